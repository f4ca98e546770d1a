"""What the warehouse holds, and whether it is what PostgreSQL holds, to the cent."""

from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
from django.db import connection as database
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.warehouse.facts import FACTS
from vinculo.analytics.warehouse.gathering import proved, stale
from vinculo.analytics.warehouse.manifest import Manifest, folder
from vinculo.commerce import facts
from vinculo.shell.work.working import Report, unheard

# Purchases and their sum in 1/10,000.
Sum = tuple[int, int]


def status() -> dict[str, Any]:
    """What is mirrored, which months wait to be, and of which a file is missing."""
    root = folder()
    manifest = Manifest.load(root)
    months = manifest.months.items()
    return {
        "folder": str(root),
        "months": len(manifest.months),
        "first": min(manifest.months, default=None),
        "last": max(manifest.months, default=None),
        "purchases": sum(month.rows for month in manifest.months.values()),
        "bytes": sum(path.stat().st_size for path in _files(manifest) if path.exists()),
        "waiting": waiting(manifest),
        "facts": {
            name: {
                "rows": sum(part.rows for part in manifest.facts.get(name, {}).values()),
                "waiting": list(stale(manifest, fact)),
            }
            for name, fact in FACTS.items()
        },
        "missing": sorted(
            name for name, month in months
            if not (root / month.purchases).exists() or not (root / month.sums).exists()
        ),
    }  # fmt: skip


def _files(manifest: Manifest) -> list[Any]:
    return [manifest.path.parent / file for file in manifest.files()]


def waiting(manifest: Manifest) -> list[str]:
    """The months whose revision is another one, and those that have no purchase any more."""
    touched = {f"{month:%Y-%m}": n for month, n in facts.touched_months().items()}
    stale = {
        name
        for name, revision in touched.items()
        if name not in manifest.months or manifest.months[name].revision != revision
    }
    return sorted(stale | (manifest.months.keys() - touched.keys()))


def verify(report: Report = unheard) -> dict[str, Any]:
    """Count and add every month in its files and in PostgreSQL; name what differs.

    The sums that the matrix reads must add up to the purchases they were made of.
    """
    root = folder()
    manifest = Manifest.load(root)
    late = set(waiting(manifest))
    there = _in_database()
    names = sorted(manifest.months.keys() | there.keys())
    different: list[dict[str, Any]] = []
    with connect(root) as engine:
        for done, name in enumerate(names):
            report(done, len(names), _("Adding %(month)s up") % {"month": name})
            here = _in_files(engine, manifest, name)
            if here != there.get(name, (0, 0)):
                different.append(
                    {
                        "month": name,
                        "files": _plain(here),
                        "database": _plain(there.get(name, (0, 0))),
                        "waiting": name in late,
                    }
                )
    report(len(names), len(names), _("Every month was added up"))
    facts = proved(manifest)
    return {
        "equal": not different and not facts,
        "well": not different and not facts,
        "months": len(names),
        "purchases": sum(count for count, _amount in there.values()),
        "amount": _decimal(sum(amount for _count, amount in there.values())),
        "different": different,
        "facts": facts,
    }


def _in_files(engine: duckdb.DuckDBPyConnection, manifest: Manifest, name: str) -> Sum | None:
    """Nothing when a file is missing or broken, or when its sums add up to something else."""
    month = manifest.months.get(name)
    if month is None:
        return (0, 0)
    root = manifest.path.parent
    purchases, sums = (quoted(root / file) for file in (month.purchases, month.sums))
    try:
        row = engine.execute(
            "SELECT count(*), coalesce(sum(amount_e4), 0)::BIGINT,"
            f" (SELECT coalesce(sum(amount), 0)::BIGINT FROM read_parquet({sums}))"
            f" FROM read_parquet({purchases})"
        ).fetchone()
    except duckdb.Error:
        return None
    if row is None or row[1] != row[2]:
        return None
    return (row[0], row[1])


def _in_database() -> dict[str, Sum]:
    with database.cursor() as cursor:
        cursor.execute(
            "SELECT to_char(occurred_on, 'YYYY-MM'), count(*), sum(amount_e4)"
            f" FROM ({facts.PURCHASES}) p GROUP BY 1",
            {"first": date.min, "next": date.max},
        )
        return {name: (count, int(amount)) for name, count, amount in cursor.fetchall()}


def _plain(found: Sum | None) -> dict[str, Any] | None:
    return {"purchases": found[0], "amount": _decimal(found[1])} if found else None


def _decimal(amount_e4: int) -> str:
    """To the last digit kept, with two places where no more are needed."""
    amount = Decimal(amount_e4) / 10_000
    return str(amount.quantize(Decimal("0.01")) if amount_e4 % 100 == 0 else amount)
