"""Load many rows into empty tables: without indexes and foreign keys, then with them again.

Building an index over the rows that are there costs a fifth of maintaining it row by row, and a
foreign key checked as one join costs a tenth. All inside the caller's transaction: a failure
leaves the tables as they were, indexes included.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db.backends.utils import CursorWrapper

FOREIGN_KEYS = """
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
  FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY(%s::regclass[]) ORDER BY conname
"""
# Primary keys stay: they are what foreign keys refer to.
CONSTRAINTS = """
SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
  FROM pg_constraint WHERE contype = 'u' AND conrelid = ANY(%s::regclass[]) ORDER BY conname
"""
INDEXES = """
SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
  FROM pg_index i LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.contype IN ('p','u')
 WHERE i.indrelid = ANY(%s::regclass[]) AND c.oid IS NULL ORDER BY 1
"""


@contextmanager
def without_indexes(cursor: CursorWrapper, tables: Sequence[str]) -> Iterator[None]:
    # ALTER TABLE refuses while deferred checks of this transaction are pending.
    cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    foreign_keys = _rows(cursor, FOREIGN_KEYS, tables)
    constraints = _rows(cursor, CONSTRAINTS, tables)
    indexes = _rows(cursor, INDEXES, tables)
    for table, name, _ in foreign_keys + constraints:
        cursor.execute(f"ALTER TABLE {table} DROP CONSTRAINT {name}")
    for name, _ in indexes:
        cursor.execute(f"DROP INDEX {name}")
    yield
    cursor.execute("SET LOCAL maintenance_work_mem = '256MB'")
    for _, definition in indexes:
        cursor.execute(definition)
    # Unique ones first: they may be what a foreign key refers to.
    for table, name, definition in constraints + foreign_keys:
        cursor.execute(f"ALTER TABLE {table} ADD CONSTRAINT {name} {definition}")
    cursor.execute("SET CONSTRAINTS ALL DEFERRED")


def _rows(cursor: CursorWrapper, query: str, tables: Sequence[str]) -> list[tuple[str, ...]]:
    cursor.execute(query, [list(tables)])
    return list(cursor.fetchall())


def set_sequences(cursor: CursorWrapper, tables: Sequence[str]) -> None:
    """The next row that the house writes follows those that are there; an empty table begins."""
    for table in tables:
        cursor.execute(f'SELECT coalesce(max(id), 0) + 1 FROM "{table}"')
        following = cursor.fetchone()[0]
        sequence = "SELECT setval(pg_get_serial_sequence(%s, 'id'), %s, false)"
        cursor.execute(sequence, [table, following])
