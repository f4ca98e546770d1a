"""What a page asks when it has heard that there is news for its person: the words of it."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from vinculo.shell.live.news import numbers_in
from vinculo.shell.notices.access import lines
from vinculo.shell.notices.models import Notice
from vinculo.shell.request import Request
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.toasts import WORDS


@require_safe
def news(request: Request) -> HttpResponse:
    """Of one's own notices and long jobs, by number; and how many notices are unread."""
    told = Notice.objects.filter(
        person=request.user,
        pk__in=numbers_in(request.GET.getlist("aviso")),
        read_at=None,
        in_page=True,
    ).select_related("activity")
    over = LongJob.objects.filter(
        asked_by=request.user, pk__in=numbers_in(request.GET.getlist("trabajo")),
        finished_at__isnull=False,
    ).defer("asked", "result")  # fmt: skip
    context = {
        "lines": lines(request.user, told.order_by("pk")),
        "jobs": [(job, WORDS[LongJob.State(job.state)](job)) for job in over.order_by("pk")],
    }
    response = render(request, "shell/live/toasts.html", context)
    response["X-Unread"] = str(getattr(request.user, "unread", 0))
    response["Cache-Control"] = "no-store"
    return response
