"""What a purchase was: told, never taken back here, for its documents come from elsewhere."""

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from vinculo.commerce.access import purchase_for
from vinculo.commerce.models import Purchase
from vinculo.customers.access import customers_for
from vinculo.lib.money import format_money
from vinculo.shell.accounts.models import User
from vinculo.shell.history.past import Past, Subject, Told
from vinculo.shell.history.reading import Held, Row
from vinculo.shell.ui.convention import current_style


def _find(viewer: User, key: str) -> Subject:
    if not key.isdecimal():
        raise Http404
    found = purchase_for(viewer, int(key))
    if found.customer_id is None or not customers_for(viewer).filter(pk=found.customer_id).exists():
        raise Http404
    url = reverse("customer_purchase", args=[found.customer_id, found.pk])
    name = f"{found.get_kind_display()} {found.shown_number}"
    return Subject(found, name, url, [found.pk])


def _money(value: float, row: Row) -> str:
    return format_money(value, current_style(), row["currency"])


def _customers(viewer: User, pks: set[int]) -> dict[int, str]:
    return dict(customers_for(viewer).filter(pk__in=pks).values_list("pk", "name"))


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
                "customer_id": _("Customer"), "kind": _("Kind"), "occurred_on": _("Date"),
                "amount": _("Amount"), "currency": _("Currency"), "shop_id": _("Shop"),
                "due_on": _("Due"),
            },
            says={"amount": _money},
            names={"customer_id": _customers},
        )
    ],
    _find,
)  # fmt: skip
