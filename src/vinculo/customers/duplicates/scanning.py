"""Compare all customers with each other, and keep the pairs that a person should see."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.duplicates.house import SHOWN, copy_customers, understand_house
from vinculo.customers.duplicates.learnt import common_values, keep
from vinculo.customers.duplicates.recording import compare
from vinculo.customers.models import Customer, DuplicatePair
from vinculo.runtime.problem import Problem
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, unheard

if TYPE_CHECKING:
    import duckdb

KEPT_FROM = 0.1  # probability; what is less likely would only tire a person
STEPS = ("copying", "reading", "preparing", "blocking", "comparing", "learning", "scoring")
MEMORY = "2GB"
FEW = 150  # customers

_STAGED = """
CREATE TEMP TABLE found_pairs (left_id bigint, right_id bigint, p float8, why jsonb) ON COMMIT DROP
"""
# Customers may be gone since the copy was made; a verdict stays, whatever is found.
_WRITE = """
INSERT INTO customers_duplicatepair AS kept
       (left_id, right_id, probability, evidence, found_at, found_by, verdict, decided_by_name)
SELECT f.left_id, f.right_id, f.p, f.why, %(at)s, 'scan', '', ''
  FROM found_pairs f
  JOIN customers_customer one ON one.id = f.left_id
  JOIN customers_customer other ON other.id = f.right_id
 ORDER BY f.left_id, f.right_id
    ON CONFLICT (left_id, right_id) DO UPDATE
   SET probability = excluded.probability, evidence = excluded.evidence,
       found_at = excluded.found_at
 WHERE kept.verdict = ''
"""


def scan_in_background(_job: LongJob, report: Report) -> dict[str, Any]:
    return scan(report)


def scan(report: Report = unheard) -> dict[str, Any]:
    """Counts of what was compared and found. May run again at any time, and while people work."""
    began, at = perf_counter(), timezone.now()
    few = list(Customer.objects.values_list("pk", flat=True)[: FEW + 1])
    if len(few) <= FEW:
        return _scan_few(few, report, began)
    with engine() as (con, folder):
        _say(report, "copying")
        customers = copy_customers(con, folder)
        _say(report, "reading")
        understand_house(con)
        from vinculo.customers.duplicates.engine.finding import find

        found = find(con, "known", lambda step: _say(report, step))
        before = DuplicatePair.objects.count()
        with transaction.atomic():
            if found.compared:
                keep(found.model, common_values(con), customers, found.curve)
            written = _keep_pairs(con, found, at, report)
            gone, _each = DuplicatePair.objects.filter(
                verdict="", found_by=DuplicatePair.FoundBy.SCAN, found_at__lt=at
            ).delete()
        after = DuplicatePair.objects.count()
    return {
        "customers": customers,
        "compared": found.compared,
        "pairs": written,
        "open": DuplicatePair.objects.filter(verdict="").count(),
        "new": max(after - before + gone, 0),
        "gone": gone,
        "threshold": found.curve.best().threshold,
        "expected_error": round(found.curve.best().error, 6),
        "seconds": round(perf_counter() - began, 2),
    }


def _scan_few(ids: list[int], report: Report, began: float) -> dict[str, Any]:
    """So few teach nothing by themselves: what was learnt beforehand counts."""
    before, pairs = DuplicatePair.objects.count(), 0
    for done, pk in enumerate(ids):
        report(done, len(ids), "")
        pairs += compare(pk, DuplicatePair.FoundBy.SCAN)
    open_pairs = DuplicatePair.objects.filter(verdict="").count()
    return {
        "customers": len(ids), "compared": pairs, "pairs": pairs, "open": open_pairs,
        "new": max(DuplicatePair.objects.count() - before, 0), "gone": 0, "threshold": 0.5,
        "expected_error": None, "seconds": round(perf_counter() - began, 2),
    }  # fmt: skip


@contextmanager
def engine() -> Iterator[tuple["duckdb.DuckDBPyConnection", Path]]:
    try:
        import duckdb
    except ImportError as reason:
        raise Problem(_("The engine for duplicates is not installed: %s") % reason) from reason
    scratch = Path(settings.DATA_DIR) / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="duplicates-", dir=scratch) as folder:
        con = duckdb.connect(
            config={
                "memory_limit": MEMORY, "temp_directory": folder,
                "threads": os.cpu_count() or 1, "preserve_insertion_order": False,
            }
        )  # fmt: skip
        try:
            yield con, Path(folder)
        finally:
            con.close()


def _keep_pairs(con: "duckdb.DuckDBPyConnection", found: Any, at: datetime, report: Report) -> int:
    from vinculo.customers.duplicates.engine.finding import explain, explained_pairs

    total, count = found.curve.at(KEPT_FROM).pairs, 0
    explain(con, found.model, KEPT_FROM, SHOWN)
    with connection.cursor() as cursor:
        cursor.execute(_STAGED)
        copying: Any = cursor.copy("COPY found_pairs FROM STDIN")
        with copying as copy:
            for row in explained_pairs(con):
                copy.write_row(row)
                count += 1
                if count % 5_000 == 0:
                    report(len(STEPS), len(STEPS) + 1, f"{count} / {total}")
        cursor.execute(_WRITE, {"at": at})
    return count


def _say(report: Report, step: str) -> None:
    words = {
        "copying": _("Reading the customers"),
        "reading": _("Understanding their names"),
        "preparing": _("Listening to how names sound"),
        "blocking": _("Looking for who may be whom"),
        "comparing": _("Comparing"),
        "learning": _("Learning what each agreement says"),
        "scoring": _("Weighing"),
    }
    report(STEPS.index(step), len(STEPS) + 1, words[step])
