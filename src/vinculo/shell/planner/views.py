"""Finish a task, open it again, put it off. Each answers with the page one came from."""

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.planner.access import task_for
from vinculo.shell.planner.forms import PostponeForm
from vinculo.shell.request import Request
from vinculo.shell.ui.returning import page_before
from vinculo.shell.ui.toasts import say


@require_POST
def closure(request: Request, pk: int) -> HttpResponse:
    task = task_for(request.user, pk)
    if task.done_at is None:
        task.finish(Actor.person(request.user), timezone.now())
    back = page_before(request) or "/"
    undo = reverse("task_reopening", args=[pk]) + "?" + urlencode({"next": back})
    say(request, _("Done: %(task)s") % {"task": task.title}, undo=undo)
    return redirect(back)


@require_POST
def reopening(request: Request, pk: int) -> HttpResponse:
    task = task_for(request.user, pk)
    task.reopen()
    messages.success(request, _("Open again: %(task)s") % {"task": task.title})
    return redirect(page_before(request) or "/")


@require_http_methods(["GET", "POST"])
def postponement(request: Request, pk: int) -> HttpResponse:
    task = task_for(request.user, pk)
    month_first = request.company.date_order == "mdy"
    form = PostponeForm(request.POST or None, month_first=month_first)
    if request.method == "POST" and form.is_valid():
        task.postpone(form.cleaned_data["until"])
        messages.success(request, _("Put off: %(task)s") % {"task": task.title})
        return redirect(page_before(request) or "/")
    context = {"task": task, "form": form, "back": page_before(request)}
    status = 422 if request.method == "POST" else 200
    return render(request, "shell/planner/postponement.html", context, status=status)
