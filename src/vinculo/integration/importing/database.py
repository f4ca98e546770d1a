"""A few words for the SQL of the import engine."""

from typing import Any

from django.db import connection
from psycopg import sql

Params = dict[str, Any] | None


def execute(sql: str, params: Params = None) -> int:
    """Run a statement; answers how many rows it touched."""
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)


def rows(sql: str, params: Params = None) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())


def row(sql: str, params: Params = None) -> tuple[Any, ...]:
    return rows(sql, params)[0]


def value(sql: str, params: Params = None) -> Any:
    return row(sql, params)[0]


def table_exists(name: str) -> bool:
    return bool(value("SELECT to_regclass(%(name)s) IS NOT NULL", {"name": name}))


def copy_in(statement: str, blocks: Any) -> None:
    """COPY ... FROM STDIN with blocks of bytes."""
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for block in blocks:
            copy.write(block)


def literal(text: str) -> str:
    """Quoted as a SQL string, for expressions that are put together without parameters."""
    return sql.Literal(text).as_string(None)
