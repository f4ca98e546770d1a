"""Set an import going: at once when it is small, else by the worker."""

from vinculo.integration import jobs
from vinculo.integration.importing import background
from vinculo.integration.models import Import

SMALL_FILE = 2 << 20  # bytes
SMALL = 3_000  # rows


def read_soon(job: Import) -> None:
    if job.size <= SMALL_FILE:
        background.read_import(job.pk)
    else:
        jobs.read.defer(import_id=job.pk)


def check_soon(job: Import) -> None:
    job.status = Import.Status.CHECKING
    job.keep()
    if job.total <= SMALL and job.size <= SMALL_FILE and background.is_free():
        background.check_import(job.pk)
    else:
        jobs.check.defer(import_id=job.pk)


def run_soon(job: Import) -> None:
    """Also goes on with one whose worker died."""
    job.status = Import.Status.QUEUED
    job.keep()
    if job.read <= SMALL and background.is_free():
        background.run_import(job.pk)
    else:
        jobs.run.defer(import_id=job.pk)


def undo_soon(job: Import) -> None:
    job.status = Import.Status.UNDOING
    job.keep()
    if job.read <= SMALL and background.is_free():
        background.undo_import(job.pk)
    else:
        jobs.undo.defer(import_id=job.pk)
