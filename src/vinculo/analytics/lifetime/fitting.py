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


def refined(likelihood: Likelihood, nearby: Fit, times: float) -> Fit:
    """The greatest likelihood of `times` as many customers, begun at that of some of them.

    In standard errors of the parameters the likelihood is round, so that few steps are enough.
    """
    begin = np.log(nearby.parameters)
    axes = np.linalg.cholesky(nearby.covariance / times)

    def cost(errors: Floats) -> tuple[float, Floats]:
        value, gradient = likelihood(begin + axes @ errors)
        return -value, -gradient @ axes

    end = minimize(
        cost, np.zeros(len(begin)), jac=True, method="L-BFGS-B",
        bounds=[(-30, 30)] * len(begin), options={"ftol": 1e-15, "gtol": 1e-3},
    )  # fmt: skip
    at = begin + axes @ end.x
    if np.abs(end.x).max() > 29 or np.abs(at).max() > BOUND or not np.isfinite(end.fun):
        return greatest(likelihood, [nearby.parameters], times)
    return Fit(np.exp(at), -float(end.fun), covariance_at(likelihood, at), int(end.nit))


def covariance_at(likelihood: Likelihood, log_parameters: Floats) -> NDArray[np.float64]:
    """The inverse of the observed information, by differences of the exact gradient."""
    here = likelihood(log_parameters)[1]
    information = np.stack([
        (here - likelihood(log_parameters + step)[1]) / STEP
        for step in np.eye(len(log_parameters)) * STEP
    ])  # fmt: skip
    values, vectors = np.linalg.eigh((information + information.T) / 2)
    # A direction in which the likelihood is flat tells nothing: its variance is that of the bound.
    kept = np.maximum(values, 1 / BOUND**2)
    covariance: NDArray[np.float64] = (vectors / kept) @ vectors.T
    return covariance
