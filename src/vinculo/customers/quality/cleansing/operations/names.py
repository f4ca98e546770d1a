"""Names that were typed all in capitals or all in small letters."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.customers.quality.cleansing.operations.operation import Columns, Operation
from vinculo.lib.names import casing
from vinculo.lib.names.evidence import LIKELY
from vinculo.lib.text import clean, sort_key, words


def mend(row: Mapping[str, Any], _known: None) -> tuple[Columns, bool] | None:
    """Letters change their size and get accents that names have; no word moves or goes."""
    if row["kind"] != "person":
        name = casing.organisation(row["name"])
        return {"name": name, "sort_name": sort_key(name)[:300]}, False
    given, surnames = casing.person(row["given_names"]), casing.person(row["surnames"])
    name = clean(f"{given} {surnames}") or casing.person(row["name"])
    mended = {
        "given_names": given, "surnames": surnames, "name": name,
        "sort_name": sort_key(name)[:300],
    }  # fmt: skip
    if any(len(str(value)) > 300 for value in mended.values()):
        return None
    return mended, any(word not in LIKELY and len(word) > 1 for word in words(name))


NAMES = Operation(
    "nombres",
    _("Mend the capitals of names"),
    _("MARIA PEREZ becomes María Pérez, and comercial andina sas gets its capitals. Names that no "
      "list knows are marked as doubtful."),
    "case-sensitive",
    "customers_customer",
    ("name", "given_names", "surnames", "sort_name"),
    ("kind",),
    "SELECT record.id, record.id AS customer_id, record.name, record.given_names, record.surnames,"
    " record.sort_name, record.kind FROM customers_customer record"
    " WHERE record.name ~ '[A-Za-z]+ .*[A-Za-z]{2}'"
    " AND (record.name = upper(record.name) OR record.name = lower(record.name))",
    lambda: None,
    mend,
    ("name", "name"),
    renames=True,
)  # fmt: skip
