"""Who is meant: references to customers in a file, found among those we know.

A reference is the customer's id in the source, or, where the file has no id, a name, e-mail or
telephone with a mark in front. The table `people` holds each once: reference, name, customer_id.
"""

from collections.abc import Callable, Iterable

from vinculo.integration.importing.database import execute, rows
from vinculo.integration.importing.run import Run
from vinculo.lib import identity, phones
from vinculo.lib.text import sort_key

NAME, EMAIL, PHONE = "\x01n", "\x01e", "\x01p"
IDENTITY_HEADERS = frozenset(
    [
        "nit",
        "cc",
        "cedula",
        "ruc",
        "dni",
        "rut",
        "rfc",
        "cuit",
        "cif",
        "nif",
        "documento",
        "identificacion",
        "tax",
    ]
)
PART = 10_000


def find(run: Run, table: str) -> None:
    """Fill `customer_id` of everyone in the table of references whom we know."""
    execute(
        f"UPDATE {table} t SET customer_id = e.customer_id FROM customers_externalid e"
        " WHERE e.source = %(source)s AND e.value = t.reference",
        {"source": run.job.source},
    )
    if is_identity(run):
        _by(table, "", lambda text: _number(run, text), "customers_identitydocument", "number")
    _by(table, EMAIL, str.lower, "customers_contactpoint", "value")
    _by(table, PHONE, lambda text: phones.read(text, run.company.country).e164,
        "customers_contactpoint", "value")  # fmt: skip
    _by(table, NAME, lambda text: sort_key(text)[:300], "customers_customer", "sort_name")


def is_identity(run: Run) -> bool:
    """Is the customer's id the number of a document (`NIT`)? Then it is the same everywhere."""
    return any(
        set(sort_key(column.column.replace("_", " ")).split()) & IDENTITY_HEADERS
        for column in run.columns("customer_id")
    )


def _number(run: Run, text: str) -> str:
    found = identity.guess(text, run.company.country, "nit")
    return found.number if found and found.is_valid else ""


def _by(table: str, mark: str, key: Callable[[str], str], among: str, column: str) -> None:
    """Those of whom exactly one customer has this key; two candidates are nobody."""
    wanted = f"left(reference, 2) = E'\\x01{mark[1]}'" if mark else "left(reference, 1) <> E'\\x01'"
    unknown = rows(f"SELECT reference FROM {table} WHERE customer_id IS NULL AND {wanted}")
    owner = "id" if among == "customers_customer" else "customer_id"
    for part in _parts(reference for (reference,) in unknown):
        execute(
            f"UPDATE {table} t SET customer_id = f.customer_id FROM"
            " (SELECT x.reference, min(a.owner) AS customer_id"
            "  FROM unnest(%(references)s::text[], %(keys)s::text[]) x(reference, key)"
            f"  JOIN (SELECT {column} AS key, {owner} AS owner FROM {among}) a ON a.key = x.key"
            "  WHERE x.key <> '' GROUP BY x.reference HAVING count(DISTINCT a.owner) = 1) f"
            " WHERE f.reference = t.reference",
            {"references": part, "keys": [key(text.removeprefix(mark)) for text in part]},
        )


def _parts(references: Iterable[str]) -> Iterable[list[str]]:
    part: list[str] = []
    for reference in references:
        part.append(reference)
        if len(part) == PART:
            yield part
            part = []
    if part:
        yield part
