"""What comes again: in the words of RFC 5545 (RRULE), and in working days, which it does not have.

A rule is text: `FREQ=WEEKLY;BYDAY=MO,TH`, or `WORKDAYS=3` for every third working day.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.lib.business_time import Calendar
from vinculo.shell.ui.moments import weekday_names

DAY, WORKDAY, WEEK, MONTH, YEAR = "day", "workday", "week", "month", "year"
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKDAYS = "WORKDAYS="
MOST = 99


def rule_of(unit: str, first: date, every: int = 1, weekdays: Iterable[int] = ()) -> str:
    """`first` is the day it is due for the first time, in the zone of who says so."""
    interval = f";INTERVAL={every}" if every > 1 else ""
    match unit:
        case "day":
            return f"FREQ=DAILY{interval}"
        case "workday":
            return f"{_WORKDAYS}{every}"
        case "week":
            days = ",".join(_DAYS[day] for day in sorted({*weekdays} or {first.weekday()}))
            return f"FREQ=WEEKLY{interval};BYDAY={days};WKST=MO"
        case "month":
            return f"FREQ=MONTHLY{interval};{_month_day(first.day)}"
        case "year":
            return f"FREQ=YEARLY{interval};BYMONTH={first.month};{_month_day(first.day)}"
    raise ValueError(unit)


def _month_day(day: int) -> str:
    """The 31st is the last day where there is no 31st: no month is left out."""
    if day <= 28:
        return f"BYMONTHDAY={day}"
    return f"BYMONTHDAY={','.join(str(one) for one in range(28, day + 1))};BYSETPOS=-1"


def next_due(rule: str, due: datetime, now: datetime, calendar: Calendar) -> datetime:
    """The first time after `due` that still lies ahead of `now`, at the same hour on the wall.

    What was let pass for three weeks comes once, not three times.
    """
    local, today = due.astimezone(calendar.zone), now.astimezone(calendar.zone)
    after = max(local, today)
    if rule.startswith(_WORKDAYS):
        day = local.date()
        while (at := _at(day, local.time(), calendar.zone)) <= after:
            day = calendar.add_days(day, int(rule.removeprefix(_WORKDAYS)))
        return at.astimezone(UTC)
    start = local.replace(tzinfo=None)
    found: datetime | None = rrulestr(rule, dtstart=start).after(after.replace(tzinfo=None))
    if found is None:
        raise ValueError(f"{rule} ends")
    return found.replace(tzinfo=calendar.zone).astimezone(UTC)


def _at(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour, zone)


def parts(rule: str) -> dict[str, str]:
    return dict(part.split("=") for part in rule.split(";")) if rule else {}


def asked(rule: str) -> tuple[str, int, list[int]]:
    """(unit, every, weekdays): what `rule_of` was asked; empty unit for what never comes again."""
    said = parts(rule)
    if "WORKDAYS" in said:
        return WORKDAY, int(said["WORKDAYS"]), []
    units = {"DAILY": DAY, "WEEKLY": WEEK, "MONTHLY": MONTH, "YEARLY": YEAR}
    unit = units.get(said.get("FREQ", ""), "")
    weekdays = [_DAYS.index(day) for day in said.get("BYDAY", "").split(",") if day]
    return unit, int(said.get("INTERVAL", 1)), weekdays


def rule_words(rule: str) -> str:
    """`cada 2 semanas: lunes, jueves`; empty for what never comes again."""
    unit, n, weekdays = asked(rule)
    match unit:
        case "day":
            return ngettext("every day", "every %(n)s days", n) % {"n": n}
        case "workday":
            return ngettext("every working day", "every %(n)s working days", n) % {"n": n}
        case "week":
            words = ngettext("every week", "every %(n)s weeks", n) % {"n": n}
            names = weekday_names()
            return f"{words}: {', '.join(names[day] for day in weekdays)}"
        case "month":
            return ngettext("every month", "every %(n)s months", n) % {"n": n}
        case "year":
            return ngettext("every year", "every %(n)s years", n) % {"n": n}
    return _("once")
