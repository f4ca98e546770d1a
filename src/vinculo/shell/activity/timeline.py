"""What was recorded about a subject, as lines of its history."""

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from vinculo.shell.activity.entry import Entry
from vinculo.shell.activity.merging import Source
from vinculo.shell.activity.registry import wordings
from vinculo.shell.prepared import ask

KIND = "activity"


def source(
    subject: tuple[str, int], told_elsewhere: Collection[str] = (), also: Sequence[int] = (),
    untold: tuple[str, Mapping[str, Any]] = ("", {}),
) -> Source:  # fmt: skip
    """The recorded changes, without the kinds that another source tells better. `also` are the
    numbers of those who are this subject by now; `untold`, SQL and its values, what is kept from
    who asks."""
    kind, number = subject
    hidden, values = untold
    of = "subject_id = ANY(%(subjects)s)" if also else "subject_id = %(subject)s"
    return Source(
        kind=KIND,
        table="shell_activity",
        when="at",
        where=f"subject_kind = %(subject_kind)s AND {of}"
        " AND NOT kind = ANY(%(told_elsewhere)s)" + (f" AND NOT {hidden}" if hidden else ""),
        params={
            "subject_kind": kind, "subject": number, "subjects": [number, *also],
            "told_elsewhere": [*told_elsewhere], **values,
        },
        fetch=_entries,
    )  # fmt: skip


def _entries(ids: Sequence[int]) -> list[Entry]:
    rows = ask(
        "SELECT id, at, kind, actor_name, payload::text FROM shell_activity"
        " WHERE id = ANY(%(ids)s)",
        {"ids": ids},
    )
    return [
        _entry(pk, at, kind, actor, json.loads(payload)) for pk, at, kind, actor, payload in rows
    ]


def _entry(pk: int, at: datetime, kind: str, actor: str, payload: dict[str, Any]) -> Entry:
    wording = wordings().get(kind)
    return Entry(
        at=at,
        kind=KIND,
        id=pk,
        knot=wording.knot if wording else "change",
        icon=wording.icon if wording else "",
        title=str(wording.sentence(payload)) if wording else kind,
        aside=actor,
        body=str(wording.detail(payload)) if wording and wording.detail else "",
        more_url=wording.page(payload) if wording and wording.page else "",
    )
