"""What a customer owes on documents with a due date, and how they have paid."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from vinculo.commerce.models.numbered import Numbered
from vinculo.shell.prepared import ask

ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class Receivables:
    """What is owed on documents with a due date, and how the customer has paid them."""

    owed: Decimal
    overdue: Decimal
    oldest_due_on: date | None
    documents: int  # with something owed
    days_to_pay: int | None  # from document to full payment, on average
    days_late: int | None  # against the due date; negative when early
    paid_documents: int


_BALANCES = """
WITH document AS (
    SELECT id, document, occurred_on, due_on, base_amount
      FROM commerce_purchase
     WHERE customer_id = %(customer)s AND kind = 'sale' AND due_on IS NOT NULL
), taken_back AS (
    SELECT cancels_id AS id, sum(base_amount) AS amount
      FROM commerce_purchase
     WHERE customer_id = %(customer)s AND kind <> 'sale' AND cancels_id IS NOT NULL
     GROUP BY cancels_id
), paid AS (
    SELECT purchase_id AS id, sum(base_amount) AS amount, max(paid_on) AS last_on
      FROM commerce_payment
     WHERE customer_id = %(customer)s AND purchase_id IS NOT NULL
     GROUP BY purchase_id
), balance AS (
    SELECT id, document, document.occurred_on, document.due_on, document.base_amount, paid.last_on,
           document.base_amount + coalesce(taken_back.amount, 0) - coalesce(paid.amount, 0) AS owed
      FROM document LEFT JOIN taken_back USING (id) LEFT JOIN paid USING (id)
)
"""
SUMMARY = (
    _BALANCES
    + """
SELECT sum(owed) FILTER (WHERE owed > 0) AS owed,
       sum(owed) FILTER (WHERE owed > 0 AND due_on < %(until)s) AS overdue,
       min(due_on) FILTER (WHERE owed > 0 AND due_on < %(until)s) AS oldest_due_on,
       count(*) FILTER (WHERE owed > 0) AS documents,
       round(avg(last_on - occurred_on) FILTER (WHERE owed <= 0))::int AS days_to_pay,
       round(avg(last_on - due_on) FILTER (WHERE owed <= 0))::int AS days_late,
       count(last_on) FILTER (WHERE owed <= 0) AS paid_documents,
       count(*) AS given
  FROM balance
"""
)


def receivables(customer_id: int, until: date) -> Receivables | None:
    """None for a customer who was never given a due date."""
    told = ask(
        f"SELECT row_to_json(found)::text FROM ({SUMMARY}) found",  # noqa: S608  our own words
        {"customer": customer_id, "until": until},
    )
    return summary_of(json.loads(told[0][0], parse_float=Decimal))


def summary_of(told: dict[str, Any]) -> Receivables | None:
    if not told.pop("given"):
        return None
    oldest = told.pop("oldest_due_on")
    return Receivables(
        owed=told.pop("owed") or ZERO,
        overdue=told.pop("overdue") or ZERO,
        oldest_due_on=date.fromisoformat(oldest) if oldest else None,
        **told,
    )


@dataclass(frozen=True, slots=True)
class OpenDocument(Numbered):
    purchase_id: int
    document: str
    occurred_on: date
    due_on: date
    amount: Decimal
    owed: Decimal


_OPEN = (
    _BALANCES
    + """
SELECT id, document, occurred_on, due_on, base_amount, owed
  FROM balance WHERE owed > 0 ORDER BY due_on, id LIMIT %(limit)s
"""
)


def open_documents(customer_id: int, limit: int = 50) -> Sequence[OpenDocument]:
    """What is owed, the oldest due date first."""
    return [OpenDocument(*row) for row in ask(_OPEN, {"customer": customer_id, "limit": limit})]
