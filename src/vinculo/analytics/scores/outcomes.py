"""What came of each customer after the day: the yes-or-no that a score foretells.

Churn, default and propensity are questions over the warehouse; an own field of the company is read
where it is kept (`own.py`).
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from vinculo.analytics.scores.windows import Windows

if TYPE_CHECKING:
    import ibis.expr.types as ir

Tables = Mapping[str, "ir.Table"]
KINDS = ("churn", "default", "propensity", "own")
NEEDS = ("sales", "payments", "products")
LATE_DAYS = 30


@dataclass(frozen=True, slots=True)
class Outcome:
    """`late_days` of default, `category` of propensity, `field` and `choice` of an own field."""

    kind: str = "churn"
    late_days: int = LATE_DAYS
    category: str = ""
    field: str = ""
    choice: str = ""

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)

    @property
    def is_good(self) -> bool:
        """Whether one wishes for it: a purchase, not a departure."""
        return self.kind == "propensity"


def happened(facts: Tables, windows: Windows, outcome: Outcome) -> "ir.Table":
    """`customer_id` and `yes`, of whom it can be said; who is missing is answered by `absent`."""
    if outcome.kind == "default":
        return _default(facts, windows, outcome.late_days)
    sales = facts["sales"]
    after = sales.filter(
        sales.customer_id.notnull()
        & (sales.occurred_on > windows.on)
        & (sales.occurred_on <= windows.until)
        & (sales.kind == "sale")
        & (sales.amount_e4 > 0)
    )
    if outcome.kind == "propensity":
        products = facts["products"]
        wanted = products.filter(products.category == outcome.category)
        after = after.semi_join(wanted, "product_id")
    return after.group_by("customer_id").aggregate(yes=after.count() > 0)


def absent(outcome: Outcome) -> bool | None:
    """The answer of who is not in `happened`: churn is named there by its contrary."""
    return {"churn": True, "default": None}.get(outcome.kind, False)


def _default(facts: Tables, windows: Windows, late_days: int) -> "ir.Table":
    """Yes: a purchase that was not wholly paid so many days after it fell due.

    Only purchases whose last day to pay lies within the outcome window are asked.
    """
    sales, payments = facts["sales"], facts["payments"]
    sold = sales.filter(sales.customer_id.notnull() & sales.due_on.notnull())
    documents = sold.group_by(["customer_id", "purchase_id"]).aggregate(
        due_on=sold.due_on.max(), amount_e4=sold.amount_e4.sum()
    )
    first = windows.on - timedelta(days=late_days)
    last = windows.until - timedelta(days=late_days)
    documents = documents.filter(
        (documents.due_on > first) & (documents.due_on <= last) & (documents.amount_e4 > 0)
    )
    asked = documents.left_join(payments, "purchase_id").select(
        documents.customer_id, documents.purchase_id, documents.due_on, documents.amount_e4,
        paid_on=payments.occurred_on, paid_e4=payments.amount_e4,
    )  # fmt: skip
    in_time = asked.paid_on.delta(asked.due_on, unit="day") <= late_days
    paid = asked.group_by(["customer_id", "purchase_id", "amount_e4"]).aggregate(
        paid_e4=asked.paid_e4.sum(where=in_time).fill_null(0)
    )
    return paid.group_by("customer_id").aggregate(yes=(paid.paid_e4 < paid.amount_e4).any())
