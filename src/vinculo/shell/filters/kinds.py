"""The kinds of fields, what may be asked of each, and how its values are read."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from vinculo.shell.filters import spans
from vinculo.shell.filters.problem import FilterProblem


class Kind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    INSTANT = "instant"
    YES = "boolean"
    CHOICE = "choice"  # few: all are offered
    REFERENCE = "reference"  # many: found by typing


class Shape(StrEnum):
    """What a lookup takes."""

    NOTHING = "nothing"
    ONE = "one"
    SOME = "some"
    TWO = "two"
    LENGTH = "length"  # 90d
    PERIOD = "period"  # month


@dataclass(frozen=True, slots=True)
class Lookup:
    name: str
    label: str | Promise
    shape: Shape = Shape.ONE


def _lookups(*lookups: Lookup) -> dict[str, Lookup]:
    return {lookup.name: lookup for lookup in lookups}


_EMPTY = (
    Lookup("empty", _("has nothing"), Shape.NOTHING),
    Lookup("filled", _("has something"), Shape.NOTHING),
)
_AMOUNTS = _lookups(
    Lookup("at_least", _("at least")),
    Lookup("at_most", _("at most")),
    Lookup("between", _("between"), Shape.TWO),
    Lookup("is", _("exactly")),
)
_DATES = _lookups(
    Lookup("last", _("in the last"), Shape.LENGTH),
    Lookup("longer_ago", _("more than … ago"), Shape.LENGTH),
    Lookup("coming", _("in the next"), Shape.LENGTH),
    Lookup("this", pgettext_lazy("period", "in this"), Shape.PERIOD),
    Lookup("previous", pgettext_lazy("period", "in the previous"), Shape.PERIOD),
    Lookup("between", _("between"), Shape.TWO),
    Lookup("on", _("on the day")),
    Lookup("before", _("before the day")),
    Lookup("since", _("since the day")),
)
_SEVERAL = _lookups(
    Lookup("is", _("is any of"), Shape.SOME),
    Lookup("is_not", _("is none of"), Shape.SOME),
)
LOOKUPS: dict[Kind, dict[str, Lookup]] = {
    Kind.TEXT: _lookups(
        Lookup("is", _("is")),
        Lookup("is_not", _("is not")),
        Lookup("contains", _("contains")),
        Lookup("begins", _("begins with")),
        *_EMPTY,
    ),
    Kind.NUMBER: _AMOUNTS,
    Kind.MONEY: _AMOUNTS,
    Kind.DATE: _DATES,
    Kind.INSTANT: _DATES,
    Kind.YES: _lookups(
        Lookup("yes", _("yes"), Shape.NOTHING),
        Lookup("no", _("no"), Shape.NOTHING),
    ),
    Kind.CHOICE: _SEVERAL,
    Kind.REFERENCE: _SEVERAL,
}
EMPTY = _lookups(*_EMPTY)
MOST_DIGITS = 15


def lookup_for(kind: Kind, can_be_empty: bool) -> dict[str, Lookup]:
    return LOOKUPS[kind] | (EMPTY if can_be_empty else {})


def typed(kind: Kind, lookup: Lookup, values: tuple[str, ...]) -> tuple[Any, ...]:
    """The values as the database wants them. Raises FilterProblem."""
    match lookup.shape:
        case Shape.NOTHING:
            _expect(not values, _("This condition takes no value."))
            return ()
        case Shape.LENGTH:
            _expect(len(values) == 1, _("How long? For example 90 days."))
            _expect(spans.length(values[0]) is not None, _("How long? For example 90 days."))
            return values
        case Shape.PERIOD:
            fits = len(values) == 1 and values[0] in spans.PERIODS
            _expect(fits, _("Say which period: week, month, quarter or year."))
            return values
        case Shape.TWO:
            _expect(len(values) == 2, _("This condition takes two values, from and to."))
        case Shape.ONE:
            _expect(len(values) == 1, _("This condition takes one value."))
        case Shape.SOME:
            _expect(bool(values), _("Choose at least one value."))
    read = tuple(_value(kind, text) for text in values)
    if lookup.shape == Shape.TWO:
        _expect(read[0] <= read[1], _("The first value is greater than the second."))
    return read


def _value(kind: Kind, text: str) -> Any:
    match kind:
        case Kind.NUMBER | Kind.MONEY:
            return number(text)
        case Kind.DATE | Kind.INSTANT:
            try:
                return date.fromisoformat(text) if len(text) == 10 else _not_a_day(text)
            except ValueError:
                return _not_a_day(text)
    _expect(bool(text.strip()), _("This condition takes one value."))
    return text


def number(text: str) -> Decimal:
    """Digits with a point, as the tree holds them; no `1e999999`, no `NaN`."""
    plain = text.removeprefix("-").replace(".", "", 1)
    fits = plain.isascii() and plain.isdigit() and len(plain) <= MOST_DIGITS
    try:
        if fits:
            return Decimal(text)
    except InvalidOperation:
        pass
    raise FilterProblem(_("“%(text)s” is not a number."), text=text[:40])


def _not_a_day(text: str) -> date:
    raise FilterProblem(_("“%(text)s” is not a day, such as 2026-03-31."), text=text[:40])


def _expect(holds: bool, otherwise: str | Promise) -> None:
    if not holds:
        raise FilterProblem(otherwise)
