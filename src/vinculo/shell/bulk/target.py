"""Which records are meant: those chosen one by one, or all that a filter means."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import QuerySet

from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.models import BulkRun
from vinculo.shell.columns.registry import Arranged

MOST_CHOSEN = 2000


def numbers_in(text: str) -> list[int]:
    """`1,2,3`; what is no number is passed over, and so is what comes after many."""
    parts = (part.strip() for part in text.split(",")[:MOST_CHOSEN])
    return [int(one) for one in parts if one.isascii() and one.isdigit() and len(one) < 19]


def meant(arranged: Arranged, query: str, chosen: Sequence[int], viewer: User) -> QuerySet[Any]:
    """Of those that the viewer reads; in no order."""
    found = arranged.numbered(chosen, viewer) if chosen else arranged.select(query, viewer)
    return found.order_by()


def changeable(
    records: QuerySet[Any], arranged: Arranged, viewer: User, area: str
) -> QuerySet[Any]:
    owner, team = arranged.owner.removesuffix("_id"), arranged.team.removesuffix("_id")
    return limited(records, viewer, area, owner, team)


def write_down(run: BulkRun, records: QuerySet[Any]) -> None:
    """Each record as a line of the run, by one statement: later the filter may mean others."""
    try:
        statement, params = records.values("pk").query.sql_with_params()
    except EmptyResultSet:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO shell_bulkitem (run_id, record_id, state, reason, before, after)"  # noqa: S608
            f" SELECT %s, meant.id, 'waiting', '', '{{}}', '{{}}' FROM ({statement}) meant(id)"
            " ON CONFLICT (run_id, record_id) DO NOTHING",
            [run.pk, *params],
        )
