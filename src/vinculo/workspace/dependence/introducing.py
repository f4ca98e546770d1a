"""Introduce a second person: a task for who knows the customer."""

from datetime import datetime

from django.utils.translation import gettext as _

from vinculo.customers.models import Customer
from vinculo.interactions.models import Strength
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import plan_task


def who_introduces(customer: Customer, strength: Strength | None) -> User | None:
    """Who knows them; else who answers for them; of those who still work here."""
    known_by = strength.known_by if strength else None
    return next((one for one in (known_by, customer.owner) if one and one.is_active), None)


def introduce(
    customer: Customer, strength: Strength | None, second: User, due_at: datetime, by: Actor
) -> Task:
    """The one who knows them presents the other; where nobody does, the other begins alone."""
    first = who_introduces(customer, strength)
    words = {"second": second.full_name, "customer": customer.name}
    if first is None or first == second:
        title = _("Get to know %(customer)s: nobody here has spoken with them lately") % words
        return plan_task(title[:300], by, second.pk, due_at, ("customer", customer.pk))
    title = _("Introduce %(second)s to %(customer)s: one call or visit together") % words
    return plan_task(title[:300], by, first.pk, due_at, ("customer", customer.pk))
