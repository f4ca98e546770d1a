"""Documents that were there before: replaced by what the file says, or completed."""

from datetime import date

from vinculo.commerce.recording import LINE, months_of, record_lines
from vinculo.integration.importing.database import execute, value
from vinculo.integration.importing.purchases.check import has_lines
from vinculo.integration.importing.purchases.compare import DIGEST, lines
from vinculo.integration.importing.run import Run

KEEP = (
    "INSERT INTO integration_importchange (importing_id, record_kind, record_id, before, after)"
    " SELECT %(job)s, 'purchase', p.id, {image}, '{{}}'"
    " FROM commerce_purchase p WHERE p.id IN ({ids})"
)
AFTER = (
    "UPDATE integration_importchange h SET after = {image} FROM commerce_purchase p"
    " WHERE p.id = h.record_id AND h.record_kind = 'purchase' AND h.importing_id = %(job)s"
    " AND p.id IN ({ids})"
)
IMAGE = (
    "jsonb_build_object('head', to_jsonb(p), 'lines', (SELECT COALESCE(jsonb_agg(to_jsonb(l)"
    " ORDER BY l.position, l.id), '[]') FROM commerce_purchaseline l WHERE l.purchase_id = p.id))"
)


def replace(run: Run) -> set[date]:
    """Answers the months they were in before."""
    ids = f"SELECT existing_id FROM {run.chunk} WHERE state = 'different'"
    parameters = {"job": run.job.pk, "zone": run.company.time_zone}
    if not value(f"SELECT EXISTS ({ids})"):
        return set()
    execute(f"SELECT id FROM commerce_purchase WHERE id IN ({ids}) ORDER BY id FOR UPDATE")
    before = months_of(ids, {})
    execute(KEEP.format(image=IMAGE, ids=ids), parameters)
    optional = ("channel", "shop", "due_on", "cost")
    sets = [f"{_column(name)} = c.{_column(name)}" for name in optional if run.has(name)]
    execute(
        "UPDATE commerce_purchase p SET customer_id = c.customer_id, kind = c.kind,"
        " occurred_at = c.at AT TIME ZONE %(zone)s, occurred_on = c.at::date,"
        " currency = c.currency, rate = c.rate, amount = c.amount,"
        f" base_amount = round(c.amount * c.rate, 4){''.join(', ' + part for part in sets)}"
        f" FROM {run.chunk} c WHERE c.existing_id = p.id AND c.state = 'different'",
        parameters,
    )
    if has_lines(run):
        execute(f"DELETE FROM commerce_purchaseline WHERE purchase_id IN ({ids})")
        _add_lines(run, "different", f"({lines(run)} WHERE c.state = 'different')", "position")
    execute(AFTER.format(image=IMAGE, ids=ids), parameters)
    return before


def complete(run: Run) -> set[date]:
    """Add the rows that a document lacked; those that it has stay as they are."""
    ids = f"SELECT existing_id FROM {run.chunk} WHERE state = 'incomplete'"
    parameters = {"job": run.job.pk, "source": run.job.source}
    if not value(f"SELECT EXISTS ({ids})"):
        return set()
    execute(f"SELECT id FROM commerce_purchase WHERE id IN ({ids}) ORDER BY id FOR UPDATE")
    execute(KEEP.format(image=IMAGE, ids=ids), parameters)
    execute(f"DROP TABLE IF EXISTS {run.chunk}_missing")
    turn = f"row_number() OVER (PARTITION BY {{owner}}, {DIGEST} ORDER BY position) AS turn"
    execute(
        f"CREATE UNLOGGED TABLE {run.chunk}_missing AS SELECT f.* FROM"
        f" (SELECT l.*, {DIGEST} AS digest, {turn.format(owner='existing_id')}"
        f"  FROM ({lines(run)} WHERE c.state = 'incomplete') l) f WHERE NOT EXISTS (SELECT FROM"
        f" (SELECT purchase_id, {DIGEST} AS digest, {turn.format(owner='purchase_id')}"
        f"  FROM commerce_purchaseline WHERE purchase_id IN ({ids})) e"
        " WHERE (e.purchase_id, e.digest, e.turn) = (f.existing_id, f.digest, f.turn))"
    )
    _add_lines(
        run,
        "incomplete",
        f"{run.chunk}_missing",
        "(SELECT COALESCE(max(position), 0) FROM commerce_purchaseline x"
        "  WHERE x.purchase_id = l.existing_id)"
        " + row_number() OVER (PARTITION BY existing_id ORDER BY n)",
    )
    execute(
        "UPDATE commerce_purchase p SET amount = p.amount + m.amount,"
        " base_amount = round((p.amount + m.amount) * p.rate, 4), cost = p.cost + m.cost"
        " FROM (SELECT existing_id, sum(amount) AS amount, sum(COALESCE(cost, 0)) AS cost"
        f" FROM {run.chunk}_missing GROUP BY existing_id) m WHERE m.existing_id = p.id"
    )
    execute(
        "UPDATE integration_incompletedocument i SET missing = i.missing - m.number"
        f" FROM (SELECT key, count(*) AS number FROM {run.chunk}_missing f JOIN {run.chunk} c"
        "  ON c.existing_id = f.existing_id GROUP BY key) m"
        " WHERE i.source = %(source)s AND i.document = m.key",
        parameters,
    )
    execute("DELETE FROM integration_incompletedocument WHERE missing <= 0")
    execute(AFTER.format(image=IMAGE, ids=ids), parameters)
    execute(f"DROP TABLE {run.chunk}_missing")
    return months_of(ids, {})


def _add_lines(run: Run, state: str, source: str, position: str) -> None:
    fields = LINE.replace("purchase_id", "existing_id").replace("position", position, 1)
    written = record_lines(
        f"SELECT {fields.replace('import_id', '%(job)s::bigint')} FROM {source} l",
        f"SELECT id FROM {run.products}",
        {"job": run.job.pk},
    )
    run.job.count("lines", written)


def _column(field: str) -> str:
    return "shop_id" if field == "shop" else field
