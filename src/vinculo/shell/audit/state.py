"""At a glance: whether sealing keeps up, and whether the last seals stand."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from django.utils import timezone

from vinculo.shell.audit.models import AuditSeal
from vinculo.shell.audit.source import sources
from vinculo.shell.audit.verifying import verify

LATE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class State:
    broken: str = ""
    waits_since: datetime | None = None


def state(now: datetime | None = None) -> State:
    """Of the last day; the whole chain is looked through by `vinculo audit verify`."""
    now = now or timezone.now()
    found = verify(timezone.localdate(now - timedelta(days=1)))
    if found.broken:
        return State(found.broken.words)
    waiting = [at for table in sources() if (at := _waits(table)) and at < now - LATE]
    return State(waits_since=min(waiting, default=None))


def _waits(table: str) -> datetime | None:
    """When the first row that came after the last seal of its table was written."""
    last = AuditSeal.objects.filter(source=table).order_by("-pk").first()
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {sources()[table].at} FROM {table} WHERE id > %s ORDER BY id LIMIT 1",  # noqa: S608
            [last.last_id if last else 0],
        )
        row = cursor.fetchone()
    return row[0] if row else None
