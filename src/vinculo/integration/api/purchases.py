"""What a customer bought: read, and written down document by document."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Field, Router
from ninja.responses import Status

from vinculo.commerce import selling
from vinculo.commerce.access import purchase_for, purchases_for, sees_costs
from vinculo.commerce.models import Product, Purchase, PurchaseOwn
from vinculo.commerce.own import note_purchase
from vinculo.customers.access import customer_for
from vinculo.customers.models import Customer
from vinculo.integration.api.asking import actor, needs
from vinculo.integration.api.own_fields import own_sent, with_own
from vinculo.integration.api.pages import page
from vinculo.integration.api.refusing import Refused, one_field
from vinculo.integration.api.shapes import (
    REFUSALS,
    Cursor,
    Here,
    Instant,
    Limit,
    Line,
    Number,
    Sent,
    Short,
    Text,
    Told,
)
from vinculo.lib.text import clean
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.accounts.restrictable import AMOUNTS

router = Router(tags=["purchases"])
WRITES = "integration.import"  # documents come from other systems: who brings them
AHEAD = timedelta(days=400)  # as in files
Amount = Annotated[Decimal, Field(max_digits=18, decimal_places=4)]
Price = Annotated[Decimal, Field(max_digits=18, decimal_places=6)]


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


class PurchaseLineRow(Told):
    """`cost` is absent for a key that may not read costs."""

    product: int | None = None
    description: str
    quantity: str | None = None
    unit_price: str | None = None
    amount: str
    cost: str | None = None


class WholePurchase(PurchaseRow):
    lines: list[PurchaseLineRow]


class NewLine(Sent):
    """`product` is its number or, in `sku`, its code."""

    product: Number | None = None
    sku: Short = ""
    description: Line = ""
    quantity: Amount | None = None
    unit_price: Price | None = None
    amount: Amount
    cost: Amount | None = None


class NewPurchase(Sent):
    """(`source`, `document`) is known once. Without `amount` it is the sum of the lines.

    Of returns and cancellations the amount counts against, whichever sign is sent."""

    source: Short = Field("api", min_length=1, max_length=60)
    document: Short = Field(min_length=1, max_length=80)
    kind: Literal["sale", "return", "cancellation"] = "sale"
    occurred_at: Instant
    currency: str = Field("", pattern="^([A-Z]{3})?$")
    amount: Amount | None = None
    channel: Short = Field("", max_length=40)
    shop: Short = ""
    due_on: date | None = None
    paid_on: date | None = None
    paid_how: Short = Field("", max_length=40)
    lines: list[NewLine] = Field([], max_length=500)
    own: dict[Short, Text | int | float | None] = Field({}, max_length=60)


class PurchaseChanges(Sent):
    """What a document says is its own; only what the company writes of it is changed."""

    own: dict[Short, Text | int | float | None] = Field(max_length=60)


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


@router.post(
    "/{int:pk}/purchases", response={201: WholePurchase, **REFUSALS}, url_name="api_purchases",
    exclude_unset=True,
)  # fmt: skip
def write_purchase(request: HttpRequest, pk: Here, sent: NewPurchase) -> Status[Any]:
    """409 when that document is there, with its number, unless it is another customer's."""
    person = needs(request, WRITES)
    needs(request, "commerce.read")
    customer = customer_for(person, pk)
    if field_limits(person).hides(AMOUNTS):
        raise Refused(404)
    if sent.occurred_at > timezone.now() + AHEAD:
        raise one_field("occurred_at", _("That moment has not come yet."))
    said = _document(sent, person)
    own = own_sent(PurchaseOwn, sent.own, person, sent.kind, is_new=True)
    try:
        made = selling.record_purchase(customer, said, actor(request), own)
    except selling.RecordedAlready as refusal:
        same = [{"id": refusal.purchase.pk}] if refusal.purchase.customer_id == pk else []
        raise Refused(409, str(refusal), same=same) from None
    except selling.NoRate as refusal:
        raise one_field("currency", str(refusal)) from None
    return Status(201, _whole(made, person))


@router.get(
    "/{int:pk}/purchases/{int:purchase_pk}", response={200: WholePurchase, **REFUSALS},
    url_name="api_purchase", exclude_unset=True,
)  # fmt: skip
def one_purchase(request: HttpRequest, pk: Here, purchase_pk: Here) -> dict[str, Any]:
    person = needs(request, "commerce.read")
    return _whole(_found(person, pk, purchase_pk)[1], person)


@router.patch(
    "/{int:pk}/purchases/{int:purchase_pk}", response={200: WholePurchase, **REFUSALS},
    url_name="api_purchase", exclude_unset=True,
)  # fmt: skip
def note(
    request: HttpRequest, pk: Here, purchase_pk: Here, sent: PurchaseChanges
) -> dict[str, Any]:
    """By who may change the customer, as on the page."""
    person = needs(request, "customers.write")
    needs(request, "commerce.read")
    customer, found = _found(person, pk, purchase_pk)
    if not reaches(person, "customers.write", customer.owner_id, customer.team_id):
        raise Refused(404)
    note_purchase(found, own_sent(PurchaseOwn, sent.own, person, found.kind), actor(request))
    return _whole(found, person)


def _found(person: User, pk: int, purchase_pk: int) -> tuple[Customer, Purchase]:
    customer, found = customer_for(person, pk), purchase_for(person, purchase_pk)
    if found.customer_id != customer.pk:
        raise Refused(404)
    return customer, found


def _document(sent: NewPurchase, person: User) -> selling.Document:
    lines = [_line(one, f"lines.{n}", person) for n, one in enumerate(sent.lines)]
    total = sum((line.amount for line in lines), Decimal(0))
    if sent.amount is None and not lines:
        raise one_field("amount", _("It is needed."))
    if sent.amount is not None and lines and abs(sent.amount) != abs(total):
        raise one_field("amount", _("The lines add up to %(total)s.") % {"total": total})
    return selling.Document(
        source=clean(sent.source), number=clean(sent.document), kind=sent.kind,
        occurred_at=sent.occurred_at, currency=sent.currency or Company.get().currency,
        amount=total if sent.amount is None else sent.amount, lines=lines,
        channel=clean(sent.channel), shop=clean(sent.shop), due_on=sent.due_on,
        paid_on=sent.paid_on, paid_how=clean(sent.paid_how),
    )  # fmt: skip


def _line(one: NewLine, at: str, person: User) -> selling.Line:
    if one.cost is not None and not sees_costs(person):
        raise one_field(f"{at}.cost", _("There is no such field here."))
    product = None
    if one.product is not None or one.sku:
        known = {"pk": one.product} if one.product is not None else {"sku": one.sku}
        product = Product.objects.filter(**known).first()
        if product is None:
            name = "product" if one.product is not None else "sku"
            raise one_field(f"{at}.{name}", _("There is nothing here."))
    return selling.Line(
        one.amount, product, clean(one.description), one.quantity, one.unit_price, one.cost
    )


def _whole(one: Purchase, person: User) -> dict[str, Any]:
    row = _row(one) | {"lines": []}
    costs = sees_costs(person)
    for line in one.lines.order_by("position", "id"):
        said = {
            "product": line.product_id, "description": line.description,
            "quantity": _text(line.quantity), "unit_price": _text(line.unit_price),
            "amount": _text(line.amount),
        }  # fmt: skip
        row["lines"].append(said | ({"cost": _text(line.cost)} if costs else {}))
    with_own(PurchaseOwn, [row], person)
    return row


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount.normalize():f}"


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
