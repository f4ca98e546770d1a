"""From gross sales to what is left: of the company or a part of it, and of each customer."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.costs.recording import unit_costs
from vinculo.analytics.jobs import profit_again as task
from vinculo.analytics.profit.models import ProfitRun
from vinculo.analytics.recording import profit_again
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.access import jobs_for
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob
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


@needs("analytics.matrix")
@require_safe
def profit(request: Request) -> HttpResponse:
    run = last_run()
    if run is None:
        return render(request, "workspace/profit/none.html", _making(request.user))
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
            **_making(request.user, run),
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
    """GET: the part of the page that renews itself. POST: compute it again."""
    if request.method == "POST":
        if not allowed(request.user, "analytics.settings"):
            raise Http404
        profit_again(Actor.person(request.user), page=reverse("profit"))
        return redirect("profit")
    shown = _making(request.user, last_run())
    response = render(request, "workspace/profit/making.html", shown)
    if not (shown["job"] and shown["job"].is_open):
        messages.success(request, _("Cost to serve and profit are up to date."))
        response["HX-Refresh"] = "true"
    return response


def _making(user: User, run: ProfitRun | None = None) -> dict[str, Any]:
    """The last job, while it is open or where it failed after the run that is shown."""
    job = LongJob.objects.filter(kind=task.name).order_by("-pk").first()
    if job and not job.is_open:
        is_older = run is not None and job.finished_at and job.finished_at <= run.made_at
        if job.state == LongJob.State.DONE or is_older:
            job = None
    return {
        "job": job,
        "trouble": trouble(job) if job else "",
        "watches": not (job and jobs_for(user).filter(pk=job.pk).exists()),
        "may_make": allowed(user, "analytics.settings"),
    }


def _address(by: str, key: str) -> str:
    return f"{reverse('profit')}?{urlencode({'por': by, 'de': key})}"


def _tabs(allowed_by: tuple[str, ...] | Any, by: str) -> list[dict[str, Any]]:
    labels = {"class": _("By class"), "channel": _("By channel"), "product": _("By product")}
    return [
        {"label": labels[key], "url": f"{reverse('profit')}?{urlencode({'por': key})}#by",
         "current": key == by}
        for key in allowed_by
    ]  # fmt: skip
