"""Ask for what was typed, and put the nearest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.contrib.postgres.search import SearchQuery

from vinculo.customers.access import customers_for, standings_for
from vinculo.customers.models import Customer, Standing
from vinculo.customers.search.numbers import pointed_to
from vinculo.customers.search.words import MOST, beginnings, similar
from vinculo.lib.text import clean, words
from vinculo.shell.accounts.models import User

# How many customers are compared in Python, of those that the index found.
CANDIDATES = 400
BEST = 40  # of them, those who buy most, where a name fits more
COMPARED = ("pk", "name", "sort_name", "standing__rank", "standing__amount")
COMPARED_STANDING = ("pk", "customer__name", "customer__sort_name", "rank", "amount")
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


@dataclass(frozen=True, slots=True)
class _Compared:
    pk: int
    name: str
    sort_name: str
    rank: int | None
    amount: Decimal | None


def search(text: str, viewer: User | None, limit: int = 20) -> list[Hit]:
    """The customers that somebody may mean, of those the viewer may read; None reads all."""
    found = meant(text, viewer, limit)
    whole = _Reach(viewer).customers.select_related("standing", "owner").defer("standing__reason")
    customers = whole.in_bulk([one.pk for one in found])
    return [Hit(customers[one.pk], one.why, one.score) for one in found if one.pk in customers]


def meant(text: str, viewer: User | None, limit: int = 20) -> list[Meant]:
    """The nearest first; of those as near, the best customers first."""
    text, reach = clean(text)[:200], _Reach(viewer)
    if not text:
        return []
    why = pointed_to(text)
    if found := reach.compared(pk__in=list(why)) if why else []:
        nearness = dict.fromkeys(why, EXACT)
    else:
        found, nearness = _named(reach, list(dict.fromkeys(words(text))), limit)
    found.sort(
        key=lambda one: (-nearness[one.pk], one.rank or 99, -(one.amount or 0), one.sort_name)
    )
    return [Meant(one.pk, why.get(one.pk, "name"), nearness[one.pk]) for one in found[:limit]]


class _Reach:
    """The customers whom somebody may read, to be found by different ways."""

    def __init__(self, viewer: User | None) -> None:
        if viewer is None:
            self.customers, self.standings = Customer.objects.all(), Standing.objects.all()
        else:
            self.customers, self.standings = customers_for(viewer), standings_for(viewer)

    def compared(self, **conditions: Any) -> list[_Compared]:
        rows = self.customers.filter(**conditions).values_list(*COMPARED)
        return [_Compared(*row) for row in rows[: CANDIDATES + 1]]

    def with_words(self, query: str) -> list[_Compared]:
        """Where more fit than are compared: those who buy most, and as many others."""
        asked = SearchQuery(query, search_type="raw", config="simple")
        found = self.compared(search_text__words=asked)
        if len(found) <= CANDIDATES:
            return found
        best = self.standings.filter(customer__search_text__words=asked)
        rows = best.order_by("-amount", "-customer_id").values_list(*COMPARED_STANDING)
        first = {row[0]: _Compared(*row) for row in rows[:BEST]}
        return list((first | {one.pk: one for one in found if one.pk not in first}).values())


def _named(reach: _Reach, typed: list[str], limit: int) -> tuple[list[_Compared], dict[int, int]]:
    """Every word must be there, as typed or as the start of one; then as a slip of the finger;
    and when even so nobody has them all, whoever has some."""
    if not typed:
        return [], {}
    starts, alike = beginnings(typed), {}
    each = [_any_of(word, starts[word], ()) for word in typed]
    found = reach.with_words(" & ".join(each)) if all(each) else []
    if len(found) < limit:
        alike = similar(typed)
        each = [_any_of(word, starts[word], alike[word]) for word in typed]
        if all(each) and any(alike.values()):
            found = reach.with_words(" & ".join(each))
        if not found and len(each) > 1 and any(each):
            found = reach.with_words(" | ".join(filter(None, each)))
            nearness = _nearness(found, typed, alike)
            best = max(nearness.values(), default=0)
            found = [one for one in found if nearness[one.pk] * 3 >= best * 2]
    return found, _nearness(found, typed, alike)


def _any_of(word: str, starts: Sequence[str], alike: Sequence[str]) -> str:
    """Words of the vocabulary, of which a name must have one; nothing where there is none."""
    begun = [f"{word}:*"] if len(starts) > MOST else starts
    either = dict.fromkeys([*begun, *alike])
    return f"({' | '.join(either)})" if either else ""


def _nearness(found: Iterable[_Compared], typed: Sequence[str], alike: Alike) -> dict[int, int]:
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
