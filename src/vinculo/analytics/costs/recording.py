"""What people decide about unit costs."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import transaction
from django.utils import timezone

from vinculo.analytics.costs.models import UnitCost
from vinculo.analytics.events import UnitCostsChanged
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.kept import kept


@dataclass(frozen=True, slots=True)
class Cost:
    kind: str
    valid_from: date
    amount: Decimal


@kept("unit_costs")
def unit_costs() -> Sequence[Cost]:
    """All that hold, each kind's oldest first."""
    rows = UnitCost.objects.filter(replaced_at=None).order_by("kind", "valid_from")
    return tuple(Cost(*row) for row in rows.values_list("kind", "valid_from", "amount"))


def on(day: date, costs: Iterable[Cost]) -> dict[str, Decimal]:
    """What one of each kind costs that day; a kind that has no cost yet is absent."""
    return {cost.kind: cost.amount for cost in costs if cost.valid_from <= day}


@transaction.atomic
def set_unit_costs(costs: Sequence[Cost], by: Actor, because: str = "") -> int:
    """Keep these; one of the same kind and day is replaced. Answers how many are new."""
    there = {(cost.kind, cost.valid_from): cost.amount for cost in unit_costs()}
    fresh = [cost for cost in costs if there.get((cost.kind, cost.valid_from)) != cost.amount]
    if not fresh:
        return 0
    for cost in fresh:
        _replaced(cost.kind, cost.valid_from, by)
    UnitCost.objects.bulk_create(
        UnitCost(
            kind=cost.kind, valid_from=cost.valid_from, amount=cost.amount,
            made_by_id=by.user_id, made_by_name=by.name, because=because,
        )
        for cost in fresh
    )  # fmt: skip
    announce(UnitCostsChanged(sorted({cost.kind for cost in fresh}), because), by=by)
    return len(fresh)


@transaction.atomic
def withdraw_unit_cost(kind: str, valid_from: date, by: Actor) -> bool:
    """It holds no more: the one before it does, if there is one."""
    if not _replaced(kind, valid_from, by):
        return False
    announce(UnitCostsChanged([kind], ""), by=by)
    return True


def _replaced(kind: str, valid_from: date, by: Actor) -> int:
    return UnitCost.objects.filter(kind=kind, valid_from=valid_from, replaced_at=None).update(
        replaced_at=timezone.now(), replaced_by_name=by.name
    )
