"""Columns as somebody chooses them: what is in, in which order, and what its foot says."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.functional import Promise

from vinculo.shell.accounts.models import User
from vinculo.shell.columns.access import chosen_for, columns_for, tells_of_all
from vinculo.shell.columns.column import Column
from vinculo.shell.columns.registry import Arranged
from vinculo.shell.columns.totals import WORDS

COLUMNS, TOTALS = "columnas", "pie"  # in the address of every list that is arranged


@dataclass(frozen=True, slots=True)
class Offered:
    column: Column
    totals: list[tuple[str, str, bool]] = field(default_factory=list)  # name, words, chosen


@dataclass(frozen=True, slots=True)
class Choice:
    chosen: list[Offered]
    rest: list[tuple[str | Promise, list[Column]]]  # by what they tell of


def changed(names: Sequence[str], do: str) -> list[str]:
    """`up:city`, `down:city`, `add:city`, `drop:city`; anything else leaves them as they are."""
    verb, _colon, name = do.partition(":")
    found = list(dict.fromkeys(names))
    if verb == "add" and name not in found:
        return [*found, name]
    if name not in found:
        return found
    at = found.index(name)
    if verb == "drop":
        found.remove(name)
    elif verb in ("up", "down"):
        to = max(0, min(len(found) - 1, at + (-1 if verb == "up" else 1)))
        found.insert(to, found.pop(at))
    return found


def choice(names: Sequence[str], totals: Sequence[str], arranged: Arranged, viewer: User) -> Choice:
    chosen = chosen_for(arranged, names, viewer)
    taken = {column.name for column in chosen}
    rest: dict[str, tuple[str | Promise, list[Column]]] = {}
    for column in columns_for(arranged, viewer).values():
        if column.name not in taken:
            rest.setdefault(str(column.group), (column.group, []))[1].append(column)
    return Choice(
        [Offered(one, _totals(one, totals, arranged, viewer)) for one in chosen],
        list(rest.values()),
    )


def _totals(
    column: Column, asked: Sequence[str], arranged: Arranged, viewer: User
) -> list[tuple[str, str, bool]]:
    if not tells_of_all(column, arranged, viewer):
        return []
    names = [(f"{column.name}.{what}", str(WORDS[what])) for what in column.totals]
    return [(name, words, name in asked) for name, words in names]


def with_choice(query: str, names: Sequence[str], totals: Sequence[str]) -> str:
    """The list's address with these columns; without any, the list as it is by itself."""
    get = QueryDict(query.removeprefix("?"), mutable=True)
    for key, values in ((COLUMNS, names), (TOTALS, totals)):
        get.pop(key, None)
        if values:
            get[key] = ",".join(values)
    for key in ("before", "after"):
        get.pop(key, None)
    text = get.urlencode()
    return f"?{text}" if text else ""
