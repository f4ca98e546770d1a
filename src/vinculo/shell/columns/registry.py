"""Which lists can be arranged. `config/lists.py` gathers what the rooms declare."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from importlib import import_module
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column, Text
from vinculo.shell.custom.growing import Growing


@dataclass(frozen=True, slots=True)
class Arranged:
    """`needs` is the list's area.

    `select` gives the records that a query (what stands behind the `?`) means to a person, and
    `numbered` those of some numbers; both only what they reach, neither in any order. `settled` is
    the one way to write a query. `order` names columns, the last one unique.
    """

    title: Text
    list_url: str
    needs: str
    exports: str
    subject_kind: str
    usual: tuple[str, ...]
    select: Callable[[str, User], QuerySet[Any]]
    numbered: Callable[[Sequence[int], User], QuerySet[Any]]
    settled: Callable[[str, User], str]
    sentence: Callable[[str, User], str]  # of the query
    chosen: Callable[[str], tuple[str, ...]]  # the columns that a query asks for
    order: tuple[str, ...] = ("id",)
    name: str = "name"
    owner: str = "owner_id"
    team: str = "team_id"
    columns: Mapping[str, Column] = field(default_factory=dict)

    def with_columns(self, *of_rooms: Mapping[str, Column]) -> "Arranged":
        """What the rooms know of these records. A name is given once."""
        columns: dict[str, Column] = {}
        for more in of_rooms:
            if twice := columns.keys() & more.keys():
                raise ValueError(f"declared twice: {twice}")
            columns |= more
        return replace(self, columns=columns)

    def growing(self, added: Callable[[], Mapping[str, Column]]) -> "Arranged":
        """With the columns that the company defines as it goes."""
        return replace(self, columns=Growing(self.columns, added))


@cache
def lists() -> Mapping[str, Arranged]:
    """By the word that stands in the address."""
    table: Mapping[str, Arranged] = import_module(settings.LISTS).LISTS
    return table


def list_for(user: User, records: str) -> Arranged:
    """The list, or 404 for who may not read it."""
    found = lists().get(records)
    if found is None or not allowed(user, found.needs):
        raise Http404
    return found
