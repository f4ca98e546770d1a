"""Ask for what was typed, and put the nearest first."""

import re
from dataclasses import dataclass, replace
from typing import Any

from django.contrib.postgres.search import SearchQuery
from django.db.models import Q, QuerySet

from vinculo.customers.access import customers_for
from vinculo.customers.models import ContactPoint, Customer, ExternalId, IdentityDocument
from vinculo.customers.search.words import similar
from vinculo.lib.phones import search_digits
from vinculo.lib.text import clean, words
from vinculo.shell.accounts.models import Company, User

# How many customers are compared in Python, of those that the index found.
CANDIDATES = 400
COMPARED = ("pk", "name", "sort_name", "standing__rank")
DIGITS = re.compile(r"\D+")
EXACT, PREFIX, SIMILAR = 4, 3, 2


@dataclass(frozen=True, slots=True)
class Hit:
    """`why` is name, document, phone, email or code; the nearer, the higher the score."""

    customer: Customer
    why: str
    score: int


@dataclass(frozen=True, slots=True)
class _Found:
    """What is compared of each candidate; only those who are shown are read whole."""

    pk: int
    name: str
    sort_name: str
    rank: int | None
    why: str = "name"
    score: int = EXACT


def search(text: str, viewer: User | None, limit: int = 20) -> list[Hit]:
    """The customers that somebody may mean, of those the viewer may read; None reads all."""
    text = clean(text)[:200]
    if not text:
        return []
    reach = Customer.objects.all() if viewer is None else customers_for(viewer)
    found = _by_number(reach, text) or _by_name(reach, words(text), limit)
    found.sort(key=lambda one: (-one.score, one.rank or 99, one.sort_name))
    whole = reach.select_related("standing", "owner").defer("standing__reason")
    customers = whole.in_bulk([one.pk for one in found[:limit]])
    return [
        Hit(customers[one.pk], one.why, one.score) for one in found[:limit] if one.pk in customers
    ]


def _by_number(reach: QuerySet[Customer], text: str) -> list[_Found]:
    """E-mails, tax ids, telephones and codes of other systems: each by its own index."""
    if "@" in text:
        points = ContactPoint.objects.filter(value__startswith=text.lower(), kind="email")
        return _pointed(reach, "email", points)
    found = _pointed(reach, "code", ExternalId.objects.filter(value=text))
    digits = DIGITS.sub("", text)
    if len(digits) < 5 or len(digits) < len(re.sub(r"[\W_]+", "", text)) - 2:
        return found
    compact = re.sub(r"[\s.,\-/]+", "", text).upper()
    documents = IdentityDocument.objects.filter(
        Q(number__startswith=compact) | Q(number=digits[:-1]) | Q(number__startswith=digits)
    )
    found += _pointed(reach, "document", documents)
    tail = search_digits(text, Company.get().country)[::-1]
    if len(tail) >= 5:
        # The index leaves the empty ones out, and is used only for a question that does too.
        points = ContactPoint.objects.exclude(reversed_digits="")
        points = points.filter(reversed_digits__startswith=tail)
        found += _pointed(reach, "phone", points)
    return list({one.pk: one for one in reversed(found)}.values())


def _pointed(reach: QuerySet[Customer], why: str, pointing: QuerySet[Any]) -> list[_Found]:
    """Two questions: in one, PostgreSQL reads all customers to meet the few that are meant."""
    ids = list(pointing.values_list("customer", flat=True)[:CANDIDATES])
    if not ids:
        return []
    rows = reach.filter(pk__in=ids).values_list(*COMPARED)
    return [replace(_Found(*row), why=why) for row in rows]


def _by_name(reach: QuerySet[Customer], typed: list[str], limit: int) -> list[_Found]:
    """Every word must be there, as typed or as the start of one; then as a slip of the finger;
    and when even so nobody has them all, whoever has some."""
    if not typed:
        return []
    alike: dict[str, list[str]] = {}
    found = _named(reach, " & ".join(f"{word}:*" for word in typed), typed, alike)
    if len(found) < limit:
        alike = {word: similar(word) for word in typed}
        each = [_any(word, alike[word]) for word in typed]
        found = _named(reach, " & ".join(each), typed, alike)
        if not found and len(each) > 1:
            found = _named(reach, " | ".join(each), typed, alike)
            best = max((one.score for one in found), default=0)
            found = [one for one in found if one.score * 3 >= best * 2]
    return found


def _any(word: str, alike: list[str]) -> str:
    return "(" + " | ".join([f"{word}:*", *alike]) + ")"


def _named(
    reach: QuerySet[Customer], query: str, typed: list[str], alike: dict[str, list[str]]
) -> list[_Found]:
    asked = SearchQuery(query, search_type="raw", config="simple")
    rows = reach.filter(search_text__words=asked).values_list(*COMPARED)[:CANDIDATES]
    found = [_Found(*row) for row in rows]
    return [replace(one, score=_nearness(one.name, typed, alike)) for one in found]


def _nearness(name: str, typed: list[str], alike: dict[str, list[str]]) -> int:
    own = words(name)
    score = 0
    for word in typed:
        if word in own:
            score += EXACT
        elif any(one.startswith(word) for one in own):
            score += PREFIX
        elif any(one in own for one in alike.get(word, ())):
            score += SIMILAR
    return score
