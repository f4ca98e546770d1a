"""What the command line asks of the scores that are kept; plain data in and out."""

from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics.scores.deciding import new_version
from vinculo.analytics.scores.models import Score, ScoreModel
from vinculo.analytics.scores.words import foretold
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.work.working import Report


def listed() -> list[dict[str, Any]]:
    found = []
    for score in Score.objects.order_by("pk").prefetch_related("versions"):
        use = score.use
        found.append(
            {
                "score": score.pk, "name": score.name,
                "foretells": foretold(score.foretells, score.ahead),
                "in_use": use.model.version if use else None,
                "versions": [_version(one) for one in score.versions.all()],
            }
        )  # fmt: skip
    return found


def _version(one: ScoreModel) -> dict[str, Any]:
    proof = one.evidence or {}
    return {
        "version": one.version, "method": one.method, "seed": one.seed, "snapshot": one.snapshot,
        "warehouse": one.revision, "on": one.on, "trained_at": one.trained_at,
        "refused": one.refused, "rows": proof.get("rows"), "yes": proof.get("yes"),
        "auc": proof.get("auc"), "auc_low": proof.get("low"), "auc_high": proof.get("high"),
    }  # fmt: skip


def renew(pk: int, method: str, report: Report) -> dict[str, Any]:
    from vinculo.analytics.scores.making import make_model  # LightGBM takes a while to load

    score = _score(pk)
    last = score.versions.first()
    chosen = method or (last.method if last else ScoreModel.Method.SCORECARD)
    points = last.points if last and chosen == ScoreModel.Method.POINTS else None
    if chosen == ScoreModel.Method.POINTS and not points:
        raise Problem(_("A table of points is written on the page of the score."))
    model = new_version(score, chosen, Actor.system("vinculo score renew"), points)
    make_model(model.pk, report)
    model.refresh_from_db()
    return {"score": score.pk, "name": score.name} | _version(model)


def run(pk: int | None, report: Report) -> dict[str, Any]:
    from vinculo.analytics.scores.applying import apply_all, apply_score

    if pk is None:
        return apply_all(report)
    score = _score(pk)
    if score.use is None:
        raise Problem(_("No version of “%(name)s” is in use.") % {"name": score.name})
    return apply_score(score, report)


def _score(pk: int) -> Score:
    found = Score.objects.filter(pk=pk).first()
    if found is None:
        raise Problem(_("There is no score %(number)d. “vinculo score list” names them.")
                      % {"number": pk})  # fmt: skip
    return found
