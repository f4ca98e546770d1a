"""Purchases by their number, products by name or code, as the search of the house finds them."""

from collections.abc import Sequence

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from vinculo.commerce.access import purchases_for
from vinculo.commerce.models import Product, Purchase
from vinculo.commerce.models.numbered import NAMELESS
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User
from vinculo.shell.filters.as_text import to_line
from vinculo.shell.filters.tree import Condition, Related
from vinculo.shell.search.kinds import EXACT, PREFIX, Found, Kind, Typed
from vinculo.shell.search.matching import nearness
from vinculo.shell.search.words import softened, with_words
from vinculo.shell.ui.tags.figures import day, money

FEWEST = 3  # signs, before the beginning of a number is looked for
NEEDS = "commerce.read"
WHO_BOUGHT = _("who bought it")


def find_purchases(typed: Typed, limit: int) -> list[Found]:
    """The very number first; then those that begin so."""
    text = typed.text
    if not typed.is_code or len(text) < FEWEST or text.startswith(NAMELESS):
        return []
    spellings = {text, text.upper()}
    reached = purchases_for(typed.viewer).exclude(customer=None)
    found = _purchases(reached.filter(document__in=spellings), typed.viewer, limit, EXACT)
    if found or len(text) < FEWEST + 1:
        return found
    begins = Q()
    for one in spellings:
        begins |= Q(document__startswith=one)
    return _purchases(reached.filter(begins), typed.viewer, limit, PREFIX)


def show_purchases(viewer: User, numbers: Sequence[int]) -> list[Found]:
    return _purchases(
        purchases_for(viewer).filter(pk__in=numbers).exclude(customer=None), viewer, len(numbers), 0
    )


def _purchases(rows: QuerySet[Purchase], viewer: User, limit: int, score: float) -> list[Found]:
    found = []
    for one in rows.select_related("customer")[:limit]:
        customer = one.customer
        if customer is None:
            continue
        parts = [customer.name, day(one.occurred_on), money(one.amount, one.currency)]
        url = reverse("customer_purchase", args=[customer.pk, one.pk])
        found.append(
            Found(one.shown_number, url, one.pk, " · ".join(parts), "receipt", score=score)
        )
    found.sort(key=lambda one: (len(one.title), one.title))
    if score == EXACT and len(found) == 1:
        return [_meant(found[0])]
    return found


def _meant(one: Found) -> Found:
    return Found(one.title, one.url, one.pk, one.aside, one.icon, score=EXACT, is_meant=True)


def find_products(typed: Typed, limit: int) -> list[Found]:
    if not typed.words:
        return []
    return _products(typed, typed.words, limit) or _products(typed, softened(typed.words), limit)


def more_products(typed: Typed, below: int, limit: int) -> list[Found]:
    rows = Product.objects.filter(pk__in=with_words("product", typed.words))
    rows = rows.filter(pk__lt=below) if below else rows
    return [
        _product(one, nearness(typed.words, _told(one))) for one in rows.order_by("-pk")[:limit]
    ]


def _products(typed: Typed, words: Sequence[str], limit: int) -> list[Found]:
    rows = Product.objects.filter(pk__in=with_words("product", words)).order_by("-is_active", "-pk")
    scored = [(nearness(typed.words, _told(one)), one) for one in rows[: limit * 4]]
    scored = sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])
    return [_product(one, score, typed.text) for score, one in scored[:limit]]


def _told(one: Product) -> str:
    return f"{one.name} {one.sku}"


def _product(one: Product, score: float, text: str = "") -> Found:
    """To the customers who bought it, which is what is mostly asked."""
    url = bought_by(one)
    aside = f"{one.sku} · {WHO_BOUGHT}"
    is_meant = bool(text) and text.upper() == one.sku.upper()
    return Found(one.name, url, one.pk, aside, "package", score=score, is_meant=is_meant)


def bought_by(one: Product) -> str:
    bought = to_line(Related("purchases", Condition("product", "is", (str(one.pk),))))
    return f"{reverse('customer_list')}?vista=todos&f={bought}"


def products_named(viewer: User, numbers: Sequence[int]) -> dict[int, str]:
    """For who may see what is bought."""
    if not allowed(viewer, NEEDS):
        return {}
    return dict(Product.objects.filter(pk__in=numbers).values_list("pk", "name"))


def products_typed(viewer: User, text: str) -> list[tuple[int, str]]:
    if not allowed(viewer, NEEDS):
        return []
    return [(one.pk, one.title) for one in find_products(Typed.read(text, viewer), 5)]


PURCHASES = Kind("compras", _("Purchases"), "receipt", find_purchases, NEEDS, show_purchases)
PRODUCTS = Kind("productos", _("Products"), "package", find_products, NEEDS, more=more_products)
