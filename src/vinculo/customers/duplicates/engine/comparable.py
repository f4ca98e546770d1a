"""A table of texts made into the table of comparable records."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import pyarrow as pa

from vinculo.customers.duplicates.engine.as_usual import as_usual
from vinculo.customers.duplicates.engine.records import SCHEMA
from vinculo.customers.duplicates.engine.understanding import Reading, Whom, readers
from vinculo.lib import addresses

if TYPE_CHECKING:
    import duckdb

# Fields that are read by themselves; names need each other.
SIMPLE = (
    "document", "phones", "emails", "address", "street", "house", "place", "city", "postcode",
    "region", "birth", "given", "surnames",
)  # fmt: skip
_WHOM = pa.struct([("given", pa.string()), ("surnames", pa.string()), ("firm", pa.string())])


def make_comparable(
    con: "duckdb.DuckDBPyConnection", typed: str, columns: Mapping[str, Sequence[str]],
    country: str, target: str = "known",
) -> None:  # fmt: skip
    """Make `target` (as `records.SCHEMA`) of the table `typed`, whose column `row` counts rows."""
    with Reading() as reading:
        _make(con, typed, columns, country, target, reading)


def _make(
    con: "duckdb.DuckDBPyConnection", typed: str, columns: Mapping[str, Sequence[str]],
    country: str, target: str, reading: Reading,
) -> None:  # fmt: skip
    texts = {field: _text(found) for field, found in columns.items()}
    if "address" in texts and country not in addresses.COUNTRIES:
        # No grammar for it: a number in front is the house, the rest the street.
        whole = texts.pop("address")
        texts.setdefault("house", f"nullif(regexp_extract({whole}, '^\\s*(\\d+\\w?)', 1), '')")
        texts.setdefault("street", f"regexp_replace({whole}, '^\\s*\\d+\\w?[\\s,]+', '')")
    joins, made = [], {"id": "typed.row", "source": texts.get("source", "NULL")}
    for field in SIMPLE:
        if field in texts:
            text, unusual = texts[field], "true"
            made[field] = f"read_{field}.means"
            if usual := as_usual(field, text, country):
                made[field] = f"coalesce({usual}, read_{field}.means)"
                unusual = f"({usual}) IS NULL"
            unread = f"SELECT DISTINCT {text} AS text FROM {typed} typed WHERE {unusual}"  # noqa: S608
            _read(con, field, unread, country, reading)
            joins.append(f"LEFT JOIN read_{field} ON read_{field}.text = {text}")
    if "name" in texts or "firm" in texts:
        joins += _read_names(con, typed, texts, country, reading)
        for part in ("given", "surnames"):
            one = f"whom.means.{part}"
            made[part] = f"coalesce({made[part]}, {one})" if part in made else one
        # Who has given names or surnames of their own is a person, whatever the name beside says.
        own = " OR ".join(f"{texts[part]} IS NOT NULL" for part in ("given", "surnames")
                          if part in texts) or "false"  # fmt: skip
        made["firm"] = f"CASE WHEN NOT ({own}) THEN whom.means.firm END"
    made["kind"] = (
        f"CASE WHEN {made.get('firm', 'NULL')} IS NULL THEN 'person' ELSE 'organisation' END"
    )
    chosen = ", ".join(
        f"({made.get(field.name, 'NULL')})::{_sql_type(field.type)} AS {field.name}"
        for field in SCHEMA
    )
    con.execute(
        f"CREATE OR REPLACE TABLE {target} AS SELECT {chosen}"  # noqa: S608  our own words
        f" FROM {typed} typed {' '.join(joins)}"
    )
    for field in (*SIMPLE, "name", "person", "firm"):
        con.execute(f"DROP TABLE IF EXISTS read_{field}")


def _read_names(
    con: "duckdb.DuckDBPyConnection", typed: str, texts: Mapping[str, str], country: str,
    reading: Reading,
) -> list[str]:  # fmt: skip
    """Whole names of those without given names and surnames, read as their kind says."""
    own = " AND ".join(f"{texts[part]} IS NULL" for part in ("given", "surnames") if part in texts)
    kind = _kind(texts["kind"]) if "kind" in texts else "'name'"
    name = texts.get("name", "NULL")
    firm = texts.get("firm", "NULL")
    picked = (
        f"SELECT coalesce({firm}, {name}) AS text,"
        f" CASE WHEN {firm} IS NOT NULL THEN 'firm' ELSE {kind} END AS reader"
    )
    for reader in ("name", "person", "firm"):
        _read(
            con, reader,
            f"SELECT DISTINCT text FROM ({picked} FROM {typed} typed WHERE {own or 'true'})"  # noqa: S608
            f" WHERE reader = '{reader}'",
            country,
            reading,
        )  # fmt: skip
    con.execute(
        "CREATE OR REPLACE TEMP VIEW whoms AS"
        " SELECT 'name' AS reader, * FROM read_name UNION ALL SELECT 'person', * FROM read_person"
        " UNION ALL SELECT 'firm', * FROM read_firm"
    )
    reader = f"CASE WHEN {firm} IS NOT NULL THEN 'firm' ELSE {kind} END"
    return [
        f"LEFT JOIN whoms whom ON whom.text = coalesce({firm}, {name}) AND whom.reader = {reader}"
    ]


def _kind(text: str) -> str:
    """What columns of kinds say: `persona natural`, `PJ`, `empresa`, `O`..."""
    return (
        f"CASE WHEN regexp_matches(lower({text}), '^(o|j|e$|pj|emp|org|com|jur|persona jur|soc)')"
        f" THEN 'firm' WHEN regexp_matches(lower({text}), '^(p|n|f$|nat|ind)') THEN 'person'"
        " ELSE 'name' END"
    )


def _read(
    con: "duckdb.DuckDBPyConnection", field: str, sql: str, country: str, reading: Reading
) -> None:
    """The table `read_FIELD(text, means)`."""
    texts = [text for (text,) in con.execute(sql).fetchall() if text is not None]
    means = reading.all(readers(country)[field], texts)
    if field in {"name", "person", "firm"}:
        kind: pa.DataType = _WHOM
        means = [_as_dict(one) for one in means]
    else:
        kind = SCHEMA.field(field).type
    con.register("just_read", pa.table({"text": pa.array(texts, pa.string()),
                                        "means": pa.array(means, kind)}))  # fmt: skip
    con.execute(f"CREATE OR REPLACE TABLE read_{field} AS SELECT * FROM just_read")  # noqa: S608
    con.unregister("just_read")


def _as_dict(one: Whom) -> dict[str, str | None]:
    return {"given": one.given, "surnames": one.surnames, "firm": one.firm}


def _text(columns: Sequence[str]) -> str:
    """Several columns of one field, one after the other; empty is nothing."""
    quoted = [f"nullif(trim(typed.\"{_quoted(one)}\"), '')" for one in columns]
    return quoted[0] if len(quoted) == 1 else f"nullif(concat_ws(' ', {', '.join(quoted)}), '')"


def _quoted(column: str) -> str:
    return column.replace('"', '""')


def _sql_type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return "VARCHAR[]"
    return "BIGINT" if pa.types.is_integer(kind) else "VARCHAR"
