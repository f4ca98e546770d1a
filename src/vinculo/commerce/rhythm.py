"""How often a customer buys, and whether they are later than they use to be. Pure.

The interval is the median of the days between buying days, over the last purchases; the
customer's own irregularity says how late is late: nobody is called late before the day by which
four of five of their purchases had followed, nor before a quarter more than the interval.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

LAST_GAPS = 12
FEWEST_DAYS = 3  # buying days; two gaps are the least that can repeat
PATIENCE_QUANTILE = 0.8
LEAST_PATIENCE = 1.25
GONE_AFTER = 4  # intervals without buying


@dataclass(frozen=True, slots=True)
class Rhythm:
    """`state`: on_time, due (the expected day is here), late, gone (several intervals missed)."""

    interval_days: int
    last_on: date
    expected_on: date
    late_from: date
    days_since: int
    state: str

    @property
    def is_late(self) -> bool:
        return self.state in {"late", "gone"}

    @property
    def overdue_days(self) -> int:
        return max(0, self.days_since - self.interval_days)


def rhythm(bought_on: Sequence[date], today: date) -> Rhythm | None:
    """The rhythm of these buying days (any order, repeats allowed); None when too few."""
    days = sorted({day for day in bought_on if day <= today})
    if len(days) < FEWEST_DAYS:
        return None
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    gaps = gaps[-LAST_GAPS:]
    interval = max(1, round(median(gaps)))
    patience = max(_quantile(gaps, PATIENCE_QUANTILE), interval * LEAST_PATIENCE, interval + 1)
    last = days[-1]
    since = (today - last).days
    if since > max(interval * GONE_AFTER, patience):
        state = "gone"
    elif since > patience:
        state = "late"
    elif since >= interval:
        state = "due"
    else:
        state = "on_time"
    return Rhythm(
        interval_days=interval,
        last_on=last,
        expected_on=last + timedelta(days=interval),
        late_from=last + timedelta(days=int(patience) + 1),
        days_since=since,
        state=state,
    )


def _quantile(values: Sequence[int], share: float) -> float:
    """The value that this share of the values does not exceed, between neighbours in a line."""
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
