"""The reports: which there are, who makes up most, and who stayed."""

from decimal import Decimal, InvalidOperation
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.measures.pareto import DIMENSIONS
from vinculo.analytics.reports.making import OF_EFFORT
from vinculo.shell.accounts.access import needs
from vinculo.shell.request import Request
from vinculo.shell.ui.tags.figures import day as worded_day
from vinculo.workspace.reports.answers import left_of_more, lives, lost_url
from vinculo.workspace.reports.computing import REPORTS, computing
from vinculo.workspace.reports.drawing import pareto_curve, retention_line
from vinculo.workspace.reports.shown import (
    E4,
    cohorts,
    members,
    must_see_everything,
    report_named,
    sees_everything,
    stays,
)

MORE = Decimal(5)  # points of retention; Reichheld and Sasser's figure (HBR, Sept. 1990)


@needs("analytics.matrix")
@require_safe
def reports(request: Request) -> HttpResponse:
    report = report_named("retention")
    context = {"report": report, "is_whole": sees_everything(request.user)}
    return render(
        request, "workspace/reports/index.html", context | computing(request.user, report)
    )


@needs("analytics.matrix")
@require_safe
def pareto(request: Request) -> HttpResponse:
    must_see_everything(request.user)
    values = {"sales": _("Sales"), "profit": _("Margin"), "effort": _("Minutes of contact")}
    value = request.GET.get("de", "")
    value = value if value in values else "sales"
    dimensions = OF_EFFORT if value == "effort" else DIMENSIONS
    by = request.GET.get("por", "")
    by = by if by in dimensions else "customer"
    report = report_named(f"pareto.{by}.{value}")
    if report is None:
        return render(request, "workspace/reports/none.html", computing(request.user))
    labels = {
        "customer": _("By customer"), "product": _("By product"), "category": _("By category"),
        "channel": _("By channel"), "shop": _("By shop"), "owner": _("By seller"),
        "city": _("By city"),
    }  # fmt: skip
    content = report.content
    grades = [
        {"grade": row["grade"], "members": row["members"], "share": row["share"],
         "value": Decimal(row["value_e4"]) / E4,
         "of_members": row["members"] / content["members"]}
        for row in content["grades"]
    ]  # fmt: skip
    return render(
        request,
        "workspace/reports/pareto.html",
        {
            "report": report,
            "key": report.key,
            "value": value,
            "by": by,
            "members": content["members"],
            "grades": grades,
            "rows": members(request.user, by, content["first"]),
            "curve": pareto_curve(content["curve"], content["members"], _("Cumulative share")),
            "values": _tabs("report_pareto", "de", values, value, {"por": by}),
            "dimensions": _tabs(
                "report_pareto", "por", {one: labels[one] for one in dimensions}, by, {"de": value}
            ),
            **computing(request.user, report),
        },
    )


@needs("analytics.matrix")
@require_safe
def retention(request: Request) -> HttpResponse:
    must_see_everything(request.user)
    report, followed = report_named("retention"), report_named("cohorts")
    if report is None or followed is None:
        return render(request, "workspace/reports/none.html", computing(request.user))
    found = stays(report)
    more = _points(request.GET.get("mas", ""))
    rates = [(worded_day(stay.day, "month"), stay.rate) for stay in found]
    return render(
        request,
        "workspace/reports/retention.html",
        {
            "report": report,
            "now": found[-1],
            "stays": found[::-1],
            "line": retention_line(rates, _("Retention month by month")),
            "cohorts": cohorts(followed),
            "ages": range(1, 13),
            "more": more,
            "gain": found[-1].kept_more(more),
            "left": left_of_more(found[-1].kept_more(more)),
            "lost_url": lost_url(report),
            "lives": lives(report_named("survival")),
            **computing(request.user, report),
        },
    )


@needs("analytics.matrix")
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    report = report_named("retention")
    return REPORTS.answered(request, report.made_at if report else None)


def _points(given: str) -> Decimal:
    try:
        points = Decimal(given.replace(",", "."))
    except InvalidOperation:
        return MORE
    return points if points.is_finite() and 0 <= points <= 100 else MORE


def _tabs(
    page: str, name: str, labels: dict[str, str], chosen: str, others: dict[str, str]
) -> list[dict[str, Any]]:
    return [
        {"label": label, "url": f"{reverse(page)}?{urlencode(others | {name: key})}",
         "current": key == chosen}
        for key, label in labels.items()
    ]  # fmt: skip
