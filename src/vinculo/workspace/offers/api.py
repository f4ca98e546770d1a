"""What to offer a customer, as programs read it."""

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Router

from vinculo.analytics.offers.asked import Shown
from vinculo.customers.access import customer_for
from vinculo.integration.api.asking import needs
from vinculo.integration.api.shapes import REFUSALS, Here, Told
from vinculo.workspace.customer.worth import may_see_money
from vinculo.workspace.offers.of_customer import to_offer

of_one = Router(tags=["offers"])


class Offer(Told):
    """`code` is what speaks for it: route, own (their purchases) or popular."""

    product: int
    sku: str
    name: str
    kind: str
    rank: int
    code: str
    reason: str


class Offers(Told):
    """`by` are the channels an offer may go out by now; `complained` asks to wait."""

    customer: int
    as_of: str | None
    by: list[str]
    complained: bool
    offers: list[Offer]


@of_one.get(
    "/{int:pk}/offers", response={200: Offers, **REFUSALS}, url_name="api_customer_offers",
)  # fmt: skip
def offers_of(request: HttpRequest, pk: Here) -> dict[str, Any]:
    """New products first, then what they buy again. Not found where nothing speaks for any."""
    person = needs(request, "commerce.read")
    customer = customer_for(person, pk)
    found = to_offer(customer) if may_see_money(person, customer) else None
    if found is None:
        raise Http404
    day = found.offers.as_of
    return {
        "customer": pk,
        "as_of": day.isoformat() if day else None,
        "by": [way.channel for way in found.ways if way.state == "yes"],
        "complained": found.offers.complained,
        "offers": [_told(one) for one in (*found.offers.new, *found.offers.repeat)],
    }


def _told(one: Shown) -> dict[str, Any]:
    return {
        "product": one.product.pk, "sku": one.product.sku, "name": one.product.name,
        "kind": one.kind, "rank": one.rank, "code": one.code, "reason": one.reason,
    }  # fmt: skip
