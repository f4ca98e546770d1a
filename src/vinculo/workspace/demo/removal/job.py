"""The removal as the worker does it."""

from typing import Any

from procrastinate.contrib.django import app

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, work_on
from vinculo.workspace.demo.removal.removing import remove


@app.task(name="workspace.remove_demo", lock="workspace.remove_demo")
def remove_demo(job_id: int) -> None:
    work_on(job_id, _remove)


def _remove(job: LongJob, report: Report) -> dict[str, Any]:
    return remove(Actor(job.asked_by_id, job.asked_by_name), report)
