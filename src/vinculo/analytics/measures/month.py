"""A month's measures together: one row per customer."""

from functools import cache
from typing import TYPE_CHECKING

from vinculo.analytics.engine.stating import stated
from vinculo.analytics.measures.amount import amount
from vinculo.analytics.measures.bought import bought
from vinculo.analytics.measures.last_purchase import last_purchase

if TYPE_CHECKING:
    import ibis.expr.types as ir

PURCHASES = {"customer_id": "int64", "occurred_on": "date", "amount_e4": "int64"}


def by_customer(purchases: "ir.Table") -> "ir.Table":
    return purchases.group_by("customer_id").aggregate(
        amount=amount(purchases), bought=bought(purchases), last_on=last_purchase(purchases)
    )


@cache
def _stated_once() -> str:
    import ibis

    return stated(by_customer(ibis.table(PURCHASES, name="purchases")))


def month_sums(purchases: str) -> str:
    """The query of a relation of purchases. Named, not computed beforehand: it is read once."""
    return f"WITH purchases AS NOT MATERIALIZED (SELECT * FROM {purchases}) {_stated_once()}"
