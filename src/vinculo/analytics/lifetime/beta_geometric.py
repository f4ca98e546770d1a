"""BG/NBD and MBG/NBD: who leaves, leaves right after a purchase.

Fader, Hardie and Lee (2005), "Counting your customers the easy way: an alternative to the
Pareto/NBD model", Marketing Science 24(2). In it nobody leaves after the first purchase, so who
bought once is alive for certain, which ranks people upside down. Batislam, Denizel and Filiztekin
(2007), International Journal of Research in Marketing 24(3), and Hoppe and Wagner (2007),
Marketing JRM 3, let customers leave after the first purchase as well: MBG/NBD.

Rhythms are gamma(r, alpha) among customers, the chance of leaving at a purchase is beta(a, b).
The two models differ in one number: how many of the purchases so far were a chance to leave.
"""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from scipy.special import betaln, digamma, gammaln, hyp2f1

from vinculo.analytics.lifetime.histories import Floats, Histories, different_pairs


@dataclass(frozen=True)
class _BetaGeometric:
    first_is_a_chance: ClassVar[bool]
    names: ClassVar[tuple[str, ...]] = ("r", "alpha", "a", "b")

    def starts(self, histories: Histories) -> list[Floats]:
        scale = float(histories.age.mean())
        return [np.array([0.5, scale / 4, 0.8, 2.5])]

    def log_likelihood(self, log_parameters: Floats, histories: Histories) -> tuple[float, Floats]:
        r, alpha, a, b = np.exp(log_parameters)
        rows = histories.groups
        x, count = rows.frequency, rows.count
        by_x = np.bincount(x.astype(np.intp), count)
        xs = np.arange(len(by_x), dtype=float)
        survived = xs + self.first_is_a_chance  # chances to leave that were not taken

        # What depends on the number of purchases alone.
        value = by_x @ (
            gammaln(r + xs) - gammaln(r) + r * np.log(alpha)
            + betaln(a, b + survived) - betaln(a, b)
        )  # fmt: skip
        both = digamma(a + b)
        d_r = by_x @ (digamma(r + xs) - digamma(r) + np.log(alpha))
        d_a = by_x @ (both - digamma(a + b + survived))
        d_b = by_x @ (digamma(b + survived) - digamma(b) + both - digamma(a + b + survived))

        # Alive to the end, or left after the last purchase. Logarithms are taken of different
        # times only, which are few.
        ages, of_age = rows.ages
        lasts, of_last = rows.recencies
        log_age = np.log(alpha + ages)[of_age]
        log_ratio = log_age - np.log(alpha + lasts)[of_last]
        k = r + x
        odds = self._log_chances(xs, a, b)[x.astype(np.intp)] + k * log_ratio
        small = np.exp(-np.abs(odds))
        left = np.where(odds > 0, 1.0, small) / (1 + small)
        value += count @ (np.maximum(odds, 0) + np.log1p(small) - k * log_age)
        weight = count * left
        d_r += weight @ log_ratio - count @ log_age
        d_alpha = by_x.sum() * r / alpha
        d_alpha -= np.bincount(of_age, (count - weight) * k, len(ages)) @ (1 / (alpha + ages))
        d_alpha -= np.bincount(of_last, weight * k, len(lasts)) @ (1 / (alpha + lasts))
        d_a += weight.sum() / a
        gone_by_x = np.bincount(x.astype(np.intp), weight)
        can_be_gone = slice(0 if self.first_is_a_chance else 1, None)
        d_b -= gone_by_x[can_be_gone] @ (1 / self._chances(xs[can_be_gone], b))
        return float(value), np.array([d_r * r, d_alpha * alpha, d_a * a, d_b * b])

    def _log_chances(self, x: Floats, a: float, b: float) -> Floats:
        with np.errstate(invalid="ignore", divide="ignore"):
            odds = np.log(a) - np.log(self._chances(x, b))
        return odds if self.first_is_a_chance else np.where(x > 0, odds, -np.inf)

    def _chances(self, x: Floats, b: float) -> Floats:
        return b + x - 1 + self.first_is_a_chance

    def _log_odds(self, x: Floats, log_ratio: Floats, r: float, a: float, b: float) -> Floats:
        """Of having left against being alive."""
        return self._log_chances(x, a, b) + (r + x) * log_ratio

    def alive(self, parameters: Floats, histories: Histories) -> Floats:
        r, alpha, a, b = parameters
        rows = histories.groups
        ratio = np.log((alpha + rows.age) / (alpha + rows.recency))
        return rows.spread(1 / (1 + np.exp(self._log_odds(rows.frequency, ratio, r, a, b))))

    def purchases(self, parameters: Floats, histories: Histories, ahead: float) -> Floats:
        r, alpha, a, b = parameters
        a += 1e-7 if abs(a - 1) < 1e-7 else 0  # the limit is finite, the formula is 0/0
        rows = histories.groups
        x, age, member = different_pairs(rows.frequency, rows.age)
        stayed = b + x + self.first_is_a_chance
        until = alpha + age + ahead
        series = hyp2f1(r + x, stayed, a + stayed - 1, ahead / until)
        if_alive = (a + stayed - 1) / (a - 1) * (1 - series * ((alpha + age) / until) ** (r + x))
        return self.alive(parameters, histories) * rows.spread(if_alive[member])

    def buys(self, parameters: Floats, histories: Histories, ahead: float) -> Floats:
        r, alpha, _, _ = parameters
        rows = histories.groups
        # Leaving needs a purchase: who is alive and buys nothing merely was not due.
        nothing = ((alpha + rows.age) / (alpha + rows.age + ahead)) ** (r + rows.frequency)
        return self.alive(parameters, histories) * rows.spread(1 - nothing)

    def outcomes(
        self, parameters: Floats, histories: Histories, ahead: float, draws: int,
        rng: np.random.Generator,
    ) -> Floats:  # fmt: skip
        r, alpha, a, b = parameters
        rows = histories.groups
        x, size = rows.frequency[:, None], (len(rows.age), draws)
        ratio = np.log((alpha + rows.age) / (alpha + rows.recency))
        alive = 1 / (1 + np.exp(self._log_odds(rows.frequency, ratio, r, a, b)))
        rate = rng.gamma(r + x, size=size) / (alpha + rows.age)[:, None]
        leaving = np.clip(rng.beta(a, b + x + self.first_is_a_chance, size), 1e-12, 1 - 1e-12)
        last = np.ceil(np.log(1 - rng.random(size)) / np.log1p(-leaving))
        made = np.minimum(rng.poisson(rate * ahead), np.maximum(last, 1))
        return np.where(rng.random(size) < alive[:, None], made, 0.0)


@dataclass(frozen=True)
class BetaGeometric(_BetaGeometric):
    key: ClassVar[str] = "bg/nbd"
    first_is_a_chance: ClassVar[bool] = False


@dataclass(frozen=True)
class ModifiedBetaGeometric(_BetaGeometric):
    key: ClassVar[str] = "mbg/nbd"
    first_is_a_chance: ClassVar[bool] = True
