import numpy as np

from vinculo.analytics.recommendation.bought import Bought
from vinculo.analytics.recommendation.features import NEW, REPEAT
from vinculo.analytics.recommendation.offering import OWN, ROUTE, Wish, offers

DAY = 200


def shop(seed: int = 5, until: int = DAY) -> Bought:
    """120 customers; whoever buys product 2n takes 2n + 1 some ten days later, mostly."""
    rng = np.random.default_rng(seed)
    rows = []
    for customer in range(120):
        for _ in range(6):
            first = 2 * int(rng.integers(0, 10))
            day = int(rng.integers(0, DAY))
            rows.append((customer, first, day))
            if rng.random() < 0.7:
                rows.append((customer, first + 1, day + int(rng.integers(8, 13))))
    customer, product, days = np.array(rows).T
    kept = days < until
    return Bought.of(customer[kept], product[kept], days[kept], 120, 20)


def test_what_was_bought_later_changes_no_offer() -> None:
    known = shop()
    rng = np.random.default_rng(9)
    later = Bought.of(
        np.concatenate([known.customer, rng.integers(0, 120, 500)]),
        np.concatenate([known.product, rng.integers(0, 20, 500)]),
        np.concatenate([known.day, rng.integers(DAY, DAY + 60, 500)]), 120, 20,
    )  # fmt: skip
    assert offers(later, DAY) == offers(known, DAY)


def test_new_is_not_owned_repeat_is_and_each_has_its_reason() -> None:
    known = shop()
    owned = known.matrix().toarray() > 0
    found = offers(known, DAY)
    assert {one.kind for one in found} == {NEW, REPEAT}
    for one in found:
        assert owned[one.customer, one.product] == (one.kind == REPEAT)
        if one.kind == REPEAT:
            assert one.because.code == OWN
            assert one.because.times >= 1
            assert one.because.days > 7
        if one.because.code == ROUTE:
            assert owned[one.customer, one.because.first]
            assert one.because.confidence == one.because.support / one.because.buyers
    # The habit of this shop is the reason that is found.
    leads = [one for one in found if one.because.code == ROUTE and one.product % 2]
    assert any(one.because.first == one.product - 1 for one in leads)


def test_declined_pairs_and_products_no_longer_sold_are_left_out() -> None:
    known = shop()
    first = offers(known, DAY)[0]
    closed = Wish(closed=[(first.customer, first.product)])
    pairs = {(one.customer, one.product) for one in offers(known, DAY, closed)}
    assert pairs
    assert (first.customer, first.product) not in pairs
    on_sale = [place != first.product for place in range(20)]
    assert first.product not in {
        one.product for one in offers(known, DAY, Wish(open_products=on_sale))
    }


def test_the_days_count_from_any_day() -> None:
    known = shop()
    moved = Bought.of(known.customer, known.product, known.day + 20_000, 120, 20)
    assert offers(moved, DAY + 20_000) == offers(known, DAY)
