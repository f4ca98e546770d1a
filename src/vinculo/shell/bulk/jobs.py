"""The background jobs of what is done to many. Each may run twice."""

from datetime import timedelta

from django.utils import timezone
from procrastinate.contrib.django import app

from vinculo.shell.bulk import running
from vinculo.shell.bulk.models import BulkRun
from vinculo.shell.work.working import work_on

DRAFTS_LIVE = timedelta(days=1)
RUNS_LIVE = timedelta(days=90)


@app.task(name="shell.do_to_many")
def do_to_many(job_id: int) -> None:
    work_on(job_id, lambda job, report: running.do(job.asked["run"], job, report))


@app.task(name="shell.undo_of_many")
def undo_of_many(job_id: int) -> None:
    work_on(job_id, lambda job, report: running.undo(job.asked["run"], job, report))


@app.periodic(cron="23 3 * * *")
@app.task(name="shell.forget_runs", queueing_lock="shell.forget_runs")
def forget_runs(timestamp: int) -> None:
    """What nobody began, and what is too old to be taken back."""
    now = timezone.now()
    BulkRun.objects.filter(state=BulkRun.State.DRAFT, asked_at__lt=now - DRAFTS_LIVE).delete()
    BulkRun.objects.filter(asked_at__lt=now - RUNS_LIVE).delete()
