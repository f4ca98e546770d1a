"""How good a score is, and how sure that is."""

from dataclasses import dataclass

import numpy as np
from scipy.stats import norm, rankdata

from vinculo.analytics.scoring.flat import Bools, Floats


@dataclass(frozen=True)
class Area:
    """The area under the ROC curve, with its interval."""

    auc: float
    low: float
    high: float

    @property
    def gini(self) -> float:
        return 2 * self.auc - 1


def area(yes: Bools, score: Floats, certainty: float = 0.95) -> Area:
    """DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44(3), by ranks as in Sun and Xu (2014).

    Equal scores count half. The interval is made on the logit, so that it stays within 0 and 1.
    """
    above, below = score[yes], score[~yes]
    m, n = len(above), len(below)
    whole = rankdata(np.concatenate([above, below]))
    of_yes = (whole[:m] - rankdata(above)) / n
    of_no = 1 - (whole[m:] - rankdata(below)) / m
    auc = float(of_yes.mean())
    if not 0 < auc < 1 or min(m, n) < 2:
        return Area(auc, 0.0 if auc < 1 else auc, 1.0 if auc > 0 else auc)
    error = np.sqrt(of_yes.var(ddof=1) / m + of_no.var(ddof=1) / n)
    wide = float(norm.ppf((1 + certainty) / 2)) * error / (auc * (1 - auc))
    middle = np.log(auc / (1 - auc))
    low, high = (float(1 / (1 + np.exp(-(middle + side)))) for side in (-wide, wide))
    return Area(auc, low, high)


def kolmogorov_smirnov(yes: Bools, score: Floats) -> float:
    """The greatest distance between how yes and how no are spread over the scores."""
    order = np.argsort(score, kind="stable")
    ends = np.append(np.flatnonzero(np.diff(score[order])), len(score) - 1)
    found = np.cumsum(yes[order])[ends] / yes.sum()
    others = np.cumsum(~yes[order])[ends] / (~yes).sum()
    return float(np.abs(found - others).max())


@dataclass(frozen=True)
class Slice:
    """Of the rows from the highest score down: what share of all yes they hold."""

    rows: float
    gain: float
    lift: float


def gains(yes: Bools, score: Floats, slices: int = 10) -> list[Slice]:
    held = np.cumsum(yes[np.argsort(-score, kind="stable")]) / yes.sum()
    found = []
    for at in range(1, slices + 1):
        rows = max(1, round(len(yes) * at / slices))
        gain = float(held[rows - 1])
        found.append(Slice(rows / len(yes), gain, gain * len(yes) / rows))
    return found


@dataclass(frozen=True)
class Bucket:
    rows: int
    told: float
    happened: float


def calibration(yes: Bools, chance: Floats, buckets: int = 10) -> list[Bucket]:
    """Told against happened in buckets of equally many rows, from the lowest chance up."""
    order = np.argsort(chance, kind="stable")
    return [
        Bucket(len(rows), float(chance[rows].mean()), float(yes[rows].mean()))
        for rows in np.array_split(order, min(buckets, len(order)))
    ]


def calibration_error(yes: Bools, chance: Floats, buckets: int = 10) -> float:
    """Distance of told and happened, on average over the rows (expected calibration error)."""
    found = calibration(yes, chance, buckets)
    return sum(one.rows * abs(one.told - one.happened) for one in found) / len(yes)


def brier(yes: Bools, chance: Floats) -> float:
    return float(np.mean((chance - yes) ** 2))


def deviance(yes: Bools, log_odds: Floats) -> float:
    """Twice the average logarithmic loss."""
    return float(2 * np.mean(np.logaddexp(0, np.where(yes, -log_odds, log_odds))))


def stability(before: Floats, now: Floats, buckets: int = 10) -> float:
    """Population stability index: below 0.1 little changed, above 0.25 much.

    Buckets are the quantiles of `before`; half a row is put into each, so that none is empty.
    """
    edges = np.unique(np.quantile(before, np.linspace(0, 1, buckets + 1)[1:-1]))
    counts = [
        np.bincount(np.searchsorted(edges, some, side="right"), minlength=len(edges) + 1) + 0.5
        for some in (before, now)
    ]
    was, is_now = (count / count.sum() for count in counts)
    return float(np.sum((is_now - was) * np.log(is_now / was)))


@dataclass(frozen=True)
class Costs:
    """What is lost by acting on who would not, by leaving who would, and what acting costs."""

    false_alarm: float
    missed: float
    action: float = 0.0


@dataclass(frozen=True)
class Threshold:
    chance: float
    acted_on: float  # share of rows
    cost: float  # a row
    cost_of_all: float
    cost_of_none: float


def threshold(yes: Bools, chance: Floats, costs: Costs) -> Threshold:
    """The chance from which on acting is cheapest on these rows; Elkan (2001) for the idea."""
    order = np.argsort(-chance, kind="stable")
    hits = np.concatenate([[0], np.cumsum(yes[order])])
    acted = np.arange(len(yes) + 1)
    cost = acted * costs.action + (acted - hits) * costs.false_alarm
    cost = cost + (hits[-1] - hits) * costs.missed
    ends = np.concatenate([[True], np.diff(chance[order]) != 0, [True]])  # equal chances together
    best = int(np.flatnonzero(ends)[cost[ends].argmin()])
    at = float(chance[order[best - 1]]) if best else 1.0
    rows = len(yes)
    return Threshold(
        at, best / rows, float(cost[best] / rows), float(cost[-1] / rows), float(cost[0] / rows)
    )
