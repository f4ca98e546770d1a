"""Ask for what was typed, and put the nearest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.customers.search.nearest import Compared, Looking
from vinculo.customers.search.numbers import pointed_to
from vinculo.customers.search.question import either, every, exactly, some, telling
from vinculo.customers.search.reach import Reach, reach_of
from vinculo.customers.search.words import beginnings, similar
from vinculo.lib.text import clean, words
from vinculo.shell.accounts.models import User

SPARE = 10  # compared beyond those that are asked for
MOST_TYPED = 8  # words; nobody types more of a name
CANDIDATES = 400  # who have a number that begins as the typed one
COMPARED = ("pk", "name", "sort_name", "owner_id", "standing__rank", "standing__amount")
EXACT, PREFIX, SIMILAR = 4, 3, 2
Alike = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Hit:
    """`why` is name, document, phone, email or code; the nearer, the higher the score."""

    customer: Customer
    why: str
    score: int


@dataclass(frozen=True, slots=True)
class Meant:
    """Who is meant, without the record."""

    pk: int
    why: str
    score: int


def search(text: str, viewer: User | None, limit: int = 20) -> list[Hit]:
    """The customers that somebody may mean, of those the viewer may read; None reads all."""
    found = meant(text, viewer, limit)
    whole = _customers(viewer).select_related("standing", "owner").defer("standing__reason")
    customers = whole.in_bulk([one.pk for one in found])
    return [Hit(customers[one.pk], one.why, one.score) for one in found if one.pk in customers]


def meant(text: str, viewer: User | None, limit: int = 20) -> list[Meant]:
    """The nearest first; of those as near the better class, then one's own, then who buys more."""
    text, reach = clean(text)[:200], reach_of(viewer)
    if not text or reach is None:
        return []
    why = pointed_to(text, viewer)
    if found := _numbered(why, viewer) if why else []:
        nearness = dict.fromkeys(why, EXACT)
    else:
        typed = telling(list(dict.fromkeys(words(text)))[:MOST_TYPED])
        found, nearness = _named(reach, viewer, typed, limit)
    me = viewer.pk if viewer else None

    def place(one: Compared) -> tuple[Any, ...]:
        others = me is None or one.owner_id != me
        return (-nearness[one.pk], one.rank or 99, others, -(one.amount or 0), one.sort_name)

    found.sort(key=place)
    return [Meant(one.pk, why.get(one.pk, "name"), nearness[one.pk]) for one in found[:limit]]


def _customers(viewer: User | None) -> QuerySet[Customer]:
    return Customer.objects.all() if viewer is None else customers_for(viewer)


def _numbered(why: Mapping[int, str], viewer: User | None) -> list[Compared]:
    rows = _customers(viewer).filter(pk__in=list(why)).values_list(*COMPARED)
    return [Compared(*row) for row in rows[:CANDIDATES]]


def _named(
    reach: Reach, viewer: User | None, typed: list[str], limit: int
) -> tuple[list[Compared], dict[int, int]]:
    """Every word must be there, as typed or as the start of one; then as a slip of the finger;
    and when even so nobody has them all, whoever has some."""
    if not typed:
        return [], {}
    looking = Looking(reach, viewer, limit + SPARE)
    starts, alike = beginnings(typed), {}
    known = [one for word in typed if (one := either(word, starts[word]))]
    found: list[Compared] = []
    if len(known) == len(typed):
        found = looking.nearest(every(known), exactly(typed))
    if len(found) < limit:
        alike = similar(typed)
        known = [one for word in typed if (one := either(word, starts[word], alike[word]))]
        if len(known) == len(typed) and any(alike.values()):
            found = looking.nearest(every(known))
        if not found and known and len(typed) > 1:
            found = looking.nearest(some(known), every(known))
            nearness = _nearness(found, typed, alike)
            best = max(nearness.values(), default=0)
            found = [one for one in found if nearness[one.pk] * 3 >= best * 2]
    return found, _nearness(found, typed, alike)


def _nearness(found: Iterable[Compared], typed: Sequence[str], alike: Alike) -> dict[int, int]:
    return {one.pk: _near(words(one.name), typed, alike) for one in found}


def _near(own: Sequence[str], typed: Sequence[str], alike: Alike) -> int:
    score = 0
    for word in typed:
        if word in own:
            score += EXACT
        elif any(one.startswith(word) for one in own):
            score += PREFIX
        elif any(one in own for one in alike.get(word, ())):
            score += SIMILAR
    return score
