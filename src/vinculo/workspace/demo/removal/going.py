"""What of the example goes, and what stays because something real hangs on it."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import connection

from vinculo.customers.merging.registry import followers
from vinculo.workspace.demo.removal.extent import extents

# What the house makes of records by itself, or what only points at them: nobody's work.
MADE = frozenset({
    "customers_standing", "customers_classchange", "customers_searchtext",
    "customers_qualityscore", "customers_qualitydue", "customers_duplicatepair",
    "customers_contactdecision", "customers_recipientplace", "shell_activity", "shell_notice",
    "shell_following", "shell_longjob", "shell_draft", "shell_searchtext", "shell_recent",
})  # fmt: skip
NEVER_CHANGED = "shell_activity"  # what happened stays told


@dataclass(frozen=True, slots=True)
class Claim:
    """A column that names a customer, and the condition under which it does."""

    table: str
    column: str
    only: str

    def naming(self, ids: str) -> str:
        return f"t.{self.column} {ids} AND {self.only}"


@dataclass(frozen=True, slots=True)
class Going:
    """How many go of each kind; `staying` are customers of the example that remain."""

    customers: int
    purchases: int
    contacts: int
    products: int
    people: int
    staying: int
    real_customers: int


def claims() -> list[Claim]:
    return [
        Claim(table, column, getattr(follower, "only", "true"))
        for follower in followers()
        for table, column in sorted(follower.claims)
        if table != NEVER_CHANGED
    ]


def touched_sql(last: Mapping[str, int]) -> str:
    """Numbers of the example's customers on whom something hangs that is not the example's."""
    parts = [
        f"SELECT t.{claim.column} FROM {claim.table} t"
        f" WHERE t.id > {last[claim.table]} AND {claim.naming('IS NOT NULL')}"
        for claim in claims()
        if claim.table in last and claim.table not in MADE
    ]
    return " UNION ".join(parts)


def going_sql(last: Mapping[str, int]) -> str:
    return (
        f"SELECT id FROM customers_customer WHERE id <= {last['customers_customer']}"
        f" AND id NOT IN ({touched_sql(last)})"
    )


def going() -> Going | None:
    """Nothing where there is no example."""
    last = extents()
    if not last:
        return None
    theirs = f"IN ({going_sql(last)})"
    mine = last["customers_customer"]
    customers, staying, real, purchases, contacts, products, people = _counts(
        f"SELECT count(*) FROM customers_customer WHERE id {theirs}",
        f"SELECT count(*) FROM customers_customer WHERE id <= {mine} AND id NOT {theirs}",
        f"SELECT count(*) FROM customers_customer WHERE id > {mine}",
        f"SELECT count(*) FROM commerce_purchase t WHERE t.customer_id {theirs}"
        f" OR (t.customer_id IS NULL AND t.id <= {last['commerce_purchase']})",
        f"SELECT count(*) FROM interactions_interaction t WHERE t.customer_id {theirs}",
        f"SELECT count(*) FROM commerce_product WHERE id <= {last['commerce_product']}",
        f"SELECT count(*) FROM shell_user WHERE id <= {last['shell_user']}",
    )
    return Going(customers, purchases, contacts, products, people, staying, real)


def _counts(*statements: str) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT " + ", ".join(f"({one})" for one in statements))
        return list(cursor.fetchone())
