"""What the worker does with a long job; it may run twice."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db.models import F
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import Company
from vinculo.shell.housewords.speaking import calling
from vinculo.shell.work.models import LongJob

# A job that ends its worker (out of memory, say) must not do so for ever.
MOST_ATTEMPTS = 3
EVERY = 0.3  # seconds between two reports that are written down

State = LongJob.State
Report = Callable[[int, int, str], None]
Verb = Callable[[LongJob, Report], dict[str, Any] | None]


def unheard(done: int, total: int, doing: str = "") -> None:
    """The report of a verb that nobody watches."""


class Cancelled(Exception):
    """Raised by a report: the person does not want it any more."""


class TakenOver(Exception):
    """Raised by a report: another worker took this one for dead and began again."""


def work_on(job_id: int, verb: Verb) -> None:
    """Do `verb` for the job and write down what became of it.

    A `Problem` is shown to the person as it is; anything else is also our error, and raised.
    """
    job = _taken(job_id)
    if job is None:
        return
    language = job.asked_by.language if job.asked_by else settings.LANGUAGE_CODE
    with translation.override(language), calling(Company.get().words):
        try:
            result = verb(job, _reporting(job))
        except Cancelled:
            _end(job, State.CANCELLED)
        except TakenOver:
            return
        except Problem as problem:
            _end(job, State.FAILED, error=str(problem)[:500])
        except Exception:
            _end(job, State.FAILED, error=_("Something unexpected failed; it has been logged."))
            raise
        else:
            _end(job, State.DONE, result=result, done=F("total"))


def _taken(job_id: int) -> LongJob | None:
    """Ours from now on; nothing when it is over, or was tried too often."""
    mine = LongJob.objects.filter(pk=job_id)
    mine.filter(cancel_asked_at__isnull=False, state=State.RUNNING).update(
        state=State.CANCELLED, finished_at=timezone.now()
    )
    mine.filter(attempt__gte=MOST_ATTEMPTS, state__in=LongJob.OPEN).update(
        state=State.FAILED,
        finished_at=timezone.now(),
        error=_("It broke off every time it was tried. The machine may lack memory or disk."),
    )
    taken = mine.open().update(
        state=State.RUNNING, attempt=F("attempt") + 1, started_at=timezone.now(),
        done=0, total=0, doing="", counted_from=None,
    )  # fmt: skip
    return mine.select_related("asked_by").get() if taken else None


def _mine(job: LongJob) -> Any:
    return LongJob.objects.filter(pk=job.pk, attempt=job.attempt, state=State.RUNNING)


def _end(job: LongJob, state: str, **fields: Any) -> None:
    _mine(job).update(state=state, finished_at=timezone.now(), doing="", **fields)


def _reporting(job: LongJob) -> Report:
    """Write down how far it is, a few times a second, and see whether it is still wanted."""
    total_before, last = 0, timezone.now()

    def report(done: int, total: int, doing: str = "") -> None:
        nonlocal total_before, last
        now, fields = timezone.now(), {}
        if total != total_before:
            total_before, fields = total, {"counted_from": now}
        elif (now - last).total_seconds() < EVERY:
            return
        last = now
        wanted = _mine(job).filter(cancel_asked_at=None)
        if not wanted.update(done=done, total=total, doing=doing[:200], **fields):
            raise Cancelled if _mine(job).exists() else TakenOver

    return report
