"""The one thing to do first."""

from collections.abc import Sequence
from dataclasses import dataclass

from vinculo.customers.models import ClassChange, ContactPoint, Customer
from vinculo.customers.reasons import reason_text
from vinculo.interactions.access import interactions_for
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import User
from vinculo.workspace.customer.who import Point, point
from vinculo.workspace.today.agenda import Agenda, ToDo
from vinculo.workspace.today.portfolio import Cooling


@dataclass(frozen=True, slots=True)
class Focus:
    """A task, or a customer who is cooling, or one who fell; one of the three is there."""

    customer: Customer | None
    phone: Point | None
    last: Interaction | None
    todo: ToDo | None = None
    cooling: Cooling | None = None
    fall: ClassChange | None = None

    @property
    def standing(self) -> object:
        return getattr(self.customer, "standing", None)

    @property
    def why_fell(self) -> str:
        return reason_text(self.fall.reason) if self.fall else ""


def focus(
    user: User, agenda: Agenda, cooling: Sequence[Cooling], falls: Sequence[ClassChange]
) -> Focus | None:
    if todo := agenda.first:
        return Focus(todo.customer, *_reach(user, todo.customer), todo=todo)
    late = [one for one in cooling if one.rhythm.state == "late"]
    if late:
        return Focus(late[0].customer, *_reach(user, late[0].customer), cooling=late[0])
    if falls:
        return Focus(falls[0].customer, *_reach(user, falls[0].customer), fall=falls[0])
    return None


def _reach(user: User, customer: Customer | None) -> tuple[Point | None, Interaction | None]:
    """How to call the customer, and what was said the last time."""
    if customer is None:
        return None, None
    kinds = [ContactPoint.Kind.PHONE, ContactPoint.Kind.WHATSAPP]
    phone = (
        customer.contacts.filter(kind__in=kinds, is_valid=True)
        .exclude(value="")
        .order_by("-is_primary", "kind", "id")
        .first()
    )
    last = (
        interactions_for(user)
        .filter(customer=customer)
        .exclude(body="")
        .order_by("-started_at", "-id")
        .first()
    )
    return point(phone) if phone else None, last
