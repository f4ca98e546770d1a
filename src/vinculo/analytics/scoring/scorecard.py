"""The scorecard: points per bin of a variable, and per pair of bins where two together pay.

First a line over the weights of evidence of bins that only rise or fall (Siddiqi 2006, "Credit
risk scorecards"); then what `pairs.py` finds beyond it, for as many rounds as held-out rows want,
nil included. The sum of both is again one table per variable and per pair, so that a score can be
added up by hand. Points are log-odds by a ruler: 20 more double the odds.
"""

from dataclasses import dataclass
from math import log
from typing import Any, ClassVar, Self

import numpy as np

from vinculo.analytics.scoring.bins import Bins, cut
from vinculo.analytics.scoring.evidence import deviance
from vinculo.analytics.scoring.flat import Bools, Flat, Floats, Ints
from vinculo.analytics.scoring.monotone import joined
from vinculo.analytics.scoring.pairs import (
    MOST_ROUNDS,
    Boosting,
    Tables,
    purify,
    strongest,
    tables_of,
    useful,
)
from vinculo.analytics.scoring.plan import Plan, parts
from vinculo.analytics.scoring.ridge import Line, fit_line

POINTS_TO_DOUBLE, POINTS_AT_EVEN = 20.0, 500.0
PER_LOG_ODDS = POINTS_TO_DOUBLE / log(2)
PRICE = 3.0
DRAWN = 20.0  # rows of average that every bin starts with
MORE_ROWS = 1.2  # rounds that all rows bear, for each that two thirds of them bore
INNER = 3  # parts, of which one after the other says when to stop


@dataclass(frozen=True)
class Scorecard:
    method: ClassVar[str] = "scorecard"
    bins: tuple[Bins, ...]
    tables: Tables

    @property
    def variables(self) -> tuple[str, ...]:
        return tuple(one.name for one in self.bins)

    def codes(self, flat: Flat) -> Ints:
        return np.stack([one.codes(flat.column(one.name)) for one in self.bins], axis=1)

    def log_odds(self, flat: Flat) -> Floats:
        return self.tables.at(self.codes(flat))

    def shares(self, flat: Flat) -> tuple[tuple[tuple[str, ...], ...], Floats]:
        """What each variable, or pair, adds to a row's log-odds; with the constant they sum up."""
        codes = self.codes(flat)
        names: list[tuple[str, ...]] = [(name,) for name in self.variables]
        columns = [table[codes[:, j]] for j, table in enumerate(self.tables.single)]
        for (j, k), grid in self.tables.double.items():
            names.append((self.variables[j], self.variables[k]))
            columns.append(grid[codes[:, j], codes[:, k]])
        return tuple(names), np.stack(columns, axis=1)

    @property
    def constant(self) -> float:
        return self.tables.constant

    def as_data(self) -> dict[str, Any]:
        """Bins with their points, readable; and the whole again through `of_data`."""
        return {
            "points": {"to_double": POINTS_TO_DOUBLE, "at_even": POINTS_AT_EVEN},
            "constant": self.constant,
            "variables": [
                {
                    "name": one.name, "edges": list(one.edges), "specials": list(one.specials),
                    "groups": [list(group) for group in one.groups],
                    "log_odds": table.tolist(),
                    "points": [round(float(v) * PER_LOG_ODDS, 1) for v in table],
                }
                for one, table in zip(self.bins, self.tables.single, strict=True)
            ],
            "pairs": [
                {"variables": [self.variables[j], self.variables[k]], "log_odds": grid.tolist()}
                for (j, k), grid in self.tables.double.items()
            ],
        }  # fmt: skip

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> Self:
        bins = tuple(
            Bins(one["name"], tuple(one["edges"]), tuple(one["specials"]),
                 tuple(map(tuple, one["groups"])))
            for one in data["variables"]
        )  # fmt: skip
        place = {one.name: at for at, one in enumerate(bins)}
        single = [np.array(one["log_odds"]) for one in data["variables"]]
        double = {
            (place[one["variables"][0]], place[one["variables"][1]]): np.array(one["log_odds"])
            for one in data["pairs"]
        }
        return cls(bins, Tables(data["constant"], single, double))


def points(log_odds: Floats) -> Floats:
    return POINTS_AT_EVEN + PER_LOG_ODDS * log_odds


def fit_scorecard(flat: Flat, yes: Bools, plan: Plan) -> Scorecard:
    bins = tuple(cut(one, yes, plan.specials.get(one.name, ())) for one in flat.columns)
    directions = tuple(plan.directions.get(one.name, 0) for one in bins)
    codes = np.stack([b.codes(c) for b, c in zip(bins, flat.columns, strict=True)], axis=1)
    tables = _lines(bins, codes, yes, directions)
    keeps = useful(codes, yes, np.array([one.is_numeric for one in bins]), plan.seed)
    if plan.pairs and keeps.any():
        rounds, corrected = _held_out(flat, yes, plan, keeps)
        if rounds:
            _add_trees(tables, bins, codes, yes, directions, keeps, rounds, plan)
            tables.constant = corrected.intercept + corrected.slopes[0] * tables.constant
            tables.single = [table * corrected.slopes[0] for table in tables.single]
            tables.double = {pair: g * corrected.slopes[0] for pair, g in tables.double.items()}
    purify(tables, codes)
    return Scorecard(bins, tables)


