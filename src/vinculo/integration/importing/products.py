"""Products: known by their code; what the file says replaces what was there."""

from vinculo.commerce.models import Product
from vinculo.integration.importing import values
from vinculo.integration.importing.bulk import insert
from vinculo.integration.importing.changes import keep_changed
from vinculo.integration.importing.database import execute, row, rows, value
from vinculo.integration.importing.own import PRODUCTS, cells
from vinculo.integration.importing.run import Run

ACTIVE = {
    "yes": "si s yes y true verdadero activo activa active vigente habilitado 1 x",
    "no": "no n false falso inactivo inactiva inactive descontinuado deshabilitado 0",
}
# Column of the product -> its value from the chunk, the present one where the file says nothing.
VALUES = {
    "name": "COALESCE(c.name, p.name)",
    "category_id": "COALESCE(g.id, p.category_id)",
    "unit_cost": "COALESCE(c.unit_cost::numeric(18,4), p.unit_cost)",
    "unit_price": "COALESCE(c.unit_price::numeric(18,4), p.unit_price)",
    "is_active": "COALESCE(c.is_active, p.is_active)",
}


def check(run: Run) -> None:
    execute(f"CREATE UNLOGGED TABLE {run.rows} WITH (autovacuum_enabled = false) AS {_rows(run)}")
    PRODUCTS.look_up(run)
    execute(
        f"UPDATE {run.rows} t SET problem = 'repeated:sku' FROM (SELECT n, row_number() OVER"
        f" (PARTITION BY sku ORDER BY n) AS turn FROM {run.rows} WHERE problem IS NULL) x"
        " WHERE x.n = t.n AND x.turn > 1"
    )
    execute(
        f"CREATE UNLOGGED TABLE {run.records} AS SELECT * FROM {run.rows} WHERE problem IS NULL"
    )
    execute(f"CREATE INDEX ON {run.records} (n)")
    execute(f"ANALYZE {run.records}")


def _rows(run: Run) -> str:
    numbers = ("unit_cost", "unit_price")
    bad = " ".join(
        f"WHEN t.{name}_filled AND t.{name} IS NULL THEN 'unreadable:{name}'"
        f" WHEN abs(t.{name}) > 99999999999999 THEN 'too_large:{name}'"
        for name in numbers
    )
    own_cells, own_problem = cells(run, PRODUCTS.model.records)
    active = f"({values.choice(run, 'is_active', ACTIVE)})"
    columns = ", ".join(f"{values.number(run, name)} AS {name}" for name in numbers)
    filled = ", ".join(f"{values.filled(run, name)} AS {name}_filled" for name in numbers)
    return (
        "SELECT t.n, t.sku, t.name, t.category, t.parent, t.unit_cost, t.unit_price,"
        " t.active = 'yes' AS is_active,"
        " CASE WHEN t.aside IS NOT NULL THEN t.aside WHEN t.sku IS NULL THEN 'missing:sku'"
        f" {bad} WHEN t.active = 'unknown' THEN 'choice:is_active'"
        " ELSE t.own_problem END AS problem, t.own"
        f" FROM (SELECT n, aside, COALESCE({values.code(run, 'sku', 80)},"
        f" {values.text(run, 'name', 80)}) AS sku, {values.text(run, 'name', 300)} AS name,"
        f" COALESCE({values.text(run, 'subcategory', 120)}, {values.text(run, 'category', 120)})"
        f" AS category, CASE WHEN {values.text(run, 'subcategory', 120)} IS NOT NULL"
        f" THEN {values.text(run, 'category', 120)} END AS parent, {columns}, {filled},"
        f" {active} AS active, {own_cells} AS own, {own_problem} AS own_problem"
        f" FROM {run.raw} OFFSET 0) t"
    )


def prepare(run: Run) -> None:
    """Categories, those above first."""
    for column in ("parent", "category"):
        created = execute(
            "INSERT INTO commerce_category (name, parent_id, import_id)"
            " SELECT DISTINCT ON (r.category) r.category, a.id, %(job)s::bigint"
            f" FROM (SELECT {column} AS category,"
            f"  {'NULL' if column == 'parent' else 'parent'} AS above"
            f"  FROM {run.records}) r LEFT JOIN commerce_category a ON a.name = r.above"
            " WHERE r.category IS NOT NULL ON CONFLICT (name) DO NOTHING",
            {"job": run.job.pk},
        )
        run.job.count("categories", created)


