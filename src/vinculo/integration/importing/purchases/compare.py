"""Which documents of a chunk are new, and which are there already and say the same."""

from vinculo.integration.importing.database import execute, value
from vinculo.integration.importing.own import PURCHASES
from vinculo.integration.importing.purchases.check import has_lines
from vinculo.integration.importing.run import Run

# Of a line, in whatever order the lines come: a sum of digests is the digest of a multiset.
DIGEST = (
    "hashtextextended(concat_ws('|', product_id, description, quantity::numeric(18,4),"
    " unit_price::numeric(18,6), amount::numeric(18,4), cost::numeric(18,4)), 0)::numeric"
)


def lines(run: Run) -> str:
    """The rows of the file that belong to the chunk, as lines."""
    return (
        f"SELECT c.id AS purchase_id, c.existing_id, (t.n - c.first + 1)::int AS position,"
        " p.id AS product_id, COALESCE(t.description, '') AS description, t.quantity, t.unit_price,"
        " t.amount, t.cost, t.n"
        f" FROM {run.chunk} c JOIN {run.rows} t ON t.key = c.key AND t.problem IS NULL"
        f"  AND t.n BETWEEN (SELECT min(first) FROM {run.chunk})"
        f" AND (SELECT max(last) FROM {run.chunk})"
        f" LEFT JOIN {run.products} p ON p.sku = t.product"
    )


def compare(run: Run, first: int, last: int) -> None:
    """The chunk's table: documents that begin in rows `first` to `last`, with what is there.

    `state` is new, same, different or incomplete.
    """
    execute(f"DROP TABLE IF EXISTS {run.chunk}")
    execute(
        f"CREATE UNLOGGED TABLE {run.chunk} WITH (autovacuum_enabled = false) AS"
        " SELECT nextval('commerce_purchase_id_seq') AS id, r.*,"
        " w.customer_id, s.id AS shop_id, p.id AS existing_id,"
        " CASE WHEN p.id IS NULL THEN 'new' ELSE 'different' END AS state"
        f" FROM {run.records} r LEFT JOIN {run.people} w ON w.reference = r.customer"
        " LEFT JOIN commerce_shop s ON s.name = r.shop"
        " LEFT JOIN commerce_purchase p ON p.source = %(source)s AND p.document = r.key"
        " WHERE r.first >= %(first)s AND r.first <= %(last)s",
        {"source": run.job.source, "first": first, "last": last},
    )
    execute(f"ANALYZE {run.chunk}")
    if value(f"SELECT EXISTS (SELECT FROM {run.chunk} WHERE state <> 'new')"):
        _mark_same(run)
        _mark_incomplete(run)
    PURCHASES.compare(run)


def _mark_same(run: Run) -> None:
    optional = {
        "shop": "p.shop_id IS NOT DISTINCT FROM c.shop_id",
        "channel": "p.channel = c.channel",
        "due_on": "p.due_on IS NOT DISTINCT FROM c.due_on",
        "paid_on": "(c.paid_on IS NULL OR c.customer_id IS NULL OR EXISTS"
        " (SELECT FROM commerce_payment y WHERE y.purchase_id = p.id))",
        "cost": "p.cost IS NOT DISTINCT FROM c.cost::numeric(18,4)",
    }
    same_head = " AND ".join(
        [
            "p.customer_id IS NOT DISTINCT FROM c.customer_id",
            "p.kind = c.kind",
            "p.occurred_at = (c.at AT TIME ZONE %(zone)s)",
            "p.currency = c.currency",
            "p.amount = c.amount::numeric(18,4)",
            *(sql for field, sql in optional.items() if run.has(field)),
        ]
    )
    execute(
        f"UPDATE {run.chunk} c SET state = 'same' FROM commerce_purchase p"
        f" WHERE p.id = c.existing_id AND {same_head}",
        {"zone": run.company.time_zone},
    )
    # The planner must know how many are in each state, or it loops over all rows for each.
    execute(f"ANALYZE {run.chunk}")
    if has_lines(run):
        _compare_lines(run)
        execute(f"ANALYZE {run.chunk}")


def _compare_lines(run: Run) -> None:
    """Digests of both sides in tables of their own: a planner that guesses takes hours here."""
    ours, theirs = f"{run.chunk}_file", f"{run.chunk}_base"
    for table, owner, source in (
        (ours, "existing_id", f"({lines(run)} WHERE c.state = 'same') l"),
        (
            theirs,
            "purchase_id",
            "commerce_purchaseline WHERE purchase_id = ANY"
            f" (ARRAY(SELECT existing_id FROM {run.chunk} WHERE state = 'same'))",
        ),
    ):
        execute(f"DROP TABLE IF EXISTS {table}")
        execute(
            f"CREATE UNLOGGED TABLE {table} AS SELECT {owner} AS id, count(*) AS number,"
            f" sum({DIGEST}) AS digest FROM {source} GROUP BY {owner}"
        )
        execute(f"ANALYZE {table}")
    execute(
        f"UPDATE {run.chunk} c SET state = 'different' WHERE state = 'same' AND NOT EXISTS"
        f" (SELECT FROM {ours} f JOIN {theirs} e ON e.id = f.id AND e.number = f.number"
        "  AND e.digest = f.digest WHERE f.id = c.existing_id)"
    )
    execute(f"DROP TABLE {ours}, {theirs}")


def _mark_incomplete(run: Run) -> None:
    if has_lines(run):
        execute(
            f"UPDATE {run.chunk} c SET state = 'incomplete'"
            " FROM integration_incompletedocument i WHERE i.source = %(source)s"
            " AND i.document = c.key AND c.state = 'different'",
            {"source": run.job.source},
        )
        execute(f"ANALYZE {run.chunk}")
