"""From what was sold to what is left of it (R63, R143, R144), and what serving each one cost.

Everything is counted where it belongs and nothing is shared out by a key: what serves a customer
is of no product, and stands in a row of its own.
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.measures.measure import Asked, Measure, Tables
from vinculo.analytics.measures.serving import CONTACT, served

if TYPE_CHECKING:
    import ibis.expr.types as ir

SOLD = ("gross", "discounts", "returns", "product_cost")
DIMENSIONS = ("customer", "product", "channel", "class", "company")


def profit(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per member of the dimension; every step signed, so that they add up to the last.

    `gross` is quantity by price; `discounts` what was sold below it; `returns` what came back or
    was cancelled; `product_cost` what the goods cost; then a step for each kind of serving, with
    how many (`..._n`), and what is left: `contribution`. A channel `@call` is one of contacts.
    """
    sales = split(within(facts["sales"], asked))
    nothing = dict.fromkeys([f"{kind}_{end}" for kind in KINDS for end in ("e4", "n")], 0)
    sold = member_of(facts, sales, asked).aggregate(
        **{f"{step}_e4": lambda t, step=step: t[f"{step}_e4"].sum() for step in SOLD},
    )
    cost = member_of(facts, served(facts, sales, asked), asked).aggregate(
        **{f"{kind}_e4": lambda t, kind=kind: -_of(t, kind, "amount_e4") for kind in KINDS},
        **{f"{kind}_n": lambda t, kind=kind: _of(t, kind, "n") for kind in KINDS},
    )
    names = ["member", *(f"{step}_e4" for step in SOLD), *nothing]
    rows = _filled(sold, names).union(_filled(cost, names))
    added = rows.group_by("member").aggregate(
        **{name: lambda t, name=name: t[name].sum() for name in names[1:]}
    )
    steps = [added[name] for name in names[1:] if name.endswith("_e4")]
    contribution = steps[0]
    for step in steps[1:]:
        contribution = contribution + step
    return added.mutate(contribution_e4=contribution)


def split(sales: "ir.Table") -> "ir.Table":
    """Lines with their steps. A discount at the foot of a document is a line without a product
    below zero; any other quantity below zero came back, whatever the document calls itself."""
    import ibis

    is_back = (sales.kind != "sale") | (sales.quantity_e4.fill_null(0) < 0)
    gross = ibis.greatest(sales.amount_e4, sales.listed_e4.fill_null(0), 0)
    return sales.select(
        "customer_id", "product_id", "channel", "shop_id", "purchase_id", "occurred_on",
        is_back=is_back,
        gross_e4=ibis.ifelse(is_back, 0, gross),
        discounts_e4=ibis.ifelse(is_back, 0, sales.amount_e4 - gross),
        returns_e4=ibis.ifelse(is_back, sales.amount_e4, 0),
        product_cost_e4=-sales.cost_e4.fill_null(0),
    )  # fmt: skip


def within(fact: "ir.Table", asked: Asked) -> "ir.Table":
    return fact.filter(fact.occurred_on.between(asked.since(), asked.as_of))


def member_of(facts: Tables, rows: "ir.Table", asked: Asked) -> "ir.GroupedTable":
    """Grouped by `member`: text, empty for none."""
    import ibis

    if asked.by == "company":
        return rows.mutate(member=ibis.literal("")).group_by("member")
    if asked.by == "class":
        rows = rows.left_join(facts["standings"].select("customer_id", "class_name"), "customer_id")
    column = {"customer": "customer_id", "product": "product_id", "class": "class_name"}
    member = rows[column.get(asked.by, asked.by)].cast("string").fill_null("")
    return rows.mutate(member=member).group_by("member")


def _of(rows: "ir.Table", kind: str, column: str) -> "ir.Value":
    return rows[column].sum(where=rows.kind == kind).fill_null(0)


def _filled(rows: "ir.Table", names: list[str]) -> "ir.Table":
    """With every column, as whole numbers; what these rows do not know is nothing."""
    import ibis

    return rows.select(
        **{
            name: (
                rows[name] if name == "member"
                else rows[name].cast("int64") if name in rows.columns
                else ibis.literal(0, "int64")
            )
            for name in names
        }
    )  # fmt: skip


__all__ = ["CONTACT", "DIMENSIONS", "PROFIT", "SOLD", "profit"]

PROFIT = Measure(
    name="profit",
    title=_("Cost to serve and profit"),
    words=_(
        "From gross sales to what is left of them: less discounts, returns, what the goods cost,"
        " and what it cost to serve."
    ),
    needs=("sales", "interactions", "customers", "standings", "unit_costs", "dormant_decisions"),
    state=profit,
    order=("contribution_e4 DESC", "member"),
    choices={"by": DIMENSIONS},
)
