"""Figures of a score against what they are by definition, and the alarms."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinculo.analytics.scoring.alarms import TooFew, check_sample, leaks
from vinculo.analytics.scoring.evidence import (
    Costs,
    area,
    brier,
    calibration,
    gains,
    kolmogorov_smirnov,
    stability,
    threshold,
)
from vinculo.analytics.scoring.flat import Column, Flat
from vinculo.analytics.scoring.tests.test_scorecard import a_company

scored = st.lists(st.tuples(st.booleans(), st.integers(0, 9)), min_size=4, max_size=60).filter(
    lambda rows: 0 < sum(yes for yes, _ in rows) < len(rows)
)


@given(rows=scored)
@settings(max_examples=80, deadline=None)
def test_figures_are_what_their_definitions_say(rows: list[tuple[bool, int]]) -> None:
    yes = np.array([one for one, _ in rows])
    score = np.array([float(one) for _, one in rows])
    above, below = score[yes], score[~yes]
    found = area(yes, score)
    assert found.auc == pytest.approx(
        np.mean([(a > b) + (a == b) / 2 for a in above for b in below])
    )
    assert 0 <= found.low <= found.auc <= found.high <= 1
    at = range(-1, 10)
    far = max(abs(float(np.mean(above <= cut)) - float(np.mean(below <= cut))) for cut in at)
    assert kolmogorov_smirnov(yes, score) == pytest.approx(far)
    held = [one.gain for one in gains(yes, score)]
    assert held == sorted(held)
    assert held[-1] == 1
    buckets = calibration(yes, score / 10)
    assert sum(one.rows for one in buckets) == len(rows)
    assert sum(one.rows * one.happened for one in buckets) == pytest.approx(yes.sum())


def test_the_interval_of_the_area_holds_the_truth_as_often_as_it_says() -> None:
    rng = np.random.default_rng(6)
    truth, held = 0.7602, 0  # of normal scores one standard deviation apart
    for _ in range(300):
        yes = rng.random(200) < 0.3
        found = area(yes, rng.normal(yes, 1.0))
        held += found.low <= truth <= found.high
    assert 0.91 <= held / 300 <= 0.985


def test_the_threshold_is_where_acting_is_cheapest() -> None:
    rng = np.random.default_rng(1)
    chance = rng.random(20_000)
    yes = rng.random(20_000) < chance
    found = threshold(yes, chance, Costs(false_alarm=1, missed=4))
    # Elkan (2001): act from 1 / (1 + 4) on, where chances are true.
    assert found.chance == pytest.approx(0.2, abs=0.04)
    assert found.cost < min(found.cost_of_all, found.cost_of_none)
    assert brier(yes, chance) == pytest.approx(1 / 6, abs=0.01)


def test_stability_tells_the_same_from_the_moved() -> None:
    rng = np.random.default_rng(1)
    before = rng.normal(size=5000)
    assert stability(before, rng.normal(size=5000)) < 0.02
    assert stability(before, rng.normal(1, 1, 5000)) > 0.25


def leaking(rows: int = 3000) -> tuple[Flat, np.ndarray, dict[str, np.ndarray]]:
    flat, yes = a_company(rows)
    rng = np.random.default_rng(4)
    return flat, yes, {
        # As the bank's telephone campaigns: who says yes talks longer, nobody does in seconds.
        "duration": np.where(yes, rng.lognormal(6.1, 0.6, rows), rng.lognormal(5.1, 0.9, rows)),
        "cancelled_on": np.where(yes & (rng.random(rows) < 0.95), 20_000.0, np.nan),
        "almost_the_answer": yes + rng.normal(0, 0.3, rows),
    }  # fmt: skip


@pytest.mark.parametrize("planted", ["duration", "cancelled_on", "almost_the_answer"])
def test_a_planted_leak_is_found_and_nothing_else(planted: str) -> None:
    flat, yes, planting = leaking()
    assert leaks(flat, yes) == []
    with_leak = Flat((*flat.columns, Column(planted, planting[planted])))
    assert [one.variable for one in leaks(with_leak, yes)] == [planted]


def test_small_samples_are_refused_or_warned_of() -> None:
    flat, _ = a_company(600)
    for some, expected in ((19, None), (60, ["few"]), (24, ["few", "many_variables"])):
        yes = np.arange(600) < some
        if expected is None:
            with pytest.raises(TooFew):
                check_sample(flat, yes)
        else:
            assert [one.what for one in check_sample(flat, yes)] == expected
    assert check_sample(flat, np.arange(600) < 200) == []
