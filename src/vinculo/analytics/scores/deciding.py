"""What people decide about scores: make one, put it in use, take it out, and about a customer."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics import jobs
from vinculo.analytics.events import ScoreDecided, ScoreEnded, ScorePutInUse
from vinculo.analytics.scores.models import (
    CustomerScore,
    Score,
    ScoreDecision,
    ScoreModel,
    ScoreUse,
)
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob


@transaction.atomic
def open_score(name: str, outcome: Outcome, observed: int, ahead: int, by: Actor) -> Score:
    return Score.objects.create(
        name=name, outcome=outcome.as_dict(), observed=observed, ahead=ahead,
        made_by_id=by.user_id, made_by_name=by.name,
    )  # fmt: skip


@transaction.atomic
def new_version(
    score: Score, method: str, by: Actor, points: Mapping[str, Any] | None = None, seed: int = 1
) -> ScoreModel:
    Score.objects.select_for_update().get(pk=score.pk)
    last = score.versions.aggregate(last=Max("version"))["last"] or 0
    return ScoreModel.objects.create(
        score=score, version=last + 1, method=method, seed=seed,
        points=dict(points) if points else None, made_by_id=by.user_id, made_by_name=by.name,
    )  # fmt: skip


def train(model: ScoreModel, by: Actor, page: str = "") -> LongJob:
    """The job that trains it; the one under way, if there is one."""
    there = training_of(model)
    if there and there.is_open:
        return there
    title = _("Make the score “%(name)s”") % {"name": model.score.name}
    return ask(jobs.make_score, title, by, asked={"model": model.pk}, page=page)


def training_of(model: ScoreModel) -> LongJob | None:
    found = LongJob.objects.filter(kind=jobs.make_score.name, asked__model=model.pk)
    return found.order_by("-pk").first()


@transaction.atomic
def put_in_use(
    model: ScoreModel, by: Actor, because: str = "", threshold: float | None = None,
    policies: Mapping[str, str] | None = None, page: str = "",
) -> LongJob:  # fmt: skip
    """A person answers for it. What was in use before is not any more; everybody is scored anew."""
    if not model.is_trained:
        raise Problem(_("This version has not been made yet."))
    score = Score.objects.select_for_update().get(pk=model.score_id)
    now = timezone.now()
    score.uses.filter(ended_at=None).update(ended_at=now, ended_by_name=by.name)
    ScoreUse.objects.create(
        score=score, model=model, because=because, threshold=threshold,
        policies=dict(policies or {}), began_at=now, began_by_id=by.user_id, began_by_name=by.name,
    )  # fmt: skip
    event = ScorePutInUse(score.pk, score.name, model.version, because)
    announce(event, by=by)
    return score_again(score, by, page)


@transaction.atomic
def end_use(score: Score, by: Actor) -> None:
    """Nobody is scored any more, and nothing it said stays on customers; decisions do."""
    ended = score.uses.filter(ended_at=None).update(ended_at=timezone.now(), ended_by_name=by.name)
    score.customers.all().delete()
    if ended:
        announce(ScoreEnded(score.pk, score.name), by=by)


def score_again(score: Score, by: Actor, page: str = "") -> LongJob:
    open_ones = LongJob.objects.open().filter(
        kind=jobs.apply_score.name, cancel_asked_at=None, state=LongJob.State.WAITING
    )
    there = open_ones.filter(asked__score=score.pk).first()
    title = _("Score the customers: %(name)s") % {"name": score.name}
    return there or ask(jobs.apply_score, title, by, asked={"score": score.pk}, page=page)


@transaction.atomic
def decide(said: CustomerScore, band: int | None, because: str, by: Actor) -> ScoreDecision:
    """With the score as it stood before them; `band` where they put another in its place."""
    if not because.strip():
        raise Problem(_("Say why: whoever is affected may ask."))
    decision = ScoreDecision.objects.create(
        score_id=said.score_id, customer_id=said.customer_id, model_id=said.model_id,
        points=said.points, band=said.band, decided=band, because=because.strip(),
        at=timezone.now(), by_id=by.user_id, by_name=by.name,
    )  # fmt: skip
    announce(
        ScoreDecided(said.customer_id, said.score.name, said.band, band, because.strip()), by=by
    )
    return decision
