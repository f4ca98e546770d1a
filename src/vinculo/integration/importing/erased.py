"""Rows about who asked to be forgotten are set aside, and leave no trace of their own."""

from collections.abc import Iterable, Sequence
from typing import Any

from vinculo.customers.rights import tombstones
from vinculo.customers.rights.tombstones import Mark
from vinculo.integration.importing.customers.draft import Draft
from vinculo.integration.importing.database import execute, rows, value
from vinculo.integration.importing.known import EMAIL, NAME, PHONE, is_identity
from vinculo.integration.importing.run import Run
from vinculo.integration.models import Import
from vinculo.lib import identity, phones

PROBLEM = "erased"
# Where a reading keeps what stood in cells, as samples of them.
CELLS = ("samples", "unreadable_samples", "evidence", "unread", "notes")
PART = 10_000


def erased_drafts(run: Run, drafts: Sequence[Draft]) -> frozenset[int]:
    """Numbers of the rows whose document, telephone, e-mail or code was buried."""
    if not drafts or not tombstones.any_buried():
        return frozenset()
    marks = {one.n: _marks(run, one) for one in drafts}
    found = tombstones.buried(mark for some in marks.values() for mark in some)
    return frozenset(n for n, some in marks.items() if found.intersection(some))


def _marks(run: Run, one: Draft) -> list[Mark]:
    marks = [tombstones.contact(contact.value) for contact in one.contacts if contact.value]
    if one.document:
        marks.append(tombstones.document(one.document.number[:60]))
    if one.external_id:
        marks.append(tombstones.code(run.job.source, one.external_id))
    return marks


def set_erased_aside(run: Run, table: str) -> int:
    """Of the table of references, those whom nobody knows any more because they were forgotten."""
    if not tombstones.any_buried():
        return 0
    unknown = rows(f"SELECT reference FROM {table} WHERE customer_id IS NULL")
    found: list[str] = []
    for part in _parts([reference for (reference,) in unknown]):
        marks = {reference: _references(run, reference) for reference in part}
        buried = tombstones.buried(mark for some in marks.values() for mark in some)
        found += [reference for reference, some in marks.items() if buried.intersection(some)]
    if not found:
        return 0
    params = {"found": found}
    execute(
        f"UPDATE {run.rows} SET problem = '{PROBLEM}'"
        " WHERE customer = ANY(%(found)s) AND problem IS NULL",
        params,
    )
    execute(f"DELETE FROM {table} WHERE reference = ANY(%(found)s)", params)
    return len(found)


def _references(run: Run, reference: str) -> list[Mark]:
    country = run.company.country
    if reference.startswith(EMAIL):
        return [tombstones.contact(reference.removeprefix(EMAIL).lower())]
    if reference.startswith(PHONE):
        return [tombstones.contact(phones.read(reference.removeprefix(PHONE), country).e164)]
    if reference.startswith(NAME):
        return []  # a name is not one person's alone
    marks = [tombstones.code(run.job.source, reference)]
    document = identity.guess(reference, country, "nit") if is_identity(run) else None
    return [*marks, tombstones.document(document.number[:60])] if document else marks


def _parts(references: Sequence[str]) -> Iterable[Sequence[str]]:
    for first in range(0, len(references), PART):
        yield references[first : first + PART]


def leave_no_trace(run: Run) -> None:
    """What came in with such rows: its file is not kept, and neither are samples of it."""
    if not value(f"SELECT EXISTS (SELECT FROM {run.rows} WHERE problem = '{PROBLEM}')"):
        return
    drop_cells(run.job)


def drop_cells(job: Import) -> None:
    """The file, and what its reading kept of it; whoever calls saves the job."""
    job.path.unlink(missing_ok=True)
    job.sample, job.notes = [], []
    job.columns, job.reading = without_cells(job.columns), without_cells(job.reading)


def without_cells(told: Any) -> Any:
    """How a file was read, without what stood in its cells."""
    if isinstance(told, list):
        return [without_cells(one) for one in told]
    if not isinstance(told, dict):
        return told
    kept = {
        key: type(value)() if key in CELLS and value else without_cells(value)
        for key, value in told.items()
    }
    return kept | {"question": None} if "question" in kept else kept
