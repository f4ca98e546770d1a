"""Business time: the calculator's laws over zones, changes of the clock and odd weeks."""

from datetime import UTC, date, datetime, time, timedelta
from time import process_time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from vinculo.lib.business_time import ALL_DAY, Calendar, Clock, Hours, NeverOpens, Pause, Span, Week

BOGOTA, SANTIAGO, MADRID = (
    ZoneInfo(name) for name in ("America/Bogota", "America/Santiago", "Europe/Madrid")
)
SHOP: Hours = (Span.of(time(8), time(12)), Span.of(time(14), time(18)))
SHOP_WEEK: Week = (SHOP, SHOP, SHOP, SHOP, SHOP, SHOP[:1], ())
NIGHT: Hours = (Span.of(time(22), time(6)),)
NIGHTS: Week = (NIGHT,) * 7
NO_TIME = timedelta(0)

spans = st.builds(
    lambda opens, lasts: Span(opens, opens + lasts), st.integers(0, 1439), st.integers(1, 1440)
)
hours = st.lists(spans, max_size=3).map(tuple)
weeks = st.tuples(*[hours] * 7)
days = st.dates(date(2025, 12, 1), date(2027, 2, 1))
calendars = st.builds(
    Calendar,
    week=weeks,
    zone=st.sampled_from([BOGOTA, SANTIAGO, MADRID]),
    holidays=st.frozensets(days, max_size=5),
    exceptions=st.dictionaries(days, hours, max_size=5),
)
instants = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))
durations = st.timedeltas(timedelta(microseconds=1), timedelta(days=60))


def bogota(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BOGOTA)  # type: ignore[arg-type]


def opens(calendar: Calendar) -> Calendar:
    assume(any(calendar.week))
    return calendar


@given(calendars.map(opens), instants, durations)
def test_what_is_added_lies_between(calendar: Calendar, at: datetime, lasts: timedelta) -> None:
    end = calendar.add(at, lasts)
    assert calendar.between(at, end) == lasts
    assert calendar.between(at, end - timedelta(microseconds=1)) < lasts, "the first such instant"


@given(calendars.map(opens), instants, durations)
def test_going_back_is_the_mirror(calendar: Calendar, at: datetime, lasts: timedelta) -> None:
    start = calendar.add(at, -lasts)
    assert calendar.between(start, at) == lasts
    assert calendar.is_open(start)
    assert calendar.between(start + timedelta(microseconds=1), at) < lasts


@given(calendars.map(opens), instants, durations)
def test_nothing_ends_in_closed_time(calendar: Calendar, at: datetime, lasts: timedelta) -> None:
    assert calendar.is_open(calendar.add(at, NO_TIME))
    assert calendar.is_open(calendar.add(at, lasts) - timedelta(microseconds=1))


@given(calendars.map(opens), instants, instants, durations, durations)
def test_later_and_longer_never_end_earlier(
    calendar: Calendar, one: datetime, other: datetime, lasts: timedelta, more: timedelta
) -> None:
    first, last = sorted((one, other))
    assert calendar.add(first, lasts) <= calendar.add(last, lasts)
    assert calendar.add(first, NO_TIME) <= calendar.add(first, lasts)
    assert calendar.add(first, lasts) < calendar.add(first, lasts + more)


@given(calendars, instants, instants, instants)
def test_between_adds_up(calendar: Calendar, one: datetime, two: datetime, three: datetime) -> None:
    parts = calendar.between(one, two) + calendar.between(two, three)
    assert parts == calendar.between(one, three)
    assert abs(calendar.between(one, three)) <= abs(three - one)


@given(calendars, instants)
def test_the_next_opening_is_open_and_nothing_before_it_is(
    calendar: Calendar, at: datetime
) -> None:
    opening = calendar.next_opening(at)
    if opening is None:
        assert not any(calendar.week)
        return
    assert calendar.is_open(opening)
    assert calendar.between(at, opening) == NO_TIME
    closing = calendar.next_closing(at)
    if closing is not None:
        assert not calendar.is_open(closing)
        assert calendar.between(opening, closing) == closing - opening