def _lines(bins: tuple[Bins, ...], codes: Ints, yes: Bools, directions: tuple[int, ...]) -> Tables:
    """Weights of evidence of joined bins, and a slope for each that does not turn them round."""
    weights = [evidence_weights(one, codes[:, j], yes, directions[j]) for j, one in enumerate(bins)]
    x = np.stack([weight[codes[:, j]] for j, weight in enumerate(weights)], axis=1)
    line = fit_line(x, yes, PRICE, rising=True)
    return Tables(line.intercept, [w * s for w, s in zip(weights, line.slopes, strict=True)])


def evidence_weights(one: Bins, code: Ints, yes: Bools, direction: int) -> Floats:
    """ln odds of yes in each bin, less those of all; joined so that they only rise or fall."""
    count = np.bincount(code, minlength=one.size).astype(float)
    hits = np.bincount(code, yes, one.size).astype(float)
    group = np.arange(one.size)
    ordinary = slice(1, 1 + one.ordinary)
    merged = joined(count[ordinary], hits[ordinary], direction)
    group[ordinary] = 1 + merged
    group[1 + one.ordinary :] = 2 + merged.max() + np.arange(len(one.specials))
    n, k = np.bincount(group, count), np.bincount(group, hits)
    share = yes.mean()
    rate = (k + DRAWN * share) / (n + DRAWN)
    if direction:  # drawing towards the average may not turn neighbours round
        inner = rate[1 : 2 + merged.max()]
        inner[:] = direction * np.maximum.accumulate(direction * inner)
    weights: Floats = np.log(rate / (1 - rate)) - log(share / (1 - share))
    return weights[group]


def _held_out(flat: Flat, yes: Bools, plan: Plan, keeps: Bools) -> tuple[int, Line]:
    """How many rounds of trees held-out rows want, and how far what they are told is to be turned.

    Everything is made anew without them. The correction is that of Platt (1999).
    """
    kept = np.flatnonzero(keeps)
    wanted, gained, answers = [], [], np.zeros(len(yes))
    for train, held in parts(yes, INNER, plan.seed):
        few = flat.take(train)
        bins = tuple(cut(one, yes[train], plan.specials.get(one.name, ())) for one in few.columns)
        directions = tuple(plan.directions.get(one.name, 0) for one in bins)
        codes = np.stack([b.codes(c) for b, c in zip(bins, flat.columns, strict=True)], axis=1)
        begin = _lines(bins, codes[train], yes[train], directions).at(codes)
        boosting = _boosting(bins, directions, kept, plan)
        check = (codes[held][:, kept], yes[held], begin[held])
        grown = boosting.grow(codes[train][:, kept], yes[train], begin[train], MOST_ROUNDS, check)
        best = int(grown.best_iteration or MOST_ROUNDS)
        told = begin[held] + grown.predict(check[0], raw_score=True, num_iteration=best)
        gained.append(deviance(yes[held], begin[held]) - deviance(yes[held], told))
        wanted.append(best)
        answers[held] = told
    corrected = fit_line(answers[:, None], yes, 1e-6, rising=True)
    if np.mean(gained) <= 0 or corrected.slopes[0] <= 0:
        return 0, corrected
    return round(float(np.mean(wanted)) * MORE_ROWS), corrected


def _boosting(
    bins: tuple[Bins, ...], directions: tuple[int, ...], kept: Ints, plan: Plan
) -> Boosting:
    return Boosting(
        tuple(bins[j].size for j in kept), tuple(directions[j] for j in kept), plan.seed
    )


def _add_trees(
    tables: Tables, bins: tuple[Bins, ...], codes: Ints, yes: Bools, directions: tuple[int, ...],
    keeps: Bools, rounds: int, plan: Plan,
) -> None:  # fmt: skip
    """Once with every pair, to see which are strong; then with those alone."""
    kept = np.flatnonzero(keeps)
    few, begin = codes[:, kept], tables.at(codes)
    boosting = _boosting(bins, directions, kept, plan)
    first = tables_of(boosting.grow(few, yes, begin, rounds), boosting.sizes, rounds)
    purify(first, few)
    found = first
    if len(first.double) > plan.most_pairs:
        allowed = strongest(first, few, plan.most_pairs)
        narrow = Boosting(boosting.sizes, boosting.directions, plan.seed, allowed)
        found = tables_of(narrow.grow(few, yes, begin, rounds), boosting.sizes, rounds)
    tables.constant += found.constant
    for at, j in enumerate(kept):
        tables.single[j] = tables.single[j] + found.single[at]
    for (left, right), grid in found.double.items():
        tables.double[int(kept[left]), int(kept[right])] = grid
