"""What this room holds about a customer, and how it forgets: figures stay, words go."""

from collections.abc import Iterator, Mapping

from django.utils.translation import gettext_lazy as _

from vinculo.commerce.models import Payment, ProductOwn, Purchase, PurchaseLine, PurchaseOwn
from vinculo.shell.custom.copying import told_of_many
from vinculo.shell.custom.values import forget_references
from vinculo.shell.history.forgetting import forget_rows
from vinculo.shell.personal_data import Forgotten, RoomRights, Section


def holds(customer_id: int) -> Iterator[Section]:
    purchases = Purchase.objects.filter(customer_id=customer_id).order_by("occurred_at", "id")
    yield Section(
        "purchases", _("Purchases"),
        {
            "occurred_at": _("When"), "kind": _("What"), "document": _("Document"),
            "amount": _("Amount"), "currency": _("Currency"), "channel": _("Channel"),
            "shop__name": _("Shop"), "due_on": _("Due"),
        },
        purchases.values(
            "occurred_at", "kind", "document", "amount", "currency", "channel", "shop__name",
            "due_on",
        ).iterator(),
    )  # fmt: skip
    numbers = purchases.values_list("pk", flat=True)
    yield told_of_many(PurchaseOwn, numbers, _("Purchases"))
    lines = PurchaseLine.objects.filter(purchase__customer_id=customer_id)
    yield Section(
        "purchase_lines", _("What was bought"),
        {
            "purchase__occurred_on": _("When"), "purchase__document": _("Document"),
            "product__name": _("Product"), "description": _("Description"),
            "quantity": _("Quantity"), "unit_price": _("Unit price"), "amount": _("Amount"),
        },
        lines.order_by("purchase__occurred_at", "purchase_id", "position").values(
            "purchase__occurred_on", "purchase__document", "product__name", "description",
            "quantity", "unit_price", "amount",
        ).iterator(),
        frozenset(["description"]),
    )  # fmt: skip
    payments = Payment.objects.filter(customer_id=customer_id).order_by("paid_on", "id")
    yield Section(
        "payments", _("Payments"),
        {
            "paid_on": _("When"), "amount": _("Amount"), "currency": _("Currency"),
            "method": _("How"), "document": _("Document"),
        },
        payments.values("paid_on", "amount", "currency", "method", "document").iterator(),
    )  # fmt: skip


def forget(who: Forgotten) -> Mapping[str, int]:
    theirs = Purchase.objects.filter(customer=who.customer_id)
    own = PurchaseOwn.objects.filter(purchase__in=theirs.values("pk")).delete()[0]
    for model in (PurchaseOwn, ProductOwn):
        own += forget_references(model, "customer", [who.customer_id])
        own += who.blank_column(model._meta.db_table, "text")
    forget_rows(Purchase, list(theirs.values_list("pk", flat=True)))
    lines = who.blank_column("commerce_purchaseline", "description")
    return {"lines": lines, "purchases_own": own}


ROOM = RoomRights(
    "commerce", holds, forget,
    frozenset(
        ["commerce_purchase", "commerce_purchaseline", "commerce_payment",
         "commerce_purchaseevent", "commerce_paymentevent", "commerce_purchaseown",
         "commerce_purchaseownevent"]
    ),
)  # fmt: skip
