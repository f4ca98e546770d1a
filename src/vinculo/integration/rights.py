"""How what came in from other programs is forgotten: files, samples, rows that were set aside.

What an import wrote into other rooms they tell and forget themselves.
"""

import csv
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from django.db import connection
from django.db.models import Q

from vinculo.commerce.models import Payment, Purchase
from vinculo.customers.models import (
    Address,
    ContactPoint,
    Customer,
    ExternalId,
    IdentityDocument,
)
from vinculo.integration.importing.customers.alike import FILE as ALIKE
from vinculo.integration.importing.customers.alike import file_of
from vinculo.integration.importing.engine import discard, import_lock
from vinculo.integration.importing.engine import forget as forget_draft
from vinculo.integration.importing.erased import without_cells
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.importing.rejects import FILE as REJECTS
from vinculo.integration.models import Import, ImportChange
from vinculo.interactions.models import Interaction
from vinculo.runtime.problem import Problem
from vinculo.shell.personal_data import Forgotten, RoomRights, Section

BLOCK = 1 << 20
OVERLAP = 400  # characters: longer than anything that names somebody
PACKED = (b"PK\x03\x04", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")  # archives and workbooks


def holds(customer_id: int) -> Iterator[Section]:
    yield from ()


def forget(who: Forgotten) -> Mapping[str, int]:
    """Problem while an import is at work."""
    try:
        return _forget(who)
    except CannotImport as busy:
        raise Problem(str(busy)) from busy


def _forget(who: Forgotten) -> Mapping[str, int]:
    with import_lock(wait=False):
        linked = imports_of([who.customer_id])
        changes = _forget_changes(who)
        files = 0
        for job in Import.objects.order_by("pk"):
            if job.pk in linked or _mentions(job, who):
                files += _clean(job)
        for column in ("sample", "columns", "reading", "beside", "notes", "undo_report"):
            who.blank_json("integration_import", column)
        who.blank_json("integration_returndoubt", "told")
        for column in ("file_name", "error"):
            who.blank_column("integration_import", column)
    return {"import_changes": changes, "import_files": files}


def after(who: Forgotten) -> None:
    """Lists of rows that were set aside, or looked like somebody, without theirs."""
    for job in Import.objects.order_by("pk"):
        for path in (job.rejects_file, file_of(job)):
            if path is not None and path.exists():
                _without(path, job.opening.get("delimiter") or ",", who)


def imports_of(customers: Sequence[int]) -> set[int]:
    """Those that brought them, or anything of theirs."""
    models: tuple[Any, ...] = (
        ContactPoint, IdentityDocument, Address, ExternalId, Purchase, Payment, Interaction,
    )  # fmt: skip
    found = set(Customer.objects.filter(pk__in=customers).values_list("import_id", flat=True))
    for model in models:
        found |= set(
            model.objects.filter(customer_id__in=customers)
            .values_list("import_id", flat=True)
            .distinct()
        )
    changed = ImportChange.objects.filter(record_kind="customer", record_id__in=customers)
    found |= set(changed.values_list("importing_id", flat=True))
    return {pk for pk in found if pk is not None}


def _forget_changes(who: Forgotten) -> int:
    theirs = ImportChange.objects.filter(record_kind="customer", record_id=who.customer_id)
    contacts = Interaction.objects.filter(customer_id=who.customer_id).values("pk")
    spoken = ImportChange.objects.filter(record_kind="interaction", record_id__in=contacts)
    own = ImportChange.objects.filter(record_kind="own", before__customer_id=who.customer_id)
    own.update(before={}, after={})
    # Compared with what stands in JSON: numbers, which a statement within would not be.
    said = list(contacts.values_list("pk", flat=True))
    theirs_too = Purchase.objects.filter(customer_id=who.customer_id)
    bought = list(theirs_too.values_list("pk", flat=True))
    ImportChange.objects.filter(
        Q(record_kind="own_interaction", before__interaction_id__in=said)
        | Q(record_kind="own_purchase", before__purchase_id__in=bought)
    ).update(before={}, after={})
    count = theirs.update(before={}, after={}) + spoken.update(before={}, after={})
    for column in ("before", "after"):
        count += who.blank_json("integration_importchange", column)
    return count


def _clean(job: Import) -> int:
    """A draft goes whole; of what is over the file goes, which nothing needs any more."""
    if job.status in Import.BEFORE:
        forget_draft(job)
        return 1
    discard(job)
    there = job.path.exists()
    for path in job.folder.glob("*"):
        if path.name not in (REJECTS, ALIKE):
            path.unlink(missing_ok=True)
    Import.objects.filter(pk=job.pk).update(
        sample=[], notes=[], columns=without_cells(job.columns),
        reading=without_cells(job.reading),
    )  # fmt: skip
    return int(there)


def _mentions(job: Import, who: Forgotten) -> bool:
    told = [job.sample, job.columns, job.reading]
    if who.blank_within(told) != told or _is_staged(job, who):
        return True
    if not job.path.exists():
        return False
    with job.path.open("rb") as file:
        if file.read(4).startswith(PACKED):
            return True  # what is inside a workbook or an archive is not looked for: it goes
    return _in_file(job.path, job.opening.get("encoding") or "utf-8", who)


def _in_file(path: Path, encoding: str, who: Forgotten) -> bool:
    tail = ""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        while block := file.read(BLOCK):
            if who.names(tail + block):
                return True
            tail = block[-OVERLAP:]
    return False


def _is_staged(job: Import, who: Forgotten) -> bool:
    table = f"import_{job.pk}_raw"
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s) IS NOT NULL", [table])
        if not cursor.fetchone()[0] or not who.words:
            return False
        cursor.execute(
            f"SELECT EXISTS (SELECT FROM {table} t WHERE t::text ~* %s)",  # noqa: S608  a number
            [who.pattern],
        )
        return bool(cursor.fetchone()[0])


def _without(path: Path, delimiter: str, who: Forgotten) -> None:
    kept, gone = [], 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.reader(file, delimiter=delimiter):
            if who.names(" | ".join(row)):
                gone += 1
            else:
                kept.append(row)
    if not gone:
        return
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(kept)
    os.replace(fresh, path)


ROOM = RoomRights(
    "integration", holds, forget, frozenset(["integration_importchange"]), after=after
)  # fmt: skip
