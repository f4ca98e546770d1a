"""The phases of an import, in order, each resumable: stage, check, prepare, write, finish.

What is written and how far we are is committed together, chunk by chunk. Whoever runs it again
after a crash finds the position, makes the staging tables again if the database lost them (they
are unlogged), and goes on.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

from django.db import DataError, connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.customers.duplicates.jobs import compare_import
from vinculo.customers.models import Customer
from vinculo.integration.importing import (
    customers,
    interactions,
    preparing,
    products,
    purchases,
    storing,
)
from vinculo.integration.importing.database import execute, row, table_exists, value
from vinculo.integration.importing.erased import leave_no_trace
from vinculo.integration.importing.problem import CannotImport, Stopped
from vinculo.integration.importing.rejects import write_rejects
from vinculo.integration.importing.run import Run, Tell, tell_nobody
from vinculo.integration.importing.staging import stage
from vinculo.integration.models import Import
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company
from vinculo.shell.history.context import IMPORT, acting

KINDS: dict[str, ModuleType] = {
    Import.Kind.CUSTOMERS: customers,
    Import.Kind.PRODUCTS: products,
    Import.Kind.PURCHASES: purchases,
    Import.Kind.INTERACTIONS: interactions,
}
CHUNK = 50_000  # rows of the file
CHUNKS = 40  # at most: every chunk may have to look through all staged rows
LOCK = 7_311_970  # of all imports: one writes at a time
WORK_MEMORY = "64MB"


def check(job: Import, by: Actor, tell: Tell = tell_nobody) -> None:
    """Stage and check all rows and foresee what would come of them; nothing is written."""
    with import_lock():
        run = _open(job, by, tell)
        if not (job.phase in {"checked", "prepared"} and _is_staged(run)):
            _stage_and_check(run)
        with _memory():
            job.foreseen = KINDS[job.kind].foresee(run) | {"rejected": job.rejected}
        job.status = Import.Status.READY
        job.keep()


def run(job: Import, by: Actor, tell: Tell = tell_nobody) -> None:
    """Write it all down; goes on where an earlier attempt ended."""
    began = time.monotonic()
    with import_lock():
        job.refresh_from_db()
        if job.status in {Import.Status.DONE, Import.Status.CANCELLED, Import.Status.UNDONE}:
            return
        job.status = Import.Status.RUNNING
        job.started_at = job.started_at or timezone.now()
        job.error = ""
        job.keep()
        run = _open(job, by, tell)
        try:
            _write_all(run)
        except Stopped:
            _end(run, Import.Status.CANCELLED, began)
        except BaseException as error:
            job.refresh_from_db()
            job.seconds += time.monotonic() - began
            job.error = str(error) if isinstance(error, CannotImport) else repr(error)[:500]
            if isinstance(error, Exception):
                job.status = Import.Status.FAILED
            job.keep()
            raise
        else:
            _end(run, Import.Status.DONE, began)
            if Customer.objects.filter(import_id=job.pk).exists():
                compare_import.defer(import_id=job.pk)


def forget(job: Import) -> None:
    """A draft that will not be imported: nothing of it was written."""
    discard(job)
    storing.forget(job.stored_path)
    job.delete()


def discard(job: Import) -> None:
    """Drop the staging tables."""
    for name in (
        "alike", "chunk_missing", "chunk", "own", "wanted", "products", "people", "records",
        "rows", "raw",
    ):  # fmt: skip
        execute(f"DROP TABLE IF EXISTS import_{job.pk}_{name}")


def request_stop(job: Import) -> None:
    """The run ends itself after the chunk it is writing."""
    Import.objects.filter(pk=job.pk).update(stop_requested=True)


def _open(job: Import, by: Actor, tell: Tell) -> Run:
    preparing.require_settled(job)
    source = preparing.open_again(job)
    return Run(job, source, preparing.reading_of(job), Company.get(), by, tell)


def _is_staged(run: Run) -> bool:
    """Unlogged tables are empty after the database crashed."""
    tables = (run.raw, run.rows, run.records)
    return all(table_exists(table) for table in tables) and bool(
        value(f"SELECT EXISTS (SELECT FROM {run.raw})")
    )


def _stage_and_check(run: Run) -> None:
    job = run.job
    stage(run)
    with transaction.atomic(), _memory():
        job.read = value(f"SELECT count(*) FROM {run.raw}")
        _check_rows(run)
        job.rejected = write_rejects(run)
        job.phase = "checked"
        job.keep()


def _check_rows(run: Run) -> None:
    try:
        with transaction.atomic():
            KINDS[run.job.kind].check(run)
    except DataError:  # what looked like a time was none: look closer
        run.trusting = False
        KINDS[run.job.kind].check(run)


def _write_all(run: Run) -> None:
    job, kind = run.job, KINDS[run.job.kind]
    if job.phase not in {"checked", "prepared"} or not _is_staged(run):
        _stage_and_check(run)
        prepared = False
    else:
        prepared = job.phase == "prepared"
    if not prepared:
        with transaction.atomic(), _memory():
            kind.prepare(run)
            job.phase = "prepared"
            job.keep()
    for first, last in _chunks(run):
        _stop_if_asked(job)
        with transaction.atomic(), _memory():
            # What a power cut takes back it takes back with the position; the end waits for all.
            execute("SET LOCAL synchronous_commit = off")
            acting(run.by, IMPORT, importing=job.pk)
            kind.write(run, first, last)
            job.position = last + 1
            job.keep()
        run.tell(job)
    job.phase = "written"


def _chunks(run: Run) -> Iterator[tuple[int, int]]:
    lowest, highest = row(f"SELECT min(n), max(n) FROM {run.raw}")
    if lowest is None:
        return
    run.job.total = highest
    size = getattr(KINDS[run.job.kind], "CHUNK", 0) or max(CHUNK, (highest - lowest) // CHUNKS)
    first = max(lowest, run.job.position)
    while first <= highest:
        yield first, min(first + size - 1, highest)
        first += size


def _stop_if_asked(job: Import) -> None:
    if Import.objects.filter(pk=job.pk, stop_requested=True).exists():
        raise Stopped


def _end(run: Run, status: str, began: float) -> None:
    job, kind = run.job, KINDS[run.job.kind]
    with transaction.atomic(), _memory():
        if status == Import.Status.DONE:
            kind.finish(run)
            preparing.remember(job, run.source)
        else:
            kind.tell_the_news(run)
        job.rejected = write_rejects(run)  # writing may have refused some more
        leave_no_trace(run)
        for table in run.tables:
            execute(f"DROP TABLE IF EXISTS {table}")
        job.status = status
        job.finished_at = timezone.now()
        job.seconds = round(job.seconds + time.monotonic() - began, 3)
        job.keep()
    run.tell(job)


@contextmanager
def _memory() -> Iterator[None]:
    """Sorts and joins of whole files; given back with the transaction."""
    if not connection.in_atomic_block:
        with transaction.atomic(), _memory():
            yield
        return
    execute(f"SET LOCAL work_mem = '{WORK_MEMORY}'")
    yield


@contextmanager
def import_lock(wait: bool = True) -> Iterator[None]:
    """One import works at a time; the lock goes with the connection if we die."""
    if wait:
        execute(f"SELECT pg_advisory_lock({LOCK})")
    elif not value(f"SELECT pg_try_advisory_lock({LOCK})"):
        raise CannotImport(_("Another import is at work right now. Try again when it is over."))
    try:
        yield
    finally:
        if connection.connection is not None and not connection.connection.closed:
            execute(f"SELECT pg_advisory_unlock({LOCK})")
