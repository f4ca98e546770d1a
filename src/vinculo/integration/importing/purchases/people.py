"""Before purchases are written: the customers, products and shops they name must be there."""

from vinculo.integration.importing import doubts
from vinculo.integration.importing.database import execute, value
from vinculo.integration.importing.erased import PROBLEM, set_erased_aside
from vinculo.integration.importing.known import find
from vinculo.integration.importing.new_customers import create_customers
from vinculo.integration.importing.run import Run
from vinculo.integration.importing.sellers import give_owners


def prepare(run: Run) -> None:
    """In one transaction of the caller; after a crash it finds all and creates nothing."""
    doubts.keep(run.job, find_people(run), run.by)
    _create_people(run)
    _create_products(run)
    _create_shops(run)


def find_people(run: Run) -> tuple[doubts.Doubt, ...]:
    """A table of all references to customers in the file, with who they are where known; those who
    may be somebody who was forgotten are answered, and out of it."""
    table = run.people
    latest = "(array_agg(seller ORDER BY at DESC) FILTER (WHERE seller IS NOT NULL))[1]"
    execute(f"DROP TABLE IF EXISTS {table}")
    execute(
        f"CREATE UNLOGGED TABLE {table} AS SELECT customer AS reference,"
        " max(customer_name) AS name, max(country) AS country, NULL::bigint AS customer_id,"
        f" {latest if run.has('seller') else 'NULL::text'} AS seller,"
        " FALSE AS is_new,"
        " NULL::text AS sort_name"
        f" FROM {run.records} WHERE customer IS NOT NULL GROUP BY customer"
    )
    execute(f"CREATE UNIQUE INDEX ON {table} (reference)")
    execute(f"ANALYZE {table}")
    find(run, table)
    erased, perhaps = set_erased_aside(run, table), doubts.set_aside(run, table)
    if erased or perhaps.same or perhaps.waiting:
        execute(
            f"DELETE FROM {run.records} r USING {run.rows} t WHERE t.key = r.key"
            f" AND (t.problem = '{PROBLEM}' OR t.problem LIKE '{doubts.PERHAPS}%%')",
            {},
        )
    return perhaps.waiting


def _create_people(run: Run) -> None:
    created = create_customers(run, run.people)
    if created and run.has("seller"):
        give_owners(run, run.people)
    run.job.count("customers", created)


def _create_products(run: Run) -> None:
    params = {"job": run.job.pk}
    find_products(run)
    if run.has("category"):
        created = execute(
            "INSERT INTO commerce_category (name, import_id)"
            f" SELECT DISTINCT category, %(job)s::bigint FROM {run.rows}"
            " WHERE problem IS NULL AND category IS NOT NULL ON CONFLICT (name) DO NOTHING",
            params,
        )
        run.job.count("categories", created)
    created = execute(
        "INSERT INTO commerce_product (sku, name, category_id, is_active, import_id)"
        f" SELECT s.sku, s.name, c.id, TRUE, %(job)s FROM {run.products} s"
        " LEFT JOIN commerce_category c ON c.name = s.category"
        " ORDER BY s.sku ON CONFLICT (sku) DO NOTHING",
        params,
    )
    _link_products(run)
    run.job.count("products", created)


def find_products(run: Run) -> None:
    """A table of the products in the file, with who they are where known."""
    # The name most often written beside the code; the first in order among equals.
    execute(f"DROP TABLE IF EXISTS {run.products}")
    execute(
        f"CREATE UNLOGGED TABLE {run.products} AS SELECT s.sku, s.name, s.category,"
        " NULL::bigint AS id FROM ("
        "  SELECT DISTINCT ON (product) product AS sku, COALESCE(description, product) AS name,"
        "   category FROM (SELECT product, description, max(category) AS category,"
        f"   count(*) AS times, min(n) AS n"
        f"   FROM {run.rows} WHERE problem IS NULL AND product IS NOT NULL"
        "   GROUP BY product, description) x"
        "  ORDER BY product, (description IS NULL), times DESC, n) s"
    )
    _link_products(run)


def _link_products(run: Run) -> None:
    execute(f"UPDATE {run.products} s SET id = p.id FROM commerce_product p WHERE p.sku = s.sku")
    execute(f"ANALYZE {run.products}")


def _create_shops(run: Run) -> None:
    if run.has("shop"):
        created = execute(
            "INSERT INTO commerce_shop (name, import_id)"
            f" SELECT DISTINCT shop, %(job)s::bigint FROM {run.records} WHERE shop IS NOT NULL"
            " ON CONFLICT (name) DO NOTHING",
            {"job": run.job.pk},
        )
        run.job.count("shops", created)


def unknown_people(run: Run) -> int:
    """How many customers writing would create."""
    return int(value(f"SELECT count(*) FROM {run.people} WHERE customer_id IS NULL"))
