"""The value matrix: who is worth what, who moved, and why."""

from datetime import date

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.analytics.matrix.queries import history
from vinculo.analytics.models import MatrixClose
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.request import Request
from vinculo.workspace.value.board import board, closes_for, flows_for, may_export
from vinculo.workspace.value.flow_drawing import draw_flow
from vinculo.workspace.value.history_drawing import draw_history
from vinculo.workspace.value.labels import amount_labels, tenure_labels
from vinculo.workspace.value.movers import WAYS, movers
from vinculo.workspace.value.reclosing import reclosing


@needs("analytics.matrix")
@require_safe
def matrix(request: Request) -> HttpResponse:
    """The matrix at a close, the flow from the close before it, and who moved."""
    periods = closes_for(request.user)
    if not periods:
        may_import = allowed(request.user, "integration.import")
        return render(request, "workspace/value/no_close.html", {"can_import": may_import})
    period = _period(request, periods)
    close = MatrixClose.objects.select_related("settings").get(period=period)
    heat_by = "customers" if request.GET.get("show") == "customers" else "amount"
    shown = board(request.user, close, heat_by)
    names = dict(enumerate(shown.policy.classes, 1))
    shows = [("amount", _("Purchases")), ("customers", _("Customers"))]
    return render(
        request,
        "workspace/value/matrix.html",
        {
            "board": shown,
            "rows": list(zip(amount_labels(close.limits), shown.rows, strict=False)),
            "tenures": tenure_labels(shown.policy),
            "best": shown.totals[0],
            "flow": draw_flow(flows_for(request.user, close), names),
            "history": draw_history(history(), names) if shown.is_whole else None,
            "period": period,
            "periods": periods,
            "heat_by": heat_by,
            "as_table": request.GET.get("as") == "table",
            "may_change": allowed(request.user, "analytics.settings"),
            "may_export": may_export(request.user),
            "shows": _links(request, "show", shows, heat_by),
            "reclosing": reclosing(request.user, close if period == periods[0] else None),
            **_movers(request, period),
        },
    )


@needs("analytics.matrix")
@require_safe
def who_moved(request: Request) -> HttpResponse:
    """A page of movers for the list that grows."""
    periods = closes_for(request.user)
    if not periods:
        raise Http404
    return render(
        request, "workspace/value/movers.html", _movers(request, _period(request, periods))
    )


def _movers(request: Request, period: date) -> dict[str, object]:
    way = request.GET.get("way", "all")
    way = way if way in WAYS else "all"
    labels = {"all": _("All"), "up": _("Going up"), "down": _("Going down"), "new": _("New")}
    found = movers(request.user, period, way, request.GET.get("after", ""))
    query = {"period": period.isoformat(), "way": way, "after": found.next_key}
    return {
        "changes": found.changes,
        "ways": _links(request, "way", list(labels.items()), way, anchor="#who"),
        "next_url": f"{reverse('matrix_movers')}?{urlencode(query)}" if found.next_key else "",
    }


def _links(
    request: Request, name: str, values: list[tuple[str, str]], current: str, anchor: str = ""
) -> list[dict[str, object]]:
    """Links to this page with one word of its address changed."""
    kept = {key: str(value) for key, value in request.GET.items() if key not in (name, "after")}
    return [
        {
            "label": label,
            "url": f"{reverse('matrix')}?{urlencode(kept | {name: value})}{anchor}",
            "current": value == current,
        }
        for value, label in values
    ]


def _period(request: Request, periods: list[date]) -> date:
    asked = request.GET.get("period", "")
    return next((period for period in periods if period.isoformat() == asked), periods[0])
