"""Relative dates: what last, this and previous mean on a given day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.shell.filters import spans
from vinculo.shell.filters.spans import PERIODS, UNITS, Span

TODAY = date(2026, 3, 31)  # a Tuesday


@pytest.mark.parametrize(
    ("span", "first", "until"),
    [
        (spans.last(90, "d", TODAY), date(2025, 12, 31), date(2026, 4, 1)),
        (spans.last(1, "m", TODAY), date(2026, 2, 28), date(2026, 4, 1)),
        (spans.last(2, "w", TODAY), date(2026, 3, 17), date(2026, 4, 1)),
        (spans.longer_ago(60, "d", TODAY), None, date(2026, 1, 30)),
        (spans.coming(7, "d", TODAY), TODAY, date(2026, 4, 8)),
        (spans.this("day", TODAY), TODAY, date(2026, 4, 1)),
        (spans.this("week", TODAY), date(2026, 3, 30), date(2026, 4, 6)),
        (spans.this("month", TODAY), date(2026, 3, 1), date(2026, 4, 1)),
        (spans.this("quarter", TODAY), date(2026, 1, 1), date(2026, 4, 1)),
        (spans.this("year", TODAY), date(2026, 1, 1), date(2027, 1, 1)),
        (spans.previous("day", TODAY), date(2026, 3, 30), TODAY),
        (spans.previous("week", TODAY), date(2026, 3, 23), date(2026, 3, 30)),
        (spans.previous("month", TODAY), date(2026, 2, 1), date(2026, 3, 1)),
        (spans.previous("quarter", TODAY), date(2025, 10, 1), date(2026, 1, 1)),
        (spans.previous("year", TODAY), date(2025, 1, 1), date(2026, 1, 1)),
    ],
)
def test_what_is_meant_on_the_last_of_march(span: Span, first: date | None, until: date) -> None:
    assert span == (first, until)


DAYS = st.dates(date(2, 1, 1), date(9990, 1, 1))


@given(DAYS, st.sampled_from(PERIODS))
def test_periods_hold_today_and_follow_each_other(today: date, period: str) -> None:
    first, until = spans.this(period, today)
    assert first is not None and until is not None  # noqa: PT018
    assert first <= today < until
    assert spans.this(period, until - timedelta(days=1)) == (first, until)
    assert spans.previous(period, today)[1] == first


@given(DAYS, st.integers(1, 9999), st.sampled_from(UNITS))
def test_any_length_is_a_span_even_beyond_the_calendar(day: date, count: int, unit: str) -> None:
    first, until = spans.last(count, unit, day)
    assert first is not None and until is not None  # noqa: PT018
    assert first < day < until
    assert spans.longer_ago(count, unit, day) == (None, first)


@pytest.mark.parametrize("text", ["", "0d", "d", "90", "-1d", "90x", "99999d", "9 d", "٩d", "1dd"])
def test_what_is_no_length(text: str) -> None:
    assert spans.length(text) is None
