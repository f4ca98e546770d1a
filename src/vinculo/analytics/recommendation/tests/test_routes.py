"""Four customers and three products, counted by hand."""

import numpy as np
import pytest

from vinculo.analytics.recommendation.bought import Bought
from vinculo.analytics.recommendation.routes import routes

COFFEE, FILTER, MUG = 0, 1, 2
# customer, product, day
ROWS = (
    (0, COFFEE, 0), (0, FILTER, 10), (0, COFFEE, 20),
    (1, COFFEE, 5), (1, FILTER, 25), (1, MUG, 25),
    (2, COFFEE, 0), (2, FILTER, 0), (2, MUG, 3),
    (3, FILTER, 1), (3, COFFEE, 9),
)  # fmt: skip


def small() -> Bought:
    customer, product, day = np.array(ROWS).T
    return Bought.of(customer, product, day, 4, 3)


def test_a_small_graph_counted_by_hand() -> None:
    found = routes(small(), fewest=1)
    told = {
        (int(a), int(b)): place
        for place, (a, b) in enumerate(zip(found.first, found.then, strict=True))
    }
    # What came on the same day is no step: customer 2's filter, customer 1's mug after filter.
    assert set(told) == {(COFFEE, FILTER), (COFFEE, MUG), (FILTER, MUG), (FILTER, COFFEE)}
    at = told[COFFEE, FILTER]
    assert (found.support[at], found.buyers[at]) == (2, 4)
    assert found.confidence[at] == pytest.approx(2 / 4)
    assert found.lift[at] == pytest.approx((2 / 4) / (4 / 4))
    assert found.days[at] == pytest.approx((10 + 20) / 2)
    at = told[COFFEE, MUG]
    assert (found.support[at], found.lift[at], found.days[at]) == (2, pytest.approx(1.0), 11.5)
    at = told[FILTER, COFFEE]
    assert (found.support[at], found.days[at]) == (1, 8)


def test_few_customers_and_long_waits_are_no_route() -> None:
    assert len(routes(small(), fewest=3)) == 0
    near = routes(small(), fewest=1, within=8)
    assert {(int(a), int(b)) for a, b in zip(near.first, near.then, strict=True)} == {
        (COFFEE, MUG), (FILTER, MUG), (FILTER, COFFEE),
    }  # fmt: skip


def test_nothing_bought_has_no_routes() -> None:
    nothing = np.empty(0, np.int64)
    assert len(routes(Bought.of(nothing, nothing, nothing, 0, 0))) == 0
