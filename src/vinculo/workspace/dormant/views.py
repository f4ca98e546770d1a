"""Who is dormant and what it costs; what was decided, and what that has spared."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.analytics.costs.recording import unit_costs
from vinculo.analytics.dormancy.auditing import spared
from vinculo.analytics.dormancy.models import Action
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.bulk.registry import actions_for
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.workspace.dormant.listing import ADVICE, accounts_for, advised, decisions_for
from vinculo.workspace.dormant.shown import Summary, summary
from vinculo.workspace.reports.computing import computing
from vinculo.workspace.reports.shown import report_named

ORDER, DECIDED = ("-cost", "-customer_id"), ("-decided_on", "-id")


@needs("analytics.matrix")
@require_safe
def dormant(request: Request) -> HttpResponse:
    report = report_named("dormant")
    if report is None:
        return render(request, "workspace/dormant/none.html", computing(request.user))
    advice = advised(request.GET)
    found = accounts_for(request.user).select_related("customer", "customer__owner")
    if advice:
        found = found.filter(advice=advice)
    page = keyset_page(found, request.GET, ORDER)
    shown = summary(request.user, report)
    return render(
        request,
        "workspace/dormant/dormant.html",
        {
            "report": report,
            "rule": report.content["rule"],
            "summary": shown,
            "page": page,
            "rows": _with_decisions(request, page.rows, report.months),
            "tabs": _tabs(request, ""),
            "chips": _chips(shown, advice),
            "advice": advice,
            "query": f"?{urlencode({'consejo': advice})}" if advice else "",
            "actions": actions_for(request.user, "inactivos"),
            "may_export": allowed(request.user, "customers.export"),
            "no_costs": not unit_costs(),
            **computing(request.user, report),
        },
    )


@needs("analytics.matrix")
@require_safe
def decided(request: Request) -> HttpResponse:
    report = report_named("dormant")
    if report is None:
        return redirect("dormant")
    found = decisions_for(request.user)
    page = keyset_page(
        found.select_related("customer", "task", "task__assignee"), request.GET, DECIDED
    )
    return render(
        request,
        "workspace/dormant/decided.html",
        {
            "report": report,
            "spared": spared(found),
            "page": page,
            "tabs": _tabs(request, "decided"),
            **computing(request.user, report),
        },
    )


def _with_decisions(request: Request, rows: list[Any], months: int) -> list[dict[str, Any]]:
    open_now = decisions_for(request.user).filter(
        customer__in=[row.pk for row in rows], ended_on=None
    )
    by_customer = {one.customer_id: one for one in open_now}
    return [
        {"account": row, "monthly": row.cost / months, "decision": by_customer.get(row.pk)}
        for row in rows
    ]


def _tabs(request: Request, at: str) -> list[dict[str, Any]]:
    return [
        {"label": _("Dormant accounts"), "url": reverse("dormant"), "current": at == ""},
        {"label": _("What was decided"), "url": reverse("dormant_decided"),
         "current": at == "decided"},
    ]  # fmt: skip


def _chips(shown: Summary, advice: str) -> list[dict[str, Any]]:
    here = reverse("dormant")
    counts = {str(one.action): one.count for one in shown.advised}
    return [
        {"label": _("All"), "url": here, "current": not advice, "count": shown.dormant},
        *(
            {"label": ADVICE[key], "url": f"{here}?{urlencode({'consejo': key})}",
             "current": key == advice, "count": counts[key]}
            for key in map(str, Action.values) if key in counts
        ),
    ]  # fmt: skip
