"""A model with the parameters that it found, and what it foretells with them."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from vinculo.analytics.lifetime.beta_geometric import BetaGeometric, ModifiedBetaGeometric
from vinculo.analytics.lifetime.fitting import Fit, Likelihood, NoFit, greatest, refined
from vinculo.analytics.lifetime.histories import Floats, Histories
from vinculo.analytics.lifetime.model import Model
from vinculo.analytics.lifetime.pareto import LoyalCore, Pareto

FEWEST = 30  # customers
FEWEST_AGAIN = 10  # of them who bought again
ENOUGH_TO_BEGIN = 10_000  # customers whose parameters are near those of all
STEP = 1e-3


@dataclass(frozen=True)
class Fitted:
    model: Model
    fit: Fit

    @property
    def parameters(self) -> dict[str, float]:
        return dict(zip(self.model.names, map(float, self.fit.parameters), strict=True))

    def purchases(self, histories: Histories, ahead: float) -> Floats:
        return self.model.purchases(self.fit.parameters, histories, ahead)

    def buys(self, histories: Histories, ahead: float) -> Floats:
        """What people are shown as "alive": the chance of buying at least once in `ahead`.

        Every model ranks people rightly by it. P(alive) does not: in BG/NBD it is 1 for
        whoever bought once.
        """
        return self.model.buys(self.fit.parameters, histories, ahead)

    def still_here(self, histories: Histories) -> Floats:
        """P(alive) of the papers."""
        return self.model.alive(self.fit.parameters, histories)

    def outcomes(self, histories: Histories, ahead: float, draws: int, seed: int) -> Floats:
        rng = np.random.default_rng(seed)
        return self.model.outcomes(self.fit.parameters, histories, ahead, draws, rng)

    def typical(self, histories: Histories, ahead: float, draws: int = 400) -> Floats:
        """The median number of purchases: as often more as less. Often 0, where the mean is not.

        Of all forecasts for one customer it has the least absolute error (Gneiting 2011, "Making
        and evaluating point forecasts", JASA 106); sums of many need `purchases`.
        """
        middle = np.median(self.outcomes(histories, ahead, draws, seed=1), axis=1)
        return histories.groups.spread(np.asarray(middle, float))


def models_for(histories: Histories) -> list[Model]:
    return [
        BetaGeometric(), ModifiedBetaGeometric(), Pareto(),
        LoyalCore(knows_baskets=histories.basket is not None),
    ]  # fmt: skip


def fitted(model: Model, histories: Histories) -> Fitted:
    again = int((histories.frequency > 0).sum())
    if len(histories) < FEWEST or again < FEWEST_AGAIN:
        raise NoFit(f"{len(histories)} customers, {again} of whom bought again, are too few")

    def likelihood_of(some: Histories) -> Likelihood:
        return lambda log_parameters: model.log_likelihood(log_parameters, some)

    step = len(histories) // ENOUGH_TO_BEGIN
    if step < 2:
        fit = greatest(likelihood_of(histories), model.starts(histories), len(histories))
    else:
        few = histories.every(step)
        nearby = greatest(likelihood_of(few), model.starts(few), len(few))
        fit = refined(likelihood_of(histories), nearby, len(histories) / len(few))
    return Fitted(model, fit)


def deviation(fit: Fit, told: Callable[[Floats], Floats]) -> tuple[Floats, Floats]:
    """What `told` says at the parameters, and its standard error: the delta method.

    The derivatives in the logarithms of the parameters are central differences.
    """
    at = np.log(fit.parameters)
    slopes = []
    for step in np.eye(len(at)) * STEP:
        slopes.append((told(np.exp(at + step)) - told(np.exp(at - step))) / (2 * STEP))
    slope = np.stack(slopes)
    variance = np.einsum("i...,ij,j...->...", slope, fit.covariance, slope)
    return told(fit.parameters), np.sqrt(variance)
