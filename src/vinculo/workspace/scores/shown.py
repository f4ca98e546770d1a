"""What the pages of a score show: evidence in figures that people read, points as bands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _

from vinculo.analytics.scores.catalogue import BY_NAME, FAMILIES
from vinculo.analytics.scores.models import Band, CustomerScore, Score, ScoreModel
from vinculo.analytics.scores.words import label_of, suspicion, value_of
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.lib.numbers import COMMA, POINT, NotANumber, parse
from vinculo.shell.accounts.access import limited, scope_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.ui.convention import current_style
from vinculo.workspace.scores.drawing import calibration_plot, cost_curve, gain_curve, roc_curve
from vinculo.workspace.scores.threshold import Choice, Costs, cheapest

STABLE, CHANGED = 0.1, 0.25  # of the stability index


def sees_everything(user: User) -> bool:
    return bool(scope_of(user, "analytics.matrix") == Scope.ALL)


def score_for(user: User, pk: int) -> Score:
    """Its evidence is of the whole company: who sees a part of it sees none."""
    if not sees_everything(user):
        raise Http404
    return get_object_or_404(Score, pk=pk)


def said_for(user: User) -> QuerySet[CustomerScore]:
    """Of the customers whose value a person may see."""
    found = CustomerScore.objects.all()
    if sees_everything(user) and scope_of(user, "customers.read") == Scope.ALL:
        return found
    theirs = limited(customers_for(user), user, "analytics.matrix")
    return found.filter(customer__in=theirs.values("pk"))


def version_of(score: Score, asked: str) -> ScoreModel | None:
    """The one asked for; the one in use; the last one."""
    if asked.isdecimal():
        return get_object_or_404(score.versions, version=int(asked))
    use = score.use
    return use.model if use else score.versions.first()


@dataclass(frozen=True, slots=True)
class Group:
    by: str
    name: str
    rows: int
    told: float
    happened: float
    high: float
    auc: float | None


@dataclass(frozen=True, slots=True)
class Weight:
    text: str
    points: float
    width: int
    family: str


def evidence_of(model: ScoreModel) -> dict[str, Any]:
    """Drawings and figures; of what was not proven, only what is suspicious."""
    proof: Mapping[str, Any] = model.evidence or {}
    shown: dict[str, Any] = {
        "proof": proof, "alarms": [suspicion(one) for one in proof.get("alarms", [])],
        "weights": _weights(proof.get("weights", [])), "stability": stability(proof.get("psi")),
        "share": proof["yes"] / proof["rows"] if proof.get("rows") else None,
    }  # fmt: skip
    if "auc" not in proof:
        return shown
    rows, yes, steps = proof["rows"], proof["yes"], proof["steps"]
    return shown | {
        "right": round(proof["auc"] * 100),
        "gain": gain_curve(steps, rows, yes, _("What the score finds")),
        "roc": roc_curve(steps, rows, yes, _("ROC curve")),
        "calibration": calibration_plot(proof["calibration"], _("Whether its chances come true")),
        "top_lift": proof["gains"][0][2],
        "top_gain": proof["gains"][1][1],
        "bands": [
            one | {"label": Band(one["band"]).label} for one in reversed(proof["bands"])
        ],
        "groups": [
            Group(label_of(one["by"]), value_of(one["by"], one["name"]), one["rows"],
                  one["told"], one["happened"], one["high"], one["auc"])
            for one in proof["groups"]
        ],
        "later_on": date.fromisoformat(proof["later"]["on"]) if proof.get("later") else None,
    }  # fmt: skip


def _weights(found: Sequence[Sequence[Any]], most: int = 15) -> list[Weight]:
    top = max((points for _names, points in found), default=1.0)
    return [
        Weight(
            " + ".join(label_of(name) for name in names), points,
            max(2, round(100 * points / top)),
            str(FAMILIES[BY_NAME[names[0]].family]) if names[0] in BY_NAME else "",
        )
        for names, points in found[:most]
    ]  # fmt: skip


def stability(psi: float | None) -> tuple[str, str]:
    """(state of the chip, words)."""
    if psi is None:
        return "", ""
    if psi < STABLE:
        return "ok", _("Steady: customers now are like those it learnt from.")
    if psi < CHANGED:
        return "warn", _("Moved somewhat: keep an eye on it.")
    return "late", _("Moved a lot: make a new version.")


def costs_of(asked: Mapping[str, str]) -> Costs | None:
    """What a person wrote; nothing until both amounts are there."""
    action, loss = (_typed(asked.get(name, "")) for name in ("actuar", "perder"))
    helps = _typed(asked.get("sirve", "")) or Decimal(100)
    if action is None or loss is None or loss <= 0:
        return None
    return Costs(float(action), float(loss), min(float(helps), 100) / 100)


def choice_of(proof: Mapping[str, Any], costs: Costs | None) -> dict[str, Any]:
    if costs is None or "steps" not in proof:
        return {"choice": None}
    found: Choice = cheapest(proof["steps"], proof["rows"], proof["yes"], costs)
    drawn = cost_curve(found, _("What it costs by how many are acted on"))
    return {"choice": found, "cost_curve": drawn}


def _typed(text: str) -> Decimal | None:
    try:
        comma = current_style().decimal == ","
        return Decimal(parse(text.strip(), COMMA if comma else POINT)) if text.strip() else None
    except (NotANumber, InvalidOperation):
        return None


def scored_customer(user: User, pk: int) -> Customer:
    theirs = limited(customers_for(user), user, "analytics.matrix")
    return get_object_or_404(theirs, pk=pk)
