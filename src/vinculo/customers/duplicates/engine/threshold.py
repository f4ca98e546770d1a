"""Where to draw the line, and how often one errs beyond it: from the probabilities themselves.

A probability that is right says by itself how many pairs above a line are expected to be wrong,
and how many below are missed; no pair needs to be marked by anybody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import duckdb

LEAST = 0.05  # what is less likely is not even kept for a person to see

_CURVE = """
SELECT floor(1000 * p) / 1000 AS edge, count(*) AS pairs, sum(p) AS matches
  FROM (SELECT 1 / (1 + power(2.0, -greatest(bits, -200))) AS p FROM scored WHERE bits > -60)
 GROUP BY edge ORDER BY edge DESC
"""


@dataclass(frozen=True, slots=True)
class Line:
    """At `threshold`: how many pairs, which share of them is expected to be wrong, and which
    share of all expected matches lies below."""

    threshold: float
    pairs: int
    error: float
    missed: float

    @property
    def f1(self) -> float:
        right, found = 1 - self.error, 1 - self.missed
        return 2 * right * found / (right + found) if right + found else 0.0


@dataclass(frozen=True, slots=True)
class Curve:
    """Falling thresholds; `pairs` and `matches` (expected) are what lies above each."""

    edges: npt.NDArray[np.float64]
    pairs: npt.NDArray[np.float64]
    matches: npt.NDArray[np.float64]

    def at(self, threshold: float) -> Line:
        above = int(np.searchsorted(-self.edges, 1e-9 - threshold, side="right"))
        if not above:
            return Line(threshold, 0, 0.0, 1.0)
        pairs, right = self.pairs[above - 1], self.matches[above - 1]
        total = self.matches[-1] or 1.0
        return Line(threshold, int(pairs), float(1 - right / pairs), float(1 - right / total))

    def as_json(self) -> list[list[float]]:
        """[edge, pairs, matches] down to what is kept for a person to see, and the last."""
        rows = zip(self.edges.tolist(), self.pairs.tolist(), self.matches.tolist(), strict=True)
        told = [[round(edge, 3), pairs, round(matches, 3)] for edge, pairs, matches in rows]
        return [row for row in told if row[0] >= LEAST] + told[-1:]

    @classmethod
    def from_json(cls, kept: Sequence[Sequence[float]]) -> "Curve":
        edges, pairs, matches = np.array(kept, float).reshape(-1, 3).T
        return cls(edges, pairs, matches)

    def best(self) -> Line:
        """The line with the highest expected F1: half of that F1 (Lipton and others 2014)."""
        if not len(self.edges):
            return Line(0.5, 0, 0.0, 0.0)
        score = 2 * self.matches / (self.pairs + self.matches[-1])
        return self.at(max(round(float(score.max()) / 2, 3), LEAST))


def expected_curve(con: "duckdb.DuckDBPyConnection") -> Curve:
    """Of `scored`."""
    rows = con.execute(_CURVE).fetchnumpy()
    return Curve(
        rows["edge"].astype(float), rows["pairs"].astype(float).cumsum(),
        rows["matches"].astype(float).cumsum(),
    )  # fmt: skip
