"""What may be asked of a kind of record. Rooms declare it, each in its `filter_fields.py`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from django.db.models import Q, QuerySet
from django.utils.functional import Promise

from vinculo.shell.accounts.models import User
from vinculo.shell.custom.growing import Growing
from vinculo.shell.filters.kinds import Kind, Lookup, lookup_for
from vinculo.shell.filters.spans import Span

Text: TypeAlias = str | Promise
Rows: TypeAlias = QuerySet[Any]


@dataclass(frozen=True, slots=True)
class Words:
    """How a condition is said, with `%(value)s`: `from Bogotá`, `are from Bogotá`, `are not ...`.

    Without an `attribute` it is always said with a verb.
    """

    predicate: Text
    denial: Text
    attribute: Text = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the record, or of one that belongs to it: `city`, `standing__rank`."""

    path: str


@dataclass(frozen=True, slots=True)
class Among:
    """A column of rows of which a record may have several: tags, documents.

    `key` holds the record's number. `rows` are reached through the record alone.
    """

    rows: Callable[[], Rows]
    key: str
    column: str


@dataclass(frozen=True, slots=True)
class Choices:
    """Pairs of value and label, in the order in which they are offered to a viewer."""

    offered: Callable[[User], Sequence[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Names:
    """Too many to offer all: found by what people type. Values are the records' numbers.

    `labels` names several numbers in one query; `like` gives pairs for the beginning of a name.
    """

    labels: Callable[[Sequence[int]], Mapping[int, str]]
    like: Callable[[str], Sequence[tuple[int, str]]]


@dataclass(frozen=True, slots=True)
class Field:
    """`needs` is the area without which the field does not exist for a person, and `hidden_as` its
    name among those that a company can hide (`accounts/restrictable.py`).
    """

    name: str
    kind: Kind
    label: Text
    words: Words
    at: "Column | Among | Custom"
    needs: str = ""
    values: Choices | Names | None = None
    can_be_empty: bool = False
    is_whole: bool = False  # the values are numbers of records or ranks
    suggested: Callable[[], Sequence[str]] | None = None  # for text that is often the same
    hidden_as: str = ""

    @property
    def lookups(self) -> dict[str, Lookup]:
        return lookup_for(self.kind, self.can_be_empty)


@dataclass(frozen=True, slots=True)
class Quantities:
    """How much of a path there is, as said: with `%(what)s` and `%(count)s` or `%(sum)s`."""

    some: Text
    none: Text
    count: Callable[[int], str]
    count_denied: Callable[[int], str]
    sum: Text = ""
    sum_denied: Text = ""


@dataclass(frozen=True, slots=True)
class Path:
    """A way to records of another kind.

    `rows` are those that a viewer may see; `all_rows`, where given, serve for who reaches as far
    in `needs` as in the area by which the records asked are limited already.
    """

    name: str
    label: Text
    words: Quantities
    fields: "FieldSet"
    rows: Callable[[User], Rows]
    key: str
    all_rows: Callable[[], Rows] | None = None
    needs: str = ""
    hidden_as: str = ""
    sums: Mapping[str, str] = field(default_factory=dict)  # a name of `fields` -> its column
    summed: Callable[[Rows], Rows] | None = None  # what of the rows is added up
    counted: Callable[[Rows], Rows] | None = None  # what of them is looked for and counted


@dataclass(frozen=True, slots=True)
class FieldSet:
    """What may be asked of one kind of record; upper rooms add to what lower ones declare.

    `door` gives the records of an area that a person reaches.
    """

    record: str
    subject: Text  # "Customers", as a sentence begins
    fields: Mapping[str, Field]
    door: Callable[[User, str], Rows]
    paths: Mapping[str, Path] = field(default_factory=dict)

    def adding(self, fields: Mapping[str, Field], paths: Mapping[str, Path]) -> "FieldSet":
        """With what another room knows of the same records. A name is given once."""
        twice = (self.fields.keys() | self.paths.keys()) & (fields.keys() | paths.keys())
        if twice:
            raise ValueError(f"declared twice: {twice}")
        return replace(self, fields={**self.fields, **fields}, paths={**self.paths, **paths})

    def growing(self, added: Callable[[], Mapping[str, Field]]) -> "FieldSet":
        """With the fields that the company defines as it goes."""
        return replace(self, fields=Growing(self.fields, added))


Custom: TypeAlias = Callable[["Asked"], Q]


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition as `Custom` fields see it: made of what no column holds.

    `span` are the days that a lookup of dates means; `sees_all` says that the viewer may see
    whatever belongs to the records asked, whose number is `OuterRef("pk")` for `exists`.
    """

    viewer: User
    lookup: Lookup
    values: tuple[Any, ...]
    span: Span
    sees_all: bool
    exists: Callable[[Rows], Q]  # that there are such rows, the way that suits the whole filter


def named(*fields: Field) -> dict[str, Field]:
    return {one.name: one for one in fields}


__all__ = [
    "Among", "Asked", "Choices", "Column", "Custom", "Field", "FieldSet", "Names", "Path",
    "Quantities", "Words", "named",
]  # fmt: skip
