"""What is mirrored besides purchases: a fact of each room, named once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from vinculo.analytics.costs import facts as costs
from vinculo.analytics.dormancy import facts as dormancy
from vinculo.commerce import facts as commerce
from vinculo.customers import facts as customers
from vinculo.interactions import facts as interactions


@dataclass(frozen=True, slots=True)
class Fact:
    """`select` takes %(first)s, %(next)s and %(zone)s; `columns` are DuckDB's types, in order.

    `revisions` answers a number by month, which another number follows when the month changes;
    what has no time has one month. `adds` is the column whose sum proves a copy.
    """

    name: str
    select: str
    columns: Mapping[str, str]
    revisions: Callable[[], Mapping[date, int]]
    order: str
    adds: str = ""


FACTS = {
    fact.name: fact
    for fact in (
        Fact(
            "sales",
            commerce.SALES,
            {
                "customer_id": "BIGINT", "occurred_on": "DATE", "purchase_id": "BIGINT",
                "kind": "VARCHAR", "channel": "VARCHAR", "shop_id": "BIGINT",
                "product_id": "BIGINT", "quantity_e4": "BIGINT", "amount_e4": "BIGINT",
                "cost_e4": "BIGINT", "listed_e4": "BIGINT", "due_on": "DATE",
            },
            commerce.touched_months,
            "customer_id, occurred_on, purchase_id, product_id",
            "amount_e4",
        ),
        Fact(
            "payments",
            commerce.PAYMENTS,
            {
                "customer_id": "BIGINT", "occurred_on": "DATE", "payment_id": "BIGINT",
                "purchase_id": "BIGINT", "method": "VARCHAR", "amount_e4": "BIGINT",
                "due_on": "DATE",
            },
            commerce.payment_months,
            "customer_id, occurred_on, payment_id",
            "amount_e4",
        ),
        Fact(
            "interactions",
            interactions.INTERACTIONS,
            {
                "customer_id": "BIGINT", "occurred_on": "DATE", "interaction_id": "BIGINT",
                "channel": "VARCHAR", "direction": "VARCHAR", "outcome": "VARCHAR",
                "person_id": "BIGINT", "seconds": "BIGINT",
            },
            interactions.contact_months,
            "customer_id, occurred_on, interaction_id",
            "seconds",
        ),
        Fact(
            "customers",
            customers.CUSTOMERS,
            {
                "customer_id": "BIGINT", "kind": "VARCHAR", "city": "VARCHAR",
                "country": "VARCHAR", "industry": "VARCHAR",
                "preferred_channel": "VARCHAR", "owner_id": "BIGINT", "team_id": "BIGINT",
                "since_on": "DATE",
            },
            customers.customer_months,
            "customer_id",
        ),
        Fact(
            "products",
            commerce.PRODUCTS,
            {
                "product_id": "BIGINT", "sku": "VARCHAR", "name": "VARCHAR",
                "category": "VARCHAR", "family": "VARCHAR", "is_active": "BOOLEAN",
            },
            commerce.product_months,
            "product_id",
        ),
        Fact(
            "standings",
            customers.STANDINGS,
            {"customer_id": "BIGINT", "rank": "BIGINT", "class_name": "VARCHAR"},
            customers.standing_months,
            "customer_id",
        ),
        Fact(
            "unit_costs",
            costs.UNIT_COSTS,
            {
                "kind": "VARCHAR", "valid_from": "DATE", "valid_until": "DATE",
                "amount_e4": "BIGINT",
            },
            costs.unit_cost_months,
            "kind, valid_from",
            "amount_e4",
        ),
        Fact(
            "dormant_decisions",
            dormancy.DECISIONS,
            {
                "decision_id": "BIGINT", "customer_id": "BIGINT", "action": "VARCHAR",
                "from_on": "DATE", "until": "DATE",
            },
            dormancy.decision_months,
            "decision_id",
        ),
    )
}  # fmt: skip
