"""Values of a condition in words: `in the last 90 days`, `$ 1.000 or more`."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from vinculo.lib.money import format_date, format_money, format_number
from vinculo.shell.filters import spans
from vinculo.shell.ui.convention import current_style


def time_words(lookup: str, values: Sequence[Any]) -> str:
    """When, as it stands after a verb."""
    match lookup:
        case "last":
            return _("in the last %(length)s") % {"length": length_words(values[0])}
        case "longer_ago":
            return _("more than %(length)s ago") % {"length": length_words(values[0])}
        case "coming":
            return _("in the next %(length)s") % {"length": length_words(values[0])}
        case "this":
            return this_words(values[0])
        case "previous":
            return previous_words(values[0])
        case "between":
            days = {"first": _day(values[0]), "last": _day(values[1])}
            return _("between %(first)s and %(last)s") % days
        case "before":
            return _("before %(day)s") % {"day": _day(values[0])}
        case "since":
            return _("since %(day)s") % {"day": _day(values[0])}
    return _("on %(day)s") % {"day": _day(values[0])}


def length_words(text: str) -> str:
    count, unit = spans.length(text) or (0, "d")
    found = {
        "d": ngettext("%(n)s day", "%(n)s days", count),
        "w": ngettext("%(n)s week", "%(n)s weeks", count),
        "m": ngettext("%(n)s month", "%(n)s months", count),
        "y": ngettext("%(n)s year", "%(n)s years", count),
    }[unit]
    return found % {"n": count}


def this_words(period: str) -> str:
    return {
        "day": _("today"),
        "week": _("this week"),
        "month": _("this month"),
        "quarter": _("this quarter"),
        "year": _("this year"),
    }[period]


def previous_words(period: str) -> str:
    return {
        "day": _("yesterday"),
        "week": _("last week"),
        "month": _("last month"),
        "quarter": _("last quarter"),
        "year": _("last year"),
    }[period]


def amount_words(lookup: str, values: Sequence[Decimal], is_money: bool) -> str:
    written = [money(value) if is_money else number(value) for value in values]
    match lookup:
        case "at_least":
            return _("%(amount)s or more") % {"amount": written[0]}
        case "at_most":
            return _("%(amount)s or less") % {"amount": written[0]}
        case "between":
            both = {"first": written[0], "last": written[1]}
            return pgettext("amounts", "between %(first)s and %(last)s") % both
    return _("exactly %(amount)s") % {"amount": written[0]}


def money(value: Decimal) -> str:
    return format_money(value, current_style(), places=0 if value == value.to_integral() else 2)


def number(value: Decimal) -> str:
    return format_number(value, current_style())


def _day(day: date) -> str:
    return format_date(day, current_style())
