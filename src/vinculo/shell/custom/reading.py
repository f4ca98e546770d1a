"""What people, files and programs write into a field of the company's own, understood or refused.

One reader for all: a form, a column of a file and a program get the same reasons.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from vinculo.lib.dates import NotADate
from vinculo.lib.dates import parse as parse_date
from vinculo.lib.numbers import COMMA, POINT, NotANumber
from vinculo.lib.numbers import parse as parse_number
from vinculo.lib.text import clean, fold
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.custom.models import LONGEST_TEXT, Kind
from vinculo.shell.custom.registry import references
from vinculo.shell.custom.values import Said, without_zeros

LARGEST = Decimal(10) ** 15
MOST_PLACES = 6
EARLIEST, LATEST = date(1800, 1, 1), date(2200, 1, 1)
_NUMBER = re.compile(r"(?:.*\s)?#(\d{1,18})")


class Unreadable(Problem):
    """With what to write instead."""


def read(definition: Definition, typed: Any, viewer: User, is_exact: bool = False) -> Said:
    """None for nothing. `is_exact`: from a program, with points for decimals and ISO days;
    otherwise as the company writes. Raises Unreadable."""
    if isinstance(typed, bool) or not isinstance(typed, str | int | float | Decimal | None):
        raise Unreadable(_("This is neither text nor a number."))
    text = clean("" if typed is None else str(typed))
    if not text:
        return None
    match definition.kind:
        case Kind.NUMBER | Kind.MONEY:
            return _number(text, is_exact)
        case Kind.DATE:
            return _day(text, is_exact)
        case Kind.CHOICE:
            return _choice(definition, text)
        case Kind.REFERENCE:
            return _reference(definition, text, viewer)
    if len(text) > LONGEST_TEXT:
        raise Unreadable(_("It is too long: at most %(most)s letters.") % {"most": LONGEST_TEXT})
    return text


def _number(text: str, is_exact: bool) -> Decimal:
    comma = not is_exact and Company.get().decimal_separator == ","
    try:
        found = parse_number(text, COMMA if comma else POINT)
    except NotANumber:
        example = "1.234,5" if comma else "1234.5"
        raise Unreadable(
            _("“%(text)s” is not a number. Write it as %(example)s.")
            % {"text": text[:40], "example": example}
        ) from None
    if abs(found) >= LARGEST:
        raise Unreadable(_("The number is too large."))
    exponent = found.normalize().as_tuple().exponent
    if isinstance(exponent, int) and exponent < -MOST_PLACES:
        raise Unreadable(_("At most %(most)s decimals.") % {"most": MOST_PLACES})
    return without_zeros(found)


def _day(text: str, is_exact: bool) -> date:
    try:
        moment = (
            datetime.combine(date.fromisoformat(text), datetime.min.time()) if is_exact
            else parse_date(text, Company.get().date_order)  # type: ignore[arg-type]
        )  # fmt: skip
    except (NotADate, ValueError):
        raise Unreadable(
            _("“%(text)s” is not a day. Write it as %(example)s.")
            % {"text": text[:40], "example": "2026-03-31" if is_exact else _("31/03/2026")}
        ) from None
    if not EARLIEST <= moment.date() < LATEST:
        raise Unreadable(_("That day is too far away."))
    return moment.date()


def _choice(definition: Definition, text: str) -> int:
    """By its key or its words; an archived one is chosen no more, but may stay."""
    same = fold(text)
    for option in definition.options:
        if option.key == text or fold(option.label) == same:
            return option.pk
    offered = [one.label for one in definition.options if not one.is_archived]
    raise Unreadable(
        _("“%(text)s” is not one of: %(offered)s.")
        % {"text": text[:40], "offered": ", ".join(offered[:12])}
    )


def _reference(definition: Definition, text: str, viewer: User) -> int:
    """A number, alone or behind what it is called; otherwise what somebody is called."""
    known = references().get(definition.refers_to)
    if known is None:
        raise Unreadable(_("Nothing can be found there."))
    numbered = _NUMBER.fullmatch(text) or re.fullmatch(r"(\d{1,18})", text)
    if numbered and (pk := int(numbered[1])) in known.named(viewer, [pk]):
        return pk
    found = known.found(viewer, text)
    if len(found) == 1 or (found and fold(found[0][1]) == fold(text)):
        return found[0][0]
    if not found:
        raise Unreadable(_("“%(text)s” was not found.") % {"text": text[:40]})
    perhaps = "; ".join(f"{name} #{pk}" for pk, name in found[:4])
    raise Unreadable(_("Which one? %(perhaps)s") % {"perhaps": perhaps})
