"""A table of points that people write down: for firms with too little history to train on."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from vinculo.analytics.scoring.flat import Column, Flat, Floats


class NotATable(ValueError):
    """Bands that overlap, or thresholds out of order."""


@dataclass(frozen=True)
class Band:
    """Numbers from `low` (included) to `high` (not included), or one of `texts`."""

    points: float
    low: float | None = None
    high: float | None = None
    texts: tuple[str, ...] = ()

    def holds(self, column: Column) -> np.ndarray:
        if not column.is_numeric:
            wanted = {text.casefold() for text in self.texts}
            return np.array([text.casefold() in wanted for text in column.values], bool)
        low = -np.inf if self.low is None else self.low
        high = np.inf if self.high is None else self.high
        return np.asarray((column.values >= low) & (column.values < high), bool)


@dataclass(frozen=True)
class Criterion:
    """`otherwise` is for what is missing or in no band."""

    variable: str
    bands: tuple[Band, ...]
    otherwise: float = 0.0

    def points(self, column: Column) -> Floats:
        given = np.full(len(column.values), self.otherwise)
        for band in reversed(self.bands):
            given[band.holds(column)] = band.points
        return given


@dataclass(frozen=True)
class PointsTable:
    """`levels`: from so many points on, it is called so; the first has no lower end."""

    criteria: tuple[Criterion, ...]
    levels: tuple[tuple[float, str], ...]

    def check(self) -> None:
        starts = [start for start, _ in self.levels[1:]]
        if starts != sorted(set(starts)):
            raise NotATable("levels have to rise")
        for one in self.criteria:
            bands = sorted((b.low if b.low is not None else -np.inf,
                            b.high if b.high is not None else np.inf)
                           for b in one.bands if not b.texts)  # fmt: skip
            if any(low >= high for low, high in bands) or any(
                left[1] > right[0] for left, right in pairwise(bands)
            ):
                raise NotATable(f"bands of {one.variable} overlap")

    def shares(self, flat: Flat) -> Floats:
        """Points of each row by criterion; the score is their sum."""
        given = [one.points(flat.column(one.variable)) for one in self.criteria]
        return np.stack(given, axis=1)

    def score(self, flat: Flat) -> Floats:
        return np.asarray(self.shares(flat).sum(axis=1), float)

    def level(self, score: Floats) -> list[str]:
        starts = np.array([start for start, _ in self.levels[1:]])
        places = np.searchsorted(starts, score, side="right")
        return [self.levels[at][1] for at in places]
