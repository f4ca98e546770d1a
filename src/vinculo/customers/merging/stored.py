"""Rows as text of JSON and back: exact to the last digit, whatever their columns are."""

import json
from collections.abc import Sequence
from typing import Any

from django.apps import apps
from django.db import connection, models


def execute(sql: str, params: dict[str, Any]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)


def rows(sql: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        found: list[tuple[Any, ...]] = cursor.fetchall()
    return found


def column(sql: str, params: dict[str, Any]) -> list[Any]:
    return [first for first, *_rest in rows(sql, params)]


def taken(table: str, condition: str, params: dict[str, Any]) -> list[str]:
    """The rows `t` of a table, and they are there no more."""
    texts = as_text(table, condition, params)
    if texts:
        execute(f"DELETE FROM {table} t WHERE {condition}", params)
    return texts


def as_text(table: str, condition: str, params: dict[str, Any]) -> list[str]:
    return column(
        f"SELECT row_to_json(t)::text FROM {table} t WHERE {condition} ORDER BY 1", params
    )


def put_back(table: str, texts: Sequence[str]) -> int:
    """How many found their place taken and were left out."""
    missed = 0
    for text in texts:
        known = _complete(table, json.loads(text))
        names = ", ".join(f'"{name}"' for name in known)
        written = execute(
            f"INSERT INTO {table} ({names}) SELECT {names}"
            f" FROM json_populate_record(NULL::{table}, %(row)s::json) ON CONFLICT DO NOTHING",
            {"row": text if known.keys() == json.loads(text).keys() else json.dumps(known)},
        )
        missed += 1 - written
    return missed


def changed_back(table: str, key: str, before: str, after: str) -> list[str]:
    """Each column of one row as it was before, where it still is what it became; which others
    were changed since."""
    old, new = json.loads(before), json.loads(after)
    params = {"before": before, "after": after, "key": new[key]}
    now = as_text(table, f"t.{key} = %(key)s", params)
    if not now:
        return []
    current = json.loads(now[0])
    moved = [name for name in old if old[name] != new.get(name)]
    back = [name for name in moved if current.get(name) == new.get(name)]
    if back:
        sets = ", ".join(f'"{name}" = was."{name}"' for name in back)
        execute(
            f"UPDATE {table} t SET {sets}"
            f" FROM json_populate_record(NULL::{table}, %(before)s::json) was"
            f" WHERE t.{key} = %(key)s",
            params,
        )
    return [name for name in moved if name not in back]


def _complete(table: str, row: dict[str, Any]) -> dict[str, Any]:
    """A column that a later version added gets the value that it gave to all rows; one that it
    took away is left out."""
    fields = {str(field.column): field for field in _model(table)._meta.concrete_fields}
    kept = {name: value for name, value in row.items() if name in fields}
    for name, field in fields.items():
        if name not in kept and field.has_default():
            kept[name] = field.get_default()
    return kept


def _model(table: str) -> type[models.Model]:
    return next(
        model for model in apps.get_models(include_auto_created=True)
        if model._meta.db_table == table
    )  # fmt: skip
