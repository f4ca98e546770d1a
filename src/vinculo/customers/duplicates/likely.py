"""Who may already be here: one customer, known or being typed, against all others."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import pyarrow as pa

from vinculo.customers.duplicates.candidates import candidates
from vinculo.customers.duplicates.house import (
    COLUMNS,
    SHOWN,
    put_rows,
    some_customers,
    understand_house,
)
from vinculo.customers.duplicates.learnt import Common, learnt
from vinculo.customers.understanding.reading import read_address, read_email, read_phone
from vinculo.lib import identity, phones
from vinculo.shell.accounts.models import Company

TYPED = 0  # no customer has this number
LEAST, MOST = 0.5, 5
FEW = 4  # customers who are taken to share what is not known to be common


@dataclass(frozen=True, slots=True)
class Likely:
    customer_id: int
    probability: float
    evidence: list[dict[str, Any]]


def likely_duplicates_of(customer_id: int, least: float = LEAST, most: int = MOST) -> list[Likely]:
    """Others who may be the same as one who is written down, the likeliest first."""
    return _likely(some_customers([customer_id]), least, most)


def likely_duplicates_of_typed(
    fields: Mapping[str, Any], least: float = LEAST, most: int = MOST
) -> list[Likely]:
    """The same for what the form for new customers holds so far; nothing of it need be valid."""
    return _likely([_typed_row(fields)], least, most)


def _likely(own: Sequence[tuple[Any, ...]], least: float, most: int) -> list[Likely]:
    if not own:
        return []
    row = dict(zip(COLUMNS, own[0], strict=True))
    others = [pk for pk in candidates(row) if pk != row["row"]]
    return _weighed(own[0], others, least, most) if others else []


def _weighed(own: tuple[Any, ...], others: Sequence[int], least: float, most: int) -> list[Likely]:
    """By the conditions and weights of the scan, in an engine that lives for this question."""
    import duckdb

    from vinculo.customers.duplicates.engine.comparing import compare_sql
    from vinculo.customers.duplicates.engine.finding import explain, explained_pairs
    from vinculo.customers.duplicates.engine.preparing import prepare, share_out

    model, common = learnt()
    con = duckdb.connect(config={"threads": 1})
    try:
        put_rows(con, [own, *some_customers(others)])
        understand_house(con)
        prepare(con, "known")
        _often(con, common)
        share_out(con, [column for column in model.by_chance if column in common])
        con.execute(
            "CREATE TABLE pairs AS SELECT least(id, ?) AS l, greatest(id, ?) AS r FROM records"
            " WHERE id <> ?",
            [own[0]] * 3,
        )
        compared = compare_sql(model.comparisons, model.by_chance)
        con.execute(
            f"CREATE TABLE scored AS SELECT *, {model.weight_sql()} AS bits,"  # noqa: S608
            f" NULL AS third FROM ({compared})"
        )
        explain(con, model, least, SHOWN)
        return [
            Likely(right if left == own[0] else left, probability, json.loads(why))
            for left, right, probability, why in islice(explained_pairs(con), most)
        ]
    finally:
        con.close()


def _often(con: Any, common: Common) -> None:
    """How many customers have what these records say; what is not known to be common is rare."""
    for column, told in common.items():
        rare = FEW / max(told["known"], FEW)
        values = con.execute(
            f"SELECT DISTINCT {column} FROM records WHERE {column} IS NOT NULL"  # noqa: S608
        ).fetchall()
        shares = {value: told["shares"].get(value, rare) for (value,) in values}
        # By way of Arrow: row by row it was the dearest part of the warning.
        told_here = pa.table(
            {
                "value": pa.array(shares, pa.string()),
                "share": pa.array(shares.values(), pa.float64()),
            }
        )
        con.register("told_here", told_here)
        con.execute(f"CREATE TABLE often_{column} AS SELECT * FROM told_here")  # noqa: S608
        con.unregister("told_here")


def _typed_row(fields: Mapping[str, Any]) -> tuple[Any, ...]:
    """A row of COLUMNS, of the fields of the form."""

    def said(name: str) -> str:
        return str(fields.get(name) or "").strip()

    country = Company.get().country
    person = said("kind") != "organisation"
    address = read_address(said("address"), country) if said("address") else None
    row = {
        "row": TYPED,
        "kind": "person" if person else "organisation",
        "name": "" if person else said("name"),
        "given": said("given_names") if person else "",
        "surnames": said("surnames") if person else "",
        "birth": said("birth_on").replace("-", "") if person else "",
        "city": said("city"),
        "document": _document(said("document"), said("document_kind"), country),
        "phones": _phone(said("phone"), country),
        "emails": read_email(said("email")).parts.get("email", "") if said("email") else "",
        "address": address.key if address and address.recognised else "",
        "address_shown": said("address"),
    }
    return tuple(row[name] or None if name != "row" else TYPED for name in COLUMNS)


def _document(typed: str, kind: str, country: str) -> str:
    if not typed:
        return ""
    try:
        return identity.read(typed, kind, country).number
    except KeyError:
        found = identity.guess(typed, country)
        return found.number if found else ""


def _phone(typed: str, country: str) -> str:
    if not typed:
        return ""
    meant = read_phone(typed, country).parts.get("number", typed)
    return phones.read(meant, country).e164
