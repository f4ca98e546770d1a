"""Whom to look after: who is later than usual, who fell, whose birthday is near."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import F, Q, QuerySet

from vinculo.commerce.panels import days_of_many
from vinculo.commerce.rhythm import Rhythm, rhythm
from vinculo.customers.access import customers_for
from vinculo.customers.models import ClassChange, Customer, Standing
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import Role, User

LOOKED_AT = 200  # the best customers of the portfolio, by class and amount
SHOWN = 5
MEMORY_DAYS = 550


@dataclass(frozen=True, slots=True)
class Cooling:
    customer: Customer
    standing: Standing
    rhythm: Rhythm
    days: Sequence[date]


def _standings(user: User) -> QuerySet[Standing]:
    """Of their own customers for a seller; for others, of all whom they may read."""
    found = limited(
        Standing.objects.all(), user, "customers.read", "customer__owner", "customer__team"
    )
    return found.filter(customer__owner=user) if user.role == Role.SELLER else found


def cooling(user: User, until: date) -> list[Cooling]:
    """Late against their own rhythm, the best class first; those long gone come last."""
    standings = (
        _standings(user)
        .filter(last_purchase_on__gt=until - timedelta(days=MEMORY_DAYS))
        .select_related("customer")
        .order_by("rank", "-amount", "customer_id")[:LOOKED_AT]
    )
    best = list(standings)
    days = days_of_many([row.customer_id for row in best], until - timedelta(days=MEMORY_DAYS))
    found = []
    for row in best:
        bought = [day for day in days.get(row.customer_id, []) if day <= until]
        its = rhythm(bought, until)
        if its and its.is_late:
            found.append(Cooling(row.customer, row, its, sorted(bought)[-8:]))
    return sorted(found, key=lambda one: one.rhythm.state == "gone")


def falls(user: User, count: int = SHOWN) -> list[ClassChange]:
    """Who went down a class at the last close, from the best class first."""
    return list(_moves(user, Q(to_rank__gt=F("from_rank")), "from_rank")[:count])


def rises(user: User, count: int = SHOWN) -> list[ClassChange]:
    return list(_moves(user, Q(to_rank__lt=F("from_rank")), "to_rank")[:count])


def _moves(user: User, direction: Q, order: str) -> QuerySet[ClassChange]:
    last = ClassChange.objects.order_by("-period").values("period")[:1]
    changes = ClassChange.objects.filter(direction, period=last)
    changes = limited(changes, user, "customers.read", "customer__owner", "customer__team")
    if user.role == Role.SELLER:
        changes = changes.filter(customer__owner=user)
    return changes.select_related("customer").order_by(order, "customer_id")


@dataclass(frozen=True, slots=True)
class Birthday:
    customer: Customer
    on: date


def birthdays(user: User, today: date, ahead: int = 7) -> list[Birthday]:
    """Of a seller's own customers, in the next days."""
    if user.role != Role.SELLER:
        return []
    near = [today + timedelta(days=n) for n in range(ahead)]
    which = Q(pk__in=[])
    for day in near:
        which |= Q(birth_on__month=day.month, birth_on__day=day.day)
    rows = customers_for(user).filter(which, owner=user).select_related("standing")[:20]
    days = {(day.month, day.day): day for day in near}
    found = [
        Birthday(row, days[row.birth_on.month, row.birth_on.day]) for row in rows if row.birth_on
    ]
    return sorted(found, key=lambda one: (one.on, one.customer.sort_name))[:SHOWN]
