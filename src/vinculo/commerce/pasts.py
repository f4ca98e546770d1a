"""What purchases and products were. Documents come from elsewhere: told, never taken back here,
but for what the company wrote of them itself."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.commerce.access import purchase_for, sees_costs
from vinculo.commerce.models import (
    Payment,
    Product,
    ProductOwn,
    Purchase,
    PurchaseLine,
    PurchaseOwn,
)
from vinculo.commerce.own import note_product, note_purchase
from vinculo.customers.access import customers_for
from vinculo.lib.money import format_money, format_number
from vinculo.shell.accounts.access import allowed, reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.past import OWN, own_before, own_told, own_undoable
from vinculo.shell.history.past import Past, Subject, Told
from vinculo.shell.history.reading import Change, Held, Row
from vinculo.shell.ui.convention import current_style

KEEPS_PRODUCTS = "integration.import"  # products come from files: who brings them keeps them


def _purchase(viewer: User, key: str) -> Subject:
    if not key.isdecimal():
        raise Http404
    found = purchase_for(viewer, int(key))
    if found.customer_id is None or not customers_for(viewer).filter(pk=found.customer_id).exists():
        raise Http404
    url = reverse("customer_purchase", args=[found.customer_id, found.pk])
    name = f"{found.get_kind_display()} {found.shown_number}"
    return Subject(found, name, url, [found.pk])


def _product(viewer: User, key: str) -> Subject:
    if not key.isdecimal() or not allowed(viewer, "commerce.read"):
        raise Http404
    found = get_object_or_404(Product, pk=int(key))
    return Subject(found, found.name, reverse("product", args=[found.pk]), [found.pk])


def _money(value: Decimal, row: Row) -> str:
    return format_money(value, current_style(), row["currency"])


def _amount(value: Decimal, row: Row) -> str:
    """Of a line, which says no currency; of a product it is the company's."""
    return format_number(value, current_style(), 2)


def _quantity(value: Decimal, row: Row) -> str:
    return format_number(Decimal(value).normalize(), current_style())


def _customers(viewer: User, pks: set[int]) -> dict[int, str]:
    return dict(customers_for(viewer).filter(pk__in=pks).values_list("pk", "name"))


def _line(row: Row) -> str:
    return _("Line %(position)s") % {"position": row["position"]}


def _payment(row: Row) -> str:
    return f"{_('Payment')} {row['document']}".strip()


def _without_cost(held: Held, *columns: str) -> Callable[[User], Held]:
    def seen(viewer: User) -> Held:
        kept = (one for one in held.columns if one not in columns)
        return held if sees_costs(viewer) else replace(held, columns=tuple(kept))

    return seen


def _purchase_undoable(one: Change, subject: Subject, viewer: User) -> bool:
    whose = subject.record.customer
    changes = reaches(viewer, "customers.write", whose.owner_id, whose.team_id)
    return one.kind == OWN and changes and own_undoable(PurchaseOwn, one, viewer)


def _purchase_back(one: Change, subject: Subject, viewer: User) -> str:
    locked = Purchase.objects.select_for_update(of=("self",)).get(pk=subject.record.pk)
    own, why_not = own_before(PurchaseOwn, locked.pk, one, viewer)
    if not why_not:
        note_purchase(locked, own, Actor.person(viewer))
    return why_not


def _product_undoable(one: Change, subject: Subject, viewer: User) -> bool:
    keeps = allowed(viewer, KEEPS_PRODUCTS)
    return one.kind == OWN and keeps and own_undoable(ProductOwn, one, viewer)


def _product_back(one: Change, subject: Subject, viewer: User) -> str:
    locked = Product.objects.select_for_update(of=("self",)).get(pk=subject.record.pk)
    own, why_not = own_before(ProductOwn, locked.pk, one, viewer)
    if not why_not:
        note_product(locked, own, Actor.person(viewer))
    return why_not


LINE = Held(
    "line", PurchaseLine, ("purchase_id",),
    ("product_id", "description", "quantity", "unit_price", "amount", "cost"),
)  # fmt: skip
ITSELF = Held(
    "product", Product, ("pgh_obj_id",),
    ("sku", "name", "category_id", "unit_price", "unit_cost", "is_active"),
)  # fmt: skip
PURCHASE = Past(
    "compra",
    [
        Told(
            Held(
                "purchase", Purchase, ("pgh_obj_id",),
                ("customer_id", "kind", "document", "occurred_on", "amount", "currency", "channel",
                 "shop_id", "due_on"),
            ),
            labels={
                "customer_id": gettext_lazy("Customer"), "kind": gettext_lazy("Kind"),
                "occurred_on": gettext_lazy("Date"), "amount": gettext_lazy("Amount"),
                "currency": gettext_lazy("Currency"), "shop_id": gettext_lazy("Shop"),
                "due_on": gettext_lazy("Due"),
            },
            says={"amount": _money},
            names={"customer_id": _customers},
        ),
        Told(
            LINE,
            called=_line,
            labels={
                "product_id": gettext_lazy("Product"),
                "description": gettext_lazy("Description"),
                "quantity": gettext_lazy("Quantity"), "unit_price": gettext_lazy("Price"),
                "amount": gettext_lazy("Amount"), "cost": gettext_lazy("Cost"),
            },
            says={"quantity": _quantity, "unit_price": _amount, "amount": _amount,
                  "cost": _amount},
            seen=_without_cost(LINE, "cost"),
        ),
        Told(
            Held(
                "payment", Payment, ("purchase_id",),
                ("document", "amount", "currency", "paid_on", "method"),
            ),
            called=_payment,
            labels={
                "document": gettext_lazy("Document"), "amount": gettext_lazy("Amount"),
                "currency": gettext_lazy("Currency"), "paid_on": gettext_lazy("Date"),
            },
            says={"amount": _money},
        ),
        own_told(PurchaseOwn),
    ],
    _purchase, _purchase_undoable, _purchase_back,
)  # fmt: skip
PRODUCT = Past(
    "producto",
    [
        Told(
            ITSELF,
            labels={"is_active": gettext_lazy("On sale")},
            says={"unit_price": _amount, "unit_cost": _amount},
            seen=_without_cost(ITSELF, "unit_cost"),
        ),
        own_told(ProductOwn),
    ],
    _product, _product_undoable, _product_back,
)  # fmt: skip
