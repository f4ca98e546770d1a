"""A score trained and proven: held-out answers for every row, and the model of all rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from vinculo.analytics.scoring.alarms import Alarm, check_sample, leaks
from vinculo.analytics.scoring.boosted import Boosted, fit_boosted
from vinculo.analytics.scoring.evidence import area
from vinculo.analytics.scoring.flat import Bools, Flat, Floats
from vinculo.analytics.scoring.linear import Linear, fit_linear
from vinculo.analytics.scoring.plan import Plan, parts
from vinculo.analytics.scoring.scorecard import Scorecard, fit_scorecard


class Model(Protocol):
    @property
    def method(self) -> str: ...

    @property
    def variables(self) -> tuple[str, ...]: ...
    @property
    def constant(self) -> float: ...
    def log_odds(self, flat: Flat) -> Floats: ...
    def shares(self, flat: Flat) -> tuple[tuple[tuple[str, ...], ...], Floats]:
        """What single variables and pairs add; with the constant they sum to the log-odds."""
        ...

    def as_data(self) -> dict[str, Any]: ...


Fitter = Callable[[Flat, Bools, Plan], Model]
FITTERS: dict[str, Fitter] = {
    "scorecard": fit_scorecard, "logistic": fit_linear, "lightgbm": fit_boosted
}  # fmt: skip
KINDS: dict[str, Any] = {"scorecard": Scorecard, "logistic": Linear, "lightgbm": Boosted}


@dataclass(frozen=True)
class Trained:
    """`held_out` is the log-odds that each row got from models that never saw it."""

    model: Model
    held_out: Floats
    fold_aucs: tuple[float, ...]
    alarms: tuple[Alarm, ...]


def fit(method: str, flat: Flat, yes: Bools, plan: Plan) -> Model:
    # Small matrices: a second thread waits longer than it helps.
    with threadpool_limits(1, user_api="blas"):
        return FITTERS[method](flat, yes, plan)


def _unheard(done: int, folds: int) -> None:
    """Nobody watches."""


def train(
    method: str, flat: Flat, yes: Bools, plan: Plan, heard: Callable[[int, int], None] = _unheard
) -> Trained:
    """`heard` is told before each part, and may raise to stop."""
    alarms = check_sample(flat, yes) + leaks(flat, yes, plan.seed)
    held_out = np.zeros(len(yes))
    aucs = []
    for done, (learn, held) in enumerate(parts(yes, plan.folds, plan.seed)):
        heard(done, plan.folds)
        model = fit(method, flat.take(learn), yes[learn], plan)
        held_out[held] = model.log_odds(flat.take(held))
        aucs.append(area(yes[held], held_out[held]).auc)
    return Trained(fit(method, flat, yes, plan), held_out, tuple(aucs), tuple(alarms))
