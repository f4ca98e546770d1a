"""Forget within sealed rows, so that the chain stands: the product signs for what it took out."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.utils import timezone

from vinculo.shell.audit.marks import GONE, digest, mark
from vinculo.shell.audit.models import AuditForgetting
from vinculo.shell.audit.source import sources

ERASURE, MERGE, TERM, EXAMPLE = "erasure", "merge", "term", "example"
AT_ONCE = 5_000


@contextmanager
def forgetting(because: str, by_name: str = "") -> Iterator[None]:
    """Inside, sealed rows may be blanked or deleted; `by_name` is who asked for it."""
    with transaction.atomic():
        _say("on")
        yield
        _say("")
        sign(because, by_name)


def sign(because: str, by_name: str = "") -> None:
    """For what this transaction changed in sealed tables."""
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM shell_auditchange WHERE xid = pg_current_xact_id()::text::bigint"
            " RETURNING source, row_id"
        )
        changed = defaultdict(set)
        for source, row_id in cursor.fetchall():
            changed[source].add(row_id)
    for source, ids in changed.items():
        ordered = sorted(ids)
        for at in range(0, len(ordered), AT_ONCE):
            _sign(source, ordered[at : at + AT_ONCE], because, by_name)


def _sign(table: str, ids: list[int], because: str, by_name: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT t.id, {sources()[table].marked} FROM {table} t WHERE t.id = ANY(%s)",  # noqa: S608
            [ids],
        )
        left = {pk: mark(table, "forgotten", pk, text) for pk, _stays, text in cursor.fetchall()}
    made = AuditForgetting(
        source=table, at=timezone.now(), because=because, by_name=by_name, row_ids=ids,
        marks=b"".join(left.get(pk, GONE) for pk in ids),
    )  # fmt: skip
    made.digest = digest_of(made)
    made.save()


def digest_of(one: AuditForgetting) -> bytes:
    return digest(
        one.source, one.at.isoformat(), one.because, one.by_name, one.row_ids, bytes(one.marks)
    )


def _say(what: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('vinculo.forgetting', %s, true)", [what])
