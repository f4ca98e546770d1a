"""The points of a version as a table that can be added up by hand."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from vinculo.analytics.scores.models import ScoreModel
from vinculo.analytics.scores.words import label_of, value_of

LEAST = 0.5  # points: what moves less is left out


@dataclass(frozen=True, slots=True)
class Row:
    band: str
    points: float


@dataclass(frozen=True, slots=True)
class Criterion:
    label: str
    rows: Sequence[Row]


def points_of(model: ScoreModel) -> list[Criterion]:
    """Of a scorecard and of a written table; the other methods have none."""
    if model.method == ScoreModel.Method.POINTS:
        return [_written(one) for one in (model.points or {})["criteria"]]
    if model.method != ScoreModel.Method.SCORECARD or not model.model:
        return []
    found = [_learnt(one) for one in model.model["model"]["variables"]]
    strong = [one for one in found if max(abs(row.points) for row in one.rows) >= LEAST]
    return sorted(strong, key=lambda one: -max(abs(row.points) for row in one.rows))


def pairs_of(model: ScoreModel) -> list[str]:
    """Which features also count together; their points are in the model, not in the table."""
    if model.method != ScoreModel.Method.SCORECARD or not model.model:
        return []
    return [
        _("%(one)s with %(other)s")
        % {"one": label_of(pair["variables"][0]), "other": label_of(pair["variables"][1])}
        for pair in model.model["model"]["pairs"]
    ]


def _written(one: Mapping[str, Any]) -> Criterion:
    ends = [None, *one["cuts"], None]
    name = one["variable"]
    rows = [
        Row(_between(name, low, high), float(points))
        for low, high, points in zip(ends[:-1], ends[1:], one["points"], strict=True)
    ]
    if one.get("missing"):
        rows.append(Row(_("not known"), float(one["missing"])))
    return Criterion(label_of(name), rows)


def _learnt(one: Mapping[str, Any]) -> Criterion:
    name, points = one["name"], [round(value) for value in one["points"]]
    rows: list[Row] = []
    if one["groups"] and one["groups"] != [[""]]:
        by_points: dict[int, list[str]] = {}
        for group, given in zip(one["groups"], points[1:], strict=False):
            by_points.setdefault(given, []).extend(value_of(name, text) for text in group)
        for given in sorted(by_points, reverse=True):
            texts = by_points[given]
            shown = ", ".join(texts[:6]) + (" …" if len(texts) > 6 else "")
            rows.append(Row(shown, given))
    else:
        rows = [
            Row(_between(name, low, high), given)
            for low, high, given in _joined(one["edges"], points[1 : len(one["edges"]) + 2])
        ]
    if points and points[0]:
        rows.append(Row(_("not known"), points[0]))
    return Criterion(label_of(name), rows or [Row("", 0)])


def _joined(
    edges: Sequence[float], points: Sequence[int]
) -> Iterator[tuple[float | None, float | None, int]]:
    """Neighbours with the same points are one band."""
    low: float | None = None
    for at, given in enumerate(points):
        last = at == len(points) - 1
        if last or points[at + 1] != given:
            high = None if last else edges[at]
            yield low, high, given
            low = high


def _between(name: str, low: float | None, high: float | None) -> str:
    if low is None and high is None:
        return _("any")
    if low is None:
        return _("less than %(high)s") % {"high": value_of(name, high)}
    if high is None:
        return _("%(low)s or more") % {"low": value_of(name, low)}
    ends = value_of(name, low), value_of(name, high)
    if ends[0] == ends[1]:
        ends = value_of(name, low, 1), value_of(name, high, 1)
    return _("from %(low)s to less than %(high)s") % {"low": ends[0], "high": ends[1]}
