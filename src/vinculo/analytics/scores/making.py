"""Make a version of a score: from the facts to a model with its evidence, all or nothing."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

import numpy as np
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.engine.engines import Engine, Facts
from vinculo.analytics.measures.answering import asking
from vinculo.analytics.scores import evidence
from vinculo.analytics.scores.catalogue import BY_NAME
from vinculo.analytics.scores.features import telling
from vinculo.analytics.scores.future import knows_the_future
from vinculo.analytics.scores.held_back import usable
from vinculo.analytics.scores.models import ScoreModel
from vinculo.analytics.scores.outcomes import Outcome
from vinculo.analytics.scores.snapshot import Known, Snapshot, known_on, mirrored, with_outcome
from vinculo.analytics.scores.table import Points, table_of
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.scoring import saving
from vinculo.analytics.scoring.alarms import FEWEST_REFUSED, Alarm, TooFew
from vinculo.analytics.scoring.evidence import area, stability
from vinculo.analytics.scoring.flat import Flat, Floats
from vinculo.analytics.scoring.plan import Plan
from vinculo.analytics.scoring.ridge import fit_line
from vinculo.analytics.scoring.training import Model, fit, train
from vinculo.analytics.warehouse import gathering, mirror
from vinculo.analytics.warehouse.manifest import folder
from vinculo.commerce.panels import figures_until
from vinculo.runtime.problem import Problem
from vinculo.shell.work.working import Report, unheard

FOLDS = 5
FOR_PAIRS = 500  # of the rarer outcome
BEFORE, AFTER = 4, 3  # steps before the training and after it
Made = tuple[Model, Floats, list[dict[str, Any]]]  # held-out log-odds, and alarms


@dataclass(frozen=True, slots=True)
class Material:
    """To learn from; one outcome earlier, to prove it on later months; and everybody as of now."""

    windows: Windows
    learnt: Snapshot
    earlier: Snapshot
    now: Known


def make_model(pk: int, report: Report = unheard, as_of: date | None = None) -> dict[str, Any]:
    """As of a day: today, or the last purchase of a house whose data is old."""
    row = ScoreModel.objects.select_related("score").get(pk=pk)
    try:
        return _make(row, report, as_of)
    except Problem as problem:
        ScoreModel.objects.filter(pk=pk).update(refused=str(problem)[:500])
        raise


def _make(row: ScoreModel, report: Report, as_of: date | None) -> dict[str, Any]:
    total = BEFORE + FOLDS + AFTER
    day = as_of or figures_until(timezone.localdate())
    report(0, total, _("Reading what changed"))
    mirror.refresh()
    gathering.gather()
    revision = sha256((folder() / "manifest.json").read_bytes()).hexdigest()[:16]
    material = _gathered(row, day, report, total)
    made: Made
    if row.method == ScoreModel.Method.POINTS:
        made = _written(row, material)
    else:
        made = _trained(row, material, report, total)
    model, held_out, found = made
    report(BEFORE + FOLDS, total, _("Weighing the evidence"))
    row.cuts = (
        _cuts_of_points(row, model) if isinstance(model, Points)
        else [float(one) for one in np.quantile(held_out, evidence.QUANTILES)]
    )  # fmt: skip
    snapshot = material.learnt
    told_now = model.log_odds(material.now.flat)
    proof: dict[str, Any] = {
        "alarms": found, "customers": len(material.now.ids),
        "psi": stability(held_out, told_now) if len(held_out) and len(told_now) else None,
        "windows": {"since": str(material.windows.since), "until": str(material.windows.until)},
        "rows": len(snapshot.yes), "yes": int(snapshot.yes.sum()),
        "weights": evidence.weights(model, material.now.flat),
    }  # fmt: skip
    if _enough(snapshot):
        proof |= evidence.told(snapshot.yes, held_out)
        proof["bands"] = evidence.bands(snapshot.yes, held_out, row.cuts)
        proof["groups"] = evidence.groups(snapshot.known, snapshot.yes, held_out, row.cuts[1])
        report(BEFORE + FOLDS + 1, total, _("Proving it on later months"))
        proof["later"] = _on_later_months(row, material)
    reference = np.quantile(held_out, np.linspace(0, 1, 21)).tolist() if len(held_out) else []
    flat = telling(snapshot.known.flat) if not isinstance(model, Points) else Flat(())
    row.model = saving.as_data(model, flat, row.score.foretells.kind, "yes", row.seed, reference)
    row.evidence, row.snapshot, row.revision = proof, snapshot.digest, revision
    row.on, row.trained_at, row.refused = material.windows.on, timezone.now(), ""
    row.save()
    report(total, total, _("The score is ready"))
    return {"model": row.pk, "auc": proof.get("auc"), "rows": proof["rows"]}


def _gathered(row: ScoreModel, day: date, report: Report, total: int) -> Material:
    score = row.score
    outcome = score.foretells
    windows = Windows.ending(day, score.observed, score.ahead)
    facts = mirrored()
    with asking() as engine:
        report(1, total, _("Telling what was known of each customer"))
        known = known_on(engine, facts, windows, outcome)
        report(2, total, _("Looking for what knows the future"))
        _refuse_leaks(engine, facts, known, windows, outcome)
        learnt = with_outcome(engine, facts, usable(known), windows, outcome)
        report(3, total, _("Telling what was known of each customer"))
        before = windows.earlier()
        was = usable(known_on(engine, facts, before, outcome))
        earlier = with_outcome(engine, facts, was, before, outcome)
        now = usable(known_on(engine, facts, Windows(day, score.observed, score.ahead), outcome))
    return Material(windows, learnt, earlier, now)


def _refuse_leaks(
    engine: Engine, facts: Facts, known: Known, windows: Windows, outcome: Outcome
) -> None:
    if names := knows_the_future(engine, facts, known, windows, outcome):
        labels = ", ".join(str(BY_NAME[name].label) if name in BY_NAME else name for name in names)
        raise Problem(_("These features know what came later: %(names)s.") % {"names": labels})


def _enough(snapshot: Snapshot) -> bool:
    yes = int(snapshot.yes.sum())
    return min(yes, len(snapshot.yes) - yes) >= FEWEST_REFUSED


def _plan(row: ScoreModel, snapshot: Snapshot) -> Plan:
    """Pairs want history; without it a table that only rises or falls is as good, and readable."""
    yes = int(snapshot.yes.sum())
    return Plan(row.seed, FOLDS, pairs=min(yes, len(snapshot.yes) - yes) >= FOR_PAIRS)


def _trained(row: ScoreModel, material: Material, report: Report, total: int) -> Made:
    flat = telling(material.learnt.known.flat)

    def heard(done: int, folds: int) -> None:
        report(BEFORE + done, total, _("Learning: part %(done)d of %(folds)d")
               % {"done": done + 1, "folds": folds})  # fmt: skip

    try:
        plan = _plan(row, material.learnt)
        done = train(row.method, flat, material.learnt.yes, plan, heard)
    except TooFew as few:
        raise Problem(
            _("Too little history to learn from: %(yes)d customers with the outcome and %(no)d"
              " without. At least 20 of each are needed. A table of points needs none.")
            % {"yes": few.yes, "no": few.no}
        ) from None  # fmt: skip
    return done.model, done.held_out, evidence.alarms([one for one in done.alarms if _is_open(one)])


def _is_open(alarm: Alarm) -> bool:
    """What has a day was proven not to know the future: being strong is no suspicion of it."""
    feature = BY_NAME.get(alarm.variable)
    return alarm.what == "too_good" or feature is None or feature.family == "who"


def _written(row: ScoreModel, material: Material) -> Made:
    """Nothing is learnt of single customers: the answers of all of them prove it."""
    table = table_of(row.points or {"criteria": [], "levels": []})
    everybody = material.now if len(material.now.ids) else material.learnt.known
    if not len(everybody.ids):
        raise Problem(_("Nobody bought in these months: there is nobody to score."))
    usual = tuple(float(one) for one in table.shares(everybody.flat).mean(axis=0))
    points = Points(table, usual)
    if not _enough(material.learnt):
        few = [{"kind": "sample", "what": "unproven", "variable": "", "figures": {}}]
        return points, points.log_odds(material.learnt.known.flat), few
    flat = material.learnt.known.flat
    line = fit_line(points.total(flat)[:, None], material.learnt.yes, 1e-6, rising=True)
    slope = float(line.slopes[0])
    if slope <= 0:
        against = [{"kind": "sample", "what": "contrary", "variable": "", "figures": {}}]
        return points, points.log_odds(flat), against
    points = Points(table, usual, (float(line.intercept), slope))
    return points, points.log_odds(flat), []


def _cuts_of_points(row: ScoreModel, model: Points) -> list[float]:
    constant, slope = model.line or (0.0, 1.0)
    return [constant + slope * float(level) for level in (row.points or {})["levels"]]


def _on_later_months(row: ScoreModel, material: Material) -> dict[str, Any] | None:
    """Learnt one outcome earlier, asked about the months that came after."""
    earlier, later = material.earlier, material.learnt
    if row.method == ScoreModel.Method.POINTS or not _enough(earlier):
        return None
    flat = telling(earlier.known.flat)
    model = fit(row.method, flat, earlier.yes, _plan(row, earlier))
    found = area(later.yes, model.log_odds(later.known.flat))
    return {
        "on": str(material.windows.earlier().on), "rows": len(earlier.yes),
        "auc": found.auc, "low": found.low, "high": found.high,
    }  # fmt: skip
