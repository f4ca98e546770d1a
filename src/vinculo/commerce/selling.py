"""Write one document down, as programs do; files bring them in sets (`recording.py`)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from vinculo.commerce.events import PurchasesRecorded
from vinculo.commerce.models import (
    ExchangeRate,
    Payment,
    Product,
    Purchase,
    PurchaseLine,
    PurchaseOwn,
    Shop,
)
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.records import NOTHING, Own, put

CENT = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Line:
    amount: Decimal
    product: Product | None = None
    description: str = ""
    quantity: Decimal | None = None
    unit_price: Decimal | None = None
    cost: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """As the document says it: a return or a cancellation may be written either way round.

    (`source`, `number`) is known once. `paid_on`: when all of it was paid."""

    source: str
    number: str
    kind: str
    occurred_at: datetime
    currency: str
    amount: Decimal
    lines: Sequence[Line] = field(default_factory=tuple)
    channel: str = ""
    shop: str = ""
    due_on: date | None = None
    paid_on: date | None = None
    paid_how: str = ""


class RecordedAlready(Problem):
    """`purchase` is the one that is there."""

    def __init__(self, purchase: Purchase) -> None:
        super().__init__(_("A document of that number was recorded already."))
        self.purchase = purchase


class NoRate(Problem):
    """Nobody said what the currency was worth that day."""


@transaction.atomic
def record_purchase(customer: Customer, said: Document, by: Actor, own: Own = NOTHING) -> Purchase:
    company = Company.get()
    on = said.occurred_at.astimezone(company.zone).date()
    rate = _rate(said.currency, on, company.currency)
    sign = 1 if said.kind == Purchase.Kind.SALE else -1
    amount = abs(said.amount) * sign if sign < 0 else said.amount
    shop = Shop.objects.get_or_create(name=said.shop)[0] if said.shop else None
    costs = [line.cost for line in said.lines if line.cost is not None]
    try:
        with transaction.atomic():
            made = Purchase.objects.create(
                customer=customer, kind=said.kind, source=said.source, document=said.number,
                occurred_at=said.occurred_at, occurred_on=on, currency=said.currency, rate=rate,
                amount=amount, base_amount=(amount * rate).quantize(CENT), channel=said.channel,
                shop=shop, due_on=said.due_on, cost=sum(costs, Decimal(0)) if costs else None,
            )  # fmt: skip
    except IntegrityError:
        there = Purchase.objects.filter(source=said.source, document=said.number).first()
        if there is None:
            raise
        raise RecordedAlready(there) from None
    PurchaseLine.objects.bulk_create(
        PurchaseLine(
            purchase=made, position=position, product=line.product, cost=line.cost,
            description=line.description or (line.product.name if line.product else ""),
            quantity=line.quantity, unit_price=line.unit_price,
            amount=abs(line.amount) * sign if sign < 0 else line.amount,
        )
        for position, line in enumerate(said.lines, 1)
    )  # fmt: skip
    if said.paid_on:
        Payment.objects.create(
            customer=customer, purchase=made, document=said.number[:80], amount=amount,
            currency=said.currency, base_amount=made.base_amount, paid_on=said.paid_on,
            method=said.paid_how,
        )  # fmt: skip
    put(PurchaseOwn, made.pk, own)
    touch_months([on])
    announce(PurchasesRecorded.spanning([on], 1), by)
    return made


def _rate(currency: str, on: date, base: str) -> Decimal:
    if currency == base:
        return Decimal(1)
    rates = ExchangeRate.objects.filter(currency=currency, on__lte=on).order_by("-on")
    rate = rates.values_list("rate", flat=True).first()
    if rate is None:
        raise NoRate(_("There is no exchange rate for this currency and date."))
    return rate
