"""Take a whole import back: delete what it created, put back what it changed.

Each step may run again: an undo that was interrupted, or that had to leave something, is simply
asked for again. What somebody changed or hung on later stays, and the report says which.
"""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.integration.importing import own as own_in_sets
from vinculo.integration.importing import undoing_customers, undoing_purchases
from vinculo.integration.importing.changes import changed_later, put_back
from vinculo.integration.importing.customers import own
from vinculo.integration.importing.database import execute, rows
from vinculo.integration.importing.engine import discard, import_lock
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.models import Import
from vinculo.interactions import counting
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.history.context import IMPORT_UNDONE, acting
from vinculo.shell.history.quiet import no_history

PRODUCT_COLUMNS = ("name", "category_id", "unit_cost", "unit_price", "is_active")
SHOWN = 20


def undo(job: Import, by: Actor) -> dict[str, Any]:
    """Raises CannotImport with the reason when later data stands in the way."""
    with import_lock(wait=False):
        job.refresh_from_db()
        if job.status in Import.BEFORE or not job.started_at:
            raise CannotImport(_("This import has not been written; there is nothing to undo."))
        _refuse_if_built_upon(job)
        report = dict(job.undo_report) if job.status == Import.Status.UNDONE else _nothing()
        report["put_back"] += _put_back(job, report, by)
        report["deleted"] += undoing_purchases.delete(job, by)
        report["deleted"] += _delete_interactions(job)
        deleted, kept = undoing_customers.delete(job)
        report["customers_deleted"] += deleted
        report["kept"] = kept[:SHOWN]
        report["kept_count"] = len(kept)
        report["products_deleted"] += undoing_purchases.delete_catalogue(job)
        _mark(job, by, report)
        discard(job)
    return {"import_id": job.pk, "status": job.status, **report}


def _nothing() -> dict[str, Any]:
    return {
        "deleted": 0, "put_back": 0, "customers_deleted": 0, "products_deleted": 0,
        "changed_later": [], "kept": [], "kept_count": 0,
    }  # fmt: skip


def _refuse_if_built_upon(job: Import) -> None:
    """A later import that stands on this one goes first."""
    later = undoing_purchases.later_imports(job) or undoing_customers.later_imports(job)
    if later:
        other = Import.objects.get(pk=later[0])
        raise CannotImport(
            _("Import %(id)s (%(file)s) came later and stands on this one. Undo that one first.")
            % {"id": other.pk, "file": other.file_name}
        )


def _put_back(job: Import, report: dict[str, Any], by: Actor) -> int:
    """Records that were there before; those changed again keep what was changed."""
    total = 0
    with transaction.atomic():
        acting(by, IMPORT_UNDONE, importing=job.pk)
        counting.forget(CHANGED_CONTACTS, job=job.pk)
        total += undoing_purchases.put_back(job, report["changed_later"])
        tables = (
            ("product", _("product"), "commerce_product", PRODUCT_COLUMNS),
            ("customer", _("customer"), "customers_customer", undoing_customers.COLUMNS),
            (own.CHANGED, _("data of our own"), own.TABLE, own_in_sets.COLUMNS),
            *(
                (one.changed, _("data of our own"), one.table, own_in_sets.COLUMNS)
                for one in own_in_sets.EVERY
            ),
            ("interaction", _("contact"), "interactions_interaction", INTERACTION_COLUMNS),
        )
        for kind, word, table, columns in tables:
            again = rows(changed_later(job.pk, kind, table, columns))
            report["changed_later"] += [f"{word} {pk}" for (pk,) in again[:SHOWN]]
            total += put_back(job.pk, kind, table, columns)
        counting.count(CHANGED_CONTACTS, job=job.pk)
        undoing_customers.delete_brought(job)
        own_in_sets.delete_brought(job.pk)
        undoing_customers.reindex_changed(job)
        execute(
            "DELETE FROM integration_importchange WHERE importing_id = %(job)s", {"job": job.pk}
        )
    return total


INTERACTION_COLUMNS = (
    "channel", "direction", "duration_seconds", "contact_name", "subject", "body", "outcome",
)  # fmt: skip


CHANGED_CONTACTS = (
    "i.id IN (SELECT record_id FROM integration_importchange"
    " WHERE importing_id = %(job)s AND record_kind = 'interaction')"
)


@no_history()
def _delete_interactions(job: Import) -> int:
    counting.forget("i.import_id = %(job)s", job=job.pk)
    return execute(
        "DELETE FROM interactions_interaction WHERE import_id = %(job)s", {"job": job.pk}
    )


def _mark(job: Import, by: Actor, report: dict[str, Any]) -> None:
    job.status = Import.Status.UNDONE
    job.undone_at = timezone.now()
    job.undone_by_name = by.name
    job.undo_report = report
    job.keep()
