"""What was spent and sold since something was done about a dormant account: its audit."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables
from vinculo.analytics.measures.profit import split, within
from vinculo.analytics.measures.serving import served

if TYPE_CHECKING:
    import ibis.expr.types as ir


def dormant_saved(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per decision that holds: what serving cost and what was sold, net, from its day on.

    The window has to reach back to the oldest of them.
    """
    import ibis

    held = facts["dormant_decisions"]
    held = held.filter((held.until > ibis.literal(asked.as_of)) & (held.from_on <= asked.as_of))

    # The same facts, each decision in the place of its customer, from its own day on.
    def since(fact: "ir.Table") -> "ir.Table":
        each = fact.inner_join(held.select("decision_id", "customer_id", "from_on"), "customer_id")
        each = each.filter(each.occurred_on >= each.from_on)
        return each.mutate(customer_id=each.decision_id).select(*fact.columns)

    sales = since(facts["sales"])
    narrowed = {
        **facts,
        "sales": sales,
        "interactions": since(facts["interactions"]),
        "customers": held.select(customer_id=held.decision_id, since_on=held.from_on),
        "dormant_decisions": held.mutate(customer_id=held.decision_id),
    }
    spent = served(narrowed, split(within(sales, asked)), asked)
    cost = spent.group_by("customer_id").aggregate(cost_e4=spent.amount_e4.sum())
    sold = within(sales, asked).group_by("customer_id").aggregate(
        sold_e4=lambda t: t.amount_e4.sum()
    )  # fmt: skip
    rows = held.select("decision_id")
    rows = rows.left_join(cost, rows.decision_id == cost.customer_id).drop("customer_id")
    rows = rows.left_join(sold, rows.decision_id == sold.customer_id)
    return rows.select(
        "decision_id", cost_e4=rows.cost_e4.fill_null(0), sold_e4=rows.sold_e4.fill_null(0)
    )


DORMANT_SAVED = Measure(
    name="dormant_saved",
    title=_("What was spared"),
    words=_("What serving cost and what was sold since something was done about each account."),
    needs=("sales", "interactions", "unit_costs", "dormant_decisions"),
    state=dormant_saved,
    order=("decision_id",),
)
