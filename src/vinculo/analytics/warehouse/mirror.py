"""Bring the warehouse up to date with PostgreSQL, month by month, and prove that it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
from django.db import connection as database

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import arrived, quoted
from vinculo.analytics.warehouse.manifest import Manifest, Month, flush, folder
from vinculo.analytics.warehouse.sums import PARQUET, digest, write_sums
from vinculo.commerce import facts
from vinculo.runtime.locks import FileLock

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


def refresh() -> dict[str, Any]:
    """Mirror the months whose revision differs. Answers what was done."""
    root = folder()
    with only_one(root):
        return mirror(root, Manifest.load(root))


def rebuild() -> dict[str, Any]:
    """Mirror every month again; until it is done, readers keep what was there."""
    root = folder()
    with only_one(root):
        return mirror(root, Manifest(root / "manifest.json"), kept=Manifest.load(root))


def mirror(root: Path, old: Manifest, kept: Manifest | None = None) -> dict[str, Any]:
    """The caller holds the lock.

    Revisions are read before the purchases: what is written in between comes with a higher
    revision, which the next refresh sees.
    """
    touched = {f"{month:%Y-%m}": (month, n) for month, n in facts.touched_months().items()}
    months = {name: known for name, known in old.months.items() if name in touched}
    stale = [
        name
        for name, (_month, revision) in sorted(touched.items())
        if name not in months or months[name].revision != revision
    ]
    gone = sorted(old.months.keys() - touched.keys())
    if stale:
        _clear_leftovers(root, (kept or old).files())
        with connect(root) as engine:
            for name in stale:
                month, revision = touched[name]
                months[name] = _mirror_month(engine, root, name, month, revision)
    if stale or gone or not old.path.exists():
        new = Manifest(old.path, months)
        new.publish()
        _clear_leftovers(root, new.files() | (kept or old).files())
    return {"mirrored": stale, "removed": gone, "months": len(months)}


def _mirror_month(
    engine: duckdb.DuckDBPyConnection, root: Path, name: str, month: date, revision: int
) -> Month:
    for kind in ("purchases", "sums"):
        (root / kind).mkdir(exist_ok=True)
    turn = _free_number(root, f"{name}.{revision}")
    purchases, sums = f"purchases/{turn}.parquet", f"sums/{turn}.parquet"
    arriving = root / "arriving.csv"
    _copy_out(month, arriving)
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


def _free_number(root: Path, name: str) -> str:
    """A file keeps its name for life: a rebuild of the same revision takes another."""
    turn, number = name, 0
    while (root / "purchases" / f"{turn}.parquet").exists():
        number += 1
        turn = f"{name}-{number}"
    return turn


def _copy_out(month: date, to: Path) -> None:
    following = date(month.year + month.month // 12, month.month % 12 + 1, 1)
    with (
        open(to, "wb") as file,
        database.cursor() as cursor,
        cursor.copy(
            f"COPY ({facts.PURCHASES}) TO STDOUT (FORMAT csv)",
            {"first": month, "next": following},
        ) as rows,
    ):
        for block in rows:
            file.write(block)


def _clear_leftovers(root: Path, named: set[str]) -> None:
    for kind in ("purchases", "sums"):
        for file in (root / kind).glob("*.parquet"):
            if f"{kind}/{file.name}" not in named:
                file.unlink(missing_ok=True)


def status() -> dict[str, Any]:
    """What is mirrored, and which months wait to be."""
    root = folder()
    manifest = Manifest.load(root)
    touched = {f"{month:%Y-%m}": n for month, n in facts.touched_months().items()}
    waiting = sorted(
        name
        for name, revision in touched.items()
        if name not in manifest.months or manifest.months[name].revision != revision
    )
    return {
        "folder": str(root),
        "months": len(manifest.months),
        "first": min(manifest.months, default=None),
        "last": max(manifest.months, default=None),
        "purchases": sum(month.rows for month in manifest.months.values()),
        "bytes": sum((root / file).stat().st_size for file in manifest.files()),
        "waiting": waiting,
    }


def verify() -> dict[str, Any]:
    """Count and add every mirrored month in its files and in PostgreSQL; name what differs."""
    root = folder()
    manifest = Manifest.load(root)
    different: list[dict[str, Any]] = []
    there = _sums_in_database()
    with connect(root) as engine:
        for name, month in sorted(manifest.months.items()):
            row = engine.execute(
                "SELECT count(*), coalesce(sum(amount_e4), 0)::BIGINT"
                f" FROM read_parquet({quoted(root / month.purchases)})"
            ).fetchone()
            here = tuple(row) if row else (0, 0)
            if here != there.get(name, (0, 0)):
                different.append({"month": name, "files": here, "database": there.get(name)})
    for name in sorted(there.keys() - manifest.months.keys()):
        different.append({"month": name, "files": None, "database": there[name]})
    total = sum(amount for _count, amount in there.values())
    return {
        "equal": not different,
        "months": len(manifest.months),
        "amount": str(Decimal(total) / 10_000),
        "different": different,
    }


def _sums_in_database() -> dict[str, tuple[int, int]]:
    with database.cursor() as cursor:
        cursor.execute(
            "SELECT to_char(occurred_on, 'YYYY-MM'), count(*), sum(amount_e4)"
            f" FROM ({facts.PURCHASES}) p GROUP BY 1",
            {"first": date.min, "next": date.max},
        )
        return {name: (count, int(amount)) for name, count, amount in cursor.fetchall()}
