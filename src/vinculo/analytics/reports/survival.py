"""The survival curve of Kaplan and Meier (1958), from counts by age. Pure.

The band is Greenwood's variance on the scale log(-log S), which keeps it between 0 and 1.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, log, sqrt

Z = 1.959963984540054  # 95 %


@dataclass(frozen=True, slots=True)
class Age:
    """Of `at_risk` customers that old, `lost` at this age; `share` of all outlive it."""

    age: int
    at_risk: int
    lost: int
    share: float
    low: float
    high: float


def kaplan_meier(rows: Sequence[Mapping[str, int]]) -> list[Age]:
    """Rows of the measure `survival`, of any order; an age that nobody reached is left out."""
    ordered = sorted(rows, key=lambda row: row["age"])
    at_risk = sum(row["lost"] + row["censored"] for row in ordered)
    share, variance, found = 1.0, 0.0, []
    for row in ordered:
        lost = row["lost"]
        if lost:
            share *= 1 - lost / at_risk
            if lost < at_risk:
                variance += lost / (at_risk * (at_risk - lost))
        found.append(Age(row["age"], at_risk, lost, share, *_band(share, variance)))
        at_risk -= lost + row["censored"]
    return found


def median_age(curve: Sequence[Age]) -> int | None:
    """The first age that at most half outlive; None while more than half are still there."""
    return next((one.age for one in curve if one.share <= 0.5), None)


def after(curve: Sequence[Age], months: int) -> float | None:
    """The share still there after so many months; None where nobody is that old."""
    if not curve or curve[-1].age < months:
        return None
    share = 1.0
    for one in curve:
        if one.age > months:
            break
        share = one.share
    return share


def _band(share: float, variance: float) -> tuple[float, float]:
    if not 0 < share < 1:
        return share, share
    width = Z * sqrt(variance) / abs(log(share))
    return share ** exp(width), share ** exp(-width)
