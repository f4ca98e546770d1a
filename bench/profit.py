"""Cost to serve and profit over 500,000 customers, beside the bare query over the same files."""

import multiprocessing
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

from bench import Section, Table

MONTHS = 12
MEMORY_MB = 6144
RUNS = 3
AS_OF = date(2026, 12, 31)


def run(quick: bool) -> Section:
    customers, lines = (20_000, 1_000_000) if quick else (500_000, 50_000_000)
    section = Section(
        "profit",
        "Cost to serve and profit",
        f"{customers:,} customers, {lines:,} lines of sales and a tenth as many contacts over"
        f" {MONTHS} months as Parquet, a unit cost of every kind. Beside each other: DuckDB adding"
        " up amount and cost of each customer, and nothing else; the measure `profit` by customer"
        " with all its steps, written to a file as the job does. Each figure in a process of its"
        f" own, the median of {RUNS} runs in turn; memory is the most the whole process held, of"
        f" which DuckDB was allowed {MEMORY_MB:,} MB.",
    )
    seconds: dict[str, list[float]] = {"bare": [], "profit": []}
    peaks: dict[str, list[int]] = {"bare": [], "profit": []}
    with tempfile.TemporaryDirectory(prefix="vinculo-profit-") as folder:
        root = Path(folder)
        _alone(_make, root, customers, lines)
        for _turn in range(1 if quick else RUNS):
            for name, work in (("bare", _bare), ("profit", _profit)):
                took, peak = _alone(work, root)
                seconds[name].append(took)
                peaks[name].append(peak)
    bare = statistics.median(seconds["bare"])
    titles = {"bare": "bare sums by customer", "profit": "the measure, every step of it"}
    rows = [
        [title, statistics.median(seconds[name]), statistics.median(seconds[name]) / bare,
         max(peaks[name])]
        for name, title in titles.items()
    ]  # fmt: skip
    section.tables.append(
        Table("Seconds and memory", ["what", "seconds", "times the bare query", "peak MB"], rows)
    )
    return section


def _alone(work: Callable[..., float], *args: object) -> tuple[float, int]:
    """In a fresh process, whose peak memory is then its own."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as pool:
        return pool.submit(_measured, work, *args).result()


def _measured(work: Callable[..., float], *args: object) -> tuple[float, int]:
    took = work(*args)
    return took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _file(root: Path, name: str) -> Path:
    return root / f"{name}.parquet"


def _make(root: Path, customers: int, lines: int) -> float:
    """A third is sold in no shop, a fifth below its price, 3 % come back."""
    from vinculo.analytics.costs.kinds import KINDS
    from vinculo.analytics.engine import connect
    from vinculo.analytics.engine.duck import quoted

    drawn = f"(hash(n, 1) % {customers} + 1)::BIGINT"
    day = "(DATE '2026-01-01' + (hash(n, 2) % 365)::INTEGER)"
    kinds = ", ".join(f"('{kind}')" for kind in KINDS)
    tables = {
        "sales": f"""SELECT {drawn} AS customer_id, {day} AS occurred_on, n // 3 AS purchase_id,
            CASE WHEN hash(n, 3) % 100 < 3 THEN 'return' ELSE 'sale' END AS kind,
            'tienda' AS channel, CASE WHEN hash(n, 4) % 3 > 0 THEN 1 END::BIGINT AS shop_id,
            (hash(n, 5) % 2000)::BIGINT AS product_id, 10000::BIGINT AS quantity_e4,
            (CASE WHEN hash(n, 3) % 100 < 3 THEN -1 ELSE 1 END
              * (hash(n, 6) % 9000000 + 10000)::BIGINT) * 100 AS amount_e4,
            (hash(n, 6) % 6000000)::BIGINT * 100 AS cost_e4,
            CASE WHEN hash(n, 7) % 5 = 0 THEN (hash(n, 6) % 9900000)::BIGINT * 100 END
              AS listed_e4 FROM range({lines}) r(n)""",
        "interactions": f"""SELECT {drawn} AS customer_id, {day} AS occurred_on,
            n AS interaction_id,
            ['call', 'whatsapp', 'email', 'visit', 'post'][(hash(n, 3) % 5)::BIGINT + 1] AS channel,
            CASE WHEN hash(n, 4) % 3 = 0 THEN 'in' ELSE 'out' END AS direction, '' AS outcome,
            NULL::BIGINT AS person_id, (hash(n, 5) % 900)::BIGINT AS seconds
            FROM range({lines // 10}) r(n)""",
        "customers": f"""SELECT n + 1 AS customer_id, 'person' AS kind, '' AS city,
            'CO' AS country, '' AS industry, '' AS preferred_channel, NULL::BIGINT AS owner_id,
            NULL::BIGINT AS team_id, DATE '2020-01-01' AS since_on FROM range({customers}) r(n)""",
        "standings": f"""SELECT n + 1 AS customer_id, (n % 4)::BIGINT AS rank,
            'C' || (n % 4) AS class_name FROM range({customers}) r(n)""",
        "unit_costs": f"""SELECT kind, DATE '2020-01-01' AS valid_from,
            DATE '9999-12-31' AS valid_until, 12340000::BIGINT AS amount_e4
            FROM (VALUES {kinds}) k(kind)""",
    }
    with connect(root, memory_mb=MEMORY_MB) as engine:
        for name, select in tables.items():
            engine.execute(f"COPY ({select}) TO {quoted(_file(root, name))} (FORMAT parquet)")
    return 0.0


def _bare(root: Path) -> float:
    from vinculo.analytics.engine import connect
    from vinculo.analytics.engine.duck import quoted

    with connect(root, memory_mb=MEMORY_MB) as engine:
        started = time.perf_counter()
        engine.execute(f"""COPY (
            SELECT customer_id, sum(amount_e4)::BIGINT, sum(cost_e4)::BIGINT
              FROM read_parquet({quoted(_file(root, "sales"))})
             WHERE occurred_on BETWEEN '2026-01-01' AND '2026-12-31' GROUP BY ALL)
            TO {quoted(root / "bare.csv")} (FORMAT csv, HEADER false)""")
        return time.perf_counter() - started


def _profit(root: Path) -> float:
    import os

    import django

    os.environ["VINCULO_ANALYTICS_MB"] = str(MEMORY_MB)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "vinculo.config.settings")
    django.setup()
    from vinculo.analytics.engine.engines import Fact, opened
    from vinculo.analytics.measures.answering import tables
    from vinculo.analytics.measures.measure import Asked
    from vinculo.analytics.measures.profit import PROFIT
    from vinculo.analytics.warehouse.facts import FACTS

    facts: dict[str, Any] = {
        name: Fact(FACTS[name].columns, [_file(root, name)]) for name in PROFIT.needs
    }
    with opened(root, "duckdb") as engine:
        started = time.perf_counter()
        engine.file(PROFIT.state(tables(PROFIT), Asked(AS_OF)), facts, root / "profit.csv")
        return time.perf_counter() - started
