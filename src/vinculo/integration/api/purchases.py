"""What a customer bought."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja import Router

from vinculo.commerce.access import purchases_for
from vinculo.commerce.models import Purchase, PurchaseOwn
from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import needs
from vinculo.integration.api.own_fields import with_own
from vinculo.integration.api.pages import page
from vinculo.integration.api.shapes import REFUSALS, Cursor, Here, Instant, Limit, Told

router = Router(tags=["purchases"])


class PurchaseRow(Told):
    """Returns and cancellations are negative. Who may see no amounts does not come this far."""

    id: int
    kind: str
    document: str
    occurred_at: Instant
    currency: str
    amount: str
    base_amount: str
    channel: str
    shop: str | None = None
    due_on: date | None = None
    own: dict[str, Any] = {}


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
    answer = page(rows, after, ("-occurred_at", "-id"), limit, _row)
    with_own(PurchaseOwn, answer["items"], person)
    return answer


def _row(one: Purchase) -> dict[str, Any]:
    return {
        "id": one.pk,
        "kind": one.kind,
        "document": one.number,
        "occurred_at": timezone.localtime(one.occurred_at),
        "currency": one.currency,
        "channel": one.channel,
        "shop": one.shop.name if one.shop else None,
        "due_on": one.due_on,
        "amount": f"{one.amount.normalize():f}",
        "base_amount": f"{one.base_amount.normalize():f}",
    }
