"""Compute what is left of each customer, and keep it: the last run replaces the one before."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.costs.kinds import KINDS
from vinculo.analytics.costs.recording import on, unit_costs
from vinculo.analytics.engine.engines import Engine, Row
from vinculo.analytics.measures.answering import asking, put
from vinculo.analytics.measures.measure import Asked
from vinculo.analytics.measures.profit import PROFIT, SOLD
from vinculo.analytics.profit.models import ProfitRun
from vinculo.analytics.profit.steering import saving_sql
from vinculo.analytics.warehouse import gathering, mirror
from vinculo.analytics.warehouse.manifest import folder
from vinculo.commerce.panels import figures_until
from vinculo.shell.work.working import Report, unheard

MONTHS = 12
ENDS = 50  # products with the most left, and with the least
BLOCK = 1 << 20
COLUMNS = (
    *(f"{step}_e4" for step in SOLD), *(f"{kind}_e4" for kind in KINDS),
    *(f"{kind}_n" for kind in KINDS), "contribution_e4",
)  # fmt: skip


def make_profit(report: Report = unheard, as_of: date | None = None) -> dict[str, Any]:
    """Of the twelve months to a day: today, or the last purchase of a house whose data is old."""
    day = as_of or figures_until(timezone.localdate())
    report(0, 6, _("Reading what changed"))
    mirror.refresh()
    gathering.gather()
    waterfalls: dict[str, list[Row]] = {}
    with asking() as engine, TemporaryDirectory(dir=folder()) as place:
        for done, by in enumerate(("company", "class", "channel", "product"), 1):
            report(done, 6, _("Adding up what is left"))
            expression, facts = put(PROFIT, Asked(day, MONTHS, by))
            waterfalls[by] = engine.rows(expression, facts, PROFIT.order)
        products = [row for row in waterfalls["product"] if row["member"]]
        if len(products) > 2 * ENDS:
            others = [row for row in waterfalls["product"] if not row["member"]]
            waterfalls["product"] = products[:ENDS] + others + products[-ENDS:]
        report(5, 6, _("Writing down what is left of each customer"))
        file = Path(place) / "customers.csv"
        _of_customers(engine, day, file)
        with transaction.atomic():
            customers = _write_customers(file, day)
            ProfitRun.objects.update_or_create(
                pk=1,
                defaults={
                    "as_of": day, "months": MONTHS, "made_at": timezone.now(),
                    "customers": customers, "products": len(products), "waterfalls": waterfalls,
                },
            )  # fmt: skip
    report(6, 6, _("What is left of each customer is written down"))
    return {"as_of": day.isoformat(), "customers": customers}


def _of_customers(engine: Engine, day: date, to: Path) -> None:
    expression, facts = put(PROFIT, Asked(day, MONTHS, "customer"))
    expression = expression.filter(expression.member != "")
    engine.file(expression.select("member", *COLUMNS), facts, to)


def _write_customers(file: Path, day: date) -> int:
    """Rows go in by COPY; nothing runs per customer. Who was deleted meanwhile is passed over."""
    staged = ", ".join(f"{name} bigint" for name in COLUMNS)
    serve = " + ".join(f"{kind}_e4" for kind in KINDS)
    serving = ", ".join(
        f"'{kind}', CASE WHEN {kind}_n > 0 THEN jsonb_build_array({kind}_n, {kind}_e4) END"
        for kind in KINDS
    )
    sold = ", ".join(f"{step}_e4 / 10000.0" for step in SOLD)
    columns = f"customer_id, {', '.join(SOLD)}, serve, contribution, saving, serving"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMP TABLE left_over (id bigint, {staged}) ON COMMIT DROP")
        with cursor.copy("COPY left_over FROM STDIN (FORMAT csv)") as copy:
            for block in _blocks(file):
                copy.write(block)
        cursor.execute("DELETE FROM analytics_customerprofit")
        cursor.execute(
            f"INSERT INTO analytics_customerprofit ({columns})"
            f" SELECT id, {sold}, ({serve}) / 10000.0, contribution_e4 / 10000.0,"
            f" ({saving_sql(on(day, unit_costs()))}) / 10000.0,"
            f" jsonb_strip_nulls(jsonb_build_object({serving}))"
            " FROM left_over WHERE EXISTS"
            " (SELECT FROM customers_customer c WHERE c.id = left_over.id)"
        )
        count: int = cursor.rowcount
        cursor.execute("DROP TABLE left_over")
    return count


def _blocks(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            yield block
