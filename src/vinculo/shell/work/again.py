"""Results that a job computes and a page keeps showing: how far it is, and once more."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.work.access import jobs_for
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob


@dataclass(frozen=True, slots=True)
class Computed:
    """`kind` is the job's task, `ask` asks for it, who may do `needs` may ask; `page` shows the
    result, `part` is the address of the bar on it, and `said` is told when it is there."""

    kind: str
    ask: Callable[..., LongJob]
    needs: str
    page: str
    part: str
    said: Any

    def shown(self, user: User, made_at: datetime | None = None) -> dict[str, Any]:
        """The last job, while it is open or where it failed after what is shown was made."""
        job = LongJob.objects.filter(kind=self.kind).order_by("-pk").first()
        if job and not job.is_open:
            is_older = made_at is not None and job.finished_at and job.finished_at <= made_at
            if job.state == LongJob.State.DONE or is_older:
                job = None
        return {
            "job": job,
            "trouble": trouble(job) if job else "",
            "watches": not (job and jobs_for(user).filter(pk=job.pk).exists()),
            "may_make": allowed(user, self.needs),
            "again_url": reverse(self.part),
            "back": reverse(self.page),
        }

    def answered(self, request: Request, made_at: datetime | None) -> HttpResponse:
        """GET: the part of the page that renews itself. POST: compute it again."""
        if request.method == "POST":
            if not allowed(request.user, self.needs):
                raise Http404
            self.ask(Actor.person(request.user), page=reverse(self.page))
            return redirect(self.page)
        shown = self.shown(request.user, made_at)
        response = render(request, "shell/work/again.html", shown)
        if not (shown["job"] and shown["job"].is_open):
            if not shown["job"]:
                messages.success(request, str(self.said))
            response["HX-Refresh"] = "true"
        return response
