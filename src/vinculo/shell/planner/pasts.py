"""What a task was, told and taken back."""

from datetime import datetime
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.custom.past import OWN, own_before, own_told, own_undoable
from vinculo.shell.history.past import Past, Subject, Told
from vinculo.shell.history.reading import UPDATE, Change, Held
from vinculo.shell.planner.access import may_change, task_for
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.planner.planning import change_task
from vinculo.shell.planner.recurrence import rule_words
from vinculo.shell.planner.reminding import CHOICES

CHANGED = ("title", "due_at", "assignee_id", "team_id", "rule", "remind_before")


def _find(viewer: User, key: str) -> Subject:
    if not key.isdecimal():
        raise Http404
    task = task_for(viewer, int(key))
    return Subject(task, task.title, reverse("task", args=[task.pk]), [task.pk])


def _undoable(one: Change, subject: Subject, viewer: User) -> bool:
    if one.kind == OWN:
        return own_undoable(TaskOwn, one, viewer) and may_change(viewer, subject.record)
    of_a_form = one.deed == UPDATE and set(one.columns) <= set(CHANGED)
    return of_a_form and may_change(viewer, subject.record)


def _put_back(one: Change, subject: Subject, viewer: User) -> str:
    task = Task.objects.select_for_update(of=("self",)).get(pk=subject.record.pk)
    if one.kind == OWN:
        own, why_not = own_before(TaskOwn, task.pk, one, viewer)
        if not why_not:
            change_task(task, Actor.person(viewer), own)
        return why_not
    before: dict[str, Any] = {name: one.was.get(name) for name in one.columns}
    if said := before.get("due_at"):
        before["due_at"] = datetime.fromisoformat(said)
    if before.get("rule", task.rule) and before.get("due_at", task.due_at) is None:
        return _("What comes again needs a date.")
    person, team = before.get("assignee_id"), before.get("team_id")
    if person and not User.objects.filter(pk=person, is_active=True).exists():
        return _("Whoever it was given to no longer works here.")
    if team and not Team.objects.filter(pk=team).exists():
        return _("That team is no longer here.")
    change_task(task, Actor.person(viewer), **before)
    return ""


TASK = Past(
    "tarea",
    [
        Told(
            Held("task", Task, ("pgh_obj_id",), (*CHANGED, "done_at")),
            labels={
                "team_id": gettext_lazy("Team"),
                "rule": gettext_lazy("Repeat"),
                "remind_before": gettext_lazy("Reminder"),
                "done_at": gettext_lazy("Done"),
            },
            says={
                "rule": lambda value, row: rule_words(value),
                "remind_before": lambda value, row: str(dict(CHOICES).get(value, value)),
            },
        ),
        own_told(TaskOwn),
    ],
    _find, _undoable, _put_back,
)  # fmt: skip
