"""Every model: exact gradients, equal rows put together, forecasts that agree with each other."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.integrate import quad

from vinculo.analytics.lifetime.beta_geometric import BetaGeometric, ModifiedBetaGeometric
from vinculo.analytics.lifetime.between import between
from vinculo.analytics.lifetime.fitted import fitted
from vinculo.analytics.lifetime.histories import Floats, Histories, NotAHistory, histories_of
from vinculo.analytics.lifetime.model import Model
from vinculo.analytics.lifetime.pareto import LoyalCore, Pareto
from vinculo.analytics.lifetime.spend import Spending, log_likelihood

MODELS: list[Model] = [
    BetaGeometric(), ModifiedBetaGeometric(), Pareto(), LoyalCore(knows_baskets=True)
]  # fmt: skip
by_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.key)
logs = st.lists(st.floats(-1.5, 2.5), min_size=6, max_size=6).map(np.array)


def some_histories(count: int = 60, seed: int = 4) -> Histories:
    rng = np.random.default_rng(seed)
    age = rng.integers(0, 60, count).astype(float)
    x = np.where(age > 0, rng.integers(0, 9, count), 0).astype(float)
    x[:2], age[:2] = [120, 0], [50, 0]
    last = np.where(x > 0, np.ceil(age * rng.random(count)), 0)
    return Histories.of(x, last, age, rng.integers(-4, 5, count) / 4)


def slopes(value: object, at: Floats) -> Floats:
    step = 1e-5
    return np.array([
        (value(at + one) - value(at - one)) / (2 * step)  # type: ignore[operator]
        for one in np.eye(len(at)) * step
    ])  # fmt: skip


@by_model
@given(parameters=logs)
@settings(max_examples=25, deadline=None)
def test_the_gradient_is_that_of_the_likelihood(model: Model, parameters: Floats) -> None:
    at, histories = parameters[: len(model.names)], some_histories()
    exact = model.log_likelihood(at, histories)[1]
    by_steps = slopes(lambda p: model.log_likelihood(p, histories)[0], at)
    assert exact == pytest.approx(by_steps, rel=2e-5, abs=2e-3)


@given(parameters=logs)
@settings(max_examples=25, deadline=None)
def test_the_gradient_of_amounts_is_that_of_their_likelihood(parameters: Floats) -> None:
    rng = np.random.default_rng(1)
    known = Spending.of(rng.integers(1, 9, 50), rng.gamma(2, 30, 50))
    exact = log_likelihood(parameters[:3], known)[1]
    assert exact == pytest.approx(
        slopes(lambda p: log_likelihood(p, known)[0], parameters[:3]), rel=1e-5, abs=1e-3
    )


@given(
    low=st.floats(0, 30), more=st.floats(0.01, 60), x=st.integers(0, 80),
    r=st.floats(0.1, 4), alpha=st.floats(0.2, 60), beta=st.floats(0.2, 60), s=st.floats(0.1, 5),
)  # fmt: skip
@settings(max_examples=200, deadline=None)
def test_the_integral_is_that_of_quadrature(
    low: float, more: float, x: int, r: float, alpha: float, beta: float, s: float
) -> None:
    found = between(*(np.array([v]) for v in (low, low + more, r + x)), alpha, beta, s)
    scale = -(r + x) * np.log(alpha + low) - (s + 1) * np.log(beta + low)

    def integrand(u: float) -> float:
        y = np.exp(u) - 0.1 + low
        return float(np.exp(
            -(r + x) * np.log(alpha + y) - (s + 1) * np.log(beta + y) - scale + u
        ))  # fmt: skip

    exact, _ = quad(integrand, np.log(0.1), np.log(0.1 + more), limit=400, epsabs=0, epsrel=1e-10)
    assert found.log[0] - scale == pytest.approx(np.log(exact), abs=1e-7)


@by_model
def test_equal_rows_are_computed_once_and_change_nothing(model: Model) -> None:
    one = some_histories()
    mixed = np.random.default_rng(2).permutation(np.tile(np.arange(len(one)), 3))
    assert one.basket is not None
    many = Histories.of(one.frequency[mixed], one.recency[mixed], one.age[mixed], one.basket[mixed])
    at = np.zeros(len(model.names))
    value, gradient = model.log_likelihood(at, one)
    thrice, gradients = model.log_likelihood(at, many)
    assert thrice == pytest.approx(3 * value)
    assert gradients == pytest.approx(3 * gradient)
    assert len(many.groups.age) <= len(one)
    forecast = model.purchases(np.ones(len(at)) * 1.3, one, 20.0)
    assert model.purchases(np.ones(len(at)) * 1.3, many, 20.0) == pytest.approx(forecast[mixed])


@by_model
def test_what_is_expected_is_the_average_of_what_turns_out(model: Model) -> None:
    histories = some_histories(25)
    parameters = np.array([0.6, 9.0, 0.8, 6.0, 0.5, 1.3])[: len(model.names)]
    rng = np.random.default_rng(3)
    drawn = model.outcomes(parameters, histories, 30.0, 40_000, rng)
    member = histories.groups.member
    error = drawn.std(axis=1) / 200 + 1e-3
    expected = model.purchases(parameters, histories, 30.0)
    assert np.all(np.abs(drawn.mean(axis=1) - expected[_first(member)]) < 5 * error)
    buys = model.buys(parameters, histories, 30.0)
    assert (drawn > 0).mean(axis=1) == pytest.approx(buys[_first(member)], abs=0.015)


@by_model
@given(parameters=logs)
@settings(max_examples=20, deadline=None)
def test_forecasts_grow_with_the_horizon_and_chances_are_chances(
    model: Model, parameters: Floats
) -> None:
    at, histories = np.exp(parameters[: len(model.names)]), some_histories()
    near, far = (model.purchases(at, histories, ahead) for ahead in (5.0, 50.0))
    assert np.all((near >= 0) & (far >= near * (1 - 1e-9)))
    for chance in (model.alive(at, histories), model.buys(at, histories, 5.0)):
        assert np.all((chance >= -1e-9) & (chance <= 1 + 1e-9))
    assert np.all(model.buys(at, histories, 5.0) <= model.alive(at, histories) + 1e-9)
    assert np.all(model.buys(at, histories, 5.0) <= near + 1e-9)


def test_parameters_are_found_again_in_customers_made_by_them() -> None:
    rng, count = np.random.default_rng(5), 20_000
    rate = rng.gamma(0.6, 1 / 9, count)
    stays = rng.exponential(1 / rng.gamma(0.9, 1 / 20, count))
    age = rng.integers(30, 53, count).astype(float)
    watched = np.minimum(stays, age)
    x = rng.poisson(rate * watched).astype(float)
    last = np.where(x > 0, watched * rng.random(count) ** (1 / np.maximum(x, 1)), 0.0)
    found = fitted(Pareto(), Histories.of(x, last, age))
    errors = np.sqrt(np.diag(found.fit.covariance))
    off = np.log(found.fit.parameters / np.array([0.6, 9, 0.9, 20])) / errors
    assert np.all(np.abs(off) < 3.5)


def test_purchases_of_a_day_are_one_and_later_ones_are_not_seen() -> None:
    ids, found = histories_of([7, 7, 7, 3, 7], [10, 10, 17, 12, 40], until=24, unit=7)
    assert ids.tolist() == [3, 7]
    assert found.frequency.tolist() == [0, 1]
    assert found.recency.tolist() == [0, 1]
    assert found.age == pytest.approx([12 / 7, 2])


@pytest.mark.parametrize("row", [(1.5, 1, 2), (1, 3, 2), (0, 1, 2), (-1, 0, 2), (1, 1, np.inf)])
def test_impossible_histories_are_refused(row: tuple[float, float, float]) -> None:
    with pytest.raises(NotAHistory):
        Histories.of(*([value] for value in row))


def _first(member: np.ndarray) -> np.ndarray:
    return np.unique(member, return_index=True)[1]
