"""What comes again, and when."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.business_time import Calendar, Hours, Span, Week
from vinculo.shell.planner.recurrence import asked, next_due, rule_of

BOGOTA, MADRID = ZoneInfo("America/Bogota"), ZoneInfo("Europe/Madrid")
DAY: Hours = (Span.of(time(8), time(18)),)
WEEK: Week = (DAY, DAY, DAY, DAY, DAY, (), ())
OFFICE = Calendar(WEEK, BOGOTA, {date(2026, 12, 8)})


def at(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BOGOTA)  # type: ignore[arg-type]


def coming(rule: str, due: datetime, count: int, calendar: Calendar = OFFICE) -> list[date]:
    days = []
    for _ in range(count):
        due = next_due(rule, due, due, calendar)
        days.append(due.astimezone(calendar.zone).date())
    return days


@pytest.mark.parametrize(
    ("unit", "every", "weekdays", "first", "then"),
    [
        ("day", 2, [], (2026, 12, 30), [(2027, 1, 1), (2027, 1, 3)]),
        ("workday", 1, [], (2026, 12, 4), [(2026, 12, 7), (2026, 12, 9), (2026, 12, 10)]),
        ("workday", 3, [], (2026, 12, 4), [(2026, 12, 10), (2026, 12, 15)]),
        ("week", 1, [0, 3], (2026, 12, 7), [(2026, 12, 10), (2026, 12, 14)]),
        ("week", 2, [], (2026, 12, 7), [(2026, 12, 21), (2027, 1, 4)]),
        ("week", 2, [0, 3], (2026, 12, 7), [(2026, 12, 10), (2026, 12, 21), (2026, 12, 24)]),
        ("month", 1, [], (2027, 1, 31), [(2027, 2, 28), (2027, 3, 31), (2027, 4, 30)]),
        ("month", 3, [], (2026, 11, 15), [(2027, 2, 15), (2027, 5, 15)]),
        ("year", 2, [], (2028, 2, 29), [(2030, 2, 28), (2032, 2, 29), (2034, 2, 28)]),
    ],
)  # fmt: skip
def test_the_days_that_follow(
    unit: str, every: int, weekdays: list[int], first: tuple, then: list[tuple]
) -> None:
    rule = rule_of(unit, date(*first), every, weekdays)
    assert coming(rule, at(*first, 15), len(then)) == [date(*day) for day in then]
    assert asked(rule)[:2] == (unit, every)


def test_what_was_let_pass_for_weeks_comes_once() -> None:
    rule = rule_of("week", date(2026, 11, 2))
    assert next_due(rule, at(2026, 11, 2, 9), at(2026, 11, 24, 12), OFFICE) == at(2026, 11, 30, 9)
    assert next_due(rule, at(2026, 11, 23, 9), at(2026, 11, 20, 9), OFFICE) == at(2026, 11, 30, 9)
    rule = rule_of("workday", date(2026, 11, 2), 2)
    assert next_due(rule, at(2026, 11, 2, 9), at(2026, 11, 24, 12), OFFICE) == at(2026, 11, 26, 9)


def test_the_hour_on_the_wall_stays_when_the_clock_is_changed() -> None:
    calendar = Calendar(WEEK, MADRID)
    due = datetime(2026, 3, 28, 9, tzinfo=MADRID)
    following = next_due("FREQ=DAILY", due, due, calendar).astimezone(MADRID)
    assert (following.hour, following - due) == (9, timedelta(hours=24))  # wall time
    assert following.timestamp() - due.timestamp() == 23 * 3600


@given(
    st.sampled_from(["day", "workday", "week", "month", "year"]),
    st.integers(1, 12),
    st.lists(st.integers(0, 6), max_size=3),
    st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)),
    st.timedeltas(timedelta(days=-40), timedelta(days=400)),
)
def test_it_always_comes_later_and_ahead(
    unit: str, every: int, weekdays: list[int], wall: datetime, late: timedelta
) -> None:
    due = wall.replace(second=0, microsecond=0, tzinfo=BOGOTA)
    rule = rule_of(unit, due.date(), every, weekdays)
    now = due + late
    first = next_due(rule, due, now, OFFICE)
    assert first > due
    assert first > now
    assert first.astimezone(BOGOTA).time() == due.time()
    days = coming(rule, first, 3)
    assert all(one < other for one, other in pairwise(days))
