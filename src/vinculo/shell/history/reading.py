"""The changes of a record, from all the tables that hold it, newest first.

A row of history is what stood there before. What came of it is the next row of the same record,
or the record as it is now; what differs between the two is what was changed.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from django.db import connection
from django.db.models import Model

from vinculo.shell.history.since import past_of

INSERT, UPDATE, DELETE = "insert", "update", "delete"
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Held:
    """A table under history: `whose` are its columns that name the record, `columns` those that
    are told of. `kind` is what a row of it is called. `among`: only rows that have one of these
    numbers in a column."""

    kind: str
    model: type[Model]
    whose: tuple[str, ...]
    columns: tuple[str, ...]
    among: tuple[str, tuple[int, ...]] | None = None

    @property
    def past(self) -> str:
        return str(past_of(self.model)._meta.db_table)


@dataclass(frozen=True, slots=True)
class Source:
    """Who changed it and through what, as far as it was said."""

    actor_id: int | None = None
    actor_name: str = ""
    through: str = ""
    kind: str = ""  # of the activity that told of it
    activity_id: int | None = None
    db_user: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """`columns` are those that were changed; `was` and `became` whole rows, empty where there was
    none."""

    at: datetime
    kind: str
    id: int
    deed: str
    record: int
    columns: tuple[str, ...]
    was: Row
    became: Row
    source: Source

    @property
    def place(self) -> str:
        """Where the page after it begins."""
        seconds = int(self.at.replace(microsecond=0).timestamp())
        return f"{seconds * 1_000_000 + self.at.microsecond}.{self.kind}.{self.id}"


def changes(
    tables: Sequence[Held], ids: Sequence[int | str], *, columns: Sequence[str] = (),
    record: tuple[str, int] | None = None, before: str = "", only: int = 0, since: int = 0,
    limit: int = 30,
) -> list[Change]:  # fmt: skip
    """`ids`: the numbers of the record, its own and those of records that went into it. Of these
    `columns` alone, or of one row of a table: (kind, number); after the place `before`, `only`
    one of a single table, or those that came `since` it."""
    if record:
        tables = [one for one in tables if one.kind == record[0]]
    if not tables:
        return []
    params: dict[str, Any] = {"ids": list(ids), "limit": limit, "wanted": list(columns)}
    conditions = ["columns <> '{}'"]
    if columns:
        conditions.append("columns && %(wanted)s::text[]")
    if record:
        conditions.append("record = %(record)s")
        params["record"] = record[1]
    if only or since:
        conditions.append("told.id = %(only)s" if only else "told.id > %(since)s")
        params |= {"only": only, "since": since}
    if after := _place(before):
        conditions.append("(at, kind, told.id) < (%(at)s, %(kind)s, %(id)s)")
        params |= after
    parts = []
    for number, one in enumerate(tables):
        params[f"columns{number}"] = list(one.columns)
        params[f"among{number}"] = list(one.among[1]) if one.among else []
        parts.append(_of(one, number))
    with connection.cursor() as cursor:
        cursor.execute(
            f"WITH told AS ({' UNION ALL '.join(parts)})"  # noqa: S608  our own names
            " SELECT at, kind, told.id, deed, record, columns, was::text, became::text,"
            " context.metadata::text FROM told"
            " LEFT JOIN pghistory_context context ON context.id = context_id"
            f" WHERE {' AND '.join(conditions)}"
            " ORDER BY at DESC, kind DESC, told.id DESC LIMIT %(limit)s",
            params,
        )
        return [_change(row) for row in cursor.fetchall()]


def _of(one: Held, number: int) -> str:
    past, now = one.past, one.model._meta.db_table
    whose = " OR ".join(f"e.{name} = ANY(%(ids)s)" for name in one.whose)
    if one.among:
        whose = f"({whose}) AND e.{one.among[0]} = ANY(%(among{number})s)"
    return f"""
SELECT told.*, ARRAY(SELECT name FROM unnest(%(columns{number})s::text[]) name
    WHERE was -> name IS DISTINCT FROM became -> name) AS columns
FROM (SELECT e.pgh_created_at AS at, '{one.kind}' AS kind, e.pgh_id::bigint AS id,
    e.pgh_label AS deed, e.pgh_obj_id AS record, e.pgh_context_id AS context_id,
    CASE e.pgh_label WHEN 'insert' THEN '{{}}' ELSE to_jsonb(e) END AS was,
    CASE e.pgh_label WHEN 'insert' THEN to_jsonb(e) WHEN 'delete' THEN '{{}}' ELSE coalesce(
        (SELECT to_jsonb(n) FROM {past} n WHERE n.pgh_obj_id = e.pgh_obj_id
            AND n.pgh_id > e.pgh_id AND n.pgh_label <> 'insert' ORDER BY n.pgh_id LIMIT 1),
        (SELECT to_jsonb(r) FROM {now} r WHERE r.id = e.pgh_obj_id), '{{}}') END AS became
    FROM {past} e WHERE {whose}) told"""  # noqa: S608


def _change(row: Sequence[Any]) -> Change:
    at, kind, pk, deed, record, columns, was, became, said = row
    return Change(
        at, kind, pk, deed, record, tuple(columns), _row(was), _row(became),
        _source(json.loads(said) if said else {}),
    )  # fmt: skip


def _row(text: str) -> Row:
    found: Row = json.loads(text, parse_float=Decimal)  # amounts are put back as they were
    return found


def _source(said: Row) -> Source:
    known = {name: said[name] for name in Source.__slots__ if said.get(name) is not None}
    return Source(**known)


def _place(text: str) -> dict[str, Any]:
    instant, _, rest = text.partition(".")
    kind, _, number = rest.partition(".")
    try:
        at = datetime.fromtimestamp(int(instant) // 1_000_000, UTC)
        at = at.replace(microsecond=int(instant) % 1_000_000)
        return {"at": at, "kind": kind, "id": int(number)}
    except (ValueError, OverflowError, OSError):
        return {}
