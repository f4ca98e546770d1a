"""What is left of one customer, for their page: one row that a job wrote down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vinculo.analytics.costs.recording import on, unit_costs
from vinculo.analytics.profit.models import CustomerProfit
from vinculo.analytics.profit.steering import Way, ways
from vinculo.analytics.profit.waterfall import Waterfall, of_customer
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.workspace.profit.drawing import Bar, draw
from vinculo.workspace.profit.shown import last_run


@dataclass(frozen=True, slots=True)
class Left:
    as_of: date
    fall: Waterfall
    bars: Sequence[Bar]
    ways: Sequence[Way]


def left_of(customer: Customer, viewer: User) -> Left | None:
    """Nothing for who may not see it, before the first run, and of whom nothing is known."""
    if not reaches(viewer, "analytics.matrix", customer.owner_id, customer.team_id):
        return None
    run = last_run()
    kept = CustomerProfit.objects.filter(pk=customer.pk).first() if run else None
    if run is None or kept is None:
        return None
    fall = of_customer(kept)
    found = ways(kept.serving, on(run.as_of, unit_costs()))
    return Left(run.as_of, fall, draw(fall), found)
