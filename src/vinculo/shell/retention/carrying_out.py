"""Let go what was kept long enough: every night, or when somebody asks; in pieces."""

from datetime import datetime
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db import transaction
from django.utils import timezone

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.retention.events import TermsCarriedOut, TermsChanged
from vinculo.shell.retention.models import RetentionTerm
from vinculo.shell.retention.term import held, terms
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import Report, unheard

PIECE = 2_000
MOST_SHOWN = 100_000


def months() -> dict[str, int]:
    """Of each term: as the company decided, never less than the least."""
    decided = dict(RetentionTerm.objects.values_list("key", "months"))
    return {key: max(decided.get(key, one.usual), one.least) for key, one in terms().items()}


def preview(now: datetime, wanted: dict[str, int] | None = None) -> dict[str, int]:
    """How many of each would go."""
    whose = held()
    return {
        key: terms()[key].count(_before(now, kept), whose, MOST_SHOWN)
        for key, kept in (wanted or months()).items()
    }


@transaction.atomic
def decide(wanted: dict[str, int], by: Actor) -> bool:
    """False when it was so already."""
    was = months()
    changed = {key: [was[key], kept] for key, kept in wanted.items() if was[key] != kept}
    for key, (_before_it, kept) in changed.items():
        RetentionTerm.objects.update_or_create(
            key=key,
            defaults={"months": kept, "changed_at": timezone.now(), "changed_by_name": by.name},
        )
    if changed:
        announce(TermsChanged(changed), by)
    return bool(changed)


def carry_out(by: Actor, report: Report = unheard) -> dict[str, Any]:
    """Answers how many of each went; what is held stays."""
    now, gone, whose = timezone.now(), dict.fromkeys(terms(), 0), held()
    total = sum(preview(now).values())
    report(0, total, "")
    for key, kept in months().items():
        term = terms()[key]
        while count := term.clear(_before(now, kept), whose, PIECE):
            gone[key] += count
            report(sum(gone.values()), max(total, sum(gone.values())), str(term.label))
            if count < PIECE:
                break
    if any(gone.values()):
        announce(TermsCarriedOut(gone, len(whose)), by)
    return {"gone": gone, "held": len(whose)}


def carry_out_in_background(job: LongJob, report: Report) -> dict[str, Any]:
    by = Actor.person(job.asked_by) if job.asked_by else Actor.system("terms")
    return carry_out(by, report)


def _before(now: datetime, kept: int) -> datetime:
    before: datetime = now - relativedelta(months=kept)
    return before
