"""Background jobs: where rooms declare them, and what keeps them going.

A room declares its jobs in its own `jobs.py` with `@app.task`, one line each that calls the verb,
and safe to run twice: a job whose worker dies is run again.
"""

import asyncio
from datetime import timedelta

import django.db
import psycopg
from django.conf import settings
from django.db import connection
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from procrastinate import JobContext, RetryStrategy
from procrastinate.connector import BaseConnector
from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector
from procrastinate.contrib.django.utils import connector_params
from procrastinate.psycopg_connector import PsycopgConnector

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.link_mail import mail_link
from vinculo.shell.accounts.models import Company
from vinculo.shell.accounts.sessions import SessionStore
from vinculo.shell.activity.announcing import react_to
from vinculo.shell.audit.sealing import seal
from vinculo.shell.bulk import jobs as bulk_jobs
from vinculo.shell.drafts.keeping import forget_old_drafts
from vinculo.shell.exporting import jobs as exporting_jobs
from vinculo.shell.keys.expiring import forget_answers, warn_of_ends
from vinculo.shell.live.news import FORGET
from vinculo.shell.living import ORPHANED, Living
from vinculo.shell.notices.digest import mail_digests
from vinculo.shell.planner.reminding import remind
from vinculo.shell.retention.carrying_out import carry_out_in_background
from vinculo.shell.work.asking import ask
from vinculo.shell.work.working import work_on

__all__ = ["app", "bulk_jobs", "exporting_jobs"]  # theirs are known with ours

HEARTBEAT = 5.0
DEAD_AFTER = 25.0  # seconds without a heartbeat
FORGOTTEN_AFTER = 24 * 3600.0  # a dead worker's row
DRAIN = 25.0
KEEP_FINISHED_HOURS = 48
KEEP_FAILED_HOURS = 24 * 30
AGAIN = RetryStrategy(max_attempts=6, exponential_wait=4)
# For every task that says nothing else: the database went away under it, and comes back; or the
# worker was told to stop and could not wait for its end.
WHEN_CUT_SHORT = RetryStrategy(
    max_attempts=8,
    linear_wait=2,
    retry_exceptions=[
        django.db.OperationalError, django.db.InterfaceError, psycopg.OperationalError,
        asyncio.CancelledError,
    ],
)  # fmt: skip


@app.task(name="shell.react", retry=AGAIN)
def react(listener: str, activity_id: int) -> None:
    """A `Later` listener's turn."""
    react_to(listener, activity_id)


@app.periodic(cron="* * * * *")
@app.task(name="shell.retry_stalled", queueing_lock="shell.retry_stalled", pass_context=True)
async def retry_stalled(context: JobContext, timestamp: int) -> None:
    """Jobs whose worker died go back into the queue."""
    await take_up_stalled()


async def take_up_stalled() -> None:
    """Where the heartbeat is old and nobody holds the lock: a clock that jumped ends no job."""
    orphaned = {row["worker_id"] for row in await app.connector.execute_query_all_async(ORPHANED)}
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=DEAD_AFTER):
        if job.worker_id is None or job.worker_id in orphaned:
            await app.job_manager.retry_job(job)


@app.periodic(cron="17 * * * *")
@app.task(name="shell.delete_finished", queueing_lock="shell.delete_finished", pass_context=True)
async def delete_finished(context: JobContext, timestamp: int) -> None:
    jobs = app.job_manager
    await jobs.delete_old_jobs(KEEP_FINISHED_HOURS)
    await jobs.delete_old_jobs(
        KEEP_FAILED_HOURS, include_failed=True, include_cancelled=True, include_aborted=True
    )


@app.task(name="shell.carry_out_terms")
def carry_out_terms(job_id: int) -> None:
    work_on(job_id, carry_out_in_background)


@app.periodic(cron="47 3 * * *")
@app.task(name="shell.nightly_terms", queueing_lock="shell.nightly_terms")
def nightly_terms(timestamp: int) -> None:
    """A long job as any other: it is seen, and what happened tells of it."""
    with translation.override(Company.get().language):
        ask(carry_out_terms, _("What was kept long enough goes"), Actor.system("terms"))


