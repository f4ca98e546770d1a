"""Dates that depend on today: from which day, up to which day (that day left out)."""

import re
from datetime import date, timedelta

UNITS = "dwmy"
LENGTH = re.compile(r"([1-9][0-9]{0,3})([dwmy])", re.ASCII)
PERIODS = ("day", "week", "month", "quarter", "year")

Span = tuple[date | None, date | None]
DAY = timedelta(days=1)


def length(text: str) -> tuple[int, str] | None:
    """`90d`, `2w`, `3m`, `1y`; None when it is none of them."""
    found = LENGTH.fullmatch(text)
    return (int(found[1]), found[2]) if found else None


def away(day: date, count: int, unit: str) -> date:
    """So many days, weeks, months or years later; 31 January and a month is 28 February."""
    try:
        if unit in "dw":
            return day + timedelta(days=count * (7 if unit == "w" else 1))
        months = day.year * 12 + day.month - 1 + count * (12 if unit == "y" else 1)
        first = date(months // 12, months % 12 + 1, 1)
        return min(first + timedelta(days=day.day - 1), _next(first, "month") - DAY)
    except (OverflowError, ValueError):
        return date.min if count < 0 else date.max


def last(count: int, unit: str, today: date) -> Span:
    """Up to and with today."""
    return away(today, -count, unit), today + DAY


def coming(count: int, unit: str, today: date) -> Span:
    """From today on."""
    return today, away(today, count, unit) + DAY


def longer_ago(count: int, unit: str, today: date) -> Span:
    return None, away(today, -count, unit)


def this(period: str, today: date) -> Span:
    first = _first(today, period)
    return first, _next(first, period)


def previous(period: str, today: date) -> Span:
    first = _first(today, period)
    return _first(first - DAY, period), first


def _first(day: date, period: str) -> date:
    match period:
        case "day":
            return day
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(month=1, day=1)


def _next(first: date, period: str) -> date:
    match period:
        case "day":
            return first + DAY
        case "week":
            return first + 7 * DAY
        case "month":
            return (first.replace(day=28) + 4 * DAY).replace(day=1)
        case "quarter":
            return _next(first.replace(month=first.month + 2), "month")
    return first.replace(year=first.year + 1)
