"""Finished tasks, as lines of the history of what they were about."""

from datetime import datetime

from django.utils.translation import gettext as _

from vinculo.shell.activity.entry import Cursor, Entry
from vinculo.shell.planner.models import Task

KIND = "task"


def entries(subject: tuple[str, int], before: Cursor | None, limit: int) -> list[Entry]:
    sql = (
        "SELECT * FROM shell_task"
        " WHERE subject_kind = %s AND subject_id = %s AND done_at IS NOT NULL"
    )
    where, params = before.earlier(KIND, "done_at") if before else ("", [])
    rows = Task.objects.raw(
        f"{sql}{where} ORDER BY done_at DESC, id DESC LIMIT %s", [*subject, *params, limit]
    )
    return [_entry(task, task.done_at) for task in rows if task.done_at]


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