@given(calendars, instants)
def test_open_is_what_the_wall_says(calendar: Calendar, at: datetime) -> None:
    """Against the plainest reading, away from the days on which clocks are changed."""
    local = at.astimezone(calendar.zone)
    around = [local + timedelta(days=n) for n in (-2, 2)]
    assume(len({moment.utcoffset() for moment in around}) == 1)
    minute = local.hour * 60 + local.minute
    today = calendar.hours_on(local.date())
    yesterday = calendar.hours_on(local.date() - timedelta(days=1))
    expected = any(span.opens <= minute < span.closes for span in today) or any(
        span.opens <= minute + 1440 < span.closes for span in yesterday
    )
    assert calendar.is_open(at) == expected


pauses = st.lists(st.tuples(instants, st.timedeltas(NO_TIME, timedelta(days=9))), max_size=4)


@given(calendars.map(opens), instants, durations, pauses)
def test_a_clock_is_due_when_what_is_allowed_has_elapsed(
    calendar: Calendar, at: datetime, allowed: timedelta, stops: list[tuple[datetime, timedelta]]
) -> None:
    clock = Clock(at, tuple(Pause(start, start + lasts) for start, lasts in stops))
    due = clock.due_at(calendar, allowed)
    assert due is not None
    assert clock.elapsed(calendar, due) == allowed
    assert clock.elapsed(calendar, due - timedelta(microseconds=1)) < allowed
    assert due >= Clock(at).due_at(calendar, allowed)  # type: ignore[operator]


def test_a_clock_that_stands_still_is_not_due() -> None:
    calendar = Calendar(SHOP_WEEK, BOGOTA)
    clock = Clock(bogota(2026, 11, 23, 8)).pause(bogota(2026, 11, 23, 9))
    assert clock.is_paused
    assert clock.due_at(calendar, timedelta(hours=2)) is None
    assert clock.due_at(calendar, timedelta(minutes=30)) == bogota(2026, 11, 23, 8, 30)
    assert clock.elapsed(calendar, bogota(2026, 11, 25, 9)) == timedelta(hours=1)
    again = clock.resume(bogota(2026, 11, 24, 11, 30))
    assert again.due_at(calendar, timedelta(hours=2)) == bogota(2026, 11, 24, 14, 30)
    assert again.remaining(calendar, timedelta(hours=2), bogota(2026, 11, 24, 16)) == timedelta(
        hours=-1, minutes=-30
    )


def test_eight_hours_from_opening_end_at_closing() -> None:
    calendar = Calendar(SHOP_WEEK, BOGOTA)
    assert calendar.add(bogota(2026, 11, 20, 8), timedelta(hours=8)) == bogota(2026, 11, 20, 18)
    assert calendar.add(bogota(2026, 11, 20, 17), timedelta(hours=6)) == bogota(2026, 11, 23, 9)


def test_an_exception_says_more_than_a_holiday() -> None:
    eve, christmas = date(2026, 12, 24), date(2026, 12, 25)
    calendar = Calendar(SHOP_WEEK, BOGOTA, {christmas}, {eve: SHOP[:1], christmas: ()})
    assert calendar.next_opening(bogota(2026, 12, 24, 13)) == bogota(2026, 12, 26, 8)
    opened = Calendar(SHOP_WEEK, BOGOTA, {christmas}, {christmas: SHOP})
    assert opened.is_open(bogota(2026, 12, 25, 9))


def test_a_night_before_a_holiday_is_worked_to_its_end() -> None:
    calendar = Calendar(NIGHTS, BOGOTA, {date(2026, 12, 25)})
    assert calendar.is_open(bogota(2026, 12, 25, 5, 59))
    assert not calendar.is_open(bogota(2026, 12, 25, 22))
    assert not calendar.is_open(bogota(2026, 12, 26, 5))


