"""Score everybody with the version in use, and write it down with the reasons."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from io import StringIO
from typing import Any

import numpy as np
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.measures.answering import asking
from vinculo.analytics.scores.held_back import usable
from vinculo.analytics.scores.models import Band, Score, ScoreModel, ScoreRun, ScoreUse
from vinculo.analytics.scores.snapshot import Known, known_on, mirrored
from vinculo.analytics.scores.table import Points, table_of
from vinculo.analytics.scores.windows import Windows
from vinculo.analytics.scoring.evidence import stability
from vinculo.analytics.scoring.flat import Flat, Floats
from vinculo.analytics.scoring.reasons import reasons
from vinculo.analytics.scoring.ridge import chances
from vinculo.analytics.scoring.saving import as_trained
from vinculo.analytics.scoring.scorecard import points
from vinculo.analytics.scoring.training import KINDS, Model
from vinculo.analytics.warehouse import gathering, mirror
from vinculo.commerce.panels import figures_until
from vinculo.shell.work.working import Report, unheard

MOST_REASONS = 4
AT_ONCE = 5000
COLUMNS = ("customer_id", "points", "chance", "band", "reasons")


def stored_model(row: ScoreModel) -> Model:
    data = row.model or {}
    if row.method == ScoreModel.Method.POINTS:
        kept, line = data["model"], data["model"]["line"]
        table = table_of(row.points or {})
        return Points(table, tuple(kept["usual"]), tuple(line) if line else None)
    model: Model = KINDS[row.method].of_data(data["model"])
    return model


def apply_all(report: Report = unheard) -> dict[str, Any]:
    """Every score in use; what fails for one leaves that one as it was."""
    uses = list(ScoreUse.objects.filter(ended_at=None).select_related("score", "model"))
    done = [apply_score(use.score, report) for use in uses]
    return {"scores": len(done), "customers": sum(one["customers"] for one in done)}


def apply_score(
    score: Score, report: Report = unheard, as_of: date | None = None
) -> dict[str, Any]:
    use = score.use
    if use is None:
        return {"score": score.pk, "customers": 0}
    day = as_of or figures_until(timezone.localdate())
    report(0, 4, _("Reading what changed"))
    mirror.refresh()
    gathering.gather()
    report(1, 4, _("Telling what was known of each customer"))
    windows = Windows(day, score.observed, score.ahead)
    with asking() as engine:
        known = usable(known_on(engine, mirrored(), windows, score.foretells))
    report(2, 4, _("Giving each customer a score and its reasons"))
    scored = _Scored(use.model, known)
    report(3, 4, _("Writing the scores down"))
    with transaction.atomic():
        _write(score, use.model, day, scored)
        counts = np.bincount(scored.band, minlength=len(Band) + 1)
        reference = (use.model.model or {}).get("reference") or []
        psi = stability(np.array(reference), scored.log_odds) if reference and len(known.ids) else 0
        ScoreRun.objects.create(
            score=score, model=use.model, as_of=day, made_at=timezone.now(),
            customers=len(known.ids), psi=psi if reference else None,
            bands={str(band.value): int(counts[band.value]) for band in Band},
        )  # fmt: skip
    report(4, 4, _("The scores are written down"))
    return {"score": score.pk, "as_of": day.isoformat(), "customers": len(known.ids)}


class _Scored:
    """What a model says of everybody known."""

    def __init__(self, row: ScoreModel, known: Known) -> None:
        self.model, self.known = stored_model(row), known
        self.flat = known.flat if isinstance(self.model, Points) else _as_trained(row, known.flat)
        self.log_odds: Floats = self.model.log_odds(self.flat)
        self.band = 1 + np.searchsorted(np.array(row.cuts), self.log_odds, side="right")
        if isinstance(self.model, Points):
            self.points, tells = self.model.total(self.flat), self.model.line is not None
        else:
            self.points, tells = points(self.log_odds), True
        self.chance = chances(self.log_odds) if tells else None

    def rows(self) -> Iterator[list[Any]]:
        for start in range(0, len(self.known.ids), AT_ONCE):
            at = np.arange(start, min(start + AT_ONCE, len(self.known.ids)))
            some = self.flat.take(at)
            for row, why in enumerate(reasons(self.model, some, MOST_REASONS)):
                place = start + row
                told = [
                    [list(one.variables), [_value(some, v, row) for v in one.variables],
                     round(one.points, 1)]
                    for one in why
                ]  # fmt: skip
                yield [
                    int(self.known.ids[place]), round(float(self.points[place]), 3),
                    "" if self.chance is None else round(float(self.chance[place]), 6),
                    int(self.band[place]), json.dumps(told, ensure_ascii=False),
                ]  # fmt: skip


def _as_trained(row: ScoreModel, flat: Flat) -> Flat:
    return as_trained(row.model or {}, flat)


def _value(flat: Flat, name: str, row: int) -> float | str | None:
    value = flat.column(name).values[row]
    if isinstance(value, str):
        return value or None
    return None if value != value else round(float(value), 4)


def _write(score: Score, model: ScoreModel, day: date, scored: _Scored) -> None:
    """Rows go in by COPY. Who was deleted meanwhile is passed over; who is not scored any more
    has no score; the band of before is kept beside the new one."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMP TABLE scored (customer_id bigint, points float8, chance float8,"
            " band smallint, reasons jsonb) ON COMMIT DROP"
        )
        names = ", ".join(COLUMNS)
        with cursor.copy(f"COPY scored ({names}) FROM STDIN (FORMAT csv)") as copy:
            for piece in _pieces(scored.rows()):
                copy.write(piece)
        params: dict[str, Any] = {"score": score.pk, "model": model.pk, "day": day}
        cursor.execute(
            "DELETE FROM analytics_customerscore t WHERE score_id = %(score)s AND NOT EXISTS"
            " (SELECT FROM scored WHERE scored.customer_id = t.customer_id)",
            params,
        )
        cursor.execute(
            "INSERT INTO analytics_customerscore (score_id, model_id, customer_id, points, chance,"
            " band, reasons, scored_on) SELECT %(score)s, %(model)s, customer_id, points, chance,"
            " band, reasons, %(day)s FROM scored WHERE EXISTS"
            " (SELECT FROM customers_customer c WHERE c.id = customer_id)"
            " ORDER BY customer_id ON CONFLICT (customer_id, score_id) DO UPDATE SET"
            " model_id = excluded.model_id, points = excluded.points, chance = excluded.chance,"
            " was_band = analytics_customerscore.band, band = excluded.band,"
            " reasons = excluded.reasons, scored_on = excluded.scored_on",
            params,
        )
        cursor.execute("DROP TABLE scored")


def _pieces(rows: Iterator[list[Any]]) -> Iterator[str]:
    out = StringIO()
    writer = csv.writer(out)
    for at, row in enumerate(rows, 1):
        writer.writerow(row)
        if at % AT_ONCE == 0:
            yield out.getvalue()
            out.seek(0)
            out.truncate()
    yield out.getvalue()
