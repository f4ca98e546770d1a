"""Who changed a field last, from what happened to the record."""

from collections.abc import Callable
from typing import Any

from vinculo.shell.activity.models import Activity
from vinculo.shell.editing.meeting import Change, Lately

LOOKED_AT = 40
Concerns = Callable[[dict[str, Any], str], bool]


def lately_of(subject: tuple[str, int] | None, kind: str, concerns: Concerns) -> Lately:
    """`concerns(payload, field)`: whether an activity of this kind changed the field.

    Asks only when a form needs to know, once.
    """
    rows: list[Activity] | None = None

    def changed(name: str) -> Change | None:
        nonlocal rows
        if rows is None:
            subject_kind, pk = subject or ("", None)
            found = Activity.objects.filter(
                subject_kind=subject_kind, subject_id=pk, kind=kind
            ).order_by("-at", "-id")
            rows = list(found[:LOOKED_AT])
        one = next((row for row in rows if concerns(row.payload, name)), None)
        return Change(one.actor_id, one.actor_name, one.at) if one else None

    return changed


def names_field(payload: dict[str, Any], field: str) -> bool:
    """For events whose `fields` name what changed."""
    return field in payload.get("fields", {})
