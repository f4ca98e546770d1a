"""Undo what an import did to customers."""

from django.utils.translation import gettext_lazy

from vinculo.customers.models import Customer
from vinculo.customers.search import index_customers
from vinculo.integration.importing.customers import own
from vinculo.integration.importing.database import execute, rows
from vinculo.integration.models import Import
from vinculo.shell.audit.forgetting import forgetting
from vinculo.shell.history.context import IMPORT_UNDONE
from vinculo.shell.history.quiet import no_history

COLUMNS = (
    "name", "given_names", "surnames", "kind", "sort_name", "since_on", "birth_on", "industry",
    "country", "city", "preferred_channel", "owner_id", "team_id",
)  # fmt: skip
PART = 2_000
# What hangs on a customer and was not brought by the same import.
HANGS = {
    "purchases": "SELECT customer_id FROM commerce_purchase WHERE customer_id = c.id",
    "payments": "SELECT customer_id FROM commerce_payment WHERE customer_id = c.id",
    "contacts": "SELECT customer_id FROM interactions_interaction WHERE customer_id = c.id",
    "consents": "SELECT customer_id FROM customers_consentrecord WHERE customer_id = c.id",
    "remarks": "SELECT customer_id FROM customers_remark WHERE customer_id = c.id",
    "relations": "SELECT customer_id FROM customers_relationship"
    " WHERE customer_id = c.id OR other_id = c.id",
    "tasks": "SELECT subject_id FROM shell_task"
    " WHERE subject_kind = 'customer' AND subject_id = c.id",
    "contact points": "SELECT customer_id FROM customers_contactpoint WHERE customer_id = c.id"
    " AND import_id IS DISTINCT FROM c.import_id",
    "addresses": "SELECT customer_id FROM customers_address WHERE customer_id = c.id"
    " AND import_id IS DISTINCT FROM c.import_id",
    "documents": "SELECT customer_id FROM customers_identitydocument WHERE customer_id = c.id"
    " AND import_id IS DISTINCT FROM c.import_id",
    "external ids": "SELECT customer_id FROM customers_externalid WHERE customer_id = c.id"
    " AND import_id IS DISTINCT FROM c.import_id",
}
BROUGHT = ("commerce_purchase", "interactions_interaction", "customers_contactpoint",
           "customers_address", "customers_identitydocument", "customers_externalid")  # fmt: skip


WORDS = {
    "purchases": gettext_lazy("has purchases"),
    "payments": gettext_lazy("has payments"),
    "contacts": gettext_lazy("somebody was in contact with them"),
    "consents": gettext_lazy("they said whether they may be contacted"),
    "remarks": gettext_lazy("somebody wrote a remark"),
    "relations": gettext_lazy("is related to others"),
    "tasks": gettext_lazy("has tasks"),
    "contact points": gettext_lazy("got another telephone or e-mail"),
    "addresses": gettext_lazy("got another address"),
    "documents": gettext_lazy("got another identity document"),
    "external ids": gettext_lazy("got another code"),
}


def later_imports(job: Import) -> list[int]:
    """Imports that put something on customers of this one, or changed them after it."""
    if job.kind != Import.Kind.CUSTOMERS:
        return []
    parts = [
        f"SELECT x.import_id AS id FROM {table} x JOIN customers_customer c ON c.id = x.customer_id"
        " WHERE c.import_id = %(job)s AND x.import_id > %(job)s"
        for table in BROUGHT
    ]
    parts.append(
        "SELECT h.importing_id FROM integration_importchange h WHERE h.record_kind = 'customer'"
        " AND h.importing_id > %(job)s AND (EXISTS (SELECT FROM customers_customer c"
        "  WHERE c.id = h.record_id AND c.import_id = %(job)s) OR EXISTS"
        " (SELECT FROM integration_importchange o WHERE o.importing_id = %(job)s"
        "  AND o.record_kind = 'customer' AND o.record_id = h.record_id))"
    )
    found = rows(f"SELECT DISTINCT id FROM ({' UNION ALL '.join(parts)}) x ORDER BY 1 DESC",
                 {"job": job.pk})  # fmt: skip
    return [pk for (pk,) in found]


def delete(job: Import) -> tuple[int, list[str]]:
    """Delete the customers it created; answers how many, and who stays with the reason why."""
    parameters = {"job": job.pk}
    reasons = " ".join(f"WHEN EXISTS ({sql}) THEN '{name}'" for name, sql in HANGS.items())
    found = rows(
        f"SELECT c.id, c.name, CASE {reasons} END FROM customers_customer c"
        " WHERE c.import_id = %(job)s ORDER BY c.id",
        parameters,
    )
    kept = [f"{name}: {WORDS[reason]}" for _pk, name, reason in found if reason]
    free = [pk for pk, _name, reason in found if not reason]
    for start in range(0, len(free), PART):
        part = free[start : start + PART]
        with no_history(), forgetting(IMPORT_UNDONE):
            Customer.objects.filter(pk__in=part).delete()
    return len(free), kept


def delete_brought(job: Import) -> None:
    """What it added to customers who were there before, and its remarks."""
    parameters = {"job": job.pk}
    for table in BROUGHT[2:]:
        execute(
            f"DELETE FROM {table} x USING customers_customer c WHERE c.id = x.customer_id"
            " AND x.import_id = %(job)s AND c.import_id IS DISTINCT FROM %(job)s",
            parameters,
        )
    own.delete_brought(job.pk)
    for kind, table in (("remark", "customers_remark"), ("tag", "customers_customer_tags")):
        execute(
            f"DELETE FROM {table} WHERE id IN (SELECT record_id FROM integration_importchange"
            " WHERE importing_id = %(job)s AND record_kind = %(kind)s)",
            parameters | {"kind": kind},
        )


def reindex_changed(job: Import) -> None:
    """Those whose name was put back must be found by it again."""
    ids = [
        pk
        for (pk,) in rows(
            "SELECT record_id FROM integration_importchange WHERE importing_id = %(job)s"
            " AND record_kind = 'customer'",
            {"job": job.pk},
        )
    ]
    if ids:
        index_customers(ids)
