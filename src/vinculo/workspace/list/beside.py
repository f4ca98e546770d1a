"""What other rooms know of the customers on one page, in one question of one plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vinculo.shell.prepared import ask

# Each is one look into an index per customer. A valid document comes before the others, a task
# that is due before one without a day.
_BESIDE = """
SELECT customer.id,
       document.kind, document.country, document.number, document.as_typed, document.is_valid,
       task.title, task.due_at, latest.occurred_on
  FROM unnest(%(ids)s::bigint[]) AS customer(id)
  LEFT JOIN LATERAL (
    SELECT kind, country, number, as_typed, is_valid FROM customers_identitydocument
     WHERE customer_id = customer.id ORDER BY is_valid DESC, id LIMIT 1) document ON true
  LEFT JOIN LATERAL (
    SELECT title, due_at FROM shell_task
     WHERE subject_kind = 'customer' AND subject_id = customer.id AND done_at IS NULL
     ORDER BY due_at NULLS LAST, id LIMIT 1) task ON true
  LEFT JOIN LATERAL (
    SELECT occurred_on FROM commerce_purchase
     WHERE customer_id = customer.id AND kind = 'sale'
     ORDER BY occurred_at DESC, id DESC LIMIT 1) latest ON true
"""


@dataclass(frozen=True, slots=True)
class Beside:
    """`last_on` is for those alone who may see what the customer buys."""

    kind: str | None
    country: str | None
    number: str | None
    as_typed: str | None
    is_valid: bool | None
    task: str | None
    due_at: datetime | None
    last_on: date | None


def beside(ids: Sequence[int]) -> dict[int, Beside]:
    """By customer; callers have been through the customers' door."""
    return {row[0]: Beside(*row[1:]) for row in ask(_BESIDE, {"ids": list(ids)})}
