"""What a customer bought."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router

from vinculo.commerce.access import purchases_for
from vinculo.commerce.models import Purchase
from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import needs
from vinculo.integration.api.pages import page
from vinculo.integration.api.shapes import REFUSALS, Cursor, Here, Instant, Limit, Told
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.restrictable import AMOUNTS

router = Router(tags=["purchases"])


class PurchaseRow(Told):
    """Returns and cancellations are negative; the amounts are absent where they are hidden."""

    id: int
    kind: str
    document: str
    occurred_at: Instant
    currency: str
    amount: str = ""
    base_amount: str = ""
    channel: str
    shop: str | None = None
    due_on: date | None = None


class Purchases(Told):
    items: list[PurchaseRow]
    next: str = ""


@router.get(
    "/{int:pk}/purchases", response={200: Purchases, **REFUSALS}, url_name="api_purchases",
    exclude_unset=True,
)  # fmt: skip
def list_purchases(request: HttpRequest, pk: Here, after: Cursor, limit: Limit) -> dict[str, Any]:
    """The latest first."""
    person = needs(request, "commerce.read")
    customer = customer_for(person, pk)
    rows = purchases_for(person).filter(customer=customer).select_related("shop")
    amounts = field_limits(person).sees(AMOUNTS)
    return page(rows, after, ("-occurred_at", "-id"), limit, lambda one: _row(one, amounts))


def _row(one: Purchase, amounts: bool) -> dict[str, Any]:
    said: dict[str, Any] = {
        "id": one.pk,
        "kind": one.kind,
        "document": one.number,
        "occurred_at": timezone.localtime(one.occurred_at),
        "currency": one.currency,
        "channel": one.channel,
        "shop": one.shop.name if one.shop else None,
        "due_on": one.due_on,
    }
    if amounts:
        said["amount"] = f"{one.amount.normalize():f}"
        said["base_amount"] = f"{one.base_amount.normalize():f}"
    return said
