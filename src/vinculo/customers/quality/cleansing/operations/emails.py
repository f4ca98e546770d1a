"""E-mails whose domain nearly is one that everybody knows: never in silence, always looked at."""

from collections.abc import Mapping
from typing import Any

from django.db import connection
from django.utils.translation import gettext_lazy as _

from vinculo.customers.quality.cleansing.operations.operation import Columns, Operation
from vinculo.customers.understanding.reading import read_email
from vinculo.lib.email_domains import TYPED_FOR
from vinculo.lib.emails import suggestion


def _begin() -> Mapping[str, str]:
    """Each domain that is written here and the one that is meant, where there is one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT DISTINCT split_part(value, '@', 2) FROM customers_contactpoint"
            " WHERE kind = 'email' AND value <> ''"
        )
        domains = [domain for (domain,) in cursor.fetchall()]
    meant = {domain: suggestion(f"x@{domain}").partition("@")[2] for domain in domains}
    return {domain: better for domain, better in meant.items() if better}


def mend(row: Mapping[str, Any], meant: Mapping[str, str]) -> tuple[Columns, bool] | None:
    local, _at, domain = row["value"].partition("@")
    if better := meant.get(domain):
        return {"value": f"{local}@{better}", "is_valid": True}, domain not in TYPED_FOR
    if row["is_valid"] and row["value"]:
        return None
    guess = read_email(row["as_typed"]).parts.get("suggestion", "")
    return ({"value": guess, "is_valid": True}, True) if guess else None


EMAILS = Operation(
    "correos",
    _("Mend the domains of e-mails"),
    _("gmial.com becomes gmail.com. Look at each: somebody may really have a domain like that. "
      "What was typed stays."),
    "at-sign",
    "customers_contactpoint",
    ("as_typed", "value", "is_valid"),
    (),
    "SELECT record.id, record.customer_id, record.as_typed, record.value, record.is_valid"
    " FROM customers_contactpoint record WHERE record.kind = 'email'",
    _begin,
    mend,
    ("as_typed", "value"),
)  # fmt: skip
