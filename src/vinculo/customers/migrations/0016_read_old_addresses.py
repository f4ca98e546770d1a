"""Addresses that were written down before we could read them, read now; a minute for a million."""

from typing import Any

from django.db import connection, migrations

from vinculo.lib.addresses import COUNTRIES, normalise

PIECE = 5_000


def read(apps: Any, schema_editor: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT country FROM shell_company LIMIT 1")
        home = (cursor.fetchone() or ("",))[0]
        last = 0
        while rows := _unread(cursor, last):
            last = rows[-1][0]
            _write(cursor, [found for row in rows if (found := _understood(*row, home))])


def _unread(cursor: Any, last: int) -> list[tuple[int, str, str]]:
    cursor.execute(
        "SELECT a.id, a.as_typed, coalesce(nullif(a.country, ''), c.country)"
        "  FROM customers_address a JOIN customers_customer c ON c.id = a.customer_id"
        " WHERE a.id > %s AND a.canonical = '' ORDER BY a.id LIMIT %s",
        [last, PIECE],
    )
    return list(cursor.fetchall())


def _understood(pk: int, typed: str, country: str, home: str) -> tuple[int, str, str] | None:
    country = country or home
    found = normalise(typed, country) if country in COUNTRIES else None
    if not found or not found.recognised or len(found.canonical) > 400 or len(found.key) > 200:
        return None
    return pk, found.canonical, found.key


def _write(cursor: Any, found: list[tuple[int, str, str]]) -> None:
    cursor.execute(
        "UPDATE customers_address a SET canonical = f.canonical, key = f.key"
        "  FROM unnest(%s::bigint[], %s::text[], %s::text[]) AS f (id, canonical, key)"
        " WHERE a.id = f.id",
        [[one[n] for one in found] for n in range(3)],
    )


class Migration(migrations.Migration):
    dependencies = [("customers", "0015_search_reach"), ("shell", "0001_initial")]
    operations = [migrations.RunPython(read, migrations.RunPython.noop)]
