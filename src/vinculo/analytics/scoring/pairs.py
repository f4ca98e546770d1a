"""What variables, and two of them together, add beyond the lines of a scorecard.

Boosted trees of at most two splits: each leaf asks for one variable or two, so that their sum is
exactly a table per variable and a table per pair (Lou, Caruana, Gehrke and Hooker 2013, "Accurate
intelligible models with pairwise interactions"). The tables are then made pure: what a pair says
of one variable alone goes to that variable (Lengerich et al. 2020, "Purifying interaction effects
with the functional ANOVA").
"""

from dataclasses import dataclass, field
from typing import Any

import lightgbm
import numpy as np

from vinculo.analytics.scoring.flat import Bools, Floats, Ints

Pair = tuple[int, int]
RATE = 0.1
LEAF = 10  # rows
PATIENCE = 40  # rounds without a gain
MOST_ROUNDS = 1000
AGAINST_SHADOWS = 100  # rounds
STRICTNESS = 0.9  # quantile of what shadows gain by chance


@dataclass
class Tables:
    """Log-odds by bin: `single[j][code]`, `double[j, k][code_j, code_k]`."""

    constant: float
    single: list[Floats]
    double: dict[Pair, Floats] = field(default_factory=dict)

    def at(self, codes: Ints) -> Floats:
        total = np.full(len(codes), self.constant)
        for j, table in enumerate(self.single):
            total += table[codes[:, j]]
        for (j, k), grid in self.double.items():
            total += grid[codes[:, j], codes[:, k]]
        return total


@dataclass(frozen=True)
class Boosting:
    """How trees are grown: `directions` of declared variables, `allowed` pairs, the seed."""

    sizes: tuple[int, ...]
    directions: tuple[int, ...]
    seed: int
    allowed: tuple[Pair, ...] | None = None

    def grow(
        self, codes: Ints, yes: Bools, begin: Floats, rounds: int,
        check: tuple[Ints, Bools, Floats] | None = None,
    ) -> lightgbm.Booster:  # fmt: skip
        settings: dict[str, Any] = {
            "objective": "binary", "boost_from_average": False, "learning_rate": RATE,
            "num_leaves": 4, "max_depth": 2, "min_data_in_leaf": LEAF, "lambda_l2": 5.0,
            "bagging_fraction": 0.7, "bagging_freq": 1, "feature_fraction": 0.5,
            "seed": self.seed, "deterministic": True, "force_row_wise": True, "num_threads": 1,
            "verbose": -1, "max_bin": 255, "min_data_in_bin": 1, "feature_pre_filter": False,
        }  # fmt: skip
        if any(self.directions):
            settings["monotone_constraints"] = list(self.directions)
        if self.allowed is not None:
            alone = [[j] for j in range(len(self.sizes))]
            settings["interaction_constraints"] = [*map(list, self.allowed), *alone]
        data = lightgbm.Dataset(codes.astype(np.int32), yes.astype(float), init_score=begin)
        if check is None:
            return lightgbm.train(settings, data, rounds)
        held = lightgbm.Dataset(
            check[0].astype(np.int32), check[1].astype(float), init_score=check[2], reference=data
        )
        stop = lightgbm.early_stopping(PATIENCE, verbose=False)
        return lightgbm.train(settings, data, rounds, valid_sets=[held], callbacks=[stop])


def useful(codes: Ints, yes: Bools, ordered: Bools, seed: int) -> Bools:
    """Variables that gain more than copies of themselves whose rows were shuffled.

    Kursa and Rudnicki (2010), "Feature selection with the Boruta package", in one round. Shuffled
    categories are put in the order of the outcome again, as the true ones were.
    """
    rng = np.random.default_rng(seed)
    shadows = np.stack([rng.permutation(codes[:, j]) for j in range(codes.shape[1])], axis=1)
    for j in np.flatnonzero(~ordered):
        shadows[:, j] = _by_rate(shadows[:, j], yes)
    both = np.concatenate([codes, shadows], axis=1)
    sizes = tuple(int(one) + 1 for one in both.max(axis=0))
    begin = np.full(len(yes), np.log(yes.mean() / (1 - yes.mean())))
    grown = Boosting(sizes, (0,) * len(sizes), seed).grow(both, yes, begin, AGAINST_SHADOWS)
    gains = grown.feature_importance("gain")
    own, chance = gains[: codes.shape[1]], gains[codes.shape[1] :]
    return np.asarray(own > np.quantile(chance, STRICTNESS), bool)


def _by_rate(code: Ints, yes: Bools) -> Ints:
    count = np.bincount(code)
    rates = (np.bincount(code, yes) + 20 * yes.mean()) / (count + 20)
    order = np.empty(len(count), np.int64)
    order[np.argsort(rates, kind="stable")] = np.arange(len(count))
    return order[code]


def tables_of(grown: lightgbm.Booster, sizes: tuple[int, ...], rounds: int) -> Tables:
    """The trees, leaf by leaf, as tables: the same sums."""
    made = Tables(0.0, [np.zeros(size) for size in sizes])
    for tree in grown.dump_model(num_iteration=rounds)["tree_info"]:
        _add_leaves(tree["tree_structure"], {}, made, sizes)
    return made


def _add_leaves(
    node: dict[str, Any], path: dict[int, Bools], made: Tables, sizes: tuple[int, ...]
) -> None:
    if "leaf_value" in node and "left_child" not in node:
        _add_leaf(float(node["leaf_value"]), path, made)
        return
    j = int(node["split_feature"])
    below = np.arange(sizes[j]) <= float(node["threshold"])
    inside = path.get(j, np.ones(sizes[j], bool))
    _add_leaves(node["left_child"], path | {j: inside & below}, made, sizes)
    _add_leaves(node["right_child"], path | {j: inside & ~below}, made, sizes)


def _add_leaf(value: float, path: dict[int, Bools], made: Tables) -> None:
    if not path:
        made.constant += value
    elif len(path) == 1:
        ((j, inside),) = path.items()
        made.single[j] += value * inside
    else:
        (j, left), (k, right) = sorted(path.items())
        grid = made.double.setdefault((j, k), np.zeros((len(left), len(right))))
        grid += value * np.outer(left, right)


def purify(made: Tables, codes: Ints) -> None:
    """In place: averages over the rows become nil, first of pairs, then of single variables."""
    for (j, k), grid in made.double.items():
        weight = np.zeros_like(grid)
        np.add.at(weight, (codes[:, j], codes[:, k]), 1.0)
        for _ in range(20):
            for axis, table in ((1, made.single[j]), (0, made.single[k])):
                rows = weight.sum(axis=axis)
                means = np.divide(
                    (grid * weight).sum(axis=axis), rows, out=np.zeros(len(rows)), where=rows > 0
                )
                table += means
                grid -= means[:, None] if axis == 1 else means[None, :]
    for j, table in enumerate(made.single):
        mean = float(table[codes[:, j]].mean())
        table -= mean
        made.constant += mean


def strongest(made: Tables, codes: Ints, most: int) -> tuple[Pair, ...]:
    """Pairs in the order of how far they move the log-odds."""
    moved = {pair: float(grid[codes[:, pair[0]], codes[:, pair[1]]].std())
             for pair, grid in made.double.items()}  # fmt: skip
    return tuple(sorted(moved, key=lambda pair: -moved[pair])[:most])
