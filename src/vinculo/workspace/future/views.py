"""What comes: the model that foretold best, its evidence, the classes and the customers."""

from typing import Any

from django.db.models import Avg, Count, Sum
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from vinculo.analytics.future.models import CustomerFuture, FutureRun
from vinculo.analytics.jobs import future_again as task
from vinculo.analytics.recording import future_again
from vinculo.customers.rights.blocked import unblocked
from vinculo.shell.accounts.access import limited, needs
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.work.again import Computed
from vinculo.workspace.reports.shown import sees_everything

FUTURE = Computed(
    task.name, future_again, "analytics.settings", "future", "future_making",
    _("What comes is up to date."),
)  # fmt: skip
MODELS = {
    "bg/nbd": "BG/NBD", "mbg/nbd": "MBG/NBD", "pareto/nbd": "Pareto/NBD",
    "pareto/nbd-core": _("Pareto/NBD with loyal customers"),
}  # fmt: skip


def futures_for(user: User) -> Any:
    """What is to come of the customers whom a person reaches."""
    rows = limited(
        CustomerFuture.objects.all(), user, "analytics.matrix", "customer__owner", "customer__team"
    )
    return unblocked(rows, "customer_id")


@needs("analytics.matrix")
@require_safe
def future(request: Request) -> HttpResponse:
    run = FutureRun.objects.first()
    context = FUTURE.shown(request.user, run.made_at if run else None) | {"run": run}
    if run is not None:
        rows = futures_for(request.user)
        page = keyset_page(
            rows.select_related("customer", "customer__standing"), request.GET,
            ("-value", "-customer_id"), size=25,
        )  # fmt: skip
        context |= {
            "page": page,
            "is_whole": sees_everything(request.user),
            "model": MODELS.get(run.model, run.model),
            "judged": [
                one | {"name": MODELS.get(one["model"], one["model"])} for one in run.judged
            ],
            "classes": rows.values("customer__standing__rank", "customer__standing__class_name")
            .annotate(many=Count("pk"), sum=Sum("value"), alive=Avg("buys"), each=Avg("value"))
            .order_by("customer__standing__rank"),
        }
    return render(request, "workspace/future/future.html", context)


@needs("analytics.matrix")
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    run = FutureRun.objects.first()
    return FUTURE.answered(request, run.made_at if run else None)
