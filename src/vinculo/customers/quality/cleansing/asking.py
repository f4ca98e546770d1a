"""What people do with a run: begin one, apply it, undo it."""

from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _

from vinculo.customers.models import CleansingRun
from vinculo.customers.quality.cleansing.operations import OPERATIONS
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob

State = CleansingRun.State


def _ask(name: str, title: str, run: CleansingRun, by: Actor, **asked: object) -> LongJob:
    from vinculo.customers.quality import jobs  # which knows the verbs, and they us

    operation = OPERATIONS[run.operation].label
    page = reverse("quality_cleansing_run", args=[run.pk])
    job = ask(
        getattr(jobs, name), title % {"operation": operation}, by, page=page,
        asked={"run": run.pk, **asked},
    )  # fmt: skip
    CleansingRun.objects.filter(pk=run.pk).update(job_id=job.pk)
    return job


@transaction.atomic
def begin(operation: str, by: Actor) -> CleansingRun:
    """KeyError when there is no such operation."""
    run = CleansingRun.objects.create(
        operation=OPERATIONS[operation].slug, made_by_id=by.user_id, made_by_name=by.name
    )
    _ask("look_for_cleansing", _("Look: %(operation)s"), run, by)
    return run


@transaction.atomic
def apply(run: CleansingRun, by: Actor, doubtful: bool) -> bool:
    """False when it is not the turn of that: twice pressed is once applied."""
    if not _goes(run, State.PROPOSED, State.APPLYING):
        return False
    _ask("apply_cleansing", _("Apply: %(operation)s"), run, by, doubtful=doubtful)
    return True


@transaction.atomic
def undo(run: CleansingRun, by: Actor) -> bool:
    if not _goes(run, State.APPLIED, State.APPLYING):
        return False
    _ask("undo_cleansing", _("Undo: %(operation)s"), run, by)
    return True


def _goes(run: CleansingRun, before: str, after: str) -> bool:
    return bool(CleansingRun.objects.filter(pk=run.pk, state=before).update(state=after))
