"""What may be asked of purchases in a filter, and of customers through them."""

from collections.abc import Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from vinculo.commerce.access import purchases_for
from vinculo.commerce.models import Category, Product, Purchase, PurchaseLine, PurchaseOwn, Shop
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.restrictable import AMOUNTS
from vinculo.shell.custom.filtering import fields_of
from vinculo.shell.filters import spans
from vinculo.shell.filters.compiling import within
from vinculo.shell.filters.fields import (
    Asked,
    Choices,
    Column,
    Field,
    FieldSet,
    Names,
    Path,
    Quantities,
    Words,
    named,
)
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.filters.spans import Span

NEEDS = "commerce.read"
SUGGESTED = 20


def _product_names(numbers: Sequence[int]) -> Mapping[int, str]:
    return dict(Product.objects.filter(pk__in=numbers).values_list("pk", "name"))


def _products_like(text: str) -> Sequence[tuple[int, str]]:
    """By a part of the name, or by the code."""
    found = Product.objects.filter(Q(name__icontains=text) | Q(sku__istartswith=text))
    return list(found.order_by("name", "pk").values_list("pk", "name")[:SUGGESTED])


def _categories(_viewer: User) -> Sequence[tuple[str, str]]:
    return [
        (str(pk), name) for pk, name in Category.objects.order_by("name").values_list("pk", "name")
    ]


def _shops(_viewer: User) -> Sequence[tuple[str, str]]:
    return [(str(pk), name) for pk, name in Shop.objects.order_by("name").values_list("pk", "name")]


def _with_lines(asked: Asked, lines: Q) -> Q:
    found = asked.exists(PurchaseLine.objects.filter(lines, purchase=OuterRef("pk")))
    return found if asked.lookup.name == "is" else ~found


def _of_products(asked: Asked) -> Q:
    return _with_lines(asked, Q(product__in=asked.values))


def _of_categories(asked: Asked) -> Q:
    """With what stands right under them."""
    under = Q(category__in=asked.values) | Q(category__parent__in=asked.values)
    return _with_lines(asked, Q(product__in=Product.objects.filter(under).values("pk")))


def _occurred(span: Span) -> Q:
    """By the day; and loosely by the instant too, which the index of a customer's purchases has."""
    first, until = span
    loosely = (spans.away(first, -2, "d") if first else None, until and spans.away(until, 2, "d"))
    return within("occurred_on", span, None) & within("occurred_at", loosely, ZoneInfo("UTC"))


def _door(viewer: User, area: str) -> QuerySet[Any]:
    return purchases_for(viewer)


PURCHASES = FieldSet(
    "purchase", _("Purchases"),
    named(
        Field(
            "product", Kind.REFERENCE, _("Product"),
            Words(_("include %(value)s"), _("do not include %(value)s"), "%(value)s"),
            _of_products, values=Names(_product_names, _products_like), is_whole=True,
        ),
        Field(
            "category", Kind.CHOICE, _("Category of products"),
            Words(_("are of %(value)s"), _("are not of %(value)s"), "%(value)s"),
            _of_categories, values=Choices(_categories), is_whole=True,
        ),
        Field(
            "on", Kind.DATE, _("When"),
            Words(_("were %(value)s"), _("were not %(value)s"), "%(value)s"),
            lambda asked: _occurred(asked.span),
        ),
        Field(
            "amount", Kind.MONEY, _("Amount of the purchase"),
            Words(
                _("were for %(value)s"), _("were not for %(value)s"), _("for %(value)s at a time")
            ),
            Column("base_amount"), hidden_as=AMOUNTS,
        ),
        Field(
            "channel", Kind.TEXT, _("Channel of sale"),
            Words(_("were by %(value)s"), _("were not by %(value)s"), _("by %(value)s")),
            Column("channel"), can_be_empty=True,
        ),
        Field(
            "shop", Kind.CHOICE, _("Shop"),
            Words(_("were at %(value)s"), _("were not at %(value)s"), _("at %(value)s")),
            Column("shop"), values=Choices(_shops), can_be_empty=True, is_whole=True,
        ),
    ),
    _door,
).growing(fields_of(PurchaseOwn))  # fmt: skip


def _sales(rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows.filter(kind=Purchase.Kind.SALE)


def _last_bought(asked: Asked) -> Q:
    """Something in the span and nothing after it."""
    rows = Purchase.objects.all() if asked.sees_all else purchases_for(asked.viewer)
    rows = _sales(rows).filter(customer=OuterRef("pk"))
    found = asked.exists(rows.filter(_occurred(asked.span)))
    until = asked.span[1]
    return found if until is None else found & ~asked.exists(rows.filter(_occurred((until, None))))


OF_CUSTOMERS = named(
    Field(
        "last_purchase", Kind.DATE, _("Last purchase"),
        Words(
            _("bought for the last time %(value)s"), _("did not buy for the last time %(value)s"),
            _("whose last purchase was %(value)s"),
        ),
        _last_bought, NEEDS,
    ),
)  # fmt: skip
PATHS = {
    "purchases": Path(
        "purchases", _("Purchases"),
        Quantities(
            some=_("bought%(what)s"),
            none=_("did not buy%(what)s"),
            count=lambda n: ngettext(
                "bought at least %(count)s time%(what)s",
                "bought at least %(count)s times%(what)s", n,
            ),
            count_denied=lambda n: ngettext(
                "did not buy %(count)s time%(what)s", "bought fewer than %(count)s times%(what)s", n
            ),
            sum=_("bought for at least %(sum)s in all%(what)s"),
            sum_denied=_("bought for less than %(sum)s in all%(what)s"),
        ),
        PURCHASES, purchases_for, "customer_id", Purchase.objects.all, NEEDS,
        sums={"amount": "base_amount"},  # of returns and cancellations too: what remains
        counted=_sales,
    ),
}  # fmt: skip
