"""A column of a list, and where it is read from. Rooms declare theirs in `list_columns.py`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.safestring import SafeString

from vinculo.shell.accounts.models import User
from vinculo.shell.filters.kinds import Kind

Text: TypeAlias = str | Promise
# Of the records of a list: the rows to be added up, and their column.
Adds: TypeAlias = Callable[[QuerySet[Any]], tuple[QuerySet[Any], str]]
Values: TypeAlias = Mapping[int, Any]


@dataclass(frozen=True, slots=True)
class Source:
    """What stands in other tables, read for the rows of a page in one statement.

    Of each record its number, and the values by the names of the columns. The records have been
    through their door.
    """

    name: str
    read: Callable[[Sequence[int], User], Mapping[int, Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Column:
    """`paths` are columns of the record or of what belongs to it; all of them together are one
    statement. Without paths it is read from its `source`.

    `needs` and `hidden_as` are as in a filter's field. `order` is the word by which the list's
    address orders by it: there is one only where an index has that order. `totals` are what its
    foot may say, `adds` what it adds up where there is no path. `text` and `draw` are for
    what is no plain value.
    """

    name: str
    label: Text
    kind: Kind
    paths: tuple[str, ...] = ()
    source: Source | None = None
    needs: str = ""
    hidden_as: str = ""
    order: str = ""
    totals: tuple[str, ...] = ()
    adds: Adds | None = None
    group: Text = ""  # under what it stands where columns are chosen
    text: Callable[[Any], str] | None = None
    draw: Callable[[Any], SafeString | str] | None = None
    leaves: str = "p2"  # on narrow pages: first p3, then p2, never ""

    @property
    def is_figure(self) -> bool:
        return self.kind in (Kind.NUMBER, Kind.MONEY)


def named(*columns: Column) -> dict[str, Column]:
    return {column.name: column for column in columns}
