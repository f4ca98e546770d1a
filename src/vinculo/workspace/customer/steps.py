"""What has to be done for the customer: the next step, and those after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.planner.access import may_change
from vinculo.shell.planner.due_words import END_OF_DAY
from vinculo.shell.planner.models import Task
from vinculo.shell.prepared import ask

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Step:
    task: Task
    state: str  # late, soon (today), later, or empty without a date
    has_hour: bool
    may_change: bool


_TASK = [field.attname for field in Task._meta.concrete_fields]
_WHO = ["id", "full_name", "team_id"]
_OPEN = f"""
SELECT {", ".join(f"task.{column}" for column in _TASK)},
       {", ".join(f"assignee.{column}" for column in _WHO)}, team.name
  FROM shell_task task
  LEFT JOIN shell_user assignee ON assignee.id = task.assignee_id
  LEFT JOIN shell_team team ON team.id = task.team_id
 WHERE task.subject_kind = 'customer' AND task.subject_id = %(customer)s AND task.done_at IS NULL
 ORDER BY task.due_at NULLS LAST, task.id LIMIT %(count)s
"""  # noqa: S608  our own words


def steps(customer: Customer, viewer: User) -> Sequence[Step]:
    """The open tasks about a customer, first what is due first, last what has no date."""
    now = timezone.now()
    return [
        step(_task(row), viewer, now)
        for row in ask(_OPEN, {"customer": customer.pk, "count": SHOWN})
    ]


def _task(row: Sequence[Any]) -> Task:
    task = Task.from_db("default", _TASK, row[: len(_TASK)])
    *who, team = row[len(_TASK) :]
    task.assignee = User.from_db("default", _WHO, who) if task.assignee_id else None
    task.team = Team.from_db("default", ["id", "name"], [task.team_id, team]) if team else None
    return task


def step(task: Task, viewer: User, now: datetime) -> Step:
    return Step(task, due_state(task.due_at, now), has_hour(task), may_change(viewer, task))


def due_state(due_at: datetime | None, now: datetime) -> str:
    if due_at is None:
        return ""
    if due_at < now:
        return "late"
    return "soon" if timezone.localdate(due_at) == timezone.localdate(now) else "later"


def has_hour(task: Task) -> bool:
    if task.due_at is None:
        return False
    local = timezone.localtime(task.due_at)
    return (local.hour, local.minute) != (END_OF_DAY.hour, END_OF_DAY.minute)
