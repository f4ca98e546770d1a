"""The room's background jobs. One import works at a time; each job may run twice."""

from procrastinate.contrib.django import app

from vinculo.integration.importing import background
from vinculo.integration.models import Import

ONE_BY_ONE = "integration.imports"


@app.task(name="integration.read", lock=ONE_BY_ONE)
def read(import_id: int) -> None:
    background.read_import(import_id)


@app.task(name="integration.check", lock=ONE_BY_ONE)
def check(import_id: int) -> None:
    background.check_import(import_id)


@app.task(name="integration.run", lock=ONE_BY_ONE)
def run(import_id: int) -> None:
    background.run_import(import_id)


@app.task(name="integration.undo", lock=ONE_BY_ONE)
def undo(import_id: int) -> None:
    background.undo_import(import_id)


@app.periodic(cron="41 4 * * *")
@app.task(name="integration.forget_drafts", queueing_lock="integration.forget_drafts")
def forget_drafts(timestamp: int) -> None:
    background.forget_drafts()


@app.periodic(cron="* * * * *")
@app.task(name="integration.go_on", queueing_lock="integration.go_on")
def go_on(timestamp: int) -> None:
    """Imports that nobody works on any more: the web was killed in the middle of a small one."""
    of_status = {
        Import.Status.READING: read,
        Import.Status.CHECKING: check,
        Import.Status.QUEUED: run,
        Import.Status.RUNNING: run,
        Import.Status.UNDOING: undo,
    }
    for job in background.abandoned():
        of_status[Import.Status(job.status)].defer(import_id=job.pk)
