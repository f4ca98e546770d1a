"""The shape that all migrations together give an empty database, kept as one file of SQL.

Applying them one by one takes Django most of a minute, because it draws every model anew at each
step; a new house begins with the file and applies what came after it. `make shape` writes the file;
a test compares both ways to the letter.
"""

from pathlib import Path

from django.db import transaction
from django.db.backends.base.base import BaseDatabaseWrapper

_EMPTY = """
SELECT current_schema() = 'public' AND NOT EXISTS (
    SELECT FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v'))
"""


def begin_with(shape: Path, connection: BaseDatabaseWrapper) -> bool:
    """Whether the database was empty, and now has the kept shape. All of it or nothing."""
    with connection.cursor() as cursor:
        cursor.execute(_EMPTY)
        if not cursor.fetchone()[0] or not shape.exists():
            return False
        with transaction.atomic(connection.alias):
            cursor.execute(shape.read_text())
    return True
