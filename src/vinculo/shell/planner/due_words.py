"""When something is due, as people say it: `mañana 3 pm`, `el viernes`, `en dos semanas`."""

import calendar
import re
from datetime import date, datetime, time, timedelta

from vinculo.lib.months import MONTHS
from vinculo.lib.text import fold

# "Any time that day": shown without an hour, late only when the day is over.
END_OF_DAY = time(23, 59)

_WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "lunes lun monday mon",
            "martes mar tuesday tue",
            "miercoles mie wednesday wed",
            "jueves jue thursday thu",
            "viernes vie friday fri",
            "sabado sab saturday sat",
            "domingo dom sunday sun",
        )
    )
    for name in names.split()
}
_COUNTS = {
    word: count
    for count, group in enumerate(
        ("un una uno a an one", "dos two", "tres three", "cuatro four", "cinco five", "seis six",
         "siete seven", "ocho eight", "nueve nine", "diez ten"),
        start=1,
    )
    for word in group.split()
}  # fmt: skip
_DAYS = {"hoy": 0, "today": 0, "manana": 1, "tomorrow": 1, "pasado manana": 2}
_PARTS_OF_DAY = (
    (r"\b(?:por|en|de) la manana\b|\bin the morning\b", time(9)),
    (r"\b(?:esta|por la|en la|de la) tarde\b|\bthis afternoon\b|\bin the afternoon\b", time(15)),
    (r"\b(?:esta|por la|en la|de la) noche\b|\btonight\b", time(19)),
    (r"\b(?:al )?mediodia\b|\bat noon\b", time(12)),
)
_CLOCK = re.compile(
    r"\b(?:a las?\s+|at\s+)?(\d{1,2})(?:[:h.](\d{2}))?\s*([ap])\.?\s*m\b\.?"
    r"|\b(?:a las?|at)\s+(\d{1,2})(?:[:h.](\d{2}))?\b"
    r"|\b(\d{1,2}):(\d{2})\b"
)
_SPAN = re.compile(
    r"^(?:en|dentro de|in)\s+(\w+)\s+"
    r"(minut|hora|hour|dia|day|semana|week|mes|month)\w*$"
)
_NUMERIC = re.compile(r"^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
_NAMED = re.compile(
    r"^(?:(\d{1,2})(?: de)? ([a-z]+)|([a-z]+) (\d{1,2}))(?: (?:de |del )?(\d{4}))?$"
)
_NOISE = re.compile(r"^(?:el|este|esta|para|the|on|by|this|next|proximo|proxima)\s+|[,.]+$")


def read_due(text: str, now: datetime, month_first: bool = False) -> datetime | None:
    """The instant meant, in the zone of `now`, or None when it is not understood.

    A day without an hour means its end. What is said always lies ahead: `lunes` said on a
    Monday is next Monday, `15/3` said in June is next year's.
    """
    said = fold(text).replace("a.m", "am").replace("p.m", "pm")
    said, clock = _clock(said)
    said = " ".join(said.split())
    if span := _SPAN.match(said):
        return _after(now, span, clock)
    while (shorter := _NOISE.sub("", said)) != said:
        said = shorter.strip()
    day = _day(said, now.date(), month_first)
    if day is None and not said and clock is not None:
        day = now.date() if clock > now.time() else now.date() + timedelta(days=1)
    if day is None:
        return None
    return datetime.combine(day, clock or END_OF_DAY, now.tzinfo)


def _clock(said: str) -> tuple[str, time | None]:
    for pattern, moment in _PARTS_OF_DAY:
        if (found := re.search(pattern, said)) and not _CLOCK.search(said):
            return said[: found.start()] + said[found.end() :], moment
    found = _CLOCK.search(said)
    if found is None:
        return said, None
    hour, minute, half, hour_2, minute_2, hour_3, minute_3 = found.groups()
    hours, minutes = int(hour or hour_2 or hour_3), int(minute or minute_2 or minute_3 or 0)
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    elif hour_2 and 1 <= hours <= 6:  # "a las 3" at work is the afternoon
        hours += 12
    if hours > 23 or minutes > 59:
        return said, None
    rest = said[: found.start()] + " " + said[found.end() :]
    for pattern, _moment in _PARTS_OF_DAY:
        rest = re.sub(pattern, "", rest)
    return rest, time(hours, minutes)


def _after(now: datetime, span: re.Match[str], clock: time | None) -> datetime | None:
    word, unit = span.groups()
    if word in {"media", "half"} and unit in {"hora", "hour"}:
        return now + timedelta(minutes=30)
    count = int(word) if word.isdigit() else _COUNTS.get(word)
    if count is None or count > 3650:
        return None
    if unit in {"minut", "hora", "hour"}:
        return now + count * timedelta(minutes=1 if unit == "minut" else 60)
    if unit in {"mes", "month"}:
        day = _months_later(now.date(), count)
    else:
        day = now.date() + timedelta(days=count * (7 if unit in {"semana", "week"} else 1))
    return datetime.combine(day, clock or END_OF_DAY, now.tzinfo)


def _day(said: str, today: date, month_first: bool) -> date | None:
    if said in _DAYS:
        return today + timedelta(days=_DAYS[said])
    if said in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS[said] - today.weekday() - 1) % 7 + 1)
    if said in {"semana", "semana entrante", "semana que viene", "week"}:
        return today + timedelta(days=7 - today.weekday())
    if said in {"fin de mes", "end of the month", "end of month"}:
        return today.replace(day=calendar.monthrange(today.year, today.month)[1])
    if found := _ISO.match(said):
        return _date(*(int(part) for part in found.groups()))
    if found := _NUMERIC.match(said):
        first, second = int(found[1]), int(found[2])
        day, month = (second, first) if month_first else (first, second)
        return _ahead(today, day, month, found[3])
    if found := _NAMED.match(said):
        named = MONTHS.get(found[2] or found[3])
        return _ahead(today, int(found[1] or found[4]), named, found[5]) if named else None
    return None


def _ahead(today: date, day: int, month: int, year: str | None) -> date | None:
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), month, day)
    this_year = _date(today.year, month, day)
    if this_year and this_year < today:
        return _date(today.year + 1, month, day)
    return this_year


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
