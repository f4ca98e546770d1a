"""Customers whom a file of purchases names and nobody knew: created with what the file says."""

from vinculo.customers.models import Customer, ExternalId, IdentityDocument
from vinculo.customers.search import index_import
from vinculo.integration.importing.bulk import insert
from vinculo.integration.importing.database import execute, literal, rows
from vinculo.integration.importing.known import NAME, is_identity
from vinculo.integration.importing.places import country_code
from vinculo.integration.importing.run import Run
from vinculo.lib import identity
from vinculo.lib.text import sort_key

PART = 20_000


def create_customers(run: Run, table: str) -> int:
    """Create those of the table of people without `customer_id`; answers how many."""
    created = execute(
        f"UPDATE {table} SET is_new = TRUE,"
        " customer_id = nextval(pg_get_serial_sequence('customers_customer', 'id'))"
        " WHERE customer_id IS NULL"
    )
    if not created:
        return 0
    _add_sort_names(table)
    mark = f"left(reference, 2) = E'\\x01{NAME[1]}'"
    insert(
        Customer,
        {
            "id": "customer_id",
            "name": f"left(COALESCE(name, CASE WHEN {mark} THEN substr(reference, 3)"
            " ELSE reference END), 300)",
            "sort_name": "sort_name",
            "kind": "'person'",
            "country": _countries(table),
            "import_id": str(run.job.pk),
            "created_at": "now()",
        },
        f"{table} WHERE is_new",
    )
    insert(
        ExternalId,
        {
            "customer_id": "customer_id",
            "source": "%(source)s",
            "value": "reference",
            "import_id": str(run.job.pk),
        },
        f"{table} WHERE is_new AND left(reference, 1) <> E'\\x01'",
        {"source": run.job.source},
    )
    if is_identity(run):
        _add_documents(run, table)
    index_import(run.job.pk)
    return created


def _add_sort_names(table: str) -> None:
    new = rows(
        f"SELECT reference, COALESCE(name, ltrim(reference, E'\\x01n')) FROM {table} WHERE is_new"
    )
    for start in range(0, len(new), PART):
        part = new[start : start + PART]
        execute(
            f"UPDATE {table} t SET sort_name = x.sort_name FROM"
            " unnest(%(references)s::text[], %(names)s::text[]) x(reference, sort_name)"
            " WHERE x.reference = t.reference",
            {
                "references": [reference for reference, _name in part],
                "names": [(sort_key(name) or name.lower())[:300] for _reference, name in part],
            },
        )


def _countries(table: str) -> str:
    named = rows(f"SELECT DISTINCT country FROM {table} WHERE is_new AND country IS NOT NULL")
    known = [(name, country_code(name)) for (name,) in named]
    cases = " ".join(f"WHEN {literal(name)} THEN '{code}'" for name, code in known if code)
    return f"CASE country {cases} ELSE '' END" if cases else "''"


def _add_documents(run: Run, table: str) -> None:
    new = rows(
        f"SELECT customer_id, reference FROM {table}"
        " WHERE is_new AND left(reference, 1) <> E'\\x01'"
    )
    found = [(owner, identity.guess(text, run.company.country, "")) for owner, text in new]
    IdentityDocument.objects.bulk_create(
        (
            IdentityDocument(
                customer_id=owner, kind=document.kind, country=document.country,
                as_typed=document.as_typed[:60], number=document.number[:60],
                is_valid=document.is_valid, import_id=run.job.pk,
            )
            for owner, document in found
            if document
        ),
        batch_size=2000,
    )  # fmt: skip
