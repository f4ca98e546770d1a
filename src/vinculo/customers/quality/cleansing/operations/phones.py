"""Telephones that are not yet kept as one dials them."""

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.customers.models import ContactPoint
from vinculo.customers.quality.cleansing.operations.operation import Columns, Operation
from vinculo.customers.recording import understand_contact
from vinculo.customers.understanding.reading import read_phone
from vinculo.shell.accounts.models import Company


def mend(row: Mapping[str, Any], country: str) -> tuple[Columns, bool] | None:
    point = ContactPoint(kind=row["kind"])
    lives_in = row["lives_in"] or country
    understand_contact(point, row["as_typed"], lives_in)
    if not (point.is_valid and point.value):
        return None
    read = read_phone(row["as_typed"], lives_in)
    mended = {
        "value": point.value, "is_valid": True, "reversed_digits": point.reversed_digits
    }  # fmt: skip
    # Another number than the one that was kept, words beside it, or a second number.
    kept = "".join(filter(str.isdigit, row["value"]))
    is_doubtful = bool(read.leftover) or "number_2" in read.parts or kept not in point.value
    return mended, is_doubtful


PHONES = Operation(
    "telefonos",
    _("Write telephones as they are dialled"),
    _("Numbers that could not be dialled are read again with all that Vínculo knows today of the "
      "numbers of each country. What was typed stays."),
    "phone",
    "customers_contactpoint",
    ("as_typed", "value", "is_valid", "reversed_digits"),
    ("kind", "lives_in"),
    "SELECT record.id, record.customer_id, record.as_typed, record.value, record.is_valid,"
    " record.reversed_digits, record.kind, c.country AS lives_in"
    " FROM customers_contactpoint record JOIN customers_customer c ON c.id = record.customer_id"
    " WHERE record.kind <> 'email' AND (NOT record.is_valid OR record.value !~ '^[+][0-9]{7,15}$')",
    lambda: Company.get().country,
    mend,
    ("as_typed", "value"),
)  # fmt: skip
