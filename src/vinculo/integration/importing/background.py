"""What the worker does with an import; each may run twice."""

from collections.abc import Callable
from datetime import timedelta

from django.db import connection
from django.utils import timezone, translation

from vinculo.integration.importing import engine, preparing
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.importing.undoing import undo
from vinculo.integration.models import Import
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company


def read_import(pk: int) -> None:
    job = Import.objects.filter(pk=pk, status=Import.Status.READING).first()
    if job:
        _tried(job, lambda: preparing.take_in(job))


def check_import(pk: int) -> None:
    job = Import.objects.filter(pk=pk, status=Import.Status.CHECKING).first()
    if job:
        _tried(job, lambda: engine.check(job, _actor(job)))


def run_import(pk: int) -> None:
    job = Import.objects.filter(pk=pk).first()
    if job and job.status in {Import.Status.QUEUED, Import.Status.RUNNING}:
        _tried(job, lambda: engine.run(job, _actor(job)))


def undo_import(pk: int) -> None:
    job = Import.objects.filter(pk=pk, status=Import.Status.UNDOING).first()
    if not job:
        return
    try:
        with translation.override(Company.get().language):
            undo(job, _actor(job))
    except CannotImport as problem:
        # It is what it was before; the page says why.
        Import.objects.filter(pk=pk).update(status=Import.Status.DONE, error=str(problem))


def is_free() -> bool:
    """Nothing is being imported right now."""
    try:
        with engine.import_lock(wait=False):
            return True
    except CannotImport:
        return False


def abandoned() -> list[Import]:
    """At work by their status, but neither does anybody hold the lock nor is a job waiting."""
    if not is_free():
        return []
    a_while_ago = timezone.now() - timedelta(minutes=1)
    at_work = Import.objects.filter(status__in=Import.AT_WORK, created_at__lt=a_while_ago)
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (args->>'import_id')::bigint FROM procrastinate_jobs"
            " WHERE task_name LIKE 'integration.%%' AND status IN ('todo', 'doing')"
            " AND args ? 'import_id'",
            [],
        )
        waiting = {row[0] for row in cursor.fetchall()}
    return [job for job in at_work if job.pk not in waiting]


def _actor(job: Import) -> Actor:
    return Actor(job.person_id, job.person_name)


def _tried(job: Import, work: Callable[[], object]) -> None:
    """What the person can understand is shown to them; anything else is also our error."""
    try:
        with translation.override(Company.get().language):
            work()
    except CannotImport as problem:
        _fail(job, str(problem))
    except Exception:
        if connection.is_usable():  # else the database went away: the job is tried again
            _fail(job, "")
        raise


def _fail(job: Import, reason: str) -> None:
    Import.objects.filter(pk=job.pk).update(status=Import.Status.FAILED, error=reason)


def forget_drafts() -> None:
    """Files that nobody imported within a week."""
    old = timezone.now() - timedelta(days=7)
    resting = (Import.Status.DRAFT, Import.Status.WAITING, Import.Status.READY)
    for job in Import.objects.filter(status__in=resting, created_at__lt=old):
        engine.forget(job)
