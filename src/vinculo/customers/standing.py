"""Write down what each customer is worth, as analytics found it (R101-R111).

Rows arrive as blocks of CSV and go in by COPY; nothing here runs per customer. Whom a customer
belongs to stands beside it: who changes that calls `follow` in the same transaction.
"""

from collections.abc import Iterable, Sequence
from datetime import date

from django.db import connection, transaction

from vinculo.customers.models import Customer, Standing

# Since when our records know each customer, in months counted from year 0.
SINCE = """
SELECT id AS customer_id,
       (extract(year FROM since_on) * 12 + extract(month FROM since_on) - 1)::int AS since_month
  FROM customers_customer WHERE since_on IS NOT NULL
"""
STANDING_COLUMNS = (
    "customer_id", "period", "rank", "class_name", "since_on", "amount", "tenure_months",
    "amount_band", "tenure_band", "last_purchase_on", "spark", "reason",
)  # fmt: skip
CHANGE_COLUMNS = (
    "customer_id", "period", "changed_on", "from_rank", "to_rank", "from_class", "to_class",
    "reason",
)  # fmt: skip


def follow(customer: Customer) -> None:
    """The standing belongs to whom the customer belongs; after the customer was saved."""
    Standing.objects.filter(pk=customer.pk).update(
        owner_id=customer.owner_id, team_id=customer.team_id
    )


def follow_all(customer_ids: Sequence[int]) -> None:
    """The same for many, in one statement."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE customers_standing standing SET owner_id = customer.owner_id,"
            " team_id = customer.team_id FROM customers_customer customer"
            " WHERE customer.id = standing.customer_id AND customer.id = ANY(%s)",
            [list(customer_ids)],
        )


def record_standings(rows: Iterable[bytes]) -> None:
    """Everybody's standing at the last close, as CSV of STANDING_COLUMNS; who is missing has none.

    A customer who was deleted meanwhile is passed over.
    """
    columns, written = ", ".join(STANDING_COLUMNS), (*STANDING_COLUMNS, "owner_id", "team_id")
    arriving = ", ".join(f"arriving.{name}" for name in STANDING_COLUMNS)
    changing = ", ".join(f"{name} = excluded.{name}" for name in written[1:])
    old, new = (
        ", ".join(f"{table}.{name}" for name in written[1:])
        for table in ("customers_standing", "excluded")
    )
    with transaction.atomic():
        _stage("customers_standing", columns, rows)
        with connection.cursor() as cursor:
            # Who assigns a customer meanwhile waits in `follow`, and then finds the standing.
            cursor.execute("LOCK TABLE customers_standing IN SHARE ROW EXCLUSIVE MODE")
            cursor.execute(
                f"INSERT INTO customers_standing ({', '.join(written)})"
                f" SELECT {arriving}, c.owner_id, c.team_id"
                " FROM arriving JOIN customers_customer c ON c.id = arriving.customer_id"
                f" ON CONFLICT (customer_id) DO UPDATE SET {changing}"
                f" WHERE ({old}) IS DISTINCT FROM ({new})"
            )
            cursor.execute(
                "DELETE FROM customers_standing s WHERE NOT EXISTS"
                " (SELECT FROM arriving a WHERE a.customer_id = s.customer_id)"
            )
            cursor.execute("DROP TABLE arriving")
            cursor.execute("ANALYZE customers_standing")  # a list asked right now plans by it


def record_class_changes(from_period: date | None, rows: Iterable[bytes]) -> None:
    """The changes of every close from that one on, as CSV of CHANGE_COLUMNS, replace those there.

    Without a period: of all closes.
    """
    columns = ", ".join(CHANGE_COLUMNS)
    with transaction.atomic():
        _stage("customers_classchange", columns, rows)
        with connection.cursor() as cursor:
            cursor.execute(
                "DELETE FROM customers_classchange WHERE period >= coalesce(%s, '-infinity'::date)",
                [from_period],
            )
            cursor.execute(
                f"INSERT INTO customers_classchange ({columns}) SELECT {columns} FROM arriving"
                " WHERE EXISTS (SELECT FROM customers_customer c WHERE c.id = arriving.customer_id)"
                " ORDER BY period, customer_id"
            )
            cursor.execute("DROP TABLE arriving")


def _stage(table: str, columns: str, rows: Iterable[bytes]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TEMP TABLE arriving ON COMMIT DROP AS SELECT {columns} FROM {table}"
            " WITH NO DATA"
        )
        with cursor.copy(f"COPY arriving ({columns}) FROM STDIN (FORMAT csv)") as copy:
            for block in rows:
                copy.write(block)
        cursor.execute("ANALYZE arriving")
