"""What is foretold of CDNOW against what then happened, and the worth of customers."""

import numpy as np
import pytest
from scipy.integrate import quad

from vinculo.analytics.lifetime.beta_geometric import BetaGeometric
from vinculo.analytics.lifetime.choosing import area_under_curve, choose
from vinculo.analytics.lifetime.fitted import fitted
from vinculo.analytics.lifetime.fitting import NoFit
from vinculo.analytics.lifetime.histories import Histories
from vinculo.analytics.lifetime.pareto import Pareto
from vinculo.analytics.lifetime.spend import Spending, fit_spending
from vinculo.analytics.lifetime.tests.cdnow import WEEKS_AHEAD, holdout, summary
from vinculo.analytics.lifetime.value import Terms, discounted, value_of


def test_the_model_that_the_holdout_chooses_foretells_better_than_the_classic_ones() -> None:
    world = holdout()
    found = {one.model.model.key: one for one in choose(world.histories, world.bought, WEEKS_AHEAD)}
    best = next(iter(found.values()))
    assert best.model.model.key == "pareto/nbd-core"
    assert abs(best.total_error) < 0.05
    assert best.absolute_error < 0.70
    assert best.auc > max(one.auc for one in found.values() if one is not best)
    assert found["pareto/nbd"].mean_error == pytest.approx(0.7545, abs=1e-4)


def test_what_is_shown_as_alive_ranks_who_will_buy_whatever_the_model() -> None:
    world = holdout()
    buyer = world.bought > 0
    for one in choose(world.histories, world.bought, WEEKS_AHEAD):
        assert one.alive_auc > 0.75, one.model.model.key
    plain = fitted(BetaGeometric(), world.histories)
    assert area_under_curve(buyer, plain.still_here(world.histories)) < 0.33


def test_four_of_five_outcomes_fall_into_an_interval_of_four_fifths() -> None:
    world = holdout()
    model = fitted(Pareto(), world.histories)
    drawn = model.outcomes(world.histories, WEEKS_AHEAD, 400, seed=1)
    low, high = np.quantile(drawn, [0.1, 0.9], axis=1)[:, world.histories.groups.member]
    inside = (world.bought >= low) & (world.bought <= high)
    # Whole numbers make intervals wider than asked for, never narrower.
    assert 0.80 <= inside.mean() <= 0.95


def test_value_is_purchases_times_amount_times_margin_and_its_intervals_hold_it() -> None:
    histories, spending = summary()
    model, amounts = fitted(Pareto(), histories), fit_spending(spending)
    told = value_of(model, amounts, histories, spending, Terms(39.0, margin=0.3))
    assert told.expected == pytest.approx(told.purchases * told.amount * 0.3)
    assert told.purchases == pytest.approx(model.purchases(histories, 39.0))
    assert np.all((told.low < told.expected) & (told.expected < told.high))
    assert np.all(told.outcome_low <= told.outcome_high)
    total, low, high = told.total
    assert total == pytest.approx(told.expected.sum())
    assert low < total < high
    # Many customers are known better than one.
    assert (high - low) / total < np.median((told.high - told.low) / told.expected)


def test_a_later_purchase_is_worth_less() -> None:
    histories, _ = summary()
    some = Histories.of(histories.frequency[:5], histories.recency[:5], histories.age[:5])
    model = fitted(Pareto(), histories)
    terms = Terms(104.0, discount=0.01)

    def rate(at: float) -> float:
        return float(model.purchases(some, at + 1e-3)[0] - model.purchases(some, at - 1e-3)[0]) / (
            2e-3
        )

    exact, _ = quad(lambda at: rate(at) * 1.01**-at, 1e-2, 104.0, limit=200)
    found = discounted(model, model.fit.parameters, some, terms)
    assert found[0] == pytest.approx(exact, rel=1e-3)
    plain = discounted(model, model.fit.parameters, some, Terms(104.0))
    assert np.all(found < plain)


def test_too_few_customers_get_no_forecast() -> None:
    with pytest.raises(NoFit):
        fitted(Pareto(), Histories.of([1] * 29, [1] * 29, [2] * 29))
    with pytest.raises(NoFit):
        fit_spending(Spending.of([1] * 9, range(9)))
