"""The background jobs: is anybody doing them, is one stuck, did one fail?"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from vinculo.cli.doctor.finding import Finding, note, trouble, well
from vinculo.cli.doctor.inside import ask
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import is_held
from vinculo.runtime.words import gettext as _
from vinculo.runtime.words import ngettext

LATE = timedelta(seconds=30)
LONG_IN_QUEUE = timedelta(minutes=15)


def worker(data: DataDir) -> Finding:
    if is_somebody_working():
        return well("worker", _("Background jobs are being done."))
    if is_held(data.run_lock):
        return trouble(
            "worker",
            _("Nobody does the background jobs, although Vínculo is running."),
            _("Look for “worker” in the log: %(log)s") % {"log": data.log},
        )
    return note("worker", _("Background jobs wait until Vínculo runs."), "vinculo run")


def is_somebody_working() -> bool:
    from vinculo.shell.jobs import worker_silence

    silence = worker_silence()
    return silence is not None and silence < LATE


def jobs(data: DataDir) -> Iterator[Finding]:
    findings = [found for found in (_stalled(), _late(), _failed(data)) if found]
    yield from findings or [well("jobs", _("No background job is stuck."))]


def _stalled() -> Finding | None:
    from vinculo.shell.jobs import stalled_jobs

    if not (stalled := stalled_jobs()):
        return None
    sentence = ngettext(
        "%(count)d background job was interrupted and waits to be taken up again.",
        "%(count)d background jobs were interrupted and wait to be taken up again.",
        stalled,
    )
    advice = _("The worker takes them up within seconds of its start.")
    return note("jobs", sentence % {"count": stalled}, advice)


def _late() -> Finding | None:
    """Ready for long, and a worker is there: then something is in its way."""
    count, since = ask(
        """
        SELECT count(*), min(coalesce(job.scheduled_at, deferred.at))
        FROM procrastinate_jobs job
        JOIN procrastinate_events deferred
          ON deferred.job_id = job.id AND deferred.type = 'deferred'
        WHERE job.status = 'todo' AND coalesce(job.scheduled_at, deferred.at) < now() - %s
        """,
        LONG_IN_QUEUE,
    )
    if not count or not is_somebody_working():
        return None
    sentence = ngettext(
        "%(count)d background job has waited for its turn for %(minutes)d minutes.",
        "%(count)d background jobs have waited for their turn for up to %(minutes)d minutes.",
        count,
    )
    minutes = (datetime.now(UTC) - since).total_seconds() // 60
    return trouble(
        "jobs",
        sentence % {"count": count, "minutes": minutes},
        _("If no long import is running, stop and start Vínculo; nothing is lost."),
    )


def _failed(data: DataDir) -> Finding | None:
    count, names = ask(
        """
        SELECT count(DISTINCT job.id), string_agg(DISTINCT job.task_name, ', ')
        FROM procrastinate_jobs job JOIN procrastinate_events event ON event.job_id = job.id
        WHERE job.status = 'failed' AND event.type = 'failed'
          AND event.at > now() - interval '1 day'
        """
    )
    if not count:
        return None
    sentence = ngettext(
        "%(count)d background job failed since yesterday (%(names)s).",
        "%(count)d background jobs failed since yesterday (%(names)s).",
        count,
    )
    advice = _("The log says why: %(log)s") % {"log": data.log}
    return note("jobs", sentence % {"count": count, "names": names}, advice)
