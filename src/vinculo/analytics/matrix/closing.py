"""Close the matrix: bring the facts, make the missing closes, write them down."""

import time
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
from django.db import connection as database
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import arrived
from vinculo.analytics.matrix import chain, periods
from vinculo.analytics.matrix.chain import Made
from vinculo.analytics.matrix.making import Close, Maker, Sums
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.writing import forget_everything, write_down
from vinculo.analytics.models import MatrixClose, MatrixSettings
from vinculo.analytics.warehouse.manifest import Manifest, folder
from vinculo.analytics.warehouse.mirror import mirror, only_one
from vinculo.customers import standing
from vinculo.shell.models import Company
from vinculo.shell.ui.tags.figures import day
from vinculo.shell.work.working import Report, unheard

# Purchases of the last year belong to a living company, whose every month is closed.
LIVING = 12


def close_matrix(through: int | None = None, report: Report = unheard) -> dict[str, Any]:
    """Make every close through that month which does not hold any more; the rest stays.

    Without a month: through the last complete one, or through the last purchase of a company
    whose purchases ended more than a year ago. Whoever comes second waits for the first and
    finds nothing left to do. `report` hears of every month and every close, and may end it: what
    was written down before holds.
    """
    started = time.monotonic()
    root = folder()
    with only_one(root):
        manifest = Manifest.load(root)
        mirror(root, manifest, report=report)
        manifest = Manifest.load(root)
        months = {periods.named(name): month for name, month in manifest.months.items()}
        bought = [period for period, month in months.items() if month.rows]
        if not bought:
            forget_everything()
            return {"closed": [], "through": None, "customers": 0, "moved": 0, "seconds": 0.0}
        settings = MatrixSettings.current()
        policy = Policy.from_dict(settings.policy) if settings else Policy()
        stored = stored_closes()
        last = max([_last_wanted(bought, through), *stored])
        wanted = chain.span(min(bought), last)
        with connect(root) as engine:
            since = known_since(engine, root / "since.csv")
            maker = Maker(engine, root / "closes", policy, sums_of(root, manifest), since)
            held = maker.standing(wanted, stored)
            made = reported(maker, wanted, held, report, and_then=1)
            if made or len(stored) > len(held):
                report(len(made), len(made) + 1, _("Writing everybody's class down"))
                write_down(maker, held, made, settings, timezone.now())
                _forget_files(root / "closes")
    return {
        "closed": [periods.name(close.period) for close in made],
        "through": periods.name(last) if wanted else None,
        "customers": made[-1].customers if made else _customers_of_last(),
        "moved": sum(close.moved for close in made),
        "seconds": round(time.monotonic() - started, 2),
    }


def reported(
    maker: Maker, wanted: list[int], held: list[Made], report: Report, and_then: int = 0
) -> list[Close]:
    """Make what is missing and say so close by close; `and_then` steps follow them."""
    missing = len(wanted) - len(held)
    made: list[Close] = []
    if missing:
        report(0, missing + and_then, _("Closing %(month)s") % {"month": _month(wanted[len(held)])})
    for close in maker.make(wanted, held):
        made.append(close)
        following = wanted[min(len(held) + len(made), len(wanted) - 1)]
        said = _("Closing %(month)s") % {"month": _month(following)}
        report(len(made), missing + and_then, said)
    return made


def _month(period: int) -> str:
    return day(periods.first_day(period), "month")


def stored_closes() -> dict[int, Made]:
    return {
        periods.of(row.period): Made(periods.of(row.period), row.digest, row.state_file, row.limits)
        for row in MatrixClose.objects.all()
    }


def _last_wanted(bought: list[int], through: int | None) -> int:
    if through is not None:
        return through
    complete = periods.of(today()) - 1
    newest = max((period for period in bought if period <= complete), default=complete)
    return complete if complete - newest < LIVING else newest


def today() -> date:
    """Where the company is: its month does not end with Greenwich's."""
    return timezone.localdate(timezone=Company.get().zone)


def sums_of(root: Path, manifest: Manifest) -> dict[int, Sums]:
    return {
        periods.named(name): Sums(root / month.sums, month.digest)
        for name, month in manifest.months.items()
    }


def known_since(engine: duckdb.DuckDBPyConnection, arriving: Path) -> str:
    """Load what the records say of how long we know each customer, by way of a file."""
    with (
        open(arriving, "wb") as file,
        database.cursor() as cursor,
        cursor.copy(f"COPY ({standing.SINCE}) TO STDOUT (FORMAT csv)") as rows,
    ):
        for block in rows:
            file.write(block)
    columns = {"customer_id": "BIGINT", "since_month": "INTEGER"}
    try:
        there = arrived(arriving, columns)
        engine.execute(f"CREATE OR REPLACE TEMP TABLE known_since AS SELECT * FROM {there}")
    finally:
        arriving.unlink(missing_ok=True)
    return "known_since"


def _customers_of_last() -> int:
    last = MatrixClose.last()
    return last.customers if last else 0


def _forget_files(closes: Path) -> None:
    """What no close names any more; an hour's grace for whoever is reading it."""
    named = set(MatrixClose.objects.values_list("state_file", flat=True))
    for file in closes.glob("*.parquet"):
        if file.name not in named and time.time() - file.stat().st_mtime > 3600:
            file.unlink(missing_ok=True)