def write(run: Run, first: int, last: int) -> None:
    _compare(run, first, last)
    counts = _counts(run)
    insert(
        Product,
        {
            "sku": "c.sku",
            "name": "COALESCE(c.name, c.sku)",
            "category_id": "g.id",
            "unit_cost": "c.unit_cost",
            "unit_price": "c.unit_price",
            "is_active": "COALESCE(c.is_active, TRUE)",
            "import_id": str(run.job.pk),
        },
        f"{run.chunk} c LEFT JOIN commerce_category g ON g.name = c.category"
        " WHERE c.state = 'new' ORDER BY c.n",
    )
    if run.updates and counts.get("different"):
        ids = f"SELECT existing_id FROM {run.chunk} WHERE state = 'different'"
        with keep_changed(run, "product", "commerce_product", ids):
            execute(
                f"UPDATE commerce_product t SET {', '.join(f'{c} = x.{c}' for c in VALUES)} FROM"
                f" (SELECT p.id, {', '.join(f'{sql} AS {name}' for name, sql in VALUES.items())}"
                f"  {_matched(run)} WHERE c.state = 'different') x WHERE x.id = t.id"
            )
    PRODUCTS.write(run, "p.id", "JOIN commerce_product p ON p.sku = c.sku")
    job, changed = run.job, counts.get("different", 0) + counts.get("own", 0)
    job.created += counts.get("new", 0)
    job.updated += changed if run.updates else 0
    job.unchanged += counts.get("same", 0) + (0 if run.updates else changed)
    execute(f"DROP TABLE {run.chunk}")


def _compare(run: Run, first: int, last: int) -> None:
    execute(f"DROP TABLE IF EXISTS {run.chunk}")
    execute(
        f"CREATE UNLOGGED TABLE {run.chunk} AS SELECT r.*, p.id AS existing_id,"
        " CASE WHEN p.id IS NULL THEN 'new' ELSE 'same' END AS state"
        f" FROM {run.records} r LEFT JOIN commerce_product p ON p.sku = r.sku"
        " WHERE r.n >= %(first)s AND r.n <= %(last)s",
        {"first": first, "last": last},
    )
    differs = " OR ".join(f"p.{name} IS DISTINCT FROM {sql}" for name, sql in VALUES.items())
    execute(
        f"UPDATE {run.chunk} u SET state = 'different' FROM"
        f" (SELECT c.n {_matched(run)} WHERE {differs}) x WHERE x.n = u.n"
    )
    PRODUCTS.compare(run)


def _matched(run: Run) -> str:
    return (
        f"FROM {run.chunk} c JOIN commerce_product p ON p.id = c.existing_id"
        " LEFT JOIN commerce_category g ON g.name = c.category"
    )


def _counts(run: Run) -> dict[str, int]:
    return dict(rows(f"SELECT state, count(*) FROM {run.chunk} GROUP BY state"))  # type: ignore[arg-type]


def foresee(run: Run) -> dict[str, int]:
    _compare(run, *row(f"SELECT COALESCE(min(n), 0), COALESCE(max(n), 0) FROM {run.records}"))
    counts = _counts(run)
    categories = value(
        f"SELECT count(DISTINCT category) FROM {run.records} r WHERE category IS NOT NULL"
        " AND NOT EXISTS (SELECT FROM commerce_category g WHERE g.name = r.category)"
    )
    execute(f"DROP TABLE {run.chunk}")
    changed = counts.get("different", 0) + counts.get("own", 0)
    return {
        "created": counts.get("new", 0),
        "updated": changed if run.updates else 0,
        "unchanged": counts.get("same", 0) + (0 if run.updates else changed),
        "categories": categories,
    }


def finish(run: Run) -> None:
    """Nothing is left to do."""


tell_the_news = finish
