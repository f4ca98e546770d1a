"""Statements that the database plans once per connection and from then on only runs.

For the few that much opened pages ask at every opening: planning them anew costs two to three
times what running them does. They name their columns, so that a migration cannot change the shape
of a kept plan. Everything else goes through the ORM.
"""

from collections.abc import Mapping, Sequence
from types import SimpleNamespace
from typing import Any

from django.db import connection
from django.db.backends.postgresql.base import ServerBindingCursor
from django.db.backends.postgresql.psycopg_any import mogrify
from psycopg.types.numeric import Int8

_Cursor: Any = ServerBindingCursor  # of which the stubs know nothing


class _Preparing(_Cursor):  # type: ignore[misc]
    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        answer = super().execute(query, params, prepare=True)
        if connection.queries_logged:  # psycopg keeps no text of what it prepared
            text = mogrify(query, params, self.connection)
            self._query = SimpleNamespace(query=text.encode())
        return answer


def ask(statement: str, params: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    """All rows. Integers go as bigint, whatever their size: one plan for all of them."""
    connection.close_if_health_check_failed()  # a request often begins here
    connection.ensure_connection()
    raw = _Preparing(connection.connection)
    cursor = connection._prepare_cursor(raw)  # type: ignore[attr-defined]
    with cursor:
        cursor.execute(statement, {name: _typed(value) for name, value in params.items()})
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows


def _typed(value: Any) -> Any:
    if type(value) is int:
        return Int8(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_typed(one) for one in value]
    return value
