"""Finished tasks, as lines of the history of what they were about."""

from collections.abc import Sequence

from django.utils.translation import gettext as _

from vinculo.shell.activity.entry import Entry
from vinculo.shell.activity.merging import Source
from vinculo.shell.prepared import ask

KIND = "task"


def source(subject: tuple[str, int]) -> Source:
    kind, number = subject
    return Source(
        kind=KIND,
        table="shell_task",
        when="done_at",
        where="subject_kind = %(subject_kind)s AND subject_id = %(subject)s"
        " AND done_at IS NOT NULL",
        params={"subject_kind": kind, "subject": number},
        fetch=_entries,
    )


def _entries(ids: Sequence[int]) -> list[Entry]:
    rows = ask(
        "SELECT id, done_at, title, done_by_name FROM shell_task"
        " WHERE id = ANY(%(ids)s) AND done_at IS NOT NULL",
        {"ids": ids},
    )
    return [
        Entry(
            at=done_at,
            kind=KIND,
            id=pk,
            knot="task",
            icon="check",
            title=_("Done: %(task)s") % {"task": title},
            aside=name,
        )
        for pk, done_at, title, name in rows
    ]
