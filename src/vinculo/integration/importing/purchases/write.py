"""Write a chunk of documents: new ones, those that changed, and those that were incomplete."""

from vinculo.commerce.recording import (
    record_lines,
    record_payments,
    record_purchases,
    touch_months,
)
from vinculo.integration.importing.database import execute, row, rows
from vinculo.integration.importing.own import PURCHASES
from vinculo.integration.importing.purchases.check import has_lines
from vinculo.integration.importing.purchases.compare import compare, lines
from vinculo.integration.importing.purchases.people import (
    find_people,
    find_products,
    unknown_people,
)
from vinculo.integration.importing.purchases.replace import complete, replace
from vinculo.integration.importing.run import Run


def write(run: Run, first: int, last: int) -> None:
    """The documents that begin in these rows; in the caller's transaction."""
    compare(run, first, last)
    _record_new(run)
    _count(run)
    months = {month for (month,) in rows(
        f"SELECT DISTINCT date_trunc('month', at)::date FROM {run.chunk}"
        f" WHERE state = 'new' OR (state IN ('different', 'incomplete')"
        f" AND {'TRUE' if run.updates else 'FALSE'})"
    )}  # fmt: skip
    if run.updates:
        months |= replace(run)
        months |= complete(run)
    _record_payments(run)
    PURCHASES.write(run, "c.id")
    touch_months(months)
    _remember(run, months)
    execute(f"DROP TABLE {run.chunk}")


def _record_new(run: Run) -> None:
    parameters = {"source": run.job.source, "zone": run.company.time_zone, "job": run.job.pk}
    new = record_purchases(
        "SELECT id, customer_id, kind, %(source)s AS source, key AS document,"
        " at AT TIME ZONE %(zone)s AS occurred_at, at::date AS occurred_on, currency, rate, amount,"
        " cost, channel, shop_id, due_on, NULL::bigint AS cancels_id, %(job)s::bigint AS import_id"
        f" FROM {run.chunk} WHERE state = 'new' ORDER BY first",
        parameters,
    )
    run.job.count("purchases", new)
    if new and has_lines(run):
        written = record_lines(
            "SELECT purchase_id, position, product_id, description, quantity, unit_price, amount,"
            f" cost, %(job)s::bigint FROM ({lines(run)} WHERE c.state = 'new') l ORDER BY n",
            f"SELECT id FROM {run.products}",
            parameters,
        )
        run.job.count("lines", written)


def _record_payments(run: Run) -> None:
    """One for each paid document that has none."""
    if not run.has("paid_on"):
        return
    paid = record_payments(
        "SELECT customer_id, COALESCE(existing_id, id) AS purchase_id, left(key, 80) AS document,"
        " amount, currency, rate, paid_on, '' AS method, %(job)s::bigint AS import_id"
        f" FROM {run.chunk} c WHERE paid_on IS NOT NULL AND customer_id IS NOT NULL"
        f" AND (state = 'new' OR existing_id IS NOT NULL AND {'TRUE' if run.updates else 'FALSE'})"
        " AND NOT EXISTS (SELECT FROM commerce_payment y WHERE y.purchase_id = c.existing_id)",
        {"job": run.job.pk},
    )
    run.job.count("payments", paid)


def _count(run: Run) -> None:
    """Rows, not documents: what people count in their file."""
    counts = _rows_by_state(run)
    job = run.job
    job.created += counts.get("new", (0, 0))[0]
    job.unchanged += counts.get("same", (0, 0))[0]
    job.without_customer += sum(nobody for _, nobody in counts.values())
    changed = counts.get("different", (0, 0))[0] + counts.get("incomplete", (0, 0))[0]
    changed += counts.get("own", (0, 0))[0]
    if run.updates:
        job.updated += changed
    else:
        job.unchanged += changed


def _rows_by_state(run: Run) -> dict[str, tuple[int, int]]:
    found = rows(
        "SELECT state, sum(lines)::bigint,"
        " COALESCE(sum(lines) FILTER (WHERE customer IS NULL), 0)::bigint"
        f" FROM {run.chunk} GROUP BY state"
    )
    return {state: (number, nobody) for state, number, nobody in found}


def _remember(run: Run, months: set) -> None:
    """The span of months, for the one event at the end."""
    if months:
        span = [*run.job.beside.get("months", []), *(month.isoformat() for month in months)]
        run.job.beside["months"] = [min(span), max(span)]


def foresee(run: Run) -> dict[str, int]:
    """What writing would come to, in rows; changes nothing."""
    find_people(run)
    find_products(run)
    compare(
        run, *row(f"SELECT COALESCE(min(first), 0), COALESCE(max(first), 0) FROM {run.records}")
    )
    counts = _rows_by_state(run)
    changed = counts.get("different", (0, 0))[0] + counts.get("incomplete", (0, 0))[0]
    changed += counts.get("own", (0, 0))[0]
    same = counts.get("same", (0, 0))[0]
    execute(f"DROP TABLE {run.chunk}")
    return {
        "created": counts.get("new", (0, 0))[0],
        "updated": changed if run.updates else 0,
        "unchanged": same if run.updates else same + changed,
        "without_customer": sum(nobody for _, nobody in counts.values()),
        "customers": unknown_people(run),
    }
