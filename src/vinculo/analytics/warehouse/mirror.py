"""Bring the warehouse up to date with PostgreSQL, month by month."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
from django.db import connection as database
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import arrived, quoted
from vinculo.analytics.warehouse.facts import FACTS
from vinculo.analytics.warehouse.manifest import Manifest, Month, flush, folder
from vinculo.analytics.warehouse.sums import PARQUET, digest, write_sums
from vinculo.commerce import facts
from vinculo.runtime.locks import FileLock
from vinculo.shell.work.working import Report, unheard

COLUMNS = {
    "customer_id": "BIGINT",
    "occurred_on": "DATE",
    "amount_e4": "BIGINT",
    "cost_e4": "BIGINT",
    "purchase_id": "BIGINT",
}


@contextmanager
def only_one(root: Path) -> Iterator[None]:
    """Whoever writes here waits for whoever is writing; the kernel frees the lock of the dead."""
    root.mkdir(parents=True, exist_ok=True)
    with FileLock(root / "lock"):
        yield


def refresh(report: Report = unheard) -> dict[str, Any]:
    """Mirror the months whose revision differs. Answers what was done."""
    root = folder()
    with only_one(root):
        return mirror(root, Manifest.load(root), report=report)


def rebuild(report: Report = unheard) -> dict[str, Any]:
    """Mirror every month again; until it is done, readers keep what was there."""
    root = folder()
    with only_one(root):
        nothing, kept = Manifest(root / "manifest.json"), Manifest.load(root)
        return mirror(root, nothing, kept=kept, report=report)


def mirror(
    root: Path, old: Manifest, kept: Manifest | None = None, report: Report = unheard
) -> dict[str, Any]:
    """The caller holds the lock.

    Revisions are read before the purchases: what is written in between comes with a higher
    revision, which the next refresh sees.
    """
    touched = {f"{month:%Y-%m}": (month, n) for month, n in facts.touched_months().items()}
    months = {name: known for name, known in old.months.items() if name in touched}
    stale = [
        name
        for name, (_month, revision) in sorted(touched.items())
        if name not in months or not _holds(root, months[name], revision)
    ]
    gone = sorted(old.months.keys() - touched.keys())
    if stale:
        clear_leftovers(root, (kept or old).files())
        with connect(root) as engine:
            for done, name in enumerate(stale):
                report(done, len(stale), _("Reading the purchases of %(month)s") % {"month": name})
                month, revision = touched[name]
                months[name] = _mirror_month(engine, root, name, month, revision)
            report(len(stale), len(stale), _("The purchases are up to date"))
    if stale or gone or not old.path.exists():
        new = Manifest(old.path, months, facts=(kept or old).facts)
        new.publish()
        clear_leftovers(root, new.files() | (kept or old).files())
    return {"mirrored": stale, "removed": gone, "months": len(months)}


def _holds(root: Path, month: Month, revision: int) -> bool:
    files = (root / month.purchases, root / month.sums)
    return month.revision == revision and all(file.exists() for file in files)


def _mirror_month(
    engine: duckdb.DuckDBPyConnection, root: Path, name: str, month: date, revision: int
) -> Month:
    for kind in ("purchases", "sums"):
        (root / kind).mkdir(exist_ok=True)
    turn = free_number(root / "purchases", f"{name}.{revision}")
    purchases, sums = f"purchases/{turn}.parquet", f"sums/{turn}.parquet"
    arriving = root / "arriving.csv"
    copy_out(facts.PURCHASES, month, arriving)
    try:
        engine.execute(
            f"COPY (SELECT * FROM {arrived(arriving, COLUMNS)}"
            f" ORDER BY customer_id, occurred_on, purchase_id)"
            f" TO {quoted(root / purchases)} ({PARQUET})"
        )
    finally:
        arriving.unlink(missing_ok=True)
    mirrored = f"read_parquet({quoted(root / purchases)})"
    write_sums(engine, mirrored, root / sums)
    for file in (purchases, sums):
        flush(root / file)
    row = engine.execute(
        "SELECT count(*), coalesce(sum(amount_e4), 0)::BIGINT, count(DISTINCT customer_id)"
        f" FROM {mirrored}"
    ).fetchone()
    rows, amount, customers = row if row else (0, 0, 0)
    return Month(revision, rows, customers, amount, purchases, sums, digest(engine, root / sums))


def free_number(folder: Path, name: str) -> str:
    """A file keeps its name for life: a rebuild of the same revision takes another."""
    turn, number = name, 0
    while (folder / f"{turn}.parquet").exists():
        number += 1
        turn = f"{name}-{number}"
    return turn


def copy_out(select: str, month: date, to: Path, **others: str) -> None:
    following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    with (
        open(to, "wb") as file,
        database.cursor() as cursor,
        cursor.copy(
            f"COPY ({select}) TO STDOUT (FORMAT csv)",
            {"first": month, "next": following, **others},
        ) as rows,
    ):
        for block in rows:
            file.write(block)


def clear_leftovers(root: Path, named: set[str]) -> None:
    for kind in ("purchases", "sums", *FACTS):
        for file in (root / kind).glob("*.parquet"):
            if f"{kind}/{file.name}" not in named:
                file.unlink(missing_ok=True)
