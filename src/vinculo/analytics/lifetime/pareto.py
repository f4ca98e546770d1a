"""Pareto/NBD: customers leave at any moment, buying or not; and the same with a loyal core.

Schmittlein, Morrison and Colombo (1987), "Counting your customers: who are they and what will they
do next?", Management Science 33(1); forms as in Fader and Hardie (2005), "A note on deriving the
Pareto/NBD model and related expressions". Rhythms are gamma(r, alpha) among customers, lifetimes
exponential with rates gamma(s, beta).

How slowly the last ones leave is hardly told by one watching, yet decides what is still to come.
`LoyalCore` lets a share of the customers never leave, as cure models do (Farewell 1982,
Biometrics 38), and lets the first basket speed the rhythm up, as in Fader and Hardie (2007),
"Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models".
"""

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np
from scipy.special import digamma, gammaln

from vinculo.analytics.lifetime.between import Integral, between
from vinculo.analytics.lifetime.histories import Floats, Groups, Histories


@dataclass(frozen=True)
class _States:
    """Each row's chances of having left, of being here yet able to leave, and of the core."""

    rows: Groups
    r: float
    alpha: Floats  # of each row
    s: float
    beta: float
    core: float  # odds of belonging to it

    @cached_property
    def gone(self) -> Integral:
        k = self.r + self.rows.frequency
        return between(self.rows.recency, self.rows.age, k, self.alpha, self.beta, self.s)

    @cached_property
    def logs(self) -> Floats:
        """Logarithms of the weights of the three; their sum is the likelihood but for factors."""
        quiet = -(self.r + self.rows.frequency) * np.log(self.alpha + self.rows.age)
        with np.errstate(divide="ignore"):
            core = np.log(self.core) + quiet
        here = quiet - self.s * np.log1p(self.rows.age / self.beta)
        left = np.log(self.s) + self.s * np.log(self.beta) + self.gone.log
        return np.stack([left, here, core])

    @cached_property
    def total(self) -> Floats:
        sums: Floats = np.logaddexp.reduce(self.logs, axis=0)
        return sums

    @cached_property
    def chances(self) -> Floats:
        return np.exp(self.logs - self.total)


@dataclass(frozen=True)
class Pareto:
    key: ClassVar[str] = "pareto/nbd"
    names: ClassVar[tuple[str, ...]] = ("r", "alpha", "s", "beta")

    def starts(self, histories: Histories) -> list[Floats]:
        scale = float(histories.age.mean())
        return [np.array([0.6, scale / 3, 0.6, scale / 3])]

    def states(self, parameters: Floats, rows: Groups) -> _States:
        r, alpha, s, beta = parameters
        return _States(rows, r, np.full_like(rows.age, alpha), s, beta, 0.0)

    def log_likelihood(self, log_parameters: Floats, histories: Histories) -> tuple[float, Floats]:
        rows = histories.groups
        states = self.states(np.exp(log_parameters), rows)
        x, age, count, gone = rows.frequency, rows.age, rows.count, states.gone
        r, alpha, s, beta, core = states.r, states.alpha, states.s, states.beta, states.core
        by_x = np.bincount(x.astype(np.intp), count)
        xs = np.arange(len(by_x), dtype=float)
        value = by_x @ (gammaln(r + xs) - gammaln(r)) - by_x.sum() * np.log1p(core)
        value += count @ (states.total + r * np.log(alpha))

        left, here, loyal = states.chances * count
        stays = here + loyal
        d_r = by_x @ (digamma(r + xs) - digamma(r)) + count @ np.log(alpha)
        d_r -= stays @ np.log(alpha + age) + left @ gone.log_alpha
        d_alpha = count * r - alpha * (r + x) * (stays / (alpha + age) + left * gone.per_alpha)
        d_s = left @ (1 / s + np.log(beta) - gone.log_beta) - here @ np.log1p(age / beta)
        d_beta = left @ (s / beta - (s + 1) * gone.per_beta) + here @ (s / beta - s / (beta + age))
        d_core = loyal.sum() - by_x.sum() * core / (1 + core)
        d_basket = -d_alpha @ rows.basket
        gradient = np.array([d_r * r, d_alpha.sum(), d_s * s, d_beta * beta, d_core, d_basket])
        return float(value), gradient[: len(self.names)]

    def alive(self, parameters: Floats, histories: Histories) -> Floats:
        rows = histories.groups
        return rows.spread(1 - self.states(parameters, rows).chances[0])

    def purchases(self, parameters: Floats, histories: Histories, ahead: float) -> Floats:
        rows = histories.groups
        states = self.states(parameters, rows)
        _, here, loyal = states.chances
        rate = (states.r + rows.frequency) / (states.alpha + rows.age)
        now = states.beta + rows.age
        grown, less = np.log1p(ahead / now), states.s - 1
        # How long who is here still stays within `ahead`; its limit is `grown` where s is 1.
        stays = now * (-np.expm1(-less * grown) / less if abs(less) > 1e-9 else grown)
        return rows.spread(rate * (here * stays + loyal * ahead))

    def buys(self, parameters: Floats, histories: Histories, ahead: float) -> Floats:
        rows = histories.groups
        states = self.states(parameters, rows)
        _, here, loyal = states.chances
        k, age, alpha = states.r + rows.frequency, rows.age, states.alpha
        s, until, now = states.s, age + ahead, states.beta + age
        quiet = k * np.log((alpha + age) / (alpha + until))
        gone = between(age, until, k, alpha, states.beta, s)
        leaves = np.exp(np.log(s) + gone.log + k * np.log(alpha + age) + s * np.log(now))
        nothing = np.exp(quiet - s * np.log1p(ahead / now)) + leaves
        return rows.spread(here * (1 - nothing) + loyal * -np.expm1(quiet))

    def outcomes(
        self, parameters: Floats, histories: Histories, ahead: float, draws: int,
        rng: np.random.Generator,
    ) -> Floats:  # fmt: skip
        rows = histories.groups
        states = self.states(parameters, rows)
        left, _, loyal = states.chances[:, :, None]
        size = (len(rows.age), draws)
        rate = rng.gamma((states.r + rows.frequency)[:, None], size=size)
        rate /= (states.alpha + rows.age)[:, None]
        leaving = rng.gamma(states.s, size=size) / (states.beta + rows.age)[:, None]
        stays = np.minimum(rng.exponential(size=size) / np.maximum(leaving, 1e-300), ahead)
        luck = rng.random(size)
        stays = np.where(luck < left, 0.0, np.where(luck < left + loyal, ahead, stays))
        made: Floats = rng.poisson(rate * stays).astype(float)
        return made


@dataclass(frozen=True)
class LoyalCore(Pareto):
    """Further: the odds of the core, and what one standard deviation of basket multiplies."""

    key: ClassVar[str] = "pareto/nbd-core"
    knows_baskets: bool = False

    @property
    def names(self) -> tuple[str, ...]:  # type: ignore[override]
        return ("r", "alpha", "s", "beta", "core", "basket")[: 5 + self.knows_baskets]

    def starts(self, histories: Histories) -> list[Floats]:
        scale = float(histories.age.mean())
        return [np.array([0.6, scale / 3, 1.0, scale, 0.3, 1.0])[: len(self.names)]]

    def states(self, parameters: Floats, rows: Groups) -> _States:
        r, alpha, s, beta, core = parameters[:5]
        faster = parameters[5] ** rows.basket if self.knows_baskets else np.ones(len(rows.age))
        return _States(rows, r, alpha / faster, s, beta, core)
