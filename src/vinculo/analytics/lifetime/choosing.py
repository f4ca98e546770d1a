"""Which model foretells best: all are fitted to the earlier part and judged by the later one."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from vinculo.analytics.lifetime.fitted import Fitted, fitted, models_for
from vinculo.analytics.lifetime.fitting import NoFit
from vinculo.analytics.lifetime.histories import Floats, Histories


@dataclass(frozen=True)
class Judged:
    """One model beside what then happened.

    deviance        of Poisson, a customer: consistent for expectations, so the choice is by it
    total_error     expected by all against bought by all, -0.1 is 10 % too few
    absolute_error  of the typical number, a customer
    mean_error      absolute error of the expected number, a customer
    auc             does the expected number rank who buys above who does not
    alive_auc       does the chance of buying
    """

    model: Fitted
    deviance: float
    total_error: float
    absolute_error: float
    mean_error: float
    auc: float
    alive_auc: float


def judged(model: Fitted, histories: Histories, bought: Floats, ahead: float) -> Judged:
    expected = model.purchases(histories, ahead)
    return Judged(
        model,
        deviance(bought, expected),
        float(expected.sum() / bought.sum() - 1),
        float(np.abs(model.typical(histories, ahead) - bought).mean()),
        float(np.abs(expected - bought).mean()),
        area_under_curve(bought > 0, expected),
        area_under_curve(bought > 0, model.buys(histories, ahead)),
    )


def choose(histories: Histories, bought: Floats, ahead: float) -> list[Judged]:
    """All models that have a fit, the best first; `bought` is what followed in `ahead`."""
    if not (bought > 0).any() or (bought > 0).all():
        raise NoFit("the later part has to have both who bought and who did not")
    found = []
    for model in models_for(histories):
        try:
            found.append(judged(fitted(model, histories), histories, bought, ahead))
        except NoFit:
            continue
    if not found:
        raise NoFit("no model fits the earlier part")
    return sorted(found, key=lambda one: one.deviance)


def deviance(bought: Floats, expected: Floats) -> float:
    safe = np.maximum(expected, 1e-12)
    logs = np.where(bought > 0, bought * np.log(np.maximum(bought, 1) / safe), 0.0)
    return float(2 * np.mean(logs - (bought - safe)))


def area_under_curve(yes: NDArray[np.bool_], score: Floats) -> float:
    """The chance that who says yes has the higher score; equal scores count half."""
    ranks = rankdata(score)
    positives = int(yes.sum())
    rest = len(yes) - positives
    return float((ranks[yes].sum() - positives * (positives + 1) / 2)
                 / (positives * rest))  # fmt: skip
