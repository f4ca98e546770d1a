"""Logistic regression with a quadratic price on the coefficients: Newton's method.

Le Cessie and van Houwelingen (1992), "Ridge estimators in logistic regression", Applied
Statistics 41(1). Standard errors are those of the penalised likelihood.
"""

from dataclasses import dataclass

import numpy as np

from vinculo.analytics.scoring.flat import Bools, Floats

ROUNDS = 50


@dataclass(frozen=True)
class Line:
    intercept: float
    slopes: Floats

    def at(self, x: Floats) -> Floats:
        return self.intercept + x @ self.slopes


def fit_line(x: Floats, yes: Bools, price: float, rising: bool = False) -> Line:
    """`rising` lets no slope fall below nil: what would is left out, one round after the other."""
    kept = np.ones(x.shape[1], bool)
    while True:
        solved = _newton(x[:, kept], yes.astype(float), price)
        if not rising or (solved[1:] >= 0).all():
            slopes = np.zeros(x.shape[1])
            slopes[kept] = solved[1:]
            return Line(float(solved[0]), slopes)
        kept[np.flatnonzero(kept)[solved[1:] < 0]] = False


def _newton(x: Floats, yes: Floats, price: float) -> Floats:
    with_one = np.column_stack([np.ones(len(yes)), x])
    prices = np.concatenate([[1e-9], np.full(x.shape[1], price)])
    at = np.zeros(with_one.shape[1])
    at[0] = np.log(yes.mean() / (1 - yes.mean()))
    for _ in range(ROUNDS):
        chance = chances(with_one @ at)
        slope = with_one.T @ (yes - chance) - prices * at
        weight = chance * (1 - chance)
        bend = (with_one.T * weight) @ with_one
        bend[np.diag_indices_from(bend)] += prices
        step = np.linalg.solve(bend, slope)
        # A step of more than a few units leaves the place where the curve is like a parabola.
        at += step * min(1.0, 5.0 / max(np.abs(step).max(), 1e-12))
        if np.abs(step).max() < 1e-7:
            break
    return at


def chances(log_odds: Floats) -> Floats:
    small = np.exp(-np.abs(log_odds))
    return np.asarray(np.where(log_odds >= 0, 1.0, small) / (1 + small), float)
