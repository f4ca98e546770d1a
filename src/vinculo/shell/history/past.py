"""Records whose changes are told on a page of their own; rooms declare theirs in `pasts.py`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Any

from django.conf import settings
from django.utils.functional import Promise

from vinculo.shell.accounts.models import User
from vinculo.shell.history.reading import Change, Held, Row

Text = str | Promise
Says = Callable[[Any, Row], str]
Finds = Callable[[User, set[int]], Mapping[int, str]]


@dataclass(frozen=True, slots=True)
class Value:
    """A column that was changed, before and after as the page shows it; empty where there was
    nothing."""

    label: str
    was: str
    became: str


Values = Callable[[Change], Sequence[Value]]


@dataclass(frozen=True, slots=True)
class Told:
    """A table and its words. `called`: what one row of it is, where the record has several.

    `says` writes a value of a column, `names` finds the names of the records that one points at;
    without them the model's choices and keys speak for themselves. `seen` narrows the table to what
    a viewer may know of, None for nothing; `values` tells changes in words of its own."""

    held: Held
    called: Callable[[Row], str] | None = None
    labels: Mapping[str, Text] = field(default_factory=dict)
    says: Mapping[str, Says] = field(default_factory=dict)
    names: Mapping[str, Finds] = field(default_factory=dict)
    seen: Callable[[User], Held | None] | None = None
    values: Callable[[User, Sequence[Change]], Values] | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """A record that the viewer may see: `ids` are what its tables know it by."""

    record: Any
    name: str
    url: str
    ids: Sequence[int | str]


@dataclass(frozen=True, slots=True)
class Past:
    """`find` answers 404 to whom the record is not there for. `undoable` says whether a change is
    of a kind that this viewer takes back; `put_back` does it by the verbs that people use, and
    says why not, or nothing."""

    kind: str  # in the address
    tables: Sequence[Told]
    find: Callable[[User, str], Subject]
    undoable: Callable[[Change, Subject, User], bool] = lambda one, subject, viewer: False
    put_back: Callable[[Change, Subject, User], str] = lambda one, subject, viewer: ""

    def table(self, kind: str) -> Told:
        return next(one for one in self.tables if one.held.kind == kind)

    def held(self, viewer: User) -> list[Held]:
        """What the viewer may know of."""
        found = [one.seen(viewer) if one.seen else one.held for one in self.tables]
        return [one for one in found if one]


@cache
def pasts() -> dict[str, Past]:
    """One module named in the settings, as the flows are."""
    table: tuple[Past, ...] = import_module(settings.PASTS).PASTS
    return {one.kind: one for one in table}
