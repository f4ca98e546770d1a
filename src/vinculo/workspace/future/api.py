"""What a customer will still buy, as programs read it."""

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Router

from vinculo.analytics.future.models import CustomerFuture
from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import needs
from vinculo.integration.api.shapes import REFUSALS, Here, Told
from vinculo.workspace.customer.worth import may_see_money

of_one = Router(tags=["future"])


class Future(Told):
    """Of the twelve months after `as_of`. `buys` is the chance of buying at all; the value, as
    text, falls between `low` and `high` four times of five."""

    customer: int
    as_of: str
    buys: float
    purchases: float
    value: str
    low: str
    high: str


@of_one.get(
    "/{int:pk}/future", response={200: Future, **REFUSALS}, url_name="api_customer_future"
)  # fmt: skip
def future_of(request: HttpRequest, pk: Here) -> dict[str, Any]:
    """Not found before the first run, and of who never bought."""
    person = needs(request, "commerce.read")
    customer = customer_for(person, pk)
    kept = CustomerFuture.objects.filter(pk=customer.pk).first()
    if kept is None or not may_see_money(person, customer):
        raise Http404
    return {
        "customer": pk, "as_of": kept.as_of.isoformat(), "buys": round(kept.buys, 4),
        "purchases": round(kept.purchases, 3), "value": str(kept.value), "low": str(kept.low),
        "high": str(kept.high),
    }  # fmt: skip
