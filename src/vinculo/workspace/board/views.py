"""The board of the directors: of the whole company, or not shown at all."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.request import Request
from vinculo.workspace.board.shown import months, numbers
from vinculo.workspace.profit.shown import company, last_run
from vinculo.workspace.reports.shown import must_see_everything, report_named


@needs("analytics.matrix")
@require_safe
def board(request: Request) -> HttpResponse:
    must_see_everything(request.user)
    context = {"may_make": allowed(request.user, "analytics.settings")}
    retention, sales = report_named("retention"), report_named("month_sales")
    if retention is None or sales is None:
        return render(request, "workspace/board/none.html", context)
    rows = months(retention, sales)
    run = last_run()
    return render(
        request,
        "workspace/board/board.html",
        context
        | {
            "report": sales,
            "numbers": numbers(rows),
            "now": rows[-1],
            "months": rows[::-1],
            "run": run,
            "left": company(request.user, run) if run else None,
        },
    )
