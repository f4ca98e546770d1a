"""What a person has to do: late, today, and what has no date; each with its customer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from django.db.models import F, Q
from django.utils import timezone

from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer, Standing
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.workspace.customer.steps import Step, step

MOST = 40


@dataclass(frozen=True, slots=True)
class ToDo:
    step: Step
    customer: Customer | None

    @property
    def standing(self) -> Standing | None:
        return getattr(self.customer, "standing", None)


@dataclass(frozen=True, slots=True)
class Agenda:
    late: Sequence[ToDo]
    today: Sequence[ToDo]
    undated: Sequence[ToDo]

    @property
    def count(self) -> int:
        return len(self.late) + len(self.today)

    @property
    def first(self) -> ToDo | None:
        """What is due within the hour, before or after; else the longest late; else today's."""
        now = timezone.now()
        near = [
            item
            for item in (*self.late, *self.today)
            if item.step.has_hour
            and item.step.task.due_at
            and abs(item.step.task.due_at - now) <= timedelta(hours=1)
        ]
        return next(iter([*near, *self.late, *self.today]), None)

    def without(self, item: ToDo | None) -> "Agenda":
        return Agenda(
            *(
                [other for other in group if other is not item]
                for group in (self.late, self.today, self.undated)
            )
        )


def agenda(user: User, now: datetime) -> Agenda:
    """Own open tasks until the end of today, and those without a date."""
    local = timezone.localtime(now)
    tomorrow = datetime.combine(local.date() + timedelta(days=1), time.min, local.tzinfo)
    tasks = (
        Task.objects.open()
        .filter(assignee=user)
        .filter(Q(due_at__lt=tomorrow) | Q(due_at=None))
        .order_by(F("due_at").asc(nulls_last=True), "id")[:MOST]
    )
    found = todos(tasks, user, now)
    return Agenda(
        late=[item for item in found if item.step.state == "late"],
        today=[item for item in found if item.step.state == "soon"],
        undated=[item for item in found if not item.step.state],
    )


def todos(tasks: Iterable[Task], viewer: User, now: datetime) -> list[ToDo]:
    """The tasks with their customers, of whom the viewer may read."""
    found = list(tasks)
    ids = {t.subject_id for t in found if t.subject_kind == "customer" and t.subject_id}
    customers = (
        {row.pk: row for row in customers_for(viewer).filter(pk__in=ids).select_related("standing")}
        if ids
        else {}
    )
    return [
        ToDo(
            step(task, viewer, now),
            customers.get(task.subject_id or 0) if task.subject_kind == "customer" else None,
        )
        for task in found
    ]
