"""Long jobs: one's own history, one job, its cancellation, and the same once more."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Role
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.ui.returning import page_before
from vinculo.shell.work.access import job_for, jobs_for
from vinculo.shell.work.asking import ask_again
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.toasts import toast_over


@require_GET
def jobs(request: Request) -> HttpResponse:
    found = jobs_for(request.user).defer("asked", "result")
    page = keyset_page(found, request.GET, ("-id",), size=30)
    is_everybody = request.user.role == Role.ADMINISTRATOR
    context = {"page": page, "is_everybody": is_everybody}
    return render(request, "shell/work/jobs.html", context)


@require_GET
def job(request: Request, pk: int) -> HttpResponse:
    return render(request, "shell/work/job.html", about(job_for(request.user, pk)))


@require_GET
def progress(request: Request, pk: int) -> HttpResponse:
    """The part of a page that renews itself until the job is over."""
    found = job_for(request.user, pk)
    return toast_over(render(request, "shell/work/progress.html", about(found)), found)


@require_POST
def cancellation(request: Request, pk: int) -> HttpResponse:
    found = job_for(request.user, pk)
    found.cancel()
    if found.is_open:
        messages.info(request, _("It stops at the end of the step it is in."))
    elif found.state == LongJob.State.CANCELLED:
        messages.success(request, _("Cancelled: %(job)s") % {"job": found.title})
    back = page_before(request)
    return redirect(back) if back else redirect("job", pk=pk)


@require_POST
def repetition(request: Request, pk: int) -> HttpResponse:
    """What failed, was cancelled or lost, once more."""
    found = job_for(request.user, pk)
    if found.is_open and trouble(found) == "lost":
        found.cancel()
    elif found.is_open:
        return redirect("job", pk=pk)
    again = ask_again(found, Actor.person(request.user))
    back = page_before(request)
    return redirect(back) if back else redirect("job", pk=again.pk)


def about(job: LongJob) -> dict[str, Any]:
    """What `shell/work/bar.html` shows of a job."""
    return {"job": job, "trouble": trouble(job)}
