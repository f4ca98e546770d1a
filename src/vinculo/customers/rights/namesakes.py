"""A name is not one person's alone: with a birthday or a city it is evidence, and no more.

What matches may be somebody who asked to be forgotten, or a namesake: a person decides. Kept are
keyed hashes, as of documents and telephones (tombstones.py).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from vinculo.customers.models import Tombstone
from vinculo.customers.rights.tombstones import Mark, digest, standing
from vinculo.lib.text import words

KIND = "namesake"
BIRTHDAY, CITY, NAME = "birthday", "city", "name"
ENOUGH = 3  # words that make a name one's own: a given name and two surnames


@dataclass(frozen=True, slots=True)
class Named:
    """Who somebody says that a row is about."""

    name: str
    birth_on: date | None = None
    cities: tuple[str, ...] = ()


def marks_of(who: Named) -> dict[Mark, str]:
    """Each with what it rests on; the strongest first. The order of the words is no matter."""
    parts = sorted(words(who.name))
    if len(parts) < 2:
        return {}
    name = " ".join(parts)
    found: dict[Mark, str] = {}
    if who.birth_on:
        found[_mark(BIRTHDAY, name, who.birth_on.isoformat())] = BIRTHDAY
    for city in who.cities:
        if key := " ".join(words(city)):
            found[_mark(CITY, name, key)] = CITY
    if len(parts) >= ENOUGH:
        found[_mark(NAME, name, "")] = NAME
    return found


def to_bury(
    names: Iterable[str], rare: Iterable[str], born: date | None, cities: Iterable[str]
) -> set[Mark]:
    """Of somebody who is forgotten. A name alone speaks for them only if it is `rare`: nobody
    else here has it."""
    alone, there = set(rare), tuple(cities)
    return {
        mark
        for name in names
        for mark, rests_on in marks_of(Named(name, born, there)).items()
        if rests_on != NAME or name in alone
    }


def any_buried() -> bool:
    return Tombstone.objects.filter(kind=KIND, lifted_at=None).exists()


def perhaps(rows: Mapping[int, Named]) -> dict[int, str]:
    """Those rows that may be about somebody who was forgotten, each with what that rests on."""
    marks = {n: {digest(mark): why for mark, why in marks_of(who).items()}
             for n, who in rows.items()}  # fmt: skip
    wanted = {one for some in marks.values() for one in some}
    if not wanted:
        return {}
    found = {bytes(one) for one in standing(wanted).values_list("digest", flat=True)}
    hits = {n: [why for one, why in some.items() if one in found] for n, some in marks.items()}
    return {n: why[0] for n, why in hits.items() if why}


def _mark(rests_on: str, name: str, beside: str) -> Mark:
    return KIND, "\0".join((rests_on, name, beside))
