"""How long customers stay: of each age, how many were there and how many were lost (R127-R130).

Lost is what `retention.py` calls so: no purchase within the window. The customer is lost on the
day the window is over, and once; who came back later was lost all the same.
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir


def survival(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per age in whole months since the first purchase: how many were `lost` at it, and
    how many are customers still and no older (`censored`). Who is at risk at an age are all whose
    row is that age or later (Kaplan and Meier, 1958)."""
    import ibis

    sales = facts["sales"]
    bought = (
        sales.filter(
            sales.customer_id.notnull() & (sales.amount_e4 > 0) & (sales.occurred_on <= asked.as_of)
        )
        .select("customer_id", "occurred_on")
        .distinct()
    )
    by_day = ibis.window(group_by="customer_id", order_by="occurred_on")
    each = bought.mutate(
        following=bought.occurred_on.lead(1)
        .over(by_day)
        .fill_null(ibis.literal(asked.day_after())),
        over_on=(bought.occurred_on + ibis.interval(months=asked.months)).cast("date"),
    )
    # A window is as long as `Asked.since` makes it: who buys on its last day is in it.
    lapse = each.following > each.over_on
    lives = each.group_by("customer_id").aggregate(
        first_on=each.occurred_on.min(), lost_on=each.over_on.min(where=lapse)
    )
    until = ibis.coalesce(lives.lost_on, ibis.literal(asked.as_of))
    aged = lives.select(
        age=_months(until)
        - _months(lives.first_on)
        - (until.day() < lives.first_on.day()).cast("int64"),
        is_lost=lives.lost_on.notnull(),
    )
    return aged.group_by("age").aggregate(
        lost=aged.is_lost.sum().cast("int64"), censored=(~aged.is_lost).sum().cast("int64")
    )


def _months(day: "ir.Value") -> "ir.Value":
    return day.year().cast("int64") * 12 + day.month().cast("int64")


SURVIVAL = Measure(
    name="survival",
    title=_("How long customers stay"),
    words=_("Of those who became customers, the share that still is after so many months."),
    needs=("sales",),
    state=survival,
    order=("age",),
)
