"""Sales of the month to a day, against the same days of the year before (R133)."""

from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta
from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir


def month_sales(facts: Tables, asked: Asked) -> "ir.Table":
    """One row, net of returns, of nobody known too. `months` is not asked."""
    sales = facts["sales"]
    day, year_before = asked.as_of, asked.as_of - relativedelta(years=1)
    now = sales.occurred_on.between(day.replace(day=1), day)
    before = sales.occurred_on.between(year_before.replace(day=1), year_before)
    added = {
        "now_e4": sales.amount_e4.sum(where=now),
        "before_e4": sales.amount_e4.sum(where=before),
    }
    return sales.aggregate(**{name: one.fill_null(0) for name, one in added.items()})


MONTH_SALES = Measure(
    name="month_sales",
    title=_("Sales of the month"),
    words=_("What was sold in the month until a day, and in the same days of the year before."),
    needs=("sales",),
    state=month_sales,
    order=("now_e4",),
)
