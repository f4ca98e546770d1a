"""Give somebody something to do; finish it, put it off, take that back."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.custom.records import NOTHING, Own, bring_back, kept, put
from vinculo.shell.hours.calendars import calendar_for
from vinculo.shell.planner.events import TaskChanged, TaskGiven
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.planner.recurrence import next_due
from vinculo.shell.planner.reminding import remind_at


@transaction.atomic
def plan_task(
    title: str,
    by: Actor,
    assignee_id: int | None,
    due_at: datetime | None = None,
    subject: tuple[str, int] | None = None,
    *,
    team_id: int | None = None,
    rule: str = "",
    remind_before: str = "",
    own: Own = NOTHING,
) -> Task:
    """A task, about a record ("customer", id) or about none; of a person, or of a team."""
    kind, pk = subject or ("", None)
    task = Task(
        title=title,
        due_at=due_at,
        assignee_id=assignee_id,
        team_id=team_id,
        subject_kind=kind,
        subject_id=pk,
        created_by_name=by.name,
        rule=rule,
        remind_before=remind_before,
    )
    _set_reminder(task)
    task.save()
    put(TaskOwn, task.pk, own)
    _tell(task, by)
    return task


@transaction.atomic
def change_task(task: Task, by: Actor, own: Own = NOTHING, **fields: Any) -> None:
    """Other words, day, person, repetition or reminder; `own`: what the company writes of it."""
    whose = task.assignee_id, task.team_id
    before = {name: _text(getattr(task, name)) for name in fields}
    for name, value in fields.items():
        setattr(task, name, value)
    after = {name: _text(value) for name, value in fields.items()}
    changed = {name: [before[name], after[name]] for name in fields if before[name] != after[name]}
    # Who may not see a field is told nothing of it: that it changed, not what it says.
    changed |= {name: ["", ""] for name in put(TaskOwn, task.pk, own)}
    if not changed:
        return
    _set_reminder(task)
    task.save()
    announce(replace(TaskChanged.of(task), fields=changed), by)
    if whose != (task.assignee_id, task.team_id):
        _tell(task, by)


@transaction.atomic
def finish_task(task: Task, by: Actor, at: datetime) -> Task | None:
    """The task that comes next, of what comes again. Who comes second changes nothing."""
    task = Task.objects.select_for_update(of=("self",)).get(pk=task.pk)
    if task.done_at is not None:
        return None
    task.done_at, task.done_by_name = at, by.name
    task.save(update_fields=["done_at", "done_by_name"])
    if not task.rule or task.due_at is None:
        return None
    following = Task(
        title=task.title,
        due_at=next_due(task.rule, task.due_at, at, calendar_for(task.assignee or task.team)),
        assignee_id=task.assignee_id,
        team_id=task.team_id,
        subject_kind=task.subject_kind,
        subject_id=task.subject_id,
        created_by_name=task.created_by_name,
        rule=task.rule,
        remind_before=task.remind_before,
        after=task,
    )
    _set_reminder(following)
    following.save()
    bring_back(TaskOwn, following.pk, kept(TaskOwn, task.pk))
    return following


@transaction.atomic
def reopen_task(task: Task) -> None:
    """As if it had not been finished: what came next goes, unless it is done as well."""
    task.done_at, task.done_by_name = None, ""
    task.save(update_fields=["done_at", "done_by_name"])
    Task.objects.filter(after=task, done_at=None).delete()


@transaction.atomic
def postpone_task(task: Task, due_at: datetime | None) -> None:
    task.due_at = due_at
    _set_reminder(task)
    task.save(update_fields=["due_at", "remind_at", "reminded_at"])


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    return "" if value is None else str(value)


def _set_reminder(task: Task) -> None:
    if not task.remind_before:
        task.remind_at = task.reminded_at = None
        return
    calendar = calendar_for(task.assignee or task.team)
    at = remind_at(task.due_at, task.remind_before, calendar)
    if at != task.remind_at:
        task.remind_at, task.reminded_at = at, None


def _tell(task: Task, by: Actor) -> None:
    """Nobody needs to be told what they said themselves."""
    if task.team_id or task.assignee_id != by.user_id:
        announce(TaskGiven.of(task), by)
