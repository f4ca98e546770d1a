"""Keep the words of the names: for one customer, for an import, for everybody."""

from collections.abc import Iterable
from typing import Any

from django.db import connection, transaction

from vinculo.customers.models import Customer
from vinculo.customers.search.words import LONGEST, vocabulary
from vinculo.lib.text import words

AT_ONCE = 20_000
Names = tuple[int, str, int | None, int | None]


def index_customers(ids: Iterable[int]) -> int:
    """Index these customers again; how many."""
    return _index_where("id = ANY(%s)", [list(ids)])


def index_import(import_id: int) -> int:
    """Index what an import created."""
    return _index_where("import_id = %s", [import_id])


def rebuild() -> int:
    """Everything from the customers, and the vocabulary without words nobody has any more."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # or TRUNCATE refuses in a busy transaction
        cursor.execute("TRUNCATE customers_searchtext, customers_nameword")
        return _index_where("true", [])


def missing() -> int:
    """Customers whom the index lacks, or knows with somebody else's owner or team."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM customers_customer customer"
            " LEFT JOIN customers_searchtext text ON text.customer_id = customer.id"
            " WHERE text.customer_id IS NULL OR NOT tsvector_to_array(text.words)"
            " @> customers_whose(customer.owner_id, customer.team_id)"
        )
        (count,) = cursor.fetchone()
    return int(count)


def belongs(owner_id: int | None, team_id: int | None) -> list[str]:
    """Whose a customer is, as words of the index; see `reach`."""
    told = (("_o", owner_id), ("_t", team_id))
    return [f"{sign}{number}" for sign, number in told if number is not None]


def _index_where(condition: str, values: list[Any]) -> int:
    """A piece at a time, by id: memory does not grow with the customers."""
    last, count = 0, 0
    while True:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(
                f"SELECT id, name, owner_id, team_id FROM {Customer._meta.db_table}"
                f" WHERE {condition} AND id > %s ORDER BY id LIMIT {AT_ONCE}",
                [*values, last],
            )
            names: list[Names] = cursor.fetchall()
            if not names:
                return count
            _write(cursor, names)
        last, count = names[-1][0], count + len(names)


def _write(cursor: Any, names: list[Names]) -> None:
    found = [
        (pk, [word[:LONGEST] for word in words(name)], belongs(owner, team))
        for pk, name, owner, team in names
    ]
    cursor.execute(
        "CREATE TEMP TABLE IF NOT EXISTS indexed (id bigint, words text[], whose text[])"
    )
    cursor.execute("TRUNCATE indexed")
    with cursor.copy("COPY indexed FROM STDIN") as copy:
        for row in found:
            copy.write_row(row)
    cursor.execute(
        "INSERT INTO customers_searchtext (customer_id, words)"
        " SELECT id, array_to_tsvector(words || whose) FROM indexed"
        " ON CONFLICT (customer_id) DO UPDATE SET words = excluded.words"
    )
    cursor.execute(
        "SELECT DISTINCT one.word FROM indexed, unnest(words) AS one(word)"
        " WHERE NOT EXISTS (SELECT FROM customers_nameword known WHERE known.word = one.word)"
    )
    fresh = [word for (word,) in cursor.fetchall()]
    if fresh:
        cursor.executemany(
            "INSERT INTO customers_nameword (word, sound, remainders) VALUES (%s, %s, %s)"
            " ON CONFLICT DO NOTHING",
            vocabulary(fresh),
        )
