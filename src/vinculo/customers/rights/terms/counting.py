"""Count days. Business days are Monday to Friday without the country's own public holidays.

Where a law leaves it open the reading is the stricter one: the shorter term. So holidays of a
region alone do not lengthen it, and a last day that falls on a Sunday is not moved on.
"""

import calendar
from datetime import date, timedelta

from vinculo.customers.permission.engine.days_off import days_off
from vinculo.customers.rights.terms.pack import Days

SATURDAY = 5
ONE = timedelta(days=1)


def is_business_day(day: date, country: str) -> bool:
    return day.weekday() < SATURDAY and day.toordinal() not in days_off(
        country, "", day.year, strict=False
    )


def count(start: date, days: Days, country: str) -> date:
    """The last day of the term: the day it begins with is not counted."""
    if days.unit == "calendar":
        return start + timedelta(days=days.number)
    if days.unit == "months":
        return _months_after(start, days.number)
    day, left = start, days.number
    while left:
        day += ONE
        left -= is_business_day(day, country)
    return day


def _months_after(start: date, months: int) -> date:
    """The day of the same number; where the month has none, its last (Regulation 1182/71, 3.2)."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def business_day_by(day: date, country: str) -> date:
    """The day itself, or the last one before it on which people work."""
    while not is_business_day(day, country):
        day -= ONE
    return day
