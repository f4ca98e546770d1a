"""The house's customers as records to compare: all of them, or a few."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.db import connection

from vinculo.customers.duplicates.engine.comparable import make_comparable
from vinculo.shell.accounts.models import Company

if TYPE_CHECKING:
    import duckdb

# What the customers room has understood already; several of a kind apart by a line break.
COLUMNS = (
    "row", "kind", "name", "given", "surnames", "birth", "city", "document", "phones", "emails",
    "address", "address_shown",
)  # fmt: skip
_CUSTOMERS = """
SELECT c.id AS "row", c.kind, c.name, c.given_names AS given, c.surnames,
       to_char(c.birth_on, 'YYYYMMDD') AS birth, coalesce(nullif(a.city, ''), c.city) AS city,
       d.number AS document, p.phones, p.emails, a.key AS address,
       coalesce(nullif(a.canonical, ''), a.as_typed) AS address_shown
  FROM customers_customer c
  LEFT JOIN (SELECT DISTINCT ON (customer_id) customer_id, number
               FROM customers_identitydocument WHERE number <> '' {only}
              ORDER BY customer_id, is_valid DESC, id) d ON d.customer_id = c.id
  LEFT JOIN (SELECT DISTINCT ON (customer_id) customer_id, city, key, canonical, as_typed
               FROM customers_address WHERE true {only}
              ORDER BY customer_id, key = '', id) a ON a.customer_id = c.id
  LEFT JOIN (SELECT customer_id,
                    string_agg(DISTINCT coalesce(nullif(value, ''), reverse(reversed_digits)),
                               E'\\n') FILTER (WHERE kind <> 'email') AS phones,
                    string_agg(DISTINCT value, E'\\n') FILTER (WHERE kind = 'email') AS emails
               FROM customers_contactpoint WHERE true {only}
              GROUP BY customer_id) p ON p.customer_id = c.id
 WHERE true {these}
"""
# Those whom nobody can be taken for: without a letter in the name, say.
_KNOWN = """
CREATE OR REPLACE TABLE known AS
SELECT read.* REPLACE (
         nullif(ltrim(upper(house.document), '0'), '') AS document,
         nullif(list_filter(string_split(house.phones, chr(10)), lambda one: length(one) > 5), [])
             AS phones,
         nullif(list_filter(string_split(house.emails, chr(10)), lambda one: one LIKE '%@%'), [])
             AS emails,
         nullif(house.address, '') AS address)
  FROM read JOIN house ON house.row = read.id
"""
# What a person is shown of a record, by the names of the comparisons' columns.
SHOWN = """(
SELECT row AS id, given, surnames, name AS firm, document, address_shown AS address, city,
       replace(phones, chr(10), ', ') AS phone, replace(emails, chr(10), ', ') AS email,
       CASE WHEN birth IS NOT NULL
            THEN birth[1:4] || '-' || birth[5:6] || '-' || birth[7:8] END AS birth
  FROM house)"""
_NAMES = {name: [name] for name in ("kind", "name", "given", "surnames", "birth", "city")}


def copy_customers(con: "duckdb.DuckDBPyConnection", folder: Path) -> int:
    """The table `house` of all customers, by way of a file; how many they are."""
    path = folder / "customers.csv"
    query = _CUSTOMERS.format(only="", these="")
    with connection.cursor() as cursor, path.open("wb") as file:
        copying: Any = cursor.copy(f"COPY ({query}) TO STDOUT (FORMAT csv, HEADER)")
        with copying as copy:
            for block in copy:
                file.write(block)
    con.execute(
        "CREATE OR REPLACE TABLE house AS SELECT * REPLACE (row::BIGINT AS row) FROM read_csv(?,"
        " header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
        " nullstr = '', parallel = false)",
        [str(path)],
    )
    path.unlink()
    [(count,)] = con.execute("SELECT count(*) FROM house").fetchall()
    return int(count)


def some_customers(ids: Sequence[int]) -> list[tuple[Any, ...]]:
    """Rows of COLUMNS."""
    query = _CUSTOMERS.format(
        only="AND customer_id = ANY(%(ids)s)", these="AND c.id = ANY(%(ids)s)"
    )
    with connection.cursor() as cursor:
        cursor.execute(query, {"ids": list(ids)})
        return list(cursor.fetchall())


def put_rows(con: "duckdb.DuckDBPyConnection", rows: Sequence[tuple[Any, ...]]) -> None:
    """The table `house` of a few rows."""
    columns = ", ".join(f"{name} VARCHAR" for name in COLUMNS[1:])
    con.execute(f"CREATE OR REPLACE TABLE house (row BIGINT, {columns})")
    places = ", ".join("?" for _ in COLUMNS)
    con.executemany(f"INSERT INTO house VALUES ({places})", rows)  # noqa: S608


def understand_house(con: "duckdb.DuckDBPyConnection") -> None:
    """The table `known` of `house`; names are read here, the rest was read when it was typed."""
    make_comparable(con, "house", _NAMES, Company.get().country, "read")
    con.execute(_KNOWN)
