"""The worker's part: scores that are due, the day's averages, runs of cleansing."""

from datetime import timedelta

from procrastinate.contrib.django import app

from vinculo.customers.quality.cleansing import running
from vinculo.customers.quality.history import refresh_snapshot
from vinculo.customers.quality.scoring import rescore_all, rescore_due
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, work_on

EVERY = timedelta(minutes=21)


@app.periodic(cron="* * * * *")
@app.task(
    name="customers.score_quality", queueing_lock="customers.score_quality",
    lock="customers.quality",
)  # fmt: skip
def score_quality(timestamp: int) -> None:
    """Whoever's data changed in the last minute, while one waits for nothing."""
    rescore_due()


@app.periodic(cron="*/20 * * * *")
@app.task(name="customers.snapshot_quality", queueing_lock="customers.snapshot_quality")
def snapshot_quality(timestamp: int) -> None:
    refresh_snapshot(EVERY)


@app.periodic(cron="23 2 * * *")
@app.task(
    name="customers.age_quality", queueing_lock="customers.age_quality", lock="customers.quality"
)
def age_quality(timestamp: int) -> None:
    """Time makes data old without anybody changing them."""
    rescore_all()


@app.task(name="customers.rescore_quality", lock="customers.quality")
def rescore_quality(job_id: int) -> None:
    def verb(job: LongJob, report: Report) -> dict[str, int]:
        return rescore_all(report)

    work_on(job_id, verb)


@app.task(name="customers.look_for_cleansing")
def look_for_cleansing(job_id: int) -> None:
    work_on(job_id, running.propose)


@app.task(name="customers.apply_cleansing", lock="customers.cleansing")
def apply_cleansing(job_id: int) -> None:
    work_on(job_id, running.apply)


@app.task(name="customers.undo_cleansing", lock="customers.cleansing")
def undo_cleansing(job_id: int) -> None:
    work_on(job_id, running.undo)
