"""Seal what has come since: once a minute, by one process at a time, and no writer ever waits.

Numbers are given out before a transaction ends, so a row may come after others with higher
numbers. A seal says up to where nothing can come any more: up to the highest number that was there
at an earlier moment, once every transaction of that moment has ended.
"""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from vinculo.shell.audit.marks import BEGINNING, digest, mark
from vinculo.shell.audit.models import AuditSeal
from vinculo.shell.audit.source import Source, sources

AT_ONCE = 1_000
SETTLED = timedelta(seconds=50)
_LOCK = 7_342_001


def seal(now: datetime | None = None) -> int:
    """How many rows were sealed."""
    now = now or timezone.now()
    count = sum(_seal_table(source, now) for source in sources().values())
    keep_head()
    return count


def _seal_table(source: Source, now: datetime) -> int:
    base = AuditSeal.objects.filter(source=source.table).order_by("-pk").first()
    after, count = base.complete_to if base else 0, 0
    while made := _seal_some(source, base, after, now):
        count += len(made.row_ids)
        after = made.last_id
        if len(made.row_ids) < AT_ONCE:
            break
    return count


@transaction.atomic
def _seal_some(
    source: Source, base: AuditSeal | None, after: int, now: datetime
) -> AuditSeal | None:
    """`base` is the last seal of an earlier turn: what it left open is sealed first."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
        ended = _ended(cursor, base, now)
        cursor.execute(
            f"SELECT t.id, {source.marked} FROM {source.table} t"  # noqa: S608  our own names
            " WHERE t.id > %(after)s AND NOT t.id = ANY(ARRAY("
            "   SELECT unnest(row_ids) FROM shell_auditseal"
            "    WHERE source = %(source)s AND last_id > %(after)s))"
            " ORDER BY t.id LIMIT %(limit)s",
            {"after": after, "source": source.table, "limit": AT_ONCE},
        )
        rows = cursor.fetchall()
        if not rows:
            return None
        cursor.execute(
            "SELECT max(id), pg_snapshot_xmax(pg_current_snapshot())::text"  # noqa: S608
            f" FROM {source.table}"
        )
        seen_to, seen_xid = cursor.fetchone()
    last_id = rows[-1][0]
    complete_to = base.complete_to if base else 0
    if base and ended:
        is_all = len(rows) < AT_ONCE
        complete_to = max(complete_to, base.seen_to if is_all else min(base.seen_to, last_id))
    before = AuditSeal.objects.order_by("-pk").first()
    made = AuditSeal(
        source=source.table, sealed_at=now, row_ids=[row[0] for row in rows], last_id=last_id,
        marks=b"".join(_marks(source, *row) for row in rows), complete_to=complete_to,
        seen_to=seen_to, seen_xid=int(seen_xid),
        previous=bytes(before.digest) if before else BEGINNING,
    )  # fmt: skip
    made.digest = digest_of(made)
    made.save()
    return made


def _ended(cursor: Any, base: AuditSeal | None, now: datetime) -> bool:
    """Whether everything that was under way at the last turn has ended; a moment more, because a
    number is given out just before its transaction is known."""
    if base is None or now - base.sealed_at < SETTLED:
        return False
    cursor.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text")
    return int(cursor.fetchone()[0]) >= base.seen_xid


def _marks(source: Source, pk: int, stays: str, forgotten: str) -> bytes:
    return mark(source.table, "stays", pk, stays) + mark(source.table, "forgotten", pk, forgotten)


def digest_of(one: AuditSeal) -> bytes:
    return digest(
        bytes(one.previous), one.source, one.sealed_at.isoformat(), one.row_ids,
        bytes(one.marks), one.complete_to, one.seen_to, one.seen_xid,
    )  # fmt: skip


def head_file() -> Path:
    return Path(settings.DATA_DIR) / "audit-head"


def keep_head() -> None:
    """The last seal, outside the database: who cuts off the end of the chain is found by it."""
    last = AuditSeal.objects.order_by("-pk").values_list("pk", "digest").first()
    if last is None:
        return
    beside = head_file().with_suffix(".new")
    beside.write_text(f"{last[0]} {bytes(last[1]).hex()}\n")
    beside.replace(head_file())
