"""The closes being made again: how far it is, and of when is what one sees meanwhile."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from vinculo.analytics.jobs import close_again as task
from vinculo.analytics.models import MatrixClose, current_policy
from vinculo.analytics.recording import close_again
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.work.access import jobs_for
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob


def reclosing(user: User, last: MatrixClose | None) -> dict[str, Any]:
    """`outdated` when the last close was made with settings that hold no more."""
    job = LongJob.objects.filter(kind=task.name).order_by("-pk").first()
    outdated = last is not None and last.policy != current_policy()
    shown = job if job and (job.is_open or (outdated and job.state != LongJob.State.DONE)) else None
    return {
        "job": shown,
        "trouble": trouble(shown) if shown else "",
        "watches": not (shown and jobs_for(user).filter(pk=shown.pk).exists()),
        "outdated": outdated,
        "made_at": last.made_at if last else None,
        "may_close": allowed(user, "analytics.settings"),
    }


@needs("analytics.matrix")
@require_http_methods(["GET", "POST"])
def matrix_reclosing(request: Request) -> HttpResponse:
    """GET: the part of the page that renews itself. POST: make the closes again."""
    if request.method == "POST":
        if not allowed(request.user, "analytics.settings"):
            raise Http404
        close_again(Actor.person(request.user), page=reverse("matrix"))
        return redirect("matrix")
    shown = reclosing(request.user, MatrixClose.last())
    response = render(request, "workspace/value/reclosing.html", {"reclosing": shown})
    if not (shown["job"] and shown["job"].is_open):
        if not shown["outdated"]:
            messages.success(request, _("The closes were made again."))
        response["HX-Refresh"] = "true"
    return response
