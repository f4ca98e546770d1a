"""Who came in the same month, followed: how many still buy so many months later, and how much."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir


def cohorts(facts: Tables, asked: Asked) -> "ir.Table":
    """One row per month of the first purchase and months since: `buyers` of `size`, and money.

    The last `months` cohorts; `age` 0 is the month of the first purchase.
    """

    sales = facts["sales"]
    known = sales.filter(sales.customer_id.notnull() & (sales.occurred_on <= asked.as_of))
    known = known.mutate(
        month=known.occurred_on.year().cast("int64") * 12
        + known.occurred_on.month().cast("int64")
        - 1
    )
    monthly = known.group_by(["customer_id", "month"]).aggregate(
        amount_e4=known.amount_e4.sum(), bought=(known.amount_e4 > 0).any()
    )
    firsts = (
        monthly.filter(monthly.bought)
        .group_by("customer_id")
        .aggregate(cohort=lambda t: t.month.min())
    )
    last = asked.as_of.year * 12 + asked.as_of.month - 1
    firsts = firsts.filter(firsts.cohort > last - asked.months)
    sizes = firsts.group_by("cohort").aggregate(size=lambda t: t.count())
    lived = monthly.inner_join(firsts, "customer_id")
    rows = lived.group_by(["cohort", "month"]).aggregate(
        buyers=lived.bought.sum(), amount_e4=lived.amount_e4.sum()
    )
    rows = rows.filter(rows.month >= rows.cohort).inner_join(sizes, "cohort")
    return rows.select(
        cohort=(rows.cohort // 12).cast("string") + "-" + _two(rows.cohort % 12 + 1),
        age=rows.month - rows.cohort,
        size=rows["size"],
        buyers=rows.buyers,
        amount_e4=rows.amount_e4,
    )


def _two(number: "ir.Value") -> "ir.Value":
    return (number + 100).cast("string").right(2)


COHORTS = Measure(
    name="cohorts",
    title=_("Who came in the same month"),
    words=_(
        "Of those who first bought in a month, how many still buy in each month that followed."
    ),
    needs=("sales",),
    state=cohorts,
    order=("cohort", "age"),
)
