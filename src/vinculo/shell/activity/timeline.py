"""What was recorded about a subject, as lines of its history."""

from collections.abc import Collection

from vinculo.shell.activity.entry import Cursor, Entry
from vinculo.shell.activity.models import Activity
from vinculo.shell.activity.registry import wordings

KIND = "activity"


def entries(
    subject: tuple[str, int],
    before: Cursor | None,
    limit: int,
    told_elsewhere: Collection[str] = (),
) -> list[Entry]:
    """The recorded changes, without the kinds that another source tells better."""
    sql = (
        "SELECT * FROM shell_activity"
        " WHERE subject_kind = %s AND subject_id = %s AND NOT kind = ANY(%s)"
    )
    where, params = before.earlier(KIND, "at") if before else ("", [])
    rows = Activity.objects.raw(
        f"{sql}{where} ORDER BY at DESC, id DESC LIMIT %s",
        [*subject, list(told_elsewhere), *params, limit],
    )
    return [_entry(row) for row in rows]


def _entry(row: Activity) -> Entry:
    wording = wordings().get(row.kind)
    return Entry(
        at=row.at,
        kind=KIND,
        id=row.pk,
        knot=wording.knot if wording else "change",
        icon=wording.icon if wording else "",
        title=str(wording.sentence(row.payload)) if wording else row.kind,
        aside=row.actor_name,
        body=str(wording.detail(row.payload)) if wording and wording.detail else "",
    )
