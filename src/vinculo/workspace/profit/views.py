"""From gross sales to what is left: of the company or a part of it, and of each customer."""

from datetime import datetime
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.costs.recording import unit_costs
from vinculo.analytics.jobs import profit_again as task
from vinculo.analytics.profit.models import ProfitRun
from vinculo.analytics.recording import profit_again
from vinculo.shell.accounts.access import needs
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.again import Computed
from vinculo.workspace.profit.drawing import draw
from vinculo.workspace.profit.shown import (
    cheaper,
    company,
    dimensions,
    last_run,
    members,
    profits_for,
    sees_everything,
)

ORDERS = {
    "menos": ("contribution", "customer_id"),
    "mas": ("-contribution", "-customer_id"),
    "servicio": ("serve", "customer_id"),
    "ahorro": ("-saving", "-customer_id"),
}

PROFIT = Computed(
    task.name, profit_again, "analytics.settings", "profit", "profit_making",
    gettext_lazy("Cost to serve and profit are up to date."),
)  # fmt: skip


@needs("analytics.matrix")
@require_safe
def profit(request: Request) -> HttpResponse:
    run = last_run()
    if run is None:
        return render(request, "workspace/profit/none.html", PROFIT.shown(request.user))
    allowed_by = dimensions(request.user)
    by = request.GET.get("por", "")
    by = by if by in allowed_by else allowed_by[0]
    chosen = request.GET.get("de")
    rows = members(request.user, run, by, chosen)
    member = next((row for row in rows if row.is_chosen), None)
    fall = member.fall if member else company(request.user, run)
    return render(
        request,
        "workspace/profit/profit.html",
        {
            "run": run,
            "member": member,
            "fall": fall,
            "bars": draw(fall),
            "by": by,
            "rows": [(row, _address(by, row.key)) for row in rows],
            "ways": _tabs(allowed_by, by),
            "cheaper": cheaper(run, fall),
            "no_costs": not unit_costs(),
            "is_whole": sees_everything(request.user),
            **PROFIT.shown(request.user, run.made_at),
        },
    )


@needs("analytics.matrix")
@require_safe
def customers(request: Request) -> HttpResponse:
    """Who leaves least first; of a class, if one was chosen."""
    run = last_run()
    if run is None:
        return redirect("profit")
    order = request.GET.get("orden", "")
    order = order if order in ORDERS else "menos"
    found = profits_for(request.user).select_related("customer", "customer__standing")
    chosen = request.GET.get("clase", "")
    if chosen:
        found = found.filter(customer__standing__class_name=chosen)
    if order == "ahorro":
        found = found.filter(saving__gt=0)
    page = keyset_page(found, request.GET, ORDERS[order])
    labels = {
        "menos": _("Least left"), "mas": _("Most left"), "servicio": _("Dearest to serve"),
        "ahorro": _("Most to save"),
    }  # fmt: skip
    kept = {"clase": chosen} if chosen else {}
    chips = [
        {
            "label": label,
            "url": f"{reverse('profit_customers')}?{urlencode(kept | {'orden': key})}",
            "current": key == order,
        }
        for key, label in labels.items()
    ]
    context = {"run": run, "page": page, "chips": chips, "chosen": chosen, "order": order}
    return render(request, "workspace/profit/customers.html", context)


@needs("analytics.matrix")
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    return PROFIT.answered(request, _made_at(last_run()))


def _made_at(run: ProfitRun | None) -> datetime | None:
    return run.made_at if run else None


def _address(by: str, key: str) -> str:
    return f"{reverse('profit')}?{urlencode({'por': by, 'de': key})}"


def _tabs(allowed_by: tuple[str, ...] | Any, by: str) -> list[dict[str, Any]]:
    labels = {"class": _("By class"), "channel": _("By channel"), "product": _("By product")}
    return [
        {"label": labels[key], "url": f"{reverse('profit')}?{urlencode({'por': key})}#by",
         "current": key == by}
        for key in allowed_by
    ]  # fmt: skip
