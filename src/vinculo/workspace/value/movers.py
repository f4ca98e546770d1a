"""Who changed class at a close, the largest first, a page at a time."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from django.db.models import F, Q, QuerySet

from vinculo.customers.access import customers_for
from vinculo.customers.models import ClassChange
from vinculo.shell.accounts.models import User

PAGE = 25
WAYS = {
    "all": Q(from_rank__isnull=False),
    "up": Q(to_rank__lt=F("from_rank")),
    "down": Q(to_rank__gt=F("from_rank")),
    "new": Q(from_rank__isnull=True),
}


@dataclass(frozen=True, slots=True)
class Movers:
    changes: list[ClassChange]
    next_key: str


def movers(user: User, period: date, way: str, after: str = "") -> Movers:
    """A page of changes; `after` is the key that the page before ended with."""
    changes = (
        ClassChange.objects.filter(WAYS[way], period=period, customer__in=customers_for(user))
        .select_related("customer", "customer__standing")
        .order_by(F("customer__standing__amount").desc(nulls_last=True), "customer_id")
    )
    found = list(_beyond(changes, after)[: PAGE + 1])
    page = found[:PAGE]
    return Movers(page, _key(page[-1]) if len(found) > PAGE else "")


def _key(change: ClassChange) -> str:
    return f"{change.customer.standing.amount}_{change.customer_id}"


def _beyond(changes: QuerySet[ClassChange], after: str) -> QuerySet[ClassChange]:
    amount, _, customer = after.partition("_")
    try:
        last, pk = Decimal(amount), int(customer)
    except (InvalidOperation, ValueError):
        return changes
    return changes.filter(
        Q(customer__standing__amount__lt=last)
        | Q(customer__standing__amount=last, customer_id__gt=pk)
    )
