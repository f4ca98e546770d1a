"""Whether somebody is at work on an open job: what the queue knows and the record does not."""

from django.db import connection

from vinculo.shell import jobs
from vinculo.shell.work.models import LongJob


def trouble(job: LongJob) -> str:
    """`resting`: its worker died, another takes it up. `lost`: nobody will. `nobody`: there is
    no worker at all. Empty when all is well, or the job is over."""
    if not job.is_open:
        return ""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT queued.status::text, worker.last_heartbeat > now() - make_interval(secs => %s),
                   EXISTS (SELECT FROM procrastinate_workers
                            WHERE last_heartbeat > now() - make_interval(secs => %s))
              FROM procrastinate_jobs queued
              LEFT JOIN procrastinate_workers worker ON worker.id = queued.worker_id
             WHERE queued.id = %s
            """,
            [jobs.DEAD_AFTER, jobs.DEAD_AFTER, job.queue_id],
        )
        row = cursor.fetchone()
    if row is None or row[0] not in ("todo", "doing"):
        return "lost"
    status, is_held, is_anybody_there = row
    if not is_anybody_there:
        return "nobody"
    is_resting = job.state == LongJob.State.RUNNING and (status == "todo" or not is_held)
    return "resting" if is_resting else ""
