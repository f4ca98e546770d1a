"""A table of points that a company wrote: a model like the others, without training.

Kept as `{"criteria": [{"variable": "last_days", "cuts": [30, 90], "points": [0, 10, 25],
"missing": 5}], "levels": [10, 20, 35]}`: points of what is below the first cut, between the cuts,
and above the last; `levels` are the points from which on a customer is in the next band.
"""

from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from vinculo.analytics.scoring.flat import Flat, Floats
from vinculo.analytics.scoring.parametric import Band, Criterion, PointsTable
from vinculo.analytics.scoring.scorecard import PER_LOG_ODDS


def table_of(written: dict[str, Any]) -> PointsTable:
    criteria = tuple(_criterion(one) for one in written["criteria"])
    table = PointsTable(criteria, ((0.0, ""), *((float(at), "") for at in written["levels"])))
    table.check()
    return table


def _criterion(one: dict[str, Any]) -> Criterion:
    ends = [None, *one["cuts"], None]
    bands = tuple(
        Band(float(points), low, high)
        for points, low, high in zip(one["points"], ends[:-1], ends[1:], strict=True)
    )
    return Criterion(one["variable"], bands, float(one.get("missing", 0)))


@dataclass(frozen=True)
class Points:
    """`usual` are the points of each criterion on average; `line` turns points into log-odds."""

    method: ClassVar[str] = "points"
    table: PointsTable
    usual: tuple[float, ...]
    line: tuple[float, float] | None = None

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(one.variable for one in self.table.criteria)

    @property
    def constant(self) -> float:
        return 0.0

    def total(self, flat: Flat) -> Floats:
        return self.table.score(flat)

    def log_odds(self, flat: Flat) -> Floats:
        """Of the outcome, where there was history to tell; the points themselves otherwise."""
        constant, slope = self.line or (0.0, 1.0)
        return constant + slope * self.total(flat)

    def shares(self, flat: Flat) -> tuple[tuple[tuple[str, ...], ...], Floats]:
        """Points by criterion from what is usual; as log-odds, in which reasons are counted."""
        given = (self.table.shares(flat) - np.array(self.usual)) / PER_LOG_ODDS
        return tuple((name,) for name in self.variables), given

    def as_data(self) -> dict[str, Any]:
        return {"usual": list(self.usual), "line": list(self.line) if self.line else None}
