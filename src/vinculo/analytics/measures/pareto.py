"""How few make up most of it (R112): shares from the largest down, and classes A, B and C."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir

# The few that make up this much, and the next; the many are C. Juran's 80:20, with a middle.
A, B = 80, 95
DIMENSIONS = ("customer", "product", "category", "channel", "shop", "owner", "city")
VALUES = ("sales", "profit", "effort")


def pareto(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per member of the dimension: its value, its share, the share of all down to it.

    Shares are of what is above zero: who returned more than they bought is C, with a share of
    zero. The effort is minutes of contact, a contact without a length counting for one.
    """
    import ibis

    added = _of(facts, asked).group_by("member").aggregate(value=lambda t: t.value.sum())
    counted = added.mutate(positive=ibis.greatest(added.value, 0))
    down = ibis.window(order_by=[counted.value.desc(), counted.member.asc()], following=0)
    everything = ibis.window()
    ranked = counted.mutate(
        place=ibis.row_number().over(order_by=[counted.value.desc(), counted.member.asc()]) + 1,
        reached=counted.positive.sum().over(down),
        total=counted.positive.sum().over(everything),
    )
    before = (ranked.reached - ranked.positive) * 100
    some = ranked.total > 0
    return ranked.select(
        "place",
        "member",
        value_e4=ranked.value,
        share=_share(ranked.positive, ranked.total),
        running=_share(ranked.reached, ranked.total),
        grade=ibis.cases(
            (some & (ranked.value > 0) & (before < ranked.total * A), "A"),
            (some & (ranked.value > 0) & (before < ranked.total * B), "B"),
            else_="C",
        ),
    )


def _share(part: "ir.Value", total: "ir.Value") -> "ir.Value":
    import ibis

    return ibis.ifelse(total > 0, part.cast("float64") / total.cast("float64"), 0.0)


def _of(facts: Tables, asked: Asked) -> "ir.Table":
    """member (text, empty for none) and value, a row for each line of a document or contact."""
    import ibis

    if asked.value == "effort":
        contacts = _within(facts["interactions"], asked)
        minutes = ibis.greatest(contacts.seconds, 60)
        return _named(facts, contacts.mutate(value=minutes * 10_000 // 60), asked)
    sales = _within(facts["sales"], asked)
    if asked.value == "profit":
        return _named(
            facts, sales.mutate(value=sales.amount_e4 - sales.cost_e4.fill_null(0)), asked
        )
    return _named(facts, sales.mutate(value=sales.amount_e4), asked)


def _within(fact: "ir.Table", asked: Asked) -> "ir.Table":
    return fact.filter(fact.occurred_on.between(asked.since(), asked.as_of))


def _named(facts: Tables, rows: "ir.Table", asked: Asked) -> "ir.Table":
    if asked.by == "category":
        products = facts["products"].select("product_id", "category")
        rows = rows.left_join(products, "product_id")
    elif asked.by in ("owner", "city"):
        customers = facts["customers"].select("customer_id", "city", "owner_id")
        rows = rows.left_join(customers, "customer_id")
    column = {"customer": "customer_id", "product": "product_id", "shop": "shop_id",
              "owner": "owner_id"}.get(asked.by, asked.by)  # fmt: skip
    return rows.select("value", member=rows[column].cast("string").fill_null(""))


PARETO = Measure(
    name="pareto",
    title=_("Who makes up most of it"),
    words=_("From the largest down: what each one brings, and how much all down to it bring."),
    needs=("sales", "interactions", "products", "customers"),
    state=pareto,
    order=("place",),
    choices={"by": DIMENSIONS, "value": VALUES},
)
