"""Write purchases down, in sets, and take them away again.

Every verb here raises the revision of the months it touches (`MonthTouched`) in its own
transaction. Announcing is the caller's: once per import, not once per chunk.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from django.db import connection, transaction

PURCHASE = (
    "id, customer_id, kind, source, document, occurred_at, occurred_on, currency, rate, amount,"
    " cost, channel, shop_id, due_on, cancels_id, import_id"
)
LINE = (
    "purchase_id, position, product_id, description, quantity, unit_price, amount, cost, import_id"
)
PAYMENT = "customer_id, purchase_id, document, amount, currency, rate, paid_on, method, import_id"


def record_purchases(select: str, params: dict[str, Any]) -> int:
    """Insert what a SELECT with the columns of PURCHASE yields; the months must be touched too."""
    columns = PURCHASE.replace(" amount,", " amount, base_amount,")
    return _execute(
        f"INSERT INTO commerce_purchase ({columns})"
        f" SELECT {_with_base(PURCHASE)} FROM ({select}) x",
        params,
    )


def record_lines(select: str, products: str, params: dict[str, Any]) -> int:
    """Insert what a SELECT with the columns of LINE yields; `products` yields their products' ids.

    The purchases must have been written or locked in this transaction, and the products are
    locked here, once each: what PostgreSQL would otherwise look up again for every single line,
    at two thirds of the whole cost. Where our role may not set these checks aside, it checks.
    """
    with transaction.atomic():
        _execute(
            f"SELECT id FROM commerce_product WHERE id IN ({products}) ORDER BY id FOR KEY SHARE",
            params,
        )
        with keys_known_to_hold():
            return _execute(f"INSERT INTO commerce_purchaseline ({LINE}) {select}", params)


def record_payments(select: str, params: dict[str, Any]) -> int:
    """Insert what a SELECT with the columns of PAYMENT yields."""
    columns = PAYMENT.replace("rate", "base_amount")
    values = PAYMENT.replace("rate", "round(amount * rate, 4)")
    return _execute(
        f"INSERT INTO commerce_payment ({columns}) SELECT {values} FROM ({select}) x", params
    )


def touch_months(months: Iterable[date]) -> None:
    """In order, so that two writers wait for each other instead of blocking each other."""
    rows = sorted({month.replace(day=1) for month in months})
    if rows:
        _execute(
            "INSERT INTO commerce_monthtouched (month, revision)"
            " SELECT month, 1 FROM unnest(%(months)s::date[]) month ORDER BY month"
            " ON CONFLICT (month) DO UPDATE SET revision = commerce_monthtouched.revision + 1",
            {"months": rows},
        )


def months_of(select: str, params: dict[str, Any]) -> set[date]:
    """The months of the purchases whose ids a SELECT yields."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT date_trunc('month', occurred_on)::date FROM commerce_purchase"
            f" WHERE id IN ({select})",
            params,
        )
        return {month for (month,) in cursor.fetchall()}


def remove_purchases(ids: list[int]) -> set[date]:
    """Delete purchases with their lines and payments; answers their months, already touched."""
    params = {"ids": ids}
    with transaction.atomic():
        months = months_of("SELECT unnest(%(ids)s::bigint[])", params)
        _execute("DELETE FROM commerce_payment WHERE purchase_id = ANY(%(ids)s)", params)
        _execute("DELETE FROM commerce_purchaseline WHERE purchase_id = ANY(%(ids)s)", params)
        _execute(
            "UPDATE commerce_purchase SET cancels_id = NULL WHERE cancels_id = ANY(%(ids)s)", params
        )
        _execute("DELETE FROM commerce_purchase WHERE id = ANY(%(ids)s)", params)
        touch_months(months)
    return months


def may_leave_out_key_checks() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT has_parameter_privilege('session_replication_role', 'SET')")
        return bool(cursor.fetchone()[0])


@contextmanager
def keys_known_to_hold() -> Iterator[None]:
    """Leave out the foreign keys' row-by-row check, if this role may; needs a transaction."""
    may = may_leave_out_key_checks()
    if may:
        _execute("SET LOCAL session_replication_role = replica", {})
    yield
    if may:  # after an error the rollback puts it back
        _execute("SET LOCAL session_replication_role = origin", {})


def _with_base(columns: str) -> str:
    return columns.replace(" amount,", " amount, round(amount * rate, 4),")


def _execute(sql: str, params: dict[str, Any]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return int(cursor.rowcount)
