"""Before-images: what records were like before an import changed them, and putting them back."""

from collections.abc import Iterator
from contextlib import contextmanager

from vinculo.integration.importing.database import execute
from vinculo.integration.importing.run import Run


@contextmanager
def keep_changed(run: Run, kind: str, table: str, ids: str) -> Iterator[None]:
    """Keep the rows of a table, as they are before and after the block; `ids` is a SELECT."""
    parameters = {"job": run.job.pk, "kind": kind}
    execute(f"SELECT id FROM {table} WHERE id IN ({ids}) ORDER BY id FOR UPDATE")
    execute(
        "INSERT INTO integration_importchange (importing_id, record_kind, record_id, before, after)"
        f" SELECT %(job)s, %(kind)s, t.id, to_jsonb(t), '{{}}' FROM {table} t"
        f" WHERE t.id IN ({ids})",
        parameters,
    )
    yield
    execute(
        f"UPDATE integration_importchange h SET after = to_jsonb(t) FROM {table} t"
        f" WHERE t.id = h.record_id AND h.record_kind = %(kind)s AND h.importing_id = %(job)s"
        f" AND t.id IN ({ids})",
        parameters,
    )


def put_back(job: int, kind: str, table: str, columns: tuple[str, ...]) -> int:
    """Put back every column that still is as the import left it; answers how many records.

    What somebody changed later stays: ask `changed_later` before. Safe to run twice.
    """
    sets = ", ".join(
        f"{column} = CASE WHEN {_as_left(column)} THEN b.{column} ELSE t.{column} END"
        for column in columns
    )
    return execute(
        f"UPDATE {table} t SET {sets} FROM integration_importchange h,"
        f" LATERAL jsonb_populate_record(NULL::{table}, h.before) b"
        " WHERE h.importing_id = %(job)s AND h.record_kind = %(kind)s AND t.id = h.record_id",
        {"job": job, "kind": kind},
    )


def changed_later(job: int, kind: str, table: str, columns: tuple[str, ...]) -> str:
    """SELECT of the ids of records that this import changed and that changed again since."""
    as_left = " AND ".join(_as_left(column) for column in columns)
    return (
        f"SELECT t.id FROM {table} t JOIN integration_importchange h ON h.record_id = t.id"
        f" WHERE h.importing_id = {job} AND h.record_kind = '{kind}' AND NOT ({as_left})"
    )


def _as_left(column: str) -> str:
    return f"to_jsonb(t) -> '{column}' IS NOT DISTINCT FROM h.after -> '{column}'"
