"""Dates as people write them, read by a stated order of day, month and year."""

import re
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from typing import Literal, get_args

from vinculo.lib.dates_in_words import words_of

Order = Literal["dmy", "mdy", "ymd", "excel1900", "excel1904"]
ORDERS: tuple[Order, ...] = get_args(Order)
LONGEST = 64
EARLIEST, LATEST = 1800, 2200
LAST_SERIAL = 109_574  # the last day of 2199 in both of Excel's calendars, near enough


class NotADate(ValueError):
    """`reason`: empty, shape, month, day, year, time. `params` holds the numbers to say."""

    def __init__(self, reason: str, text: str, **params: int) -> None:
        super().__init__(f"{reason}: {text[:LONGEST]!r}")
        self.reason, self.params = reason, params


NUMERIC = re.compile(r"([0-9]{1,4})([/.\- ])([0-9]{1,2})\2([0-9]{1,4})")
COMPACT = re.compile(r"[0-9]{8}")
SERIAL = re.compile(r"([0-9]{1,6})(?:[.,]([0-9]{1,12}))?")
_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?")
CLOCK = (
    r"([0-9]{1,2})(?::([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?)?"
    r"(?: ?([ap])\.? ?m\.?)?(?: ?h(?:oras|rs?)?\.?)? ?(z|utc|gmt|[+-][0-9]{2}:?[0-9]{2})?"
)
_TIME = re.compile(CLOCK)
_SPLIT = re.compile(r"(.*?)(?:[ ,]+|(?<=[0-9])t)([0-9]{1,2}(?::[0-9]{2}| ?[ap]\.? ?m\b).*)\Z")


def parse(text: str, order: Order, pivot: int = 2050) -> datetime:
    """A naive local datetime (midnight when no time was written); aware if an offset was.

    ISO and months in words are read in any order. Two-digit years fall in the hundred years
    that end with `pivot`. Raises NotADate, which knows why.
    """
    iso = _ISO.fullmatch(text)
    if iso:
        year, month, day, hour, minute, second = (int(part or 0) for part in iso.groups())
        return datetime.combine(_day(text, year, month, day), _clock(text, hour, minute, second))
    if len(text) > LONGEST:
        raise NotADate("shape", text)
    folded = " ".join(text.lower().replace("\u00a0", " ").replace("\u202f", " ").split())
    if not folded:
        raise NotADate("empty", text)
    if order in {"excel1900", "excel1904"} and (serial := SERIAL.fullmatch(folded)):
        return _from_serial(text, int(serial[1]), serial[2] or "", order)
    split = _SPLIT.fullmatch(folded)
    written, clock = (split[1], split[2]) if split else (folded.removesuffix("t"), "")
    on = _date(text, written.rstrip(" ,"), order, pivot)
    return _at(text, on, clock)


def _date(text: str, written: str, order: Order, pivot: int) -> date:
    if match := NUMERIC.fullmatch(written):
        first, last = match[1], match[4]
        parts = int(first), int(match[3]), int(last)
        if len(first) == 4 and len(last) <= 2:  # nobody writes year, day, month
            return _day(text, *parts)
        if order == "ymd":
            if len(first) != 2 or len(last) > 2:
                raise NotADate("shape", text)
            return _day(text, _year(parts[0], 2, pivot), parts[1], parts[2])
        if len(first) > 2 or len(last) not in {2, 4}:
            raise NotADate("year", text, year=parts[0] if len(first) > 2 else parts[2])
        if order not in {"dmy", "mdy"}:  # day numbers: nothing says what comes first here
            raise NotADate("shape", text)
        month, day = (parts[0], parts[1]) if order == "mdy" else (parts[1], parts[0])
        return _day(text, _year(parts[2], len(last), pivot), month, day)
    if COMPACT.fullmatch(written):
        return _compact(text, written, order)
    if found := words_of(written):
        year, digits, month, day = found
        return _day(text, _year(year, digits, pivot), month, day)
    raise NotADate("shape", text)


def _compact(text: str, written: str, order: Order) -> date:
    if order not in {"dmy", "mdy", "ymd"}:
        raise NotADate("shape", text)
    if order == "ymd":
        return _day(text, int(written[:4]), int(written[4:6]), int(written[6:]))
    first, second, year = int(written[:2]), int(written[2:4]), int(written[4:])
    month, day = (first, second) if order == "mdy" else (second, first)
    return _day(text, year, month, day)


def _year(year: int, digits: int, pivot: int) -> int:
    if digits > 2:
        return year
    year += pivot - pivot % 100
    return year if year <= pivot else year - 100


_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@lru_cache(maxsize=16_384)
def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day(text: str, year: int, month: int, day: int) -> date:
    if not EARLIEST <= year <= LATEST:
        raise NotADate("year", text, year=year)
    if found := _valid(year, month, day):
        return found
    if not 1 <= month <= 12:
        raise NotADate("month", text, month=month)
    last = 28 if month == 2 and _valid(year, 2, 29) is None else _LENGTHS[month - 1]
    raise NotADate("day", text, day=day, month=month, year=year, last=last)


def _clock(text: str, hour: int, minute: int, second: int, micro: int = 0) -> time:
    try:
        return time(hour, minute, second, micro)
    except ValueError:
        raise NotADate("time", text, hour=hour, minute=minute) from None


def _at(text: str, day: date, clock: str) -> datetime:
    if not clock:
        return datetime.combine(day, time())
    match = _TIME.fullmatch(clock)
    if not match:
        raise NotADate("time", text)
    hour, minute, second = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    micro = int((match[4] or "0").ljust(6, "0")[:6])
    if match[5]:
        if not 1 <= hour <= 12:
            raise NotADate("time", text, hour=hour, minute=minute)
        hour = hour % 12 + (12 if match[5] == "p" else 0)
    moment = datetime.combine(day, _clock(text, hour, minute, second, micro))
    return moment.replace(tzinfo=_zone(text, match[6])) if match[6] else moment


def _zone(text: str, written: str) -> timezone:
    if written[0] not in "+-":
        return UTC
    hours, minutes = int(written[1:3]), int(written[-2:])
    if hours > 14 or minutes > 59:
        raise NotADate("time", text, hour=hours, minute=minutes)
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if written[0] == "-" else offset)


def _from_serial(text: str, days: int, fraction: str, order: Order) -> datetime:
    """Excel's day numbers. Its 1900 calendar believes that 29 February 1900 existed (day 60)."""
    if days > LAST_SERIAL or (days == 0 and order == "excel1900"):
        raise NotADate("year", text, year=days)
    if order == "excel1900" and days == 60:
        raise NotADate("day", text, day=29, month=2, year=1900, last=28)
    if order == "excel1904":
        start = datetime(1904, 1, 1)
    else:
        start = datetime(1899, 12, 31) if days < 60 else datetime(1899, 12, 30)
    whole = 10 ** len(fraction)
    seconds = (2 * 86_400 * int(fraction or 0) + whole) // (2 * whole)  # half up, exactly
    return start + timedelta(days=days, seconds=seconds)


def readable(text: str, order: Order) -> bool:
    try:
        parse(text, order)
    except NotADate:
        return False
    return True


def has_time(text: str) -> bool:
    """Whether a time of day was written beside the date."""
    folded = " ".join(text.lower().split())
    return bool(_SPLIT.fullmatch(folded)) or bool(re.fullmatch(r"[0-9]{4,6}[.,][0-9]+", folded))
