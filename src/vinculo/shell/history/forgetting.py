"""What history kept of somebody, forgotten with them: a row that was is a copy of the record.

Their own rows go whole: that something was changed, when and by whom is in the activity, which
stays. In the rows of others only what names them is blanked.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import apps
from django.db import connection, models
from pghistory.models import Event

from vinculo.shell.personal_data import Forgotten


def pasts() -> Iterator[type[Any]]:
    """The model of every table of history."""
    for model in apps.get_models():
        if issubclass(model, Event) and hasattr(model, "pgh_tracked_model"):
            yield model


def forget_rows(naming: type[models.Model], ids: Sequence[int]) -> int:
    """All rows of history that name one of these records by a key, and of whatever they name."""
    count = 0
    for past in pasts():
        keys = [
            field.column
            for field in past._meta.concrete_fields
            if isinstance(field, models.ForeignKey) and field.related_model is naming
        ]
        count += _delete(past._meta.db_table, keys, ids)
    return count


def forget_subjects(kind: str, ids: Sequence[int]) -> int:
    """The same of tables that name a record by kind and number."""
    count = 0
    for past in pasts():
        if {"subject_kind", "subject_id"} <= {field.name for field in past._meta.concrete_fields}:
            count += _run(
                f"DELETE FROM {past._meta.db_table}"  # noqa: S608  our own name
                " WHERE subject_kind = %s AND subject_id = ANY(%s)",
                [kind, list(ids)],
            )
    return count


def blank(who: Forgotten) -> int:
    """Wherever else the person is named."""
    count = 0
    for past in pasts():
        for field in past._meta.concrete_fields:
            is_text = isinstance(field, models.CharField | models.TextField)
            if is_text and not field.name.startswith("pgh_") and (field.max_length or 1000) > 30:
                count += who.blank_column(past._meta.db_table, field.column)
    return count


def _delete(table: str, keys: Sequence[str], ids: Sequence[int]) -> int:
    if not keys:
        return 0
    told = " OR ".join(f"{key} = ANY(%(ids)s)" for key in keys)
    return _run(f"DELETE FROM {table} WHERE {told}", {"ids": list(ids)})  # noqa: S608


def _run(sql: str, params: Any) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)
