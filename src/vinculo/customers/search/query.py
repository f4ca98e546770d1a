"""Ask for what was typed, and put the nearest first."""

import re
from dataclasses import dataclass

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
DIGITS = re.compile(r"\D+")
EXACT, PREFIX, SIMILAR = 4, 3, 2


@dataclass(frozen=True, slots=True)
class Hit:
    """`why` is name, document, phone, email or code; the nearer, the higher the score."""

    customer: Customer
    why: str
    score: int


def search(text: str, viewer: User | None, limit: int = 20) -> list[Hit]:
    """The customers that somebody may mean, of those the viewer may read; None reads all."""
    text = clean(text)[:200]
    if not text:
        return []
    reach = Customer.objects.all() if viewer is None else customers_for(viewer)
    reach = reach.select_related("standing", "owner")
    hits = _by_number(reach, text, limit) or _by_name(reach, words(text), limit)
    hits.sort(key=lambda hit: (-hit.score, _rank(hit.customer), hit.customer.sort_name))
    return hits[:limit]


def _rank(customer: Customer) -> int:
    return customer.standing.rank if hasattr(customer, "standing") else 99


def _by_number(reach: QuerySet[Customer], text: str, limit: int) -> list[Hit]:
    """E-mails, tax ids, telephones and codes of other systems: each by its own index."""
    if "@" in text:
        points = ContactPoint.objects.filter(value__startswith=text.lower(), kind="email")
        return _hits(reach, "email", Q(pk__in=points.values("customer")[:CANDIDATES]), limit)
    hits = _hits(
        reach, "code",
        Q(pk__in=ExternalId.objects.filter(value=text).values("customer")[:CANDIDATES]), limit,
    )  # fmt: skip
    digits = DIGITS.sub("", text)
    if len(digits) < 5 or len(digits) < len(re.sub(r"[\W_]+", "", text)) - 2:
        return hits
    compact = re.sub(r"[\s.,\-/]+", "", text).upper()
    documents = IdentityDocument.objects.filter(
        Q(number__startswith=compact) | Q(number=digits[:-1]) | Q(number__startswith=digits)
    )
    hits += _hits(reach, "document", Q(pk__in=documents.values("customer")[:CANDIDATES]), limit)
    tail = search_digits(text, Company.get().country)[::-1]
    if len(tail) >= 5:
        points = ContactPoint.objects.filter(reversed_digits__startswith=tail)
        hits += _hits(reach, "phone", Q(pk__in=points.values("customer")[:CANDIDATES]), limit)
    return list({hit.customer.pk: hit for hit in reversed(hits)}.values())


def _hits(reach: QuerySet[Customer], why: str, found: Q, limit: int) -> list[Hit]:
    return [Hit(customer, why, EXACT) for customer in reach.filter(found)[:limit]]


def _by_name(reach: QuerySet[Customer], typed: list[str], limit: int) -> list[Hit]:
    """Every word must be there, as typed or as the start of one; then as a slip of the finger;
    and when even so nobody has them all, whoever has some."""
    if not typed:
        return []
    alike: dict[str, list[str]] = {}
    hits = _named(reach, " & ".join(f"{word}:*" for word in typed), typed, alike)
    if len(hits) < limit:
        alike = {word: similar(word) for word in typed}
        each = [_any(word, alike[word]) for word in typed]
        hits = _named(reach, " & ".join(each), typed, alike)
        if not hits and len(each) > 1:
            hits = _named(reach, " | ".join(each), typed, alike)
            best = max((hit.score for hit in hits), default=0)
            hits = [hit for hit in hits if hit.score * 3 >= best * 2]
    return hits


def _any(word: str, alike: list[str]) -> str:
    return "(" + " | ".join([f"{word}:*", *alike]) + ")"


def _named(
    reach: QuerySet[Customer], query: str, typed: list[str], alike: dict[str, list[str]]
) -> list[Hit]:
    asked = SearchQuery(query, search_type="raw", config="simple")
    found = reach.filter(search_text__words=asked)[:CANDIDATES]
    return [Hit(customer, "name", _nearness(customer, typed, alike)) for customer in found]


def _nearness(customer: Customer, typed: list[str], alike: dict[str, list[str]]) -> int:
    own = words(customer.name)
    score = 0
    for word in typed:
        if word in own:
            score += EXACT
        elif any(one.startswith(word) for one in own):
            score += PREFIX
        elif any(one in own for one in alike.get(word, ())):
            score += SIMILAR
    return score