@pytest.mark.parametrize(
    ("zone", "evening", "hours_worked"),
    [
        (MADRID, date(2026, 3, 28), 7),  # 02:00 becomes 03:00
        (MADRID, date(2026, 10, 24), 9),  # 03:00 becomes 02:00
        (SANTIAGO, date(2026, 9, 5), 7),  # midnight becomes 01:00
        (SANTIAGO, date(2026, 4, 4), 9),  # midnight becomes 23:00
        (BOGOTA, date(2026, 4, 4), 8),
    ],
)
def test_a_night_shift_on_the_night_the_clock_changes(
    zone: ZoneInfo, evening: date, hours_worked: int
) -> None:
    calendar = Calendar(NIGHTS, zone)
    noon = datetime.combine(evening, time(12), zone)
    next_noon = datetime.combine(evening + timedelta(days=1), time(12), zone)
    assert calendar.between(noon, next_noon) == timedelta(hours=hours_worked)


def test_an_hour_that_is_left_out_opens_at_the_change() -> None:
    """Midnight of 6 September 2026 does not exist in Santiago."""
    week: Week = ((),) * 6 + ((Span(30, 120),),)
    calendar = Calendar(week, SANTIAGO)
    opening = calendar.next_opening(datetime(2026, 9, 5, 12, tzinfo=SANTIAGO))
    assert opening == datetime(2026, 9, 6, 1, tzinfo=SANTIAGO)
    assert calendar.add(opening, timedelta(hours=1)) == datetime(2026, 9, 6, 2, tzinfo=SANTIAGO)


def test_who_never_closes_never_closes() -> None:
    calendar = Calendar((ALL_DAY,) * 7, MADRID)
    at = datetime(2026, 3, 28, 12, tzinfo=MADRID)
    assert calendar.next_closing(at) is None
    assert calendar.add(at, timedelta(days=300)) == at.astimezone(UTC) + timedelta(days=300)


def test_who_never_opens_says_so() -> None:
    empty = Calendar(((),) * 7, BOGOTA)
    at = bogota(2026, 1, 1)
    assert empty.next_opening(at) is None
    assert empty.between(at, bogota(2027, 1, 1)) == NO_TIME
    for lasts in (NO_TIME, timedelta(hours=1), -timedelta(hours=1)):
        with pytest.raises(NeverOpens):
            empty.add(at, lasts)
    with pytest.raises(NeverOpens):
        empty.add_days(date(2026, 1, 1), 1)


def test_one_exception_in_an_empty_week_is_found() -> None:
    calendar = Calendar(((),) * 7, BOGOTA, exceptions={date(2029, 5, 1): SHOP})
    assert calendar.next_opening(bogota(2026, 1, 1)) == bogota(2029, 5, 1, 8)


def test_business_days_are_counted_over_holidays() -> None:
    calendar = Calendar(SHOP_WEEK, BOGOTA, {date(2026, 12, 8), date(2026, 12, 25)})
    assert calendar.add_days(date(2026, 12, 7), 1) == date(2026, 12, 9)
    assert calendar.add_days(date(2026, 12, 24), 2) == date(2026, 12, 28)


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Calendar(SHOP_WEEK, BOGOTA).is_open(datetime(2026, 1, 1))


@settings(max_examples=20)
@given(st.integers(0, 1439), st.integers(-5, 1441))
def test_a_span_lasts_a_day_at_most(opens_at: int, lasts: int) -> None:
    if 0 < lasts <= 1440:
        assert Span(opens_at, opens_at + lasts).opens == opens_at
    else:
        with pytest.raises(ValueError, match="span"):
            Span(opens_at, opens_at + lasts)


def test_ten_thousand_deadlines_take_less_than_a_second() -> None:
    calendar = Calendar(SHOP_WEEK, SANTIAGO)
    at = datetime(2026, 1, 1, tzinfo=UTC)
    started = process_time()
    for n in range(10_000):
        calendar.add(at + timedelta(minutes=40 * n), timedelta(hours=n % 400))
    assert process_time() - started < 1
