"""What a person has to do: late, today, and what has no date; each with its customer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.utils import timezone

from vinculo.customers.access import customers_for
from vinculo.customers.rights.blocked import seen_sql
from vinculo.shell.accounts.access import allowed, within
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.shell.prepared import ask
from vinculo.workspace.customer.steps import Step, step
from vinculo.workspace.today.named import COLUMNS, Named, about, named

MOST = 40


@dataclass(frozen=True, slots=True)
class ToDo:
    """`own`: what the company writes of it, as pairs of label and words."""

    step: Step
    customer: Named | None
    own: Sequence[tuple[str, str]] = ()


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
        """What is due within the hour, before or after; else the first late; else today's."""
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


TASK = [field.attname for field in Task._meta.concrete_fields]
WHO = ["id", "full_name", "team_id"]
ITS_CUSTOMER = """
  LEFT JOIN customers_customer customer
         ON customer.id = task.subject_id AND task.subject_kind = 'customer'
  LEFT JOIN customers_standing standing ON standing.customer_id = customer.id
"""
_OWN = f"""
SELECT {", ".join(f"task.{column}" for column in TASK)}, {COLUMNS}
  FROM shell_task task {ITS_CUSTOMER}
 WHERE (task.assignee_id = %(me)s OR task.team_id = %(team)s) AND task.done_at IS NULL
   AND (task.subject_kind <> 'customer' OR {{seen}})
   AND (task.due_at < %(tomorrow)s OR task.due_at IS NULL)
 ORDER BY CASE WHEN task.due_at < %(now)s THEN 1 WHEN task.due_at IS NOT NULL THEN 2 ELSE 3 END,
          CASE WHEN task.due_at >= %(now)s AND task.due_at < %(last_minute)s THEN task.due_at END
            NULLS LAST,
          {{stake}} task.due_at NULLS LAST, task.id LIMIT %(most)s
"""  # noqa: S608  our own words
_STAKE = """
          CASE WHEN {within} THEN standing.rank END NULLS LAST,
          CASE WHEN {within} THEN standing.amount END DESC NULLS LAST,
"""


def agenda(user: User, now: datetime) -> Agenda:
    """Open tasks of the person and of their team, until the end of today or without a date.

    By what is at stake: what is late before what is due, and in both the better class and the
    larger amount first, then what waits longest. Only what has an hour today keeps its hour.
    """
    local = timezone.localtime(now)
    tomorrow = datetime.combine(local.date() + timedelta(days=1), time.min, local.tzinfo)
    asked = {
        "now": now,
        "last_minute": tomorrow - timedelta(minutes=1),  # when a day without an hour is due
        "tomorrow": tomorrow,
        "most": MOST,
        **about(user),
    }
    rows = ask(_OWN.format(stake=_stake(user), seen=seen_sql("task.subject_id")), asked)
    found = [todo(row[: len(TASK)], user, row[len(TASK) :], user, now) for row in rows]
    return Agenda(
        late=[item for item in found if item.step.state == "late"],
        today=[item for item in found if item.step.state == "soon"],
        undated=[item for item in found if not item.step.state],
    )


def _stake(user: User) -> str:
    """An order tells what it is made of: only who may see amounts gets it."""
    if not allowed(user, "commerce.read"):
        return ""
    return _STAKE.format(within=within(user, "customers.read", "customer"))


def todo(
    columns: Sequence[Any], assignee: User, customer: Sequence[Any], viewer: User, now: datetime
) -> ToDo:
    """One of a statement that asked for TASK and for the customer's COLUMNS.

    A team's task is asked for its own people only.
    """
    task = Task.from_db("default", TASK, columns)
    if task.assignee_id:
        task.assignee = assignee
    else:
        task.team = viewer.team
    return ToDo(step(task, viewer, now), named(customer, viewer))


def todos(tasks: Iterable[Task], viewer: User, now: datetime) -> list[ToDo]:
    """The tasks with their customers, of whom the viewer may read."""
    found = list(tasks)
    ids = {t.subject_id for t in found if t.subject_kind == "customer" and t.subject_id}
    rows = customers_for(viewer).filter(pk__in=ids).values_list(
        "id", "name", "city", "owner_id", "team_id", "standing__rank", "standing__class_name"
    )  # fmt: skip
    customers = {row[0]: Named(*row) for row in rows} if ids else {}
    return [
        ToDo(
            step(task, viewer, now),
            customers.get(task.subject_id or 0) if task.subject_kind == "customer" else None,
        )
        for task in found
    ]
