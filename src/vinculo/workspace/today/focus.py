"""The one thing to do first."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vinculo.customers.reasons import reason_text
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.prepared import ask
from vinculo.workspace.customer.who import Point, reading
from vinculo.workspace.today.agenda import Agenda, ToDo
from vinculo.workspace.today.named import Named
from vinculo.workspace.today.portfolio import Cooling, Move


@dataclass(frozen=True, slots=True)
class Said:
    """What was written down the last time."""

    person_name: str
    body: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Focus:
    """A task, or a customer who is cooling, or one who fell; one of the three is there."""

    customer: Named | None
    phone: Point | None
    last: Said | None
    todo: ToDo | None = None
    cooling: Cooling | None = None
    fall: Move | None = None

    @property
    def why_fell(self) -> str:
        return reason_text(dict(self.fall.reason)) if self.fall else ""


def focus(
    user: User, agenda: Agenda, cooling: Sequence[Cooling], falls: Sequence[Move]
) -> Focus | None:
    if todo := agenda.first:
        return Focus(todo.customer, *_reach(user, todo.customer), todo=todo)
    late = [one for one in cooling if one.rhythm.state == "late"]
    if late:
        return Focus(late[0].customer, *_reach(user, late[0].customer), cooling=late[0])
    if falls:
        return Focus(falls[0].customer, *_reach(user, falls[0].customer), fall=falls[0])
    return None


_REACH = """
SELECT (SELECT json_build_array(kind, as_typed, value, label, is_valid)::text
          FROM customers_contactpoint
         WHERE customer_id = %(id)s AND kind IN ('phone', 'whatsapp') AND is_valid AND value <> ''
         ORDER BY is_primary DESC, kind, id LIMIT 1),
       contact.person_name, contact.body, contact.started_at
  FROM (SELECT 1) one
  LEFT JOIN LATERAL (SELECT person_name, body, started_at FROM interactions_interaction
                      WHERE customer_id = %(id)s AND body <> ''
                      ORDER BY started_at DESC, id DESC LIMIT 1) contact ON TRUE
"""


def _reach(user: User, customer: Named | None) -> tuple[Point | None, Said | None]:
    """How to call the customer, and what was said the last time."""
    if customer is None:
        return None, None
    phone, *said = ask(_REACH, {"id": customer.pk})[0]
    may_read = reaches(user, "interactions.read", customer.owner_id, customer.team_id)
    return (
        reading(*json.loads(phone)) if phone else None,
        Said(*said) if may_read and said[1] else None,
    )
