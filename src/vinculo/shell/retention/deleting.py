"""Rows whose time is over, deleted some at a time."""

from collections.abc import Sequence
from datetime import datetime

from django.db import connection


def old_rows(
    table: str, dated: str, before: datetime, limit: int, *, key: str = "id",
    unless: str = "false", held: Sequence[int] = (),
) -> int:  # fmt: skip
    """How many there are, up to the limit. `unless`: SQL over %(held)s of what stays."""
    return _run(f"SELECT count(*) FROM ({_select(table, dated, key, unless)}) old",  # noqa: S608
                before, limit, held)  # fmt: skip


def delete_rows(
    table: str, dated: str, before: datetime, limit: int, *, key: str = "id",
    unless: str = "false", held: Sequence[int] = (),
) -> int:  # fmt: skip
    return _run(
        f"WITH gone AS (DELETE FROM {table} WHERE {key} IN"  # noqa: S608  our own names
        f" ({_select(table, dated, key, unless)}) RETURNING 1) SELECT count(*) FROM gone",
        before, limit, held,
    )  # fmt: skip


def _select(table: str, dated: str, key: str, unless: str) -> str:
    return (
        f"SELECT {key} FROM {table} WHERE {dated} < %(before)s AND ({unless}) IS NOT TRUE"  # noqa: S608
        f" ORDER BY {key} LIMIT %(limit)s"
    )


def _run(sql: str, before: datetime, limit: int, held: Sequence[int]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, {"before": before, "limit": limit, "held": list(held)})
        row = cursor.fetchone()
    return int(row[0]) if row else 0
