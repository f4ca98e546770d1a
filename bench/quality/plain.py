"""The methods ours is compared with: textbook RFM, plain windows, plain smoothing.

Each answers (classes, zeroed): the class of every customer at every close, 1 the best and 0 for
who is no customer yet; and the class each would have had, had this month alone been empty for
this customer alone (everybody else's figures and the limits as they were).
"""

from collections.abc import Callable, Sequence

import numpy as np
from scipy.stats import rankdata

from bench.quality.histories import NEVER, History

Classes = tuple[np.ndarray, np.ndarray]
Shares = Sequence[float]


def window(history: History, months: int) -> np.ndarray:
    total = np.cumsum(history.amount, 1)
    held = total.copy()
    held[:, months:] -= total[:, :-months]
    return held


def smoothed(history: History, keep: float) -> np.ndarray:
    held, now = np.zeros_like(history.amount), np.zeros(len(history.amount))
    for month in range(history.months):
        now = now * keep + history.amount[:, month]
        held[:, month] = now
    return held


def by_shares(history: History, score: np.ndarray, zeroed: np.ndarray, shares: Shares) -> Classes:
    """Cut the known customers by shares from the top, at every close anew."""
    classes, empty = np.zeros(score.shape, int), np.zeros(score.shape, int)
    edges = np.cumsum(shares)[:-1] + 1e-12
    for month in range(history.months):
        known = history.known[:, month]
        here = score[known, month]
        place = rankdata(-here, method="ordinal") / max(len(here), 1)
        ranks = 1 + (place[:, None] > edges[None, :]).sum(1)
        classes[known, month] = ranks
        limits = [
            here[ranks <= rank].min() if (ranks <= rank).any() else np.inf
            for rank in range(1, len(shares))
        ]
        below = zeroed[known, month][:, None] < np.asarray(limits)[None, :]
        empty[known, month] = 1 + below.sum(1)
    return classes, empty


def rfm(history: History, shares: Shares) -> Classes:
    """Quintiles of recency, frequency and amount over twelve months, added, and cut by shares;
    equal sums are told apart by amount."""
    amount, orders = window(history, 12), _windowed(history.orders, 12)
    score, empty = np.zeros_like(amount), np.zeros_like(amount)
    for month in range(history.months):
        known = history.known[:, month]
        if known.sum() < 5:
            continue
        day = history.last_day[known, month]
        before = history.last_day[known, month - 1] if month else np.full(known.sum(), NEVER)
        day_without = np.where(history.bought[known, month], before, day)
        spent, came = amount[known, month], orders[known, month]
        parts = [
            _quintiles(day, day_without),
            _quintiles(came, came - history.orders[known, month]),
            _quintiles(spent, spent - history.amount[known, month]),
        ]
        tie = rankdata(spent) * 1e-7
        score[known, month] = sum(part[0] for part in parts) + tie
        empty[known, month] = sum(part[1] for part in parts) + tie
    return by_shares(history, score, empty, shares)


def _windowed(values: np.ndarray, months: int) -> np.ndarray:
    total = np.cumsum(values, 1)
    held = total.copy()
    held[:, months:] -= total[:, :-months]
    return held


def _quintiles(values: np.ndarray, others: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Quintile 1 to 5 of each value, and of other values by the same breaks."""
    breaks = np.quantile(values, [0.2, 0.4, 0.6, 0.8])
    mine = np.ceil(rankdata(values, method="ordinal") / len(values) * 5)
    return mine, 1 + (others[:, None] > breaks[None, :]).sum(1)


def _by_score(score: Callable[[History], np.ndarray]) -> Callable[[History, Shares], Classes]:
    def classes(history: History, shares: Shares) -> Classes:
        held = score(history)
        return by_shares(history, held, held - history.amount, shares)

    return classes


METHODS: dict[str, Callable[[History, Shares], Classes]] = {
    "RFM 5x5x5": rfm,
    "window of 3 months": _by_score(lambda h: window(h, 3)),
    "window of 6 months": _by_score(lambda h: window(h, 6)),
    "window of 12 months": _by_score(lambda h: window(h, 12)),
    "smoothing 0.7": _by_score(lambda h: smoothed(h, 0.7)),
    "smoothing 0.8": _by_score(lambda h: smoothed(h, 0.8)),
    "smoothing 0.9": _by_score(lambda h: smoothed(h, 0.9)),
    "smoothing 0.95": _by_score(lambda h: smoothed(h, 0.95)),
}
