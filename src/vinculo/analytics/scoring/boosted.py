"""LightGBM over the bins of the scorecard: deeper trees, reasons by Shapley values."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar, Self

import lightgbm
import numpy as np

from vinculo.analytics.scoring.bins import Bins, cut
from vinculo.analytics.scoring.flat import Bools, Flat, Floats, Ints
from vinculo.analytics.scoring.plan import Plan, parts

PATIENCE, MOST_ROUNDS = 30, 600


@dataclass(frozen=True)
class Boosted:
    method: ClassVar[str] = "lightgbm"
    bins: tuple[Bins, ...]
    trees: str  # LightGBM's own text

    @cached_property
    def _booster(self) -> lightgbm.Booster:
        return lightgbm.Booster(model_str=self.trees)

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.bins)

    def _codes(self, flat: Flat) -> Ints:
        return np.stack([one.codes(flat.column(one.name)) for one in self.bins], 1)

    def log_odds(self, flat: Flat) -> Floats:
        told = self._booster.predict(self._codes(flat), raw_score=True, num_threads=1)
        return np.asarray(told, float)

    def shares(self, flat: Flat) -> tuple[tuple[tuple[str, ...], ...], Floats]:
        """Lundberg et al. (2020), "From local explanations to global understanding with trees"."""
        told = self._booster.predict(self._codes(flat), pred_contrib=True, num_threads=1)
        return tuple((name,) for name in self.variables), np.asarray(told, float)[:, :-1]

    @property
    def constant(self) -> float:
        empty = np.zeros((1, len(self.bins)), np.int64)
        told = self._booster.predict(empty, pred_contrib=True, num_threads=1)
        return float(np.asarray(told)[0, -1])

    def as_data(self) -> dict[str, Any]:
        return {
            "variables": [
                {"name": one.name, "edges": list(one.edges), "specials": list(one.specials),
                 "groups": [list(group) for group in one.groups]}
                for one in self.bins
            ],
            "trees": self.trees.splitlines(),
        }  # fmt: skip

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> Self:
        bins = tuple(
            Bins(one["name"], tuple(one["edges"]), tuple(one["specials"]),
                 tuple(map(tuple, one["groups"])))
            for one in data["variables"]
        )  # fmt: skip
        return cls(bins, "\n".join(data["trees"]) + "\n")


def fit_boosted(flat: Flat, yes: Bools, plan: Plan) -> Boosted:
    bins = tuple(cut(one, yes, plan.specials.get(one.name, ())) for one in flat.columns)
    codes = np.stack([b.codes(c) for b, c in zip(bins, flat.columns, strict=True)], axis=1)
    settings: dict[str, Any] = {
        "objective": "binary", "learning_rate": 0.05, "num_leaves": 15, "min_data_in_leaf": 20,
        "feature_fraction": 0.6, "bagging_fraction": 0.7, "bagging_freq": 1, "lambda_l2": 5.0,
        "seed": plan.seed, "deterministic": True, "force_row_wise": True, "num_threads": 1,
        "verbose": -1, "min_data_in_bin": 1,
        "monotone_constraints": [plan.directions.get(one.name, 0) for one in bins],
    }  # fmt: skip
    wanted = []
    for train, held in parts(yes, 3, plan.seed):
        data = lightgbm.Dataset(codes[train], yes[train].astype(float))
        check = lightgbm.Dataset(codes[held], yes[held].astype(float), reference=data)
        stop = lightgbm.early_stopping(PATIENCE, verbose=False)
        grown = lightgbm.train(settings, data, MOST_ROUNDS, valid_sets=[check], callbacks=[stop])
        wanted.append(int(grown.best_iteration or MOST_ROUNDS))
    rounds = max(1, round(float(np.mean(wanted)) * 1.2))
    whole = lightgbm.train(settings, lightgbm.Dataset(codes, yes.astype(float)), rounds)
    return Boosted(bins, whole.model_to_string())
