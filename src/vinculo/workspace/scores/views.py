"""The scores, the evidence of each, and its card to print."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from vinculo.analytics.jobs import apply_score as task_of_use
from vinculo.analytics.scores.deciding import training_of
from vinculo.analytics.scores.models import Score, ScoreModel, named_bands
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.scores.words import foretold
from vinculo.shell.accounts.access import allowed, needs
from vinculo.shell.accounts.models import User
from vinculo.shell.request import Request
from vinculo.shell.work.access import jobs_for
from vinculo.shell.work.health import trouble
from vinculo.shell.work.models import LongJob
from vinculo.workspace.scores.drawing import time_line
from vinculo.workspace.scores.points_table import pairs_of, points_of
from vinculo.workspace.scores.shown import (
    choice_of,
    costs_of,
    evidence_of,
    score_for,
    sees_everything,
    stability,
    version_of,
)

RUNS = 12


@needs("analytics.matrix")
@require_safe
def scores(request: Request) -> HttpResponse:
    """Who sees a part of the company sees the scores in use, for their customers."""
    whole = sees_everything(request.user)
    rows = []
    for score in Score.objects.order_by("name", "pk").prefetch_related("versions", "uses__model"):
        use = next((one for one in score.uses.all() if one.ended_at is None), None)
        if not (whole or use):
            continue
        versions = list(score.versions.all())
        model = use.model if use else (versions[0] if versions else None)
        rows.append(
            {"score": score, "use": use, "model": model, "versions": len(versions),
             "foretells": foretold(score.foretells, score.ahead)}
        )  # fmt: skip
    may_make = allowed(request.user, "analytics.settings")
    context = {"rows": rows, "is_whole": whole, "may_make": may_make}
    return render(request, "workspace/scores/index.html", context)


@needs("analytics.matrix")
@require_safe
def score(request: Request, pk: int) -> HttpResponse:
    found = score_for(request.user, pk)
    model = version_of(found, request.GET.get("version", ""))
    context = {
        **_about(found, model),
        "may_make": allowed(request.user, "analytics.settings"),
        "versions": list(found.versions.all()),
        "runs": [
            {"run": run, "version": run.model.version, "state": stability(run.psi)}
            for run in found.runs.select_related("model")[:RUNS]
        ],
        "asked": request.GET,
        "policies": [
            (band, found.use.policy(band[0]) if found.use else "") for band in named_bands()
        ],
        **making_of(request.user, found, model),
    }
    if model and model.is_trained:
        context |= evidence_of(model)
        context |= choice_of(context["proof"], costs_of(request.GET))
        context |= {"table": points_of(model), "pairs": pairs_of(model)}
    return render(request, "workspace/scores/score.html", context)


@needs("analytics.matrix")
@require_safe
def card(request: Request, pk: int) -> HttpResponse:
    """All that somebody needs who answers for the score, on paper."""
    found = score_for(request.user, pk)
    model = version_of(found, request.GET.get("version", ""))
    if model is None or not model.is_trained:
        raise Http404
    context = {
        **_about(found, model), **evidence_of(model), "table": points_of(model),
        "pairs": pairs_of(model), "versions_of": (model.model or {}).get("versions", {}),
    }  # fmt: skip
    return render(request, "workspace/scores/card.html", context)


@needs("analytics.matrix")
@require_safe
def making(request: Request, pk: int) -> HttpResponse:
    """The part of the page that renews itself."""
    found = score_for(request.user, pk)
    shown = making_of(request.user, found, version_of(found, request.GET.get("version", "")))
    response = render(request, "workspace/scores/making.html", shown)
    if not (shown["job"] and shown["job"].is_open):
        response["HX-Refresh"] = "true"
    return response


def _about(score: Score, model: ScoreModel | None) -> dict[str, Any]:
    outcome = score.foretells
    windows = Windows(model.on, score.observed, score.ahead) if model and model.on else None
    return {
        "score": score, "model": model, "use": score.use, "windows": windows,
        "foretells": foretold(outcome, score.ahead), "outcome": outcome,
        "line": time_line(windows, _("Time line")) if windows else "",
    }  # fmt: skip


def making_of(user: User, score: Score, model: ScoreModel | None) -> dict[str, Any]:
    """What is under way, or failed before anything came of it."""
    job = None
    if model and not model.is_trained:
        job = training_of(model)
    elif score.use:
        jobs = LongJob.objects.filter(kind=task_of_use.name, asked__score=score.pk)
        job = jobs.order_by("-pk").first()
        if job and job.state == LongJob.State.DONE:
            job = None
    address = f"{reverse('score', args=[score.pk])}?version={model.version}" if model else ""
    return {
        "score": score, "model": model, "job": job, "trouble": trouble(job) if job else "",
        "watches": not (job and jobs_for(user).filter(pk=job.pk).exists()), "here": address,
    }  # fmt: skip
