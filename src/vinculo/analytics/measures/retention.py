"""Who stayed from one window to the next, and how much of the money stayed (R127, R137)."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir


def retention(facts: Tables, asked: Asked) -> "ir.Table":
    """One row.

    `had` bought in the window before, `stayed` of them bought in this one too, `lost` did not;
    `won` bought for the first time ever, `back` had bought, but not in the window before.
    Net revenue retention is `kept_e4` / `before_e4`: what those who had bought bring now.
    """
    sales = facts["sales"]
    known = sales.filter(sales.customer_id.notnull() & (sales.occurred_on <= asked.as_of))
    now, before = asked.since(), asked.since(2)
    in_now = known.occurred_on >= now
    in_before = (known.occurred_on >= before) & (known.occurred_on < now)
    buys = known.amount_e4 > 0
    each = known.group_by("customer_id").aggregate(
        now=(in_now & buys).any(),
        before=(in_before & buys).any(),
        first_on=known.occurred_on.min(where=buys),
        now_e4=known.amount_e4.sum(where=in_now),
        before_e4=known.amount_e4.sum(where=in_before),
    )
    added = {
        "had": each.before.sum(),
        "stayed": (each.before & each.now).sum(),
        "lost": (each.before & ~each.now).sum(),
        "won": (each.now & (each.first_on >= now)).sum(),
        "back": (each.now & ~each.before & (each.first_on < before)).sum(),
        "before_e4": each.before_e4.sum(where=each.before),
        "kept_e4": each.now_e4.sum(where=each.before),
        "now_e4": each.now_e4.sum(),
    }
    return each.aggregate(**{name: one.fill_null(0) for name, one in added.items()})


RETENTION = Measure(
    name="retention",
    title=_("Who stayed"),
    words=_(
        "Of those who bought in the months before, how many still buy, and how much of the money."
    ),
    needs=("sales",),
    state=retention,
    order=("had",),
)
