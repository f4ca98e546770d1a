"""A task: write it down, change it, finish it, open it again, put it off, and take that back.

Each answers with the page one came from.
"""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.custom.own_form import OwnForm
from vinculo.shell.custom.records import form_beside
from vinculo.shell.drafts.keeping import drop_draft
from vinculo.shell.editing.lately import lately_of
from vinculo.shell.editing.saying import saved_words
from vinculo.shell.planner.access import task_for
from vinculo.shell.planner.events import TaskChanged
from vinculo.shell.planner.forms import PostponeForm, TaskForm
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.planner.planning import (
    change_task,
    finish_task,
    plan_task,
    postpone_task,
    reopen_task,
)
from vinculo.shell.planner.recurrence import rule_words
from vinculo.shell.request import Request
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import relative_instant
from vinculo.shell.ui.returning import page_before
from vinculo.shell.ui.toasts import said, say

TASKS = "/tareas/"
# Under which name of the record a field of the form is written.
WRITTEN_AS = {
    "due": "due_at", "assignee": "assignee_id", "team": "team_id", "remind": "remind_before",
    "repeat": "rule", "every": "rule", "weekdays": "rule",
}  # fmt: skip


@require_http_methods(["GET", "POST"])
def new_task(request: Request) -> HttpResponse:
    """About no record; each kind of record has a page of its own for its tasks."""
    form = TaskForm(request.POST or None, month_first=_month_first(request))
    own = form_beside(TaskOwn, request.user, request.POST or None)
    if request.method == "POST" and form.is_valid() & own.is_valid():
        by = Actor.person(request.user)
        task = plan_task(by=by, own=own.own, **form.planned(request.user))
        drop_draft(request.user, "tarea")
        messages.success(request, _("Noted: %(task)s") % {"task": task.title})
        return redirect(page_before(request) or TASKS)
    return _form_page(request, form, own, None)


@require_http_methods(["GET", "POST"])
@transaction.atomic
def task(request: Request, pk: int) -> HttpResponse:
    found = task_for(request.user, pk)
    if request.method == "POST":
        found = Task.objects.select_for_update(of=("self",)).get(pk=found.pk)
    form = TaskForm(request.POST or None, task=found, month_first=_month_first(request))
    form.lately = lately_of(("task", pk), TaskChanged.kind, _changed_by)
    own = form_beside(TaskOwn, request.user, request.POST or None, pk)
    own.lately = form.lately
    if request.method == "POST" and form.is_valid() & own.is_valid():
        change_task(found, Actor.person(request.user), own.own, **form.planned(request.user))
        messages.success(request, saved_words(form))
        return redirect(page_before(request) or TASKS)
    return _form_page(request, form, own, found)


def _changed_by(payload: dict[str, Any], field: str) -> bool:
    return WRITTEN_AS.get(field, field) in payload["fields"]


def _form_page(request: Request, form: TaskForm, own: OwnForm, task: Task | None) -> HttpResponse:
    context = {
        "form": form,
        "own": own,
        "task": task,
        "back": page_before(request) or TASKS,
        "rule": rule_words(task.rule) if task and task.rule else "",
    }
    status = 422 if form.errors or own.errors else 200
    return render(request, "shell/planner/task.html", context, status=status)


@require_POST
def closure(request: Request, pk: int) -> HttpResponse:
    task = task_for(request.user, pk)
    following = finish_task(task, Actor.person(request.user), timezone.now())
    back = page_before(request) or "/"
    undo = reverse("task_reopening", args=[pk]) + "?" + urlencode({"next": back})
    words = _("Done: %(task)s") % {"task": task.title}
    if following is not None and following.due_at:
        when = relative_instant(following.due_at, timezone.now(), current_style())
        words = _("Done: %(task)s. Again %(when)s.") % {"task": task.title, "when": when}
    say(request, words, undo=undo)
    return said(request) if request.htmx else redirect(back)


@require_POST
def reopening(request: Request, pk: int) -> HttpResponse:
    task = task_for(request.user, pk)
    reopen_task(task)
    messages.success(request, _("Open again: %(task)s") % {"task": task.title})
    return redirect(page_before(request) or "/")


@require_http_methods(["GET", "POST"])
def postponement(request: Request, pk: int) -> HttpResponse:
    task = task_for(request.user, pk)
    form = PostponeForm(request.POST or None, month_first=_month_first(request))
    if request.method == "POST" and form.is_valid():
        back = page_before(request) or "/"
        before = {"due": task.due_at.isoformat() if task.due_at else "", "next": back}
        postpone_task(task, form.cleaned_data["until"])
        undo = reverse("task_due_again", args=[pk]) + "?" + urlencode(before)
        say(request, _("Put off: %(task)s") % {"task": task.title}, undo=undo)
        return redirect(back)
    context = {"task": task, "form": form, "back": page_before(request)}
    status = 422 if request.method == "POST" else 200
    return render(request, "shell/planner/postponement.html", context, status=status)


@require_POST
def due_again(request: Request, pk: int) -> HttpResponse:
    """What was put off is due when it was: the toast's undo, with the instant in its address."""
    task = task_for(request.user, pk)
    said = request.GET.get("due", "")
    try:
        due = datetime.fromisoformat(said) if said else None
    except ValueError:
        return HttpResponseBadRequest()
    if (due is None and task.rule) or (due is not None and due.tzinfo is None):
        return HttpResponseBadRequest()
    postpone_task(task, due)
    messages.success(request, _("As it was: %(task)s") % {"task": task.title})
    return redirect(page_before(request) or "/")


def _month_first(request: Request) -> bool:
    return request.company.date_order == "mdy"
