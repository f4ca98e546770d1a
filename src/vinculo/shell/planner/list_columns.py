"""What tasks add to a list of records of any kind."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column, Source, named
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.prepared import ask
from vinculo.shell.ui.moments import relative_day

_NEXT = """
SELECT record.id, task.title, task.due_at
  FROM unnest(%(ids)s::bigint[]) AS record(id)
 CROSS JOIN LATERAL (
    SELECT title, due_at FROM shell_task
     WHERE subject_kind = %(kind)s AND subject_id = record.id AND done_at IS NULL
     ORDER BY due_at NULLS LAST, id LIMIT 1) task
"""


def next_step_of(kind: str) -> Mapping[str, Column]:
    """The open task that is due first."""

    def read(ids: Sequence[int], _viewer: User) -> dict[int, dict[str, Any]]:
        rows = ask(_NEXT, {"ids": list(ids), "kind": kind})
        return {pk: {"step": (title, due_at)} for pk, title, due_at in rows}

    source = Source("tasks", read)
    between = _("What is between us")
    return named(
        Column("step", _("Next step"), Kind.TEXT, source=source, text=_step, group=between)
    )


def _step(value: tuple[str, datetime | None]) -> str:
    title, due_at = value
    if due_at is None:
        return title
    due_on, today = timezone.localdate(due_at), timezone.localdate()
    return f"{title}, {relative_day(due_on, today)}"
