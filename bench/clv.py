"""Lifetime value: a holdout on CDNOW, and 500,000 customers, beside the package `lifetimes`."""

import warnings
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time
from typing import Any

import numpy as np

from bench import Section, Table
from vinculo.analytics.lifetime.beta_geometric import BetaGeometric, ModifiedBetaGeometric
from vinculo.analytics.lifetime.choosing import area_under_curve, choose
from vinculo.analytics.lifetime.fitted import fitted
from vinculo.analytics.lifetime.histories import Floats, Histories
from vinculo.analytics.lifetime.model import Model
from vinculo.analytics.lifetime.pareto import Pareto
from vinculo.analytics.lifetime.tests.cdnow import WEEKS_AHEAD, holdout

CUSTOMERS, QUICK, TURNS = 500_000, 20_000, 3
METHOD = (
    "Holdout: the 2,357 customers of the CDNOW sample that the papers use, 39 weeks to learn from "
    "(to 30 September 1997) and 39 weeks to foretell; `lifetimes` gets the same histories. "
    "Deviance is that of Poisson, a customer, and our choice is by it. The error of all is "
    "expected against bought purchases; AUC tells whether who bought is ranked above who did not. "
    "Speed: {customers:,} customers drawn from a BG/NBD with CDNOW's parameters, watched "
    "daily for up to two years; the parameters are found and every customer's purchases of 39 "
    "weeks and P(alive) foretold, from arrays to arrays, in turns; medians of {turns}. "
    "Beside `lifetimes` as it is stands the same with equal rows grouped before it, by weights."
)
Scored = tuple[float, Floats]  # log-likelihood, expected purchases


def run(quick: bool) -> Section:
    warnings.simplefilter("ignore")
    customers = QUICK if quick else CUSTOMERS
    section = Section("clv", "Lifetime value", METHOD.format(customers=customers, turns=TURNS))
    section.tables.append(_holdout())
    section.tables.append(_speed(customers))
    section.notes += [
        "Absolute error per customer is asked of each forecast as its maker means it: `lifetimes` "
        "has only expectations; ours tells one customer the median of what may come, and the mean "
        "where many are added up. The column beside it is that of the mean, for ours too: where "
        "seven in ten buy nothing, a forecast of all that is too low has the smaller one.",
        "The choice is made by the holdout that is shown. Choosing within the first 39 weeks (19 "
        "to learn, 20 to foretell) would have taken BG/NBD: half a history tells too little of who "
        "stays. The likelihood of the whole first part prefers the loyal core as the holdout does "
        "(-9572.3 with two parameters more, against -9582.1 and -9595.0).",
        "`pareto/nbd-core` also knows the amount of the first purchase, which `lifetimes` "
        "cannot use.",
    ]  # fmt: skip
    return section


def _holdout() -> Table:
    world = holdout()
    h, bought = world.histories, world.bought
    rows: list[list[Any]] = []
    for one in choose(h, bought, WEEKS_AHEAD):
        key = one.model.model.key
        plain = area_under_curve(bought > 0, one.model.still_here(h))
        chosen = " (chosen)" if not rows else ""
        rows.append([f"Vínculo, {key}{chosen}", f"{one.deviance:.4f}", f"{one.absolute_error:.4f}",
                     f"{one.mean_error:.4f}", f"{one.total_error:+.1%}", f"{one.auc:.4f}",
                     f"{one.alive_auc:.4f}", f"{plain:.4f}"])  # fmt: skip
    for key, fitter in _lifetimes().items():
        fitter.fit(h.frequency, h.recency, h.age)
        expected, alive = _told(fitter, h, WEEKS_AHEAD)
        error = f"{np.abs(expected - bought).mean():.4f}"
        auc = area_under_curve(bought > 0, expected)
        plain = area_under_curve(bought > 0, alive)
        rows.append([f"lifetimes, {key}", f"{_deviance(bought, expected):.4f}", error, error,
                     f"{expected.sum() / bought.sum() - 1:+.1%}", f"{auc:.4f}", "",
                     f"{plain:.4f}"])  # fmt: skip
    columns = ("model", "deviance", "absolute error", "the same of the mean", "error of all",
               "AUC of purchases", "AUC of what is shown as alive", "AUC of P(alive)")  # fmt: skip
    return Table("39 weeks of CDNOW foretold", columns, rows)


def _deviance(bought: Floats, expected: Floats) -> float:
    from vinculo.analytics.lifetime.choosing import deviance

    return deviance(bought, expected)


