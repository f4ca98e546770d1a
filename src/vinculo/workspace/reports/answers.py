"""What follows from who stayed: how long they stay, who was lost, what keeping more would leave."""

from dataclasses import dataclass
from decimal import Decimal

from dateutil.relativedelta import relativedelta
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.analytics.profit.waterfall import of_row
from vinculo.analytics.reports.models import Report
from vinculo.analytics.reports.survival import Age, kaplan_meier, median_age
from vinculo.workspace.profit.shown import last_run
from vinculo.workspace.reports.drawing import survival_curve

YEARS = (12, 18, 24, 36, 48, 60, 84, 120)


@dataclass(frozen=True, slots=True)
class After:
    months: int
    at_risk: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Lives:
    drawing: SafeString
    years: list[After]
    median: int | None


def lives(report: Report | None) -> Lives | None:
    """None before anybody was counted."""
    curve = kaplan_meier(report.content) if report else []
    if not curve:
        return None
    years = [
        After(months, at.at_risk, at.share, at.low, at.high)
        for months in YEARS if months <= curve[-1].age
        for at in [_at(curve, months)]
    ]  # fmt: skip
    return Lives(survival_curve(curve, _("How long customers stay")), years, median_age(curve))


def _at(curve: list[Age], months: int) -> Age:
    return max((one for one in curve if one.age <= months), key=lambda one: one.age)


def lost_url(report: Report) -> str:
    """The list of those who bought in the year before and not in this one: whose last purchase
    was then."""
    last = report.as_of - relativedelta(months=report.months)
    first = report.as_of - relativedelta(months=2 * report.months, days=-1)
    asked = {"vista": "todos", "f": f"last_purchase.between:{first:%Y-%m-%d},{last:%Y-%m-%d}"}
    return f"{reverse('customer_list')}?{urlencode(asked)}"


@dataclass(frozen=True, slots=True)
class Left:
    amount: Decimal
    margin: Decimal
    share: Decimal  # of what is left now


def left_of_more(sales: Decimal) -> Left | None:
    """Of so much more sold, at what is left of each sale now; None where that is not known."""
    run = last_run()
    rows = run.waterfalls["company"] if run else []
    fall = of_row(rows[0]) if rows else None
    if fall is None or fall.margin is None or fall.contribution <= 0:
        return None
    amount = sales * fall.margin
    return Left(amount, fall.margin, amount / fall.contribution)
