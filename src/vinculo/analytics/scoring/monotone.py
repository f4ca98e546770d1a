"""The best way to join neighbouring bins so that the rate of yes only rises, or only falls.

Dynamic programming over where the last joined bin begins and ends, in the manner of
Navas-Palencia (2020), "Optimal binning: mathematical programming formulation", but with the
likelihood itself as what is made greatest, and a least size for each. Exact for the bins given. A
price for each bin (as in BIC) was tried and is not taken: weak variables then say nothing.
"""

import numpy as np

from vinculo.analytics.scoring.flat import Floats, Ints

LEAST_SHARE = 0.02  # of the rows in a joined bin


def joined(count: Floats, yes: Floats, direction: int = 0) -> Ints:
    """The joined bin of each bin, from 0; `direction` 1 rises, -1 falls, 0 takes the better."""
    if len(count) < 2 or not 0 < yes.sum() < count.sum():
        return np.zeros(len(count), np.int64)
    if direction:
        return _best(count, yes, direction)[1]
    return max(_best(count, yes, 1), _best(count, yes, -1), key=lambda found: found[0])[1]


def _best(count: Floats, yes: Floats, direction: int) -> tuple[float, Ints]:
    size = len(count)
    rows = np.concatenate([[0.0], np.cumsum(count)])
    hits = np.concatenate([[0.0], np.cumsum(yes)])
    begin, end = np.triu_indices(size)
    n, k = rows[end + 1] - rows[begin], hits[end + 1] - hits[begin]
    with np.errstate(invalid="ignore", divide="ignore"):
        gain = np.where(k > 0, k * np.log(k / n), 0) + np.where(
            n > k, (n - k) * np.log1p(-k / n), 0
        )
        rate_of = direction * np.where(n > 0, k / n, np.nan)
    least = LEAST_SHARE * rows[-1]
    value = np.full((size, size), -np.inf)
    rate = np.full((size, size), np.nan)
    value[begin, end] = np.where(n >= least, gain, -np.inf)
    rate[begin, end] = rate_of
    # total[i, j]: the best of bins 0..j where the last joined bin is i..j.
    total, came_from = value.copy(), np.full((size, size), -1)
    total[1:] = -np.inf
    for i in range(1, size):
        before, before_rate = total[:i, i - 1], rate[:i, i - 1]
        allowed = before_rate[:, None] <= rate[i, i:][None, :]
        sums = np.where(allowed, before[:, None], -np.inf)
        best = sums.argmax(axis=0)
        total[i, i:] = value[i, i:] + sums[best, np.arange(size - i)]
        came_from[i, i:] = best
    return _path(total, came_from)


def _path(total: Floats, came_from: Ints) -> tuple[float, Ints]:
    size = len(total)
    end, begin = size - 1, int(total[:, -1].argmax())
    best = float(total[begin, end])
    if not np.isfinite(best):
        return best, np.zeros(size, np.int64)
    starts = np.zeros(size, np.int64)
    while begin > 0:
        starts[begin] = 1
        begin, end = int(came_from[begin, end]), begin - 1
    return best, np.cumsum(starts)
