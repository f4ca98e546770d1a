from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.commerce.rhythm import rhythm

MONDAY = date(2026, 6, 1)


def every(days: int, times: int) -> list[date]:
    return [MONDAY + timedelta(days=days * n) for n in range(times)]


def test_a_steady_customer_is_expected_one_interval_later() -> None:
    found = rhythm(every(10, 6), today=MONDAY + timedelta(days=54))
    assert found is not None
    assert (found.interval_days, found.state) == (10, "on_time")
    assert found.expected_on == MONDAY + timedelta(days=60)


@pytest.mark.parametrize(
    ("days_since", "state"),
    [(9, "on_time"), (10, "due"), (12, "due"), (13, "late"), (40, "late"), (41, "gone")],
)
def test_late_begins_a_quarter_after_the_expected_day(days_since: int, state: str) -> None:
    bought = every(10, 6)
    found = rhythm(bought, today=bought[-1] + timedelta(days=days_since))
    assert found is not None
    assert found.state == state


def test_an_irregular_customer_is_given_more_patience() -> None:
    bought = [MONDAY + timedelta(days=d) for d in (0, 5, 30, 35, 60, 65, 90)]
    found = rhythm(bought, today=bought[-1] + timedelta(days=22))
    assert found is not None
    assert found.state == "due"


def test_one_long_absence_does_not_change_the_interval() -> None:
    bought = [*every(7, 6), MONDAY + timedelta(days=200), MONDAY + timedelta(days=207)]
    found = rhythm(bought, today=MONDAY + timedelta(days=210))
    assert found is not None
    assert found.interval_days == 7


def test_two_purchases_make_no_rhythm() -> None:
    assert rhythm(every(10, 2), today=MONDAY + timedelta(days=90)) is None
    assert rhythm([MONDAY, MONDAY, MONDAY], today=MONDAY) is None


@given(
    st.lists(st.integers(min_value=0, max_value=2000), min_size=3, max_size=60),
    st.integers(min_value=0, max_value=4000),
)
def test_waiting_longer_never_makes_a_customer_less_late(offsets: list[int], wait: int) -> None:
    bought = [MONDAY + timedelta(days=n) for n in offsets]
    order = ["on_time", "due", "late", "gone"]
    states = [rhythm(bought, max(bought) + timedelta(days=n)) for n in (wait, wait + 1)]
    if states[0] is None or states[1] is None:
        assert len(set(bought)) < 3
        return
    assert order.index(states[0].state) <= order.index(states[1].state)
    assert states[0].expected_on == states[1].expected_on
    assert states[0].late_from > states[0].expected_on


@given(st.lists(st.dates(MONDAY, date(2030, 1, 1)), min_size=3, max_size=40))
def test_the_order_of_purchases_and_repeats_do_not_matter(bought: list[date]) -> None:
    today = date(2030, 6, 1)
    assert rhythm(bought, today) == rhythm(sorted(bought, reverse=True) + bought, today)
