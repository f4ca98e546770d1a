"""The greatest likelihood over positive parameters, with its uncertainty."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from vinculo.analytics.lifetime.histories import Floats

# Of the logarithms of the parameters: the log-likelihood, and its gradient in them.
Likelihood = Callable[[Floats], tuple[float, Floats]]
BOUND = 14.0  # natural logarithm: a parameter lies between one millionth and a million
STEP = 1e-4


class NoFit(ValueError):
    """There is no greatest likelihood in these data, or too little of them."""


@dataclass(frozen=True)
class Fit:
    """`covariance` is of the logarithms of the parameters, from the observed information."""

    parameters: Floats
    log_likelihood: float
    covariance: NDArray[np.float64]
    rounds: int

    @property
    def is_at_the_edge(self) -> bool:
        """A parameter ran away: the data do not tell it, and no interval may be given."""
        return bool(np.abs(np.log(self.parameters)).max() > BOUND - 2)


def greatest(likelihood: Likelihood, starts: list[Floats], customers: float) -> Fit:
    """From each start, the best of the ends; `customers` scales what is minimised."""

    def cost(log_parameters: Floats) -> tuple[float, Floats]:
        value, gradient = likelihood(log_parameters)
        return -value / customers, -gradient / customers

    ends = [
        minimize(
            cost, np.log(start), jac=True, method="L-BFGS-B",
            bounds=[(-BOUND, BOUND)] * len(start),
            options={"maxiter": 500, "ftol": 1e-13, "gtol": 1e-7, "maxcor": 20},
        )
        for start in starts
    ]  # fmt: skip
    best = min(ends, key=lambda end: float(end.fun))
    if not np.isfinite(best.fun):
        raise NoFit("the likelihood is not finite")
    return Fit(
        np.exp(best.x), -float(best.fun) * customers,
        covariance_at(likelihood, best.x), sum(int(end.nit) for end in ends),
    )  # fmt: skip


def covariance_at(likelihood: Likelihood, log_parameters: Floats) -> NDArray[np.float64]:
    """The inverse of the observed information, by central differences of the exact gradient."""
    size = len(log_parameters)
    information = np.empty((size, size))
    for at in range(size):
        step = np.zeros(size)
        step[at] = STEP
        above = likelihood(log_parameters + step)[1]
        below = likelihood(log_parameters - step)[1]
        information[at] = (below - above) / (2 * STEP)
    values, vectors = np.linalg.eigh((information + information.T) / 2)
    # A direction in which the likelihood is flat tells nothing: its variance is that of the bound.
    kept = np.maximum(values, 1 / BOUND**2)
    covariance: NDArray[np.float64] = (vectors / kept) @ vectors.T
    return covariance
