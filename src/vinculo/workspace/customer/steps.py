"""What has to be done for the customer: the next step, and those after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import F
from django.utils import timezone

from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.access import LEADERS
from vinculo.shell.planner.due_words import END_OF_DAY
from vinculo.shell.planner.models import Task

SHOWN = 6


@dataclass(frozen=True, slots=True)
class Step:
    task: Task
    state: str  # late, soon (today), later, or empty without a date
    has_hour: bool
    may_change: bool


def steps(customer: Customer, viewer: User) -> Sequence[Step]:
    """The open tasks about a customer, first what is due first, last what has no date."""
    tasks = (
        Task.objects.open()
        .of("customer", customer.pk)
        .select_related("assignee")
        .order_by(F("due_at").asc(nulls_last=True), "id")[:SHOWN]
    )
    now = timezone.now()
    return [step(task, viewer, now) for task in tasks]


def step(task: Task, viewer: User, now: datetime) -> Step:
    return Step(task, due_state(task, now), has_hour(task), may_change(task, viewer))


def due_state(task: Task, now: datetime) -> str:
    if task.due_at is None:
        return ""
    if task.due_at < now:
        return "late"
    return "soon" if timezone.localdate(task.due_at) == timezone.localdate(now) else "later"


def has_hour(task: Task) -> bool:
    if task.due_at is None:
        return False
    local = timezone.localtime(task.due_at)
    return (local.hour, local.minute) != (END_OF_DAY.hour, END_OF_DAY.minute)


def may_change(task: Task, viewer: User) -> bool:
    """The rule of the planner's door, for a task already at hand."""
    if task.assignee_id == viewer.pk:
        return True
    if viewer.role not in LEADERS:
        return False
    return viewer.team_id is None or task.assignee.team_id == viewer.team_id
