"""What a person opened last: a few, shown only as far as they may still be seen."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import connection, transaction

from vinculo.shell.accounts.models import User
from vinculo.shell.search.kinds import Found
from vinculo.shell.search.models import RecentRecord
from vinculo.shell.search.registry import kinds_for

KEPT, SHOWN = 20, 6
Record = tuple[str, int]  # kind, number
_RECORD = re.compile(r"([a-z]{1,20}):([1-9]\d{0,17})")


def read(text: str) -> list[Record]:
    """`clientes:12,compras:7`, the last opened first; anything else is passed over."""
    found = [(kind, int(pk)) for kind, pk in _RECORD.findall(text[:1000])]
    return list(dict.fromkeys(found))[:KEPT]


@transaction.atomic
def remember(person: User, records: Sequence[Record], now: datetime) -> None:
    """The first of them was opened last."""
    names = {kind.name for kind in kinds_for(person) if kind.show}
    rows = [
        RecentRecord(
            person=person, kind=kind, record_id=pk, seen_at=now - timedelta(milliseconds=at)
        )
        for at, (kind, pk) in enumerate(records)
        if kind in names
    ]
    RecentRecord.objects.bulk_create(
        rows, update_conflicts=True, update_fields=["seen_at"],
        unique_fields=["person", "kind", "record_id"],
    )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM shell_recentrecord WHERE person_id = %s AND id NOT IN"
            " (SELECT id FROM shell_recentrecord WHERE person_id = %s"
            " ORDER BY seen_at DESC, id DESC LIMIT %s)",
            [person.pk, person.pk, KEPT],
        )


def recent(person: User, just_seen: Iterable[Record] = ()) -> list[Found]:
    """The last first, with what this browser has seen since."""
    kept = RecentRecord.objects.filter(person=person).order_by("-seen_at", "-pk")
    kept_records = kept.values_list("kind", "record_id")[: SHOWN * 2]
    order = list(dict.fromkeys([*just_seen, *kept_records]))[: SHOWN * 2]
    shown: dict[Record, Found] = {}
    for kind in kinds_for(person):
        numbers = [pk for name, pk in order if name == kind.name]
        if kind.show and numbers:
            shown |= {(kind.name, one.pk): one for one in kind.show(person, numbers)}
    return [shown[record] for record in order if record in shown][:SHOWN]
