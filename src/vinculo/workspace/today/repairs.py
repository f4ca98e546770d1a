"""Customers of one's own whose data have something to repair: the most valuable first."""

from dataclasses import dataclass

from vinculo.customers.models import Customer
from vinculo.customers.quality.access import repairable_for
from vinculo.customers.quality.company import policy
from vinculo.customers.quality.faults import Fault, fault
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.models import User

SHOWN = 3


@dataclass(frozen=True, slots=True)
class Repair:
    customer: Customer
    fault: Fault
    more: int  # other things to repair


def repairs(user: User) -> list[Repair]:
    """Nothing for who may change nobody; one question for the others."""
    if not allowed(user, "customers.write"):
        return []
    own = repairable_for(user).filter(customer__owner=user).select_related("customer")
    standards = policy().standards
    return [
        Repair(row.customer, fault(row.faults[0], standards), len(row.faults) - 1)
        for row in own.order_by("rank", "score", "customer_id")[:SHOWN]
    ]
