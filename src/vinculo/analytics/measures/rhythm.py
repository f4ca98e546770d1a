"""When each customer should buy again, and who is overdue (R4, R74, R117).

`commerce/rhythm.py` says the same of one customer, with more care; here for all at once.
"""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables
from vinculo.commerce.rhythm import FEWEST_DAYS, LAST_GAPS

if TYPE_CHECKING:
    import ibis.expr.types as ir


def rhythm(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per customer with three buying days or more.

    `interval` is the median of the days between the last buying days (a half rounds to even),
    at least one; `overdue` the days beyond it since the last, or 0.
    """
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
    gaps = bought.mutate(
        gap=bought.occurred_on.delta(bought.occurred_on.lag(1).over(by_day), unit="day"),
        back=ibis.row_number().over(
            ibis.window(group_by="customer_id", order_by=ibis.desc("occurred_on"))
        ),
    )
    last = gaps.filter(gaps.gap.notnull() & (gaps.back < LAST_GAPS))
    of_customer = ibis.window(group_by="customer_id")
    placed = last.mutate(
        place=ibis.row_number().over(
            ibis.window(group_by="customer_id", order_by=[last.gap, last.occurred_on])
        ),
        many=last.gap.count().over(of_customer),
    )
    # Both of the middle, or the middle twice: their sum is twice the median, and exact.
    low, high = (placed.many - 1) // 2, placed.many // 2
    each = placed.group_by("customer_id").aggregate(
        last_on=placed.occurred_on.max(),
        many=placed.many.max(),
        twice=placed.gap.sum(where=placed.place == low)
        + placed.gap.sum(where=placed.place == high),
    )
    each = each.filter(each.many >= FEWEST_DAYS - 1)
    odd_half = (each.twice % 2 == 1) & (each.twice // 2 % 2 == 1)
    interval = ibis.greatest(1, each.twice // 2 + odd_half.cast("int64"))
    since = ibis.literal(asked.as_of).delta(each.last_on, unit="day")
    return each.select(
        "customer_id", "last_on", interval=interval, overdue=ibis.greatest(0, since - interval)
    )


RHYTHM = Measure(
    name="rhythm",
    title=_("When they should buy again"),
    words=_("The days between purchases of each customer, and how many days beyond them they are."),
    needs=("sales",),
    state=rhythm,
    order=("customer_id",),
)
