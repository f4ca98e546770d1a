"""Stability, meaning and alertness of any valuation, measured alike."""

from dataclasses import dataclass

import numpy as np
from scipy.stats import spearmanr

from bench.quality.histories import History

AHEAD = 3
STOPPED = 6


@dataclass(frozen=True, slots=True)
class Quality:
    """Shares between 0 and 1. `falls` is over the top-two customers who bought in the zeroed
    month; `falls_one` over those of them who had also bought in one of the two months before, for
    whom it is one missing month and not the third. `out` counts months after the last purchase."""

    moves: float
    by_two: float
    back: float
    top_to_bottom: float
    falls: float
    falls_one: float
    correlation: float
    out_median: float
    out_in_three: float
    stopped: int
    shares: tuple[float, ...]


def measure(history: History, classes: np.ndarray, zeroed: np.ndarray, start: int) -> Quality:
    """Over the closes from `start` on (0 the first), when there is a past to judge by."""
    count = int(classes.max())
    lower = count / 2 + (0.5 if count % 2 else 0)
    months = range(start, history.months)
    moved = steps = known = returned = moves = bottom = top = 0
    fell = at_risk = fell_one = at_risk_one = 0
    correlations = []
    idle = history.idle
    for month in months:
        before, now = classes[:, month - 1], classes[:, month]
        there = before > 0
        change = np.abs(now[there] - before[there])
        moved, steps, known = (
            moved + (change > 0).sum(), steps + (change > 1).sum(), known + there.sum(),
        )  # fmt: skip
        best = before == 1
        bottom, top = bottom + (now[best] == count).sum(), top + best.sum()
        if month - 2 >= 0:
            earlier = classes[:, month - 2]
            just = (earlier > 0) & (earlier != before)
            returned, moves = returned + (now[just] == earlier[just]).sum(), moves + just.sum()
        risk = there & (before <= 2) & history.bought[:, month]
        falls = zeroed[:, month] > lower
        fell, at_risk = fell + (risk & falls).sum(), at_risk + risk.sum()
        risk &= idle[:, month - 1] <= 1
        fell_one, at_risk_one = fell_one + (risk & falls).sum(), at_risk_one + risk.sum()
        if month + AHEAD < history.months:
            customers = now > 0
            spent = history.amount[customers, month + 1 : month + 1 + AHEAD].sum(1)
            if spent.any():
                correlations.append(-spearmanr(now[customers], spent)[0])
    out = _months_until_out(history, classes, start)
    judged = classes[:, start:]
    return Quality(
        moved / known,
        steps / known,
        returned / max(moves, 1),
        bottom / max(top, 1),
        fell / max(at_risk, 1),
        fell_one / max(at_risk_one, 1),
        float(np.mean(correlations)) if correlations else float("nan"),
        float(np.median(out)) if len(out) else float("nan"),
        float((out <= 3).mean()) if len(out) else float("nan"),
        len(out),
        tuple((judged == rank).sum() / (judged > 0).sum() for rank in range(1, count + 1)),
    )


def _months_until_out(history: History, classes: np.ndarray, start: int) -> np.ndarray:
    """Of those in the top two at their last purchase before six empty months; 7 for not yet."""
    waits = []
    for month in range(start, history.months - STOPPED):
        after = slice(month + 1, month + 1 + STOPPED)
        stopped = (
            (classes[:, month] > 0)
            & (classes[:, month] <= 2)
            & history.bought[:, month]
            & ~history.bought[:, after].any(1)
        )
        out = classes[stopped, after] > 2
        waits.append(np.where(out.any(1), out.argmax(1) + 1, STOPPED + 1))
    return np.concatenate(waits) if waits else np.array([])
