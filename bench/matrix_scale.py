"""The matrix over 500,000 customers and 50 M purchases, beside the bare aggregation.

Runs alone as well: `.venv/bin/python bench/matrix_scale.py [--quick]`.
"""

import multiprocessing
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import Section, Table

FIRST = 2024 * 12
MONTHS = 24
MEMORY_MB = 6144
RUNS = 3


def run(quick: bool) -> Section:
    customers, purchases = (20_000, 1_000_000) if quick else (500_000, 50_000_000)
    section = Section(
        "matrix-scale",
        "The matrix at scale",
        f"{customers:,} customers, {purchases:,} purchases over {MONTHS + 1} months as Parquet."
        " Beside each other: DuckDB adding up by customer and month, and nothing else; all"
        f" {MONTHS} closes from zero, which read every purchase once, aggregate it, make every"
        " step and keep every state; one more month. Each figure in a process of its own, the"
        f" median of {RUNS} runs in turn; memory is the most the whole process held, of which"
        f" DuckDB was allowed {MEMORY_MB:,} MB.",
    )
    with tempfile.TemporaryDirectory(prefix="vinculo-scale-") as folder:
        root = Path(folder)
        _say("making purchases")
        _alone(_make, root, customers, purchases)
        seconds: dict[str, list[float]] = {"bare": [], "all": [], "next": []}
        peaks: dict[str, list[int]] = {"bare": [], "all": [], "next": []}
        for turn in range(1 if quick else RUNS):
            for name, work in (("bare", _bare), ("all", _all_closes), ("next", _one_more)):
                took, peak = _alone(work, root)
                seconds[name].append(took)
                peaks[name].append(peak)
                _say(f"run {turn + 1}, {name}: {took:.1f} s, {peak} MB")
    bare = statistics.median(seconds["bare"])
    titles = {
        "bare": f"bare aggregation by customer and month, {MONTHS} months",
        "all": f"{MONTHS} closes from zero",
        "next": "one more month",
    }
    section.tables.append(
        Table(
            "Seconds and memory",
            ["what", "seconds", "times the bare aggregation", "goal", "peak MB"],
            [
                [
                    titles[name],
                    statistics.median(seconds[name]),
                    statistics.median(seconds[name]) / bare,
                    {"bare": "1", "all": "at most 3", "next": "below 1"}[name],
                    max(peaks[name]),
                ]
                for name in titles
            ],
        )
    )
    return section


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _alone(work: Callable[..., float], *args: object) -> tuple[float, int]:
    """In a fresh process, whose peak memory is then its own."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as pool:
        return pool.submit(_measured, work, *args).result()


def _measured(work: Callable[..., float], *args: object) -> tuple[float, int]:
    took = work(*args)
    return took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _purchases(root: Path, month: int) -> Path:
    return root / "purchases" / f"{month:02}.parquet"


def _make(root: Path, customers: int, purchases: int) -> float:
    """Some buy every week, most a few times a year, some have left; 3 % are returns."""
    from vinculo.analytics.engine import connect
    from vinculo.analytics.engine.duck import quoted

    (root / "purchases").mkdir()
    rows = purchases // (MONTHS + 1)
    with connect(root, memory_mb=MEMORY_MB) as engine:
        for month in range(MONTHS + 1):
            engine.execute(f"""
                COPY (
                  WITH drawn AS (
                    SELECT n, hash(n, {month}, 1) / 18446744073709551616.0 AS who,
                           hash(n, {month}, 2) / 18446744073709551616.0 AS size,
                           hash(n, {month}, 3) % 28 AS day, hash(n, {month}, 4) % 100 AS kind
                      FROM range({rows}) r(n))
                  SELECT (who * who * {customers} * ({month} + 12) / {MONTHS + 12})::BIGINT
                           AS customer_id,
                         DATE '2024-01-01' + INTERVAL ({month}) MONTH
                           + INTERVAL (day) DAY AS occurred_on,
                         (CASE WHEN kind < 3 THEN -1 ELSE 1 END
                           * (10000 + 9000000 * size * size))::BIGINT * 100 AS amount_e4,
                         (6000000 * size * size)::BIGINT * 100 AS cost_e4,
                         {month} * {rows} + n AS purchase_id
                    FROM drawn)
                TO {quoted(_purchases(root, month))} (FORMAT parquet, COMPRESSION zstd)""")
    return 0.0


def _bare(root: Path) -> float:
    from vinculo.analytics.engine import connect
    from vinculo.analytics.engine.duck import quoted

    files = "[" + ", ".join(quoted(_purchases(root, month)) for month in range(MONTHS)) + "]"
    with connect(root, memory_mb=MEMORY_MB) as engine:
        started = time.perf_counter()
        engine.execute(f"""
            CREATE TEMP TABLE bare AS
            SELECT customer_id, date_trunc('month', occurred_on) AS month,
                   sum(amount_e4)::BIGINT AS amount, count(*) AS purchases
              FROM read_parquet({files}) GROUP BY ALL""")
        return time.perf_counter() - started


def _close(root: Path, months: range, keep: bool) -> float:
    """Aggregate the purchases of `months` and close them; earlier closes are there already."""
    import json

    from vinculo.analytics.engine import connect
    from vinculo.analytics.engine.duck import quoted
    from vinculo.analytics.matrix.chain import Made
    from vinculo.analytics.matrix.making import Maker, Sums
    from vinculo.analytics.matrix.policy import Policy
    from vinculo.analytics.warehouse.sums import digest, write_sums

    (root / "sums").mkdir(exist_ok=True)
    chain = root / "chain.json"
    with connect(root, memory_mb=MEMORY_MB) as engine:
        started = time.perf_counter()
        sums = {}
        for month in months:
            path = root / "sums" / f"{month:02}.parquet"
            write_sums(engine, f"read_parquet({quoted(_purchases(root, month))})", path)
            sums[FIRST + month] = Sums(path, digest(engine, path))
        maker = Maker(engine, root / "closes", Policy(), sums)
        held = [] if months.start == 0 else [Made(*json.loads(chain.read_text()))]
        wanted = [made.period for made in held] + [FIRST + month for month in months]
        made = list(maker.make(wanted, held))
        took = time.perf_counter() - started
    last = made[-1]
    if keep:
        said = [last.period, last.digest, last.state_file, last.limits]
        chain.write_text(json.dumps(said))
    _say(f"  {last.customers:,} customers at the last close, {last.moved:,} moved")
    return took


def _all_closes(root: Path) -> float:
    return _close(root, range(MONTHS), keep=True)


def _one_more(root: Path) -> float:
    return _close(root, range(MONTHS, MONTHS + 1), keep=False)


def main() -> int:
    from bench.report import as_markdown

    print(as_markdown(run("--quick" in sys.argv)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
