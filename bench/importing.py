"""An import of purchase lines beside a bare COPY of the same rows, on an embedded PostgreSQL."""

import csv
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench import Section, Table

ROWS, QUICK_ROWS = 500_000, 20_000
MEMORY_ROWS = (250_000, 1_000_000)
QUICK_MEMORY_ROWS = (5_000, 20_000)
RUNS = 3
METHOD = (
    "A file of {rows:,} invoice lines in the shape of the British retailer's (20 lines a document, "
    "4,000 customers, 4,000 products, some without customer) comes into an empty house: read, "
    "checked, documents, lines, customers and products written, with all keys and indexes. Beside "
    "it, in turns, COPY of the same bytes into one table of texts without any key or index; of the "
    "same rows into one table of typed columns with a primary key; of the finished lines into a "
    "table like theirs with its indexes; and the same with its foreign keys. Medians of "
    "{runs} turns; the machine's other work is not excluded."
)
HEADER = ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
          "CustomerID", "Country"]  # fmt: skip


def run(quick: bool) -> Section:
    rows = QUICK_ROWS if quick else ROWS
    section = Section("import", "Importing purchases", METHOD.format(rows=rows, runs=RUNS))
    with tempfile.TemporaryDirectory(prefix="vinculo-bench-") as made:
        folder = Path(made)
        path = retailer(folder / "lines.csv", rows)
        found = json.loads(_apart(folder / "house", "turns", path))
        section.tables.append(_table(rows, found))
        memory = []
        for count in QUICK_MEMORY_ROWS if quick else MEMORY_ROWS:
            one = retailer(folder / f"{count}.csv", count)
            peak, seconds = json.loads(_apart(folder / f"house-{count}", "memory", one))
            memory.append((count, seconds, count / seconds, peak))
        section.tables.append(
            Table(
                "Memory of the importing process", ["rows", "seconds", "rows/s", "peak MB"], memory
            )
        )
    section.notes.append(
        "The aim is half of COPY's speed; the table says beside which COPY how much is reached."
        " Only the last two end with rows that the product can use."
    )
    return section


def _table(rows: int, found: dict[str, list[float]]) -> Table:
    middle = {name: statistics.median(seconds) for name, seconds in found.items()}
    whole = middle["whole import"]
    return Table(
        f"{rows:,} lines",
        ["what", "seconds", "rows/s", "share of its speed that the import reaches"],
        [
            (name, seconds, rows / seconds, seconds / whole)
            for name, seconds in sorted(middle.items(), key=lambda pair: pair[1])
        ],
    )


def retailer(path: Path, rows: int) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(HEADER)
        for n in range(rows):
            invoice = n // 20
            customer = "" if invoice % 5 == 0 else f"{12000 + invoice * 7 % 4000}.0"
            cancelled = invoice % 40 == 39
            day = f"2011-{invoice % 12 + 1:02d}-{invoice % 28 + 1:02d} {n % 10 + 8:02d}:26:00"
            product = (n * 31) % 4000
            writer.writerow([
                f"{'C' if cancelled else ''}{536365 + invoice}", f"{20000 + product}A",
                f"WHITE HANGING HEART NUMBER {product}", -1 if cancelled else n % 24 + 1, day,
                f"{product % 90 + 1}.{product % 100:02d}", customer, "United Kingdom",
            ])  # fmt: skip
    return path


def _apart(data: Path, what: str, path: Path) -> str:
    """In a process of its own: peak memory is of the process, and Django is set up once."""
    command = [sys.executable, "-m", "bench.importing", what, str(data), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-800:])
    return done.stdout.splitlines()[-1]


def _turns(path: Path) -> dict[str, list[float]]:
    from django.db import connection

    from vinculo.integration.importing.command import run_import, undo_import

    found: dict[str, list[float]] = {}

    def took(name: str, work: Callable[[], object]) -> None:
        began = time.perf_counter()
        work()
        found.setdefault(name, []).append(time.perf_counter() - began)
        print(f"{name}: {found[name][-1]:.1f} s", file=sys.stderr, flush=True)

    def copy(table: str, blocks: Callable[[], list[bytes]], how: str) -> None:
        with connection.cursor() as cursor, cursor.copy(f"COPY {table} FROM STDIN {how}") as target:
            for block in blocks():
                target.write(block)

    def sql(text: str) -> None:
        with connection.cursor() as cursor:
            cursor.execute(text)

    raw = [path.read_bytes()]
    for _ in range(RUNS):
        sql("CREATE TABLE bare (" + ", ".join(f"c{i} text" for i in range(8)) + ")")
        took(
            "COPY into one table of texts",
            lambda: copy("bare", lambda: raw, "(FORMAT csv, HEADER)"),
        )
        sql("DROP TABLE bare")
        imported: dict[str, int] = {}
        took("whole import", lambda: imported.update(run_import("purchases", path, yes=True)))  # noqa: B023
        with (
            connection.cursor() as cursor,
            cursor.copy("COPY commerce_purchaseline TO STDOUT") as out,
        ):
            lines = [b"".join(bytes(block) for block in out)]
        typed = (
            "id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, invoice text, stock text,"
            " description text, quantity numeric(18,4), at timestamp, price numeric(18,6),"
            " customer text, country text"
        )
        sql(f"CREATE TABLE typed ({typed})")
        names = "(invoice, stock, description, quantity, at, price, customer, country)"
        took(
            "COPY into typed columns, with a primary key",
            lambda: copy(f"typed {names}", lambda: raw, "(FORMAT csv, HEADER)"),  # noqa: B023
        )
        sql("DROP TABLE typed")
        sql("CREATE TABLE with_indexes (LIKE commerce_purchaseline INCLUDING ALL)")
        took(
            "COPY of the finished lines, with indexes",
            lambda: copy("with_indexes", lambda: lines, ""),  # noqa: B023
        )
        sql("DROP TABLE with_indexes")
        sql("CREATE TABLE finished (LIKE commerce_purchaseline INCLUDING ALL)")
        sql("ALTER TABLE finished ADD FOREIGN KEY (purchase_id) REFERENCES commerce_purchase,"
            " ADD FOREIGN KEY (product_id) REFERENCES commerce_product")  # fmt: skip
        took(
            "COPY of the finished lines, with indexes and foreign keys",
            lambda: copy("finished", lambda: lines, ""),  # noqa: B023
        )
        sql("DROP TABLE finished")
        undo_import(imported["import_id"])
    return found


def _memory(path: Path) -> tuple[float, float]:
    from vinculo.integration.importing.command import run_import

    began = time.perf_counter()
    run_import("purchases", path, yes=True)
    seconds = time.perf_counter() - began
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, seconds


def _inside(what: str, data: Path, path: Path) -> None:
    from vinculo.cli.house import django_ready
    from vinculo.runtime.datadir import DataDir

    with django_ready(DataDir(data)):
        from vinculo.shell.accounts.models import Company

        Company.found(name="Bench", currency="GBP", country="GB", time_zone="Europe/London")
        print(json.dumps(_turns(path) if what == "turns" else _memory(path)), flush=True)


if __name__ == "__main__":
    _inside(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
