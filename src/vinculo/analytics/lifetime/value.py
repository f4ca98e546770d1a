"""What customers are worth over a horizon: purchases x amount x margin, discounted.

Two intervals, since two things are unknown. `low` and `high` of the expectation tell how well the
parameters are known (delta method, on the logarithm); they shrink as customers grow in number.
`outcome_low` and `outcome_high` tell between what the value of this one customer will fall; they
do not shrink, because what one person does is chance.
"""

from dataclasses import dataclass
from math import exp, log1p

import numpy as np
from scipy.stats import norm

from vinculo.analytics.lifetime.fitted import Fitted, deviation
from vinculo.analytics.lifetime.fitting import Fit
from vinculo.analytics.lifetime.histories import Floats, Histories
from vinculo.analytics.lifetime.spend import Spending, drawn_rates, expected_amount

NODES, WEIGHTS = np.polynomial.legendre.leggauss(8)
AT_ONCE = 2_000_000  # numbers held in memory while outcomes are drawn


@dataclass(frozen=True)
class Terms:
    """`discount` is what a later purchase is worth less in one unit of time: 0.002 is 0.2 %."""

    ahead: float
    discount: float = 0.0
    margin: float = 1.0
    certainty: float = 0.8
    draws: int = 400


@dataclass(frozen=True)
class Value:
    """A number a customer; `total` is the value of all with its interval."""

    purchases: Floats
    amount: Floats
    expected: Floats
    low: Floats
    high: Floats
    outcome_low: Floats
    outcome_high: Floats
    total: tuple[float, float, float]


def value_of(
    fitted: Fitted, spending_fit: Fit, histories: Histories, spending: Spending, terms: Terms
) -> Value:
    def counted(parameters: Floats) -> Floats:
        return discounted(fitted, parameters, histories, terms)

    def paid(parameters: Floats) -> Floats:
        return expected_amount(parameters, spending)

    purchases, of_purchases = deviation(fitted.fit, counted)
    amount, of_amount = deviation(spending_fit, paid)
    expected = purchases * amount * terms.margin
    # Buying and spending are independent: the variances of their logarithms add up.
    spread = np.sqrt((of_purchases / purchases) ** 2 + (of_amount / amount) ** 2)
    wide = float(norm.ppf((1 + terms.certainty) / 2))
    low, high = expected * np.exp(-wide * spread), expected * np.exp(wide * spread)
    outcome_low, outcome_high = outcomes(fitted, spending_fit, histories, spending, terms)
    total = float(expected.sum())
    _, by_purchases = deviation(fitted.fit, lambda p: np.atleast_1d(counted(p) @ amount))
    _, by_amount = deviation(spending_fit, lambda p: np.atleast_1d(purchases @ paid(p)))
    error = float(np.hypot(by_purchases, by_amount)[0]) * terms.margin / total
    whole = (total, total * exp(-wide * error), total * exp(wide * error))
    return Value(purchases, amount, expected, low, high, outcome_low, outcome_high, whole)


def discounted(fitted: Fitted, parameters: Floats, histories: Histories, terms: Terms) -> Floats:
    """Expected purchases in today's worth.

    By parts: the integral of exp(-d t) dE(t) is exp(-d h) E(h) + d times that of exp(-d t) E(t).
    """
    rate, model = log1p(terms.discount), fitted.model
    worth = exp(-rate * terms.ahead) * model.purchases(parameters, histories, terms.ahead)
    if rate:
        for node, weight in zip(NODES, WEIGHTS, strict=True):
            at = terms.ahead * (node + 1) / 2
            share = weight * terms.ahead / 2 * rate * exp(-rate * at)
            worth = worth + share * model.purchases(parameters, histories, at)
    return worth


def outcomes(
    fitted: Fitted, spending_fit: Fit, histories: Histories, spending: Spending, terms: Terms
) -> tuple[Floats, Floats]:
    """Between what each customer's value will fall; later purchases count at half time."""
    rng = np.random.default_rng(1)
    tails = [(1 - terms.certainty) / 2, (1 + terms.certainty) / 2]
    bought = fitted.outcomes(histories, terms.ahead, terms.draws, seed=2)
    member = histories.groups.member
    worth = terms.margin * exp(-log1p(terms.discount) * terms.ahead / 2)
    found = np.empty((2, len(member)))
    step = max(1, AT_ONCE // terms.draws)
    for start in range(0, len(member), step):
        part = slice(start, start + step)
        some = Spending(spending.frequency[part], spending.amount[part])
        rates = drawn_rates(spending_fit.parameters, some, terms.draws, rng)
        sums = rng.gamma(spending_fit.parameters[0] * bought[member[part]]) / rates
        found[:, part] = np.quantile(sums * worth, tails, axis=1)
    return found[0], found[1]
