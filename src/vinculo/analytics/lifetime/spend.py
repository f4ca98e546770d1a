"""What a purchase is worth: the Gamma-Gamma model of amounts.

Fader and Hardie (2013), "The Gamma-Gamma model of monetary value", after Colombo and Jiang (1999).
The amounts of one customer are gamma(p, nu), nu is gamma(q, gamma) among customers; how much one
spends is taken to be independent of how often. Customers with few purchases are drawn towards the
average of all, so that one lucky basket makes nobody a great customer.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import digamma, gammaln

from vinculo.analytics.lifetime.fitting import Fit, NoFit, greatest
from vinculo.analytics.lifetime.histories import Floats

NAMES = ("p", "q", "v")
FEWEST = 10  # customers


@dataclass(frozen=True)
class Spending:
    """`amount` is the average of the `frequency` purchases after the first, above nil."""

    frequency: Floats
    amount: Floats

    @classmethod
    def of(cls, frequency: ArrayLike, amount: ArrayLike) -> "Spending":
        return cls(np.asarray(frequency, float), np.asarray(amount, float))

    @property
    def known(self) -> "Spending":
        """Who bought again, and for money: the others tell nothing of amounts."""
        kept = (self.frequency > 0) & (self.amount > 0)
        return Spending(self.frequency[kept], self.amount[kept])

    @property
    def correlation(self) -> float:
        """Between how often and how much; the model takes it for nil."""
        known = self.known
        return float(np.corrcoef(known.frequency, known.amount)[0, 1])


def fit_spending(spending: Spending) -> Fit:
    known = spending.known
    if len(known.amount) < FEWEST or np.ptp(known.amount) == 0:
        raise NoFit("too few amounts, or all of them equal")
    scale = float(known.amount.mean())
    return greatest(
        lambda log_parameters: log_likelihood(log_parameters, known),
        [np.array([3.0, 3.0, scale])], len(known.amount),
    )  # fmt: skip


def log_likelihood(log_parameters: Floats, known: Spending) -> tuple[float, Floats]:
    """Over customers with amounts; and the gradient in the logarithms of p, q and v."""
    p, q, v = np.exp(log_parameters)
    x, m = known.frequency, known.amount
    px, whole = p * x, v + x * m
    log_whole, log_sum = np.log(whole), np.log(x * m)
    value = gammaln(px + q) - gammaln(px) - gammaln(q) + q * np.log(v)
    value += px * log_sum - np.log(m) - (px + q) * log_whole
    both = digamma(px + q)
    d_p = x @ (both - digamma(px) + log_sum - log_whole)
    d_q = (both - digamma(q) + np.log(v) - log_whole).sum()
    d_v = (q / v - (px + q) / whole).sum()
    return float(value.sum()), np.array([d_p * p, d_q * q, d_v * v])


def expected_amount(parameters: Floats, spending: Spending) -> Floats:
    """Of a customer's next purchases, each; who never bought again gets the average of all."""
    p, q, v = parameters
    if q <= 1:
        raise NoFit("the average amount has no bound")
    x = np.where(spending.amount > 0, spending.frequency, 0)
    amount: Floats = p * (v + x * spending.amount) / (p * x + q - 1)
    return amount


def drawn_rates(
    parameters: Floats, spending: Spending, draws: int, rng: np.random.Generator
) -> Floats:
    """nu of each customer as it may be, customers x draws: n purchases sum to gamma(p n) / nu."""
    p, q, v = parameters
    x = np.where(spending.amount > 0, spending.frequency, 0)[:, None]
    scale = v + x * spending.amount[:, None]
    rates: Floats = rng.gamma(p * x + q, size=(len(x), draws)) / scale
    return rates
