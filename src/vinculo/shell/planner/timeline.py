"""Finished tasks, as lines of the history of what they were about."""

from datetime import datetime

from django.utils.translation import gettext as _

from vinculo.shell.activity.entry import Cursor, Entry
from vinculo.shell.planner.models import Task

KIND = "task"


def entries(subject: tuple[str, int], before: Cursor | None, limit: int) -> list[Entry]:
    kind, pk = subject
    tasks = Task.objects.of(kind, pk).filter(done_at__isnull=False)
    if before:
        tasks = tasks.filter(before.earlier(KIND, "done_at"))
    found = tasks.order_by("-done_at", "-id")[:limit]
    return [_entry(task, task.done_at) for task in found if task.done_at]


def _entry(task: Task, done_at: datetime) -> Entry:
    return Entry(
        at=done_at,
        kind=KIND,
        id=task.pk,
        knot="task",
        icon="check",
        title=_("Done: %(task)s") % {"task": task.title},
        aside=task.done_by_name,
    )
