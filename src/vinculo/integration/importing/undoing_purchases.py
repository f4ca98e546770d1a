"""Undo what an import did to purchases and the catalogue."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.commerce.events import PurchasesRemoved
from vinculo.commerce.recording import (
    keys_known_to_hold,
    may_leave_out_key_checks,
    months_of,
    remove_purchases,
    touch_months,
)
from vinculo.integration.importing.database import execute, rows
from vinculo.integration.models import Import
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.history.quiet import no_history

PART = 20_000
HEAD = (
    "customer_id", "kind", "occurred_at", "occurred_on", "currency", "rate", "amount",
    "base_amount", "cost", "channel", "shop_id", "due_on",
)  # fmt: skip
# What a document looks like now, without what is linked later.
NOW = (
    "(to_jsonb(p) - 'cancels_id' = (h.after -> 'head') - 'cancels_id' AND COALESCE((SELECT"
    " jsonb_agg(to_jsonb(l) ORDER BY l.position, l.id) FROM commerce_purchaseline l"
    " WHERE l.purchase_id = p.id), '[]') = h.after -> 'lines')"
)
CHANGES = (
    "integration_importchange h JOIN commerce_purchase p ON p.id = h.record_id"
    " WHERE h.importing_id = %(job)s AND h.record_kind = 'purchase'"
)


def later_imports(job: Import) -> list[int]:
    """Imports that changed purchases of this one, or those that this one had changed."""
    found = rows(
        "SELECT DISTINCT h.importing_id FROM integration_importchange h"
        " WHERE h.record_kind = 'purchase' AND h.importing_id > %(job)s AND (EXISTS"
        " (SELECT FROM commerce_purchase p WHERE p.id = h.record_id AND p.import_id = %(job)s)"
        " OR EXISTS (SELECT FROM integration_importchange o WHERE o.importing_id = %(job)s"
        "  AND o.record_kind = 'purchase' AND o.record_id = h.record_id))"
        " ORDER BY 1 DESC",
        {"job": job.pk},
    )
    return [pk for (pk,) in found]


def put_back(job: Import, changed_again: list[str]) -> int:
    """Documents that are still as the import left them get their heads and lines back."""
    parameters: dict[str, Any] = {"job": job.pk}
    execute(f"SELECT p.id FROM {CHANGES} ORDER BY p.id FOR UPDATE OF p", parameters)
    touched = rows(f"SELECT p.id, {NOW}, p.document FROM {CHANGES}", parameters)
    changed_again += [f"{_('purchase')} {document}" for _id, same, document in touched if not same][
        :20
    ]
    ids = [pk for pk, same, _name in touched if same]
    if not ids:
        return 0
    parameters["ids"] = ids
    ours = "SELECT unnest(%(ids)s::bigint[])"
    months = months_of(ours, parameters)
    execute(
        f"UPDATE commerce_purchase p SET {', '.join(f'{c} = b.{c}' for c in HEAD)}"
        " FROM integration_importchange h,"
        " LATERAL jsonb_populate_record(NULL::commerce_purchase, h.before -> 'head') b"
        " WHERE h.importing_id = %(job)s AND h.record_kind = 'purchase' AND p.id = h.record_id"
        " AND p.id = ANY(%(ids)s)",
        parameters,
    )
    execute("DELETE FROM commerce_purchaseline WHERE purchase_id = ANY(%(ids)s)", parameters)
    execute(
        "INSERT INTO commerce_purchaseline SELECT l.* FROM integration_importchange h,"
        " LATERAL jsonb_populate_recordset(NULL::commerce_purchaseline, h.before -> 'lines') l"
        " WHERE h.importing_id = %(job)s AND h.record_kind = 'purchase'"
        " AND h.record_id = ANY(%(ids)s)",
        parameters,
    )
    touch_months(months | months_of(ours, parameters))
    return len(ids)


def delete(job: Import, by: Actor) -> int:
    """In parts, each with its months; the news in the last one."""
    parameters = {"job": job.pk, "part": PART}
    with transaction.atomic():
        execute("DELETE FROM commerce_payment WHERE import_id = %(job)s", parameters)
        execute(
            "DELETE FROM integration_incompletedocument WHERE importing_id = %(job)s", parameters
        )
    total = 0
    months: set = set()
    while True:
        with no_history():  # what came and went with a file: the import says so
            found = rows(
                "SELECT id FROM commerce_purchase WHERE import_id = %(job)s LIMIT %(part)s",
                parameters,
            )
            if not found:
                break
            months |= remove_purchases([pk for (pk,) in found])
            total += len(found)
            if len(found) < PART:
                announce(PurchasesRemoved.spanning(months, total, job.pk), by)
                break
    return total


def delete_catalogue(job: Import) -> int:
    """Products, categories and shops that came with it and that nothing else uses."""
    parameters = {"job": job.pk}
    with transaction.atomic():
        execute(
            "SELECT id FROM commerce_product WHERE import_id = %(job)s ORDER BY id FOR UPDATE",
            parameters,
        )
        unused = (
            "import_id = %(job)s AND NOT EXISTS"
            " (SELECT FROM commerce_purchaseline l WHERE l.product_id = t.id)"
        )
        with no_history(), _deleting_products():
            execute(  # with the keys left out nothing takes them along
                "DELETE FROM commerce_productown WHERE product_id IN"
                f" (SELECT id FROM commerce_product t WHERE {unused})",
                parameters,
            )
            products = execute(
                f"DELETE FROM commerce_product t WHERE {unused}",
                parameters,
            )
    with transaction.atomic():
        execute(
            "DELETE FROM commerce_shop t WHERE import_id = %(job)s AND NOT EXISTS"
            " (SELECT FROM commerce_purchase p WHERE p.shop_id = t.id)",
            parameters,
        )
        for _floor in range(2):  # those below, then those above
            execute(
                "DELETE FROM commerce_category t WHERE import_id = %(job)s"
                " AND NOT EXISTS (SELECT FROM commerce_product p WHERE p.category_id = t.id)"
                " AND NOT EXISTS (SELECT FROM commerce_category c WHERE c.parent_id = t.id)",
                parameters,
            )
    return products


@contextmanager
def _deleting_products() -> Iterator[None]:
    """Lines have no index by product, through which each deletion would look for its own.

    Where our role may not leave that look out, there is an index for as long as it takes: a
    second or so for a million lines, in which nobody else writes any.
    """
    if may_leave_out_key_checks():
        with keys_known_to_hold():
            yield
        return
    execute("SET CONSTRAINTS ALL IMMEDIATE")
    execute("CREATE INDEX line_product_for_now ON commerce_purchaseline (product_id)")
    yield
    execute("DROP INDEX line_product_for_now")
    execute("SET CONSTRAINTS ALL DEFERRED")
