"""A ranker over everything that is known, trained on what customers took in earlier periods.

LambdaMART: Burges (2010), "From RankNet to LambdaRank to LambdaMART: an overview".
"""

from dataclasses import dataclass

import lightgbm
import numpy as np

from vinculo.analytics.recommendation.bought import Bought, Floats, Ints
from vinculo.analytics.recommendation.features import NEW, State, state

ROUNDS = 100
FEWEST = 50  # customers who took something, else nothing is learnt


@dataclass(frozen=True)
class Ranker:
    """`booster` is None where too few customers took anything: then plain scores rank."""

    kind: str
    booster: lightgbm.Booster | None
    learnt_of: int

    def scores(self, now: State, customers: Ints, row: Ints, product: Ints) -> Floats:
        if not len(row):
            return np.empty(0)
        if self.booster is None:
            who = customers[row]
            plain = now.by_regression[who, product]
            return plain if self.kind == NEW else plain + now.times[who, product]
        table = now.table(customers, row, product)
        return np.asarray(self.booster.predict(table, num_threads=1))


def train(kind: str, bought: Bought, states: list[State], period: int, seed: int = 1) -> Ranker:
    """Of each state, what was taken in the `period` days from its day on."""
    tables, labels, groups = [], [], []
    for known in states:
        later = bought.between(known.day, known.day + period).matrix().toarray() > 0
        active = np.flatnonzero((known.times.sum(1) > 0) & later.any(1))
        if not len(active):
            continue
        row, product = known.candidates(kind, active)
        took = later[active[row], product]
        some = np.bincount(row, took, len(active)) > 0
        kept = some[row]
        tables.append(known.table(active, row[kept], product[kept]))
        labels.append(took[kept])
        many = np.bincount(row, minlength=len(active))
        groups.append(many[some])
    learnt = sum(len(group) for group in groups)
    if learnt < FEWEST:
        return Ranker(kind, None, learnt)
    settings = {
        "objective": "lambdarank", "learning_rate": 0.06, "num_leaves": 15,
        "min_data_in_leaf": 200, "feature_fraction": 0.6, "lambda_l2": 10.0,
        "lambdarank_truncation_level": 20, "max_bin": 127, "seed": seed, "deterministic": True,
        "force_row_wise": True, "num_threads": 1, "verbose": -1,
    }  # fmt: skip
    data = lightgbm.Dataset(
        np.concatenate(tables), np.concatenate(labels).astype(int), group=np.concatenate(groups)
    )
    return Ranker(kind, lightgbm.train(settings, data, ROUNDS), learnt)


def earlier(bought: Bought, day: int, period: int, windows: int = 2) -> list[State]:
    """What was known one, two ... periods before a day: what a ranker for that day learns of."""
    first = int(bought.day.min()) if len(bought.day) else day
    days = [day - period * back for back in range(1, windows + 1)]
    return [state(bought, one) for one in days if one - first >= 2 * period]
