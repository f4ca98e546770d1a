"""The CDNOW sample of the papers, as the package `lifetimes` ships it."""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from vinculo.analytics.lifetime.histories import Floats, Histories, first_baskets, histories_of
from vinculo.analytics.lifetime.spend import Spending

WEEK, WEEKS_AHEAD = 7.0, 39.0
CUT, END = (int(np.datetime64(day).astype(int)) for day in ("1997-09-30", "1998-06-30"))


def file(name: str) -> Path:
    found = find_spec("lifetimes")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "datasets" / name


@cache
def summary() -> tuple[Histories, Spending]:
    path = file("cdnow_customers_summary_with_transactions.csv")
    columns = np.loadtxt(path, delimiter=",", skiprows=1).T
    return Histories.of(*columns[1:4]), Spending.of(columns[1], columns[4])


@dataclass(frozen=True)
class Holdout:
    """39 weeks watched, and what was bought in the 39 weeks after them."""

    histories: Histories
    bought: Floats


@cache
def holdout() -> Holdout:
    rows = np.loadtxt(file("CDNOW_sample.txt"))
    who, amounts = rows[:, 1].astype(np.int64), rows[:, 4]
    dates = rows[:, 2].astype(int).astype(str)
    day = np.array([f"{d[:4]}-{d[4:6]}-{d[6:]}" for d in dates], "datetime64[D]").astype(int)
    ids, histories = histories_of(who, day, CUT, WEEK)
    order = np.lexsort((day, who))
    place, first = np.unique(who[order], return_index=True)
    begun = dict(zip(place.tolist(), day[order][first].tolist(), strict=True))
    on_first_day = day == np.array([begun[one] for one in who])
    at = np.searchsorted(ids, who)
    spent = np.bincount(at[on_first_day], amounts[on_first_day], len(ids))
    later = np.unique(np.stack([at, day])[:, (day > CUT) & (day <= END)], axis=1)
    bought = np.bincount(later[0], minlength=len(ids)).astype(float)
    known = Histories.of(
        histories.frequency, histories.recency, histories.age, first_baskets(spent)
    )
    return Holdout(known, bought)
