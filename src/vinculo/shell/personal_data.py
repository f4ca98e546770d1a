"""What a room holds about somebody, and how it forgets: the shape of each room's `rights.py`.

`config/rights.py` gathers them; the rights desk of `customers` asks them all. A room says of each
of its tables that points to a customer how it is told and forgotten, or why nothing in it is
personal (`tests/test_rights_registry.py`).
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Any

from django.conf import settings
from django.db import connection
from django.utils.functional import Promise

GONE = "[…]"  # in the place of what was forgotten within a text that stays


@dataclass(frozen=True, slots=True)
class Section:
    """A table of what is held: `columns` key -> heading; a row has a value or nothing for each.

    Rows are read once, one after another: there may be many. `free` are the columns in which
    people write as they like, so that others may be named there.
    """

    key: str
    title: str | Promise
    columns: Mapping[str, str | Promise]
    rows: Iterable[Mapping[str, Any]]
    free: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file about the person; `path` as the room that keeps it knows."""

    name: str
    path: Any


@dataclass(frozen=True)
class Forgotten:
    """Who is forgotten. `words` are what names them wherever it stands: whole names, numbers of
    documents, telephones, e-mails, codes; at least five characters each, the longest first."""

    customer_id: int
    words: tuple[str, ...] = ()
    called: tuple[str, ...] = ()  # all the names they had here, a namesake's too
    _patterns: list[re.Pattern[str]] = field(default_factory=list, compare=False, repr=False)

    @property
    def pattern(self) -> str:
        """For PostgreSQL's and Python's regular expressions alike; empty without words."""
        return "|".join(_pattern(word) for word in self.words)

    def names(self, text: str) -> bool:
        return bool(self.words and self._compiled().search(text))

    def blank(self, text: str) -> str:
        return self._compiled().sub(GONE, text) if self.words else text

    def blank_within(self, value: Any) -> Any:
        """The same inside whatever JSON holds."""
        match value:
            case str():
                return self.blank(value)
            case list():
                return [self.blank_within(one) for one in value]
            case dict():
                return {self.blank(key): self.blank_within(one) for key, one in value.items()}
        return value

    def blank_column(self, table: str, column: str) -> int:
        """In every row of a text column where they are named."""
        if not self.words:
            return 0
        with connection.cursor() as cursor:
            cursor.execute(
                f"UPDATE {table} SET {column} = regexp_replace({column}, %s, %s, 'gi')"  # noqa: S608
                f" WHERE {column} ~* %s",
                [self.pattern, GONE, self.pattern],
            )
            return int(cursor.rowcount)

    def blank_json(self, table: str, column: str) -> int:
        """The same in a column of JSON."""
        if not self.words:
            return 0
        with connection.cursor() as cursor:
            cursor.execute(
                f"SELECT id, {column}::text FROM {table} WHERE {column}::text ~* %s",  # noqa: S608
                [self.pattern],
            )
            found = cursor.fetchall()
            for pk, text in found:
                told = json.dumps(self.blank_within(json.loads(text)), ensure_ascii=False)
                cursor.execute(
                    f"UPDATE {table} SET {column} = %s::jsonb WHERE id = %s",  # noqa: S608
                    [told, pk],
                )
        return len(found)

    def _compiled(self) -> re.Pattern[str]:
        if not self._patterns:
            self._patterns.append(re.compile(self.pattern, re.IGNORECASE))
        return self._patterns[0]


def _pattern(word: str) -> str:
    """The word by itself: no name inside a longer one, no number inside a longer one."""
    beside = r"\d" if word.isdigit() else r"\w"
    told = re.escape(word).replace(r"\ ", r"\s+")
    return f"(?<!{beside}){told}(?!{beside})"


@dataclass(frozen=True, slots=True)
class RoomRights:
    """`holds` and `files` tell about a customer's number; `forget` runs inside the erasure's
    transaction and answers how many things went, by name; `after` runs once it is committed, for
    files. `claims` names the tables that it speaks for, `nothing_personal` those that say nothing
    about anybody, each with the reason."""

    room: str
    holds: Callable[[int], Iterable[Section]]
    forget: Callable[[Forgotten], Mapping[str, int]]
    claims: frozenset[str]
    nothing_personal: Mapping[str, str] = field(default_factory=dict)
    files: Callable[[int], Iterable[HeldFile]] = lambda _: ()
    after: Callable[[Forgotten], None] = lambda _: None


@cache
def rooms() -> tuple[RoomRights, ...]:
    """One module named in the settings, as the flows are."""
    table: tuple[RoomRights, ...] = import_module(settings.RIGHTS).ROOMS
    return table
