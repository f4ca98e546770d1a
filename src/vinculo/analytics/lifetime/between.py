"""Integrals of (alpha + y)^-k (beta + y)^-(s+1), on which the Pareto/NBD stands.

Schmittlein, Morrison and Colombo (1987) write them as Gaussian hypergeometric functions, which
lose digits when two near values are taken from each other and have no plain derivatives in their
parameters. Under the integral sign everything is elementary: Gauss and Legendre's rule over the
logarithm of y plus the lesser of alpha and beta, cut off where the integrand has died away, is
exact to ten digits and gives the gradient with it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vinculo.analytics.lifetime.histories import Floats

NODES, WEIGHTS = np.polynomial.legendre.leggauss(24)
STEPS = (NODES + 1) / 2
SHARES = WEIGHTS / 2
DIED_AWAY = 36.0  # e-folds
AT_ONCE = 1024  # rows whose nodes stay in the processor's cache


@dataclass(frozen=True)
class Integral:
    """Logarithm of the integral, and its averages under the integrand (for gradients)."""

    log: Floats
    log_alpha: Floats  # of ln(alpha + y)
    log_beta: Floats
    per_alpha: Floats  # of 1 / (alpha + y)
    per_beta: Floats


def between(
    low: Floats, high: Floats, k: Floats, alpha: Floats | float, beta: float, s: float
) -> Integral:
    """Over y from `low` to `high`; every row has its own limits, its own `k`, maybe `alpha`."""
    alpha = np.broadcast_to(alpha, k.shape)
    found = np.empty((5, len(k)))
    for start in range(0, len(k), AT_ONCE):
        part = slice(start, start + AT_ONCE)
        found[:, part] = _some(low[part], high[part], k[part], alpha[part], beta, s)
    return Integral(*found)


def _some(low: Floats, high: Floats, k: Floats, alpha: Floats, beta: float, s: float) -> Floats:
    first = alpha <= beta
    near, far = np.minimum(alpha, beta), np.maximum(alpha, beta)
    of_near, of_far = np.where(first, k, s + 1), np.where(first, s + 1, k)
    start = np.log(near + low)
    span = _until_dead(start, np.log(near + high) - start, of_near - 1, of_far, far - near)
    log_near = start[:, None] + span[:, None] * STEPS
    from_near = np.exp(log_near)
    from_far = from_near + (far - near)[:, None]
    log_far = np.log(from_far)
    log_f = (1 - of_near[:, None]) * log_near - of_far[:, None] * log_far
    top = log_f.max(axis=1, initial=-np.inf)
    f = np.exp(log_f - top[:, None]) * SHARES
    total = f.sum(axis=1)
    with np.errstate(divide="ignore"):
        log = top + np.log(total) + np.log(span)
    f /= total[:, None]
    logs = [np.einsum("ij,ij->i", f, one) for one in (log_near, log_far)]
    pers = [np.einsum("ij,ij->i", f, 1 / one) for one in (from_near, from_far)]
    return np.stack([log, *_sorted(first, logs), *_sorted(first, pers)])


def _sorted(first: NDArray[np.bool_], near_far: list[Floats]) -> tuple[Floats, Floats]:
    """Of alpha and of beta, where `first` says that alpha was the nearer."""
    near, far = near_far
    return np.where(first, near, far), np.where(first, far, near)


def _until_dead(
    start: Floats, span: Floats, of_near: Floats, of_far: Floats, apart: Floats
) -> Floats:
    """How far to integrate: where less than exp(-36) of the first value is left.

    The fall of the logarithm is convex, so Newton's steps come down from above and never short.
    """
    far_at_start = np.log(np.exp(start) + apart)
    for _ in range(4):
        from_near = np.exp(start + span)
        fall = of_near * span + of_far * (np.log(from_near + apart) - far_at_start)
        slope = of_near + of_far * from_near / (from_near + apart)
        span = np.where(fall > DIED_AWAY, span - (fall - DIED_AWAY) / slope, span)
    return span
