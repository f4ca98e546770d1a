"""What the worker does with a hand-over."""

from typing import Any

from procrastinate.contrib.django import app

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, work_on
from vinculo.workspace.handover import giving
from vinculo.workspace.handover.models import HandOver

ONE_BY_ONE = "workspace.hand_over"


@app.task(name="workspace.hand_over", lock=ONE_BY_ONE)
def hand_over(job_id: int) -> None:
    work_on(job_id, _give)


@app.task(name="workspace.hand_back", lock=ONE_BY_ONE)
def hand_back(job_id: int) -> None:
    work_on(job_id, _take_back)


def _give(job: LongJob, report: Report) -> dict[str, Any]:
    return dict(giving.give(_of(job), _by(job), report))


def _take_back(job: LongJob, report: Report) -> dict[str, Any]:
    return dict(giving.take_back(_of(job), _by(job), report))


def _of(job: LongJob) -> HandOver:
    return HandOver.objects.get(pk=job.asked["hand_over"])


def _by(job: LongJob) -> Actor:
    return Actor(job.asked_by_id, job.asked_by_name)
