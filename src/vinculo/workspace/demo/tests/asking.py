"""Plain SQL, so that a test does not believe the code that it looks at."""

from typing import Any

from django.db import connection


def rows(query: str) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return cursor.fetchall()


def one(query: str) -> Any:
    return rows(query)[0][0]