@app.periodic(cron="53 3 * * *")
@app.task(name="shell.forget_expired", queueing_lock="shell.forget_expired")
def forget_expired(timestamp: int) -> None:
    """Sessions and attempts to sign in that count no more."""
    SessionStore.clear_expired()
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM shell_attempt WHERE expires < now()")


@app.periodic(cron="59 3 * * *")
@app.task(name="shell.forget_drafts", queueing_lock="shell.forget_drafts")
def forget_drafts(timestamp: int) -> None:
    forget_old_drafts()


@app.periodic(cron="* * * * *")
@app.task(name="shell.remind", queueing_lock="shell.remind")
def remind_of_tasks(timestamp: int) -> None:
    remind(timezone.now())


@app.periodic(cron="* * * * *")
@app.task(name="shell.seal_audit", queueing_lock="shell.seal_audit", lock="shell.seal_audit")
def seal_audit(timestamp: int) -> None:
    seal()


@app.periodic(cron="*/5 * * * *")
@app.task(name="shell.mail_digests", queueing_lock="shell.mail_digests")
def mail_notices(timestamp: int) -> None:
    if settings.MAIL_IS_SET_UP:
        mail_digests(timezone.now())


@app.periodic(cron="23 6 * * *")
@app.task(name="shell.warn_of_keys", queueing_lock="shell.warn_of_keys")
def warn_of_keys(timestamp: int) -> None:
    """Of keys for programs that end within a week."""
    warn_of_ends(timezone.now())


@app.periodic(cron="37 * * * *")
@app.task(name="shell.forget_answers", queueing_lock="shell.forget_answers")
def forget_given_answers(timestamp: int) -> None:
    forget_answers(timezone.now())


class WorkerConnector(PsycopgConnector):
    """The worker's own connections for its queue; Django's connection for what jobs defer.

    So a job deferred inside a job belongs to the transaction it is written in, as on the web.
    """

    def get_sync_connector(self) -> BaseConnector:
        return DjangoConnector()


def run_worker(concurrency: int = 2, wait: bool = True) -> None:
    """Work until SIGTERM or SIGINT; then finish what can be finished in DRAIN seconds.

    Without `wait`, only until the queue is empty.
    """

    for task in app.tasks.values():
        task.retry_strategy = task.retry_strategy or WHEN_CUT_SHORT

    async def work() -> None:
        living = Living()
        async with app.open_async():
            await take_up_stalled()
            looking = asyncio.create_task(living.look_after_others())
            await app.run_worker_async(
                concurrency=concurrency,
                wait=wait,
                fetch_job_polling_interval=5.0,
                shutdown_graceful_timeout=DRAIN,
                update_heartbeat_interval=HEARTBEAT,
                stalled_worker_timeout=FORGOTTEN_AFTER,
                worker_middleware=[living.show],
            )
            looking.cancel()
            await living.end()

    connector = WorkerConnector(kwargs=connector_params(), min_size=1, max_size=concurrency + 3)
    with app.replace_connector(connector):
        asyncio.run(work())


def worker_silence() -> timedelta | None:
    """Since a worker last said that it lives, by the database's clock; None: there is none."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp() - max(last_heartbeat) FROM procrastinate_workers")
        row = cursor.fetchone()
    return row[0] if row else None


def stalled_jobs() -> int:
    """Jobs that are marked as being done by a worker that no longer lives."""
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT count(*) FROM procrastinate_jobs job
            LEFT JOIN procrastinate_workers worker ON worker.id = job.worker_id
            WHERE job.status = 'doing'
              AND (worker.id IS NULL OR worker.last_heartbeat < now() - make_interval(secs => %s))
            """,
            [DEAD_AFTER],
        )
        row = cursor.fetchone()
    return int(row[0]) if row else 0


@app.periodic(cron="*/10 * * * *")
@app.task(name="shell.forget_live", queueing_lock="shell.forget_live")
def forget_live(timestamp: int) -> None:
    """What changed more than an hour ago: pages that slept so long look at everything again."""
    with connection.cursor() as cursor:
        cursor.execute(FORGET)


@app.task(name="shell.mail_signin_link", retry=AGAIN)
def mail_signin_link(email: str) -> None:
    """A one-time link for who asked for one; nothing for a stranger."""
    mail_link(email)