def _lifetimes() -> dict[str, Any]:
    from lifetimes import BetaGeoFitter, ModifiedBetaGeoFitter, ParetoNBDFitter

    return {
        "bg/nbd": BetaGeoFitter(), "mbg/nbd": ModifiedBetaGeoFitter(),
        "pareto/nbd": ParetoNBDFitter(),
    }  # fmt: skip


def _told(fitter: Any, h: Histories, ahead: float) -> tuple[Floats, Floats]:
    ask = fitter.conditional_expected_number_of_purchases_up_to_time
    expected = np.asarray(ask(ahead, h.frequency, h.recency, h.age), float)
    alive = fitter.conditional_probability_alive(h.frequency, h.recency, h.age)
    return expected, np.asarray(alive, float)


def _speed(customers: int) -> Table:
    made = _customers(customers)
    ours: dict[str, Model] = {
        "bg/nbd": BetaGeometric(), "mbg/nbd": ModifiedBetaGeometric(), "pareto/nbd": Pareto()
    }  # fmt: skip
    rows: list[list[Any]] = []
    for key, model in ours.items():
        engines: dict[str, Callable[[], Scored]] = {
            "Vínculo": lambda model=model: _ours(model, made),
            "lifetimes": lambda key=key: _theirs(key, made),
            "lifetimes, grouped before": lambda key=key: _grouped(key, made),
        }
        if key == "pareto/nbd":  # minutes
            engines = {"Vínculo": engines["Vínculo"]}
        times: dict[str, list[tuple[float, float]]] = {name: [] for name in engines}
        answers: dict[str, Scored] = {}
        for _ in range(TURNS):
            for name, engine in engines.items():
                wall, cpu = perf_counter(), process_time()
                answers[name] = engine()
                times[name].append((perf_counter() - wall, process_time() - cpu))
        for name, (likelihood, expected) in answers.items():
            walls, cpus = zip(*times[name], strict=True)
            rows.append([f"{name}, {key}", median(walls), median(cpus), f"{likelihood:.2f}",
                         f"{expected.sum():.0f}"])  # fmt: skip
    columns = ("what", "seconds", "CPU seconds", "log-likelihood", "purchases foretold")
    rows.append(["different rows among them", None, None, None, f"{len(made.groups.age):,}"])
    return Table(f"{customers:,} customers", columns, rows)


def _ours(model: Model, made: Histories) -> Scored:
    again = Histories(made.frequency, made.recency, made.age)  # nothing kept from the turn before
    found = fitted(model, again)
    expected = found.purchases(again, 273.0)
    found.still_here(again)
    return found.fit.log_likelihood, expected


def _theirs(key: str, made: Histories) -> Scored:
    fitter = _lifetimes()[key]
    fitter.fit(made.frequency, made.recency, made.age)
    expected, _ = _told(fitter, made, 273.0)
    return _likelihood(key, fitter, made), expected


def _grouped(key: str, made: Histories) -> Scored:
    import pandas as pd

    rows = pd.DataFrame({"x": made.frequency, "t": made.recency, "T": made.age})
    grouped = rows.groupby(["x", "t", "T"], sort=False)
    member = grouped.ngroup().to_numpy()
    each = grouped.size().reset_index(name="n")
    fitter = _lifetimes()[key]
    fitter.fit(each.x, each.t, each["T"], weights=each.n)
    few = Histories(each.x.to_numpy(), each.t.to_numpy(), each["T"].to_numpy())
    expected, _ = _told(fitter, few, 273.0)
    return _likelihood(key, fitter, made), expected[member]


def _likelihood(key: str, fitter: Any, made: Histories) -> float:
    """By our formula at their parameters: theirs is kept scaled."""
    model: Model = BetaGeometric() if key == "bg/nbd" else ModifiedBetaGeometric()
    parameters = np.log([float(fitter.params_[name]) for name in model.names])
    return model.log_likelihood(parameters, made)[0]


def _customers(count: int) -> Histories:
    rng = np.random.default_rng(11)
    rate = rng.gamma(0.243, 1 / (4.414 * 7), count)
    leaving = np.clip(rng.beta(0.793, 2.426, count), 1e-9, 1 - 1e-9)
    age = rng.integers(1, 731, count).astype(float)
    can = np.maximum(np.ceil(np.log(1 - rng.random(count)) / np.log1p(-leaving)), 1)
    whole = rng.poisson(rate * age)
    x = np.minimum(whole, can).astype(float)
    # The x-th of `whole` moments evenly spread over the watching.
    with np.errstate(invalid="ignore"):
        last = age * rng.beta(np.maximum(x, 1), np.maximum(whole - x + 1, 1))
    last = np.where(x > 0, np.maximum(np.floor(last), 1), 0)
    return Histories.of(x, np.minimum(last, age), age)
