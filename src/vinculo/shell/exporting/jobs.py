"""The background jobs of files. Each may run twice."""

from procrastinate.contrib.django import app

from vinculo.shell.exporting import making
from vinculo.shell.work.working import work_on


@app.task(name="shell.make_file")
def make_file(job_id: int) -> None:
    work_on(job_id, lambda job, report: making.make(job.asked["file"], report))


@app.periodic(cron="29 * * * *")
@app.task(name="shell.forget_files", queueing_lock="shell.forget_files")
def forget_files(timestamp: int) -> None:
    making.forget_expired()
