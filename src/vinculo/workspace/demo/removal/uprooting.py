"""Delete rows with what hangs on them, whatever tables there are: the database says which."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import connection, transaction

from vinculo.shell.audit.forgetting import EXAMPLE, forgetting
from vinculo.shell.audit.source import sources

_KEYS = """
SELECT child.relname, column_.attname, column_.attnotnull, parent.relname
  FROM pg_constraint key
  JOIN pg_class child ON child.oid = key.conrelid
  JOIN pg_class parent ON parent.oid = key.confrelid
  JOIN pg_attribute column_ ON column_.attrelid = child.oid AND column_.attnum = key.conkey[1]
 WHERE key.contype = 'f' AND array_length(key.conkey, 1) = 1
   AND child.relnamespace = current_schema()::regnamespace
"""
_IDENTITY = """
SELECT table_.relname, column_.attname FROM pg_index index_
  JOIN pg_class table_ ON table_.oid = index_.indrelid
  JOIN pg_attribute column_ ON column_.attrelid = table_.oid AND column_.attnum = index_.indkey[0]
 WHERE index_.indisprimary AND table_.relnamespace = current_schema()::regnamespace
"""
_ONLY_ADDED = """
SELECT DISTINCT table_.relname FROM pg_trigger trigger_
  JOIN pg_class table_ ON table_.oid = trigger_.tgrelid
  JOIN pg_proc done ON done.oid = trigger_.tgfoid
 WHERE done.proname LIKE '%only_added' AND table_.relnamespace = current_schema()::regnamespace
"""


@dataclass(frozen=True, slots=True)
class Key:
    child: str
    column: str
    is_needed: bool


class Roots:
    """Who points at whom, read once."""

    def __init__(self) -> None:
        self.pointing: defaultdict[str, list[Key]] = defaultdict(list)
        for child, column, needed, parent in rows(_KEYS):
            self.pointing[parent].append(Key(child, column, needed))
        self.identity: dict[str, str] = dict(rows(_IDENTITY))

    def uproot(self, table: str, ids: Sequence[object]) -> int:
        """What cannot be without them goes too; what can, no longer names them."""
        if not ids:
            return 0
        params = {"ids": list(ids)}
        for key in self.pointing[table]:
            here = f"{key.column} = ANY(%(ids)s)"
            if key.is_needed:
                own = self.identity[key.child]
                found = rows(f"SELECT {own} FROM {key.child} WHERE {here}", params)
                self.uproot(key.child, [pk for (pk,) in found])
            else:
                run(f"UPDATE {key.child} SET {key.column} = NULL WHERE {here}", params)
        own = self.identity[table]
        return run(f"DELETE FROM {table} WHERE {own} = ANY(%(ids)s)", params)

    def unused(self, table: str, last: int) -> list[object]:
        """Rows up to a number that nothing names."""
        named = "".join(
            f" AND NOT EXISTS (SELECT FROM {key.child} c WHERE c.{key.column} = t.id)"
            for key in self.pointing[table]
        )
        found = rows(f"SELECT id FROM {table} t WHERE t.id <= {last}{named}")
        return [pk for (pk,) in found]


@contextmanager
def uprooting() -> Iterator[None]:
    """One transaction in which also what is otherwise only added to may go, and of which no
    history is kept: it was never true. What was sealed is signed for, so that the chain stands."""
    tables = [str(name) for (name,) in rows(_ONLY_ADDED)]
    with transaction.atomic(), forgetting(EXAMPLE):
        run("SET LOCAL vinculo.history = 'off'")
        run("SET CONSTRAINTS ALL IMMEDIATE")  # a table with checks to come cannot be altered
        for table in tables:
            run(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            if table in sources():
                run(f"ALTER TABLE {table} ENABLE TRIGGER {table}_audit_out")
        run("SET CONSTRAINTS ALL DEFERRED")
        yield
        run("SET CONSTRAINTS ALL IMMEDIATE")
        for table in tables:
            run(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        run("SET CONSTRAINTS ALL DEFERRED")


def rows(sql: str, params: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return list(cursor.fetchall())


def run(sql: str, params: dict[str, Any] | None = None) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)
