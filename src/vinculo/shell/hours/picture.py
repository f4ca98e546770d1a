"""A week as it is drawn: a line a day, from midnight to midnight."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from vinculo.lib.business_time import Calendar, Hours, Week
from vinculo.lib.business_time.week import MINUTES
from vinculo.shell.ui.convention import current_style
from vinculo.shell.ui.moments import format_time, weekday_names


@dataclass(frozen=True, slots=True)
class Bar:
    x: int  # minutes since midnight
    width: int
    from_the_night: bool  # began on the day before


@dataclass(frozen=True, slots=True)
class Day:
    name: str
    words: str  # "8:00 a. m. a 12:00 p. m., ..."; empty: closed
    bars: Sequence[Bar]
    is_today: bool = False


def week_picture(week: Week, today: date | None = None) -> list[Day]:
    return [
        Day(
            name,
            said(week[number]),
            [*_rest(week[number - 1]), *_bars(week[number])],
            today is not None and today.weekday() == number,
        )
        for number, name in enumerate(weekday_names())
    ]


def said(hours: Hours) -> str:
    style = current_style()
    return ", ".join(
        f"{format_time(span.opens_at, style)} – {format_time(span.closes_at, style)}"
        for span in hours
    )


def _bars(hours: Hours) -> list[Bar]:
    return [
        Bar(span.opens, min(span.closes, MINUTES) - span.opens, from_the_night=False)
        for span in hours
    ]


def _rest(hours: Hours) -> list[Bar]:
    return [
        Bar(0, span.closes - MINUTES, from_the_night=True)
        for span in hours
        if span.crosses_midnight
    ]


@dataclass(frozen=True, slots=True)
class Now:
    is_open: bool
    until: datetime | None  # when that ends; None: not in sight


def state_now(calendar: Calendar, now: datetime) -> Now:
    if calendar.is_open(now):
        return Now(True, calendar.next_closing(now))
    return Now(False, calendar.next_opening(now))
