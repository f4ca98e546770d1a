"""Why a customer is in a class, in a sentence a shopkeeper would say (R103, R110).

A reason is what analytics wrote beside the class: a code and its figures, complete in itself.
"""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.lib.money import Style, format_money
from vinculo.shell.ui.convention import current_style


def reason_text(reason: Mapping[str, Any], style: Style | None = None) -> str:
    """One or two sentences in the active language; empty for a customer without a class."""
    words = {
        "new": _new,
        "amount_up": _amount_up,
        "returned": _returned,
        "amount_down": _amount_down,
        "stopped": _stopped,
        "dormant": _dormant,
        "tenure": _tenure,
    }.get(reason.get("code", ""))
    return words(reason, style or current_style()) if words else ""


def _money(e4: int | None, style: Style) -> str:
    """Whole units: a value is an estimate, not an invoice."""
    amount = Decimal(e4 or 0) / 10_000
    return format_money(amount.quantize(Decimal(1)), style, places=0)


def _new(reason: Mapping[str, Any], style: Style) -> str:
    return _("First purchase: comes in as %(to)s.") % {"to": reason["to"]}


def _figures(reason: Mapping[str, Any], style: Style) -> str:
    """What they buy, and how constantly."""
    amount = _money(reason["amount_e4"], style)
    if reason.get("constancy") is None:
        return _("buys %(amount)s a year") % {"amount": amount}
    tenths = min(max(round(reason["constancy"] / 100), 1), 10)
    return ngettext(
        "buys at a rate of %(amount)s a year, in %(n)s of every 10 months",
        "buys at a rate of %(amount)s a year, in %(n)s of every 10 months",
        tenths,
    ) % {"amount": amount, "n": tenths}


def _amount_up(reason: Mapping[str, Any], style: Style) -> str:
    return _("Rose from %(from)s to %(to)s: %(figures)s.") % _of(reason, style)


def _returned(reason: Mapping[str, Any], style: Style) -> str:
    return _("Came back and rose from %(from)s to %(to)s: %(figures)s.") % _of(reason, style)


def _amount_down(reason: Mapping[str, Any], style: Style) -> str:
    return _(
        "Went from %(from)s to %(to)s: has bought less than usual for several months in a row"
        " and %(figures)s."
    ) % _of(reason, style)


def _stopped(reason: Mapping[str, Any], style: Style) -> str:
    return ngettext(
        "Went from %(from)s to %(to)s: %(n)s month without buying.",
        "Went from %(from)s to %(to)s: %(n)s months in a row without buying.",
        reason["idle"],
    ) % {**_of(reason, style), "n": reason["idle"]}


def _dormant(reason: Mapping[str, Any], style: Style) -> str:
    return _stopped(reason, style)


def _tenure(reason: Mapping[str, Any], style: Style) -> str:
    return ngettext(
        "Rose from %(from)s to %(to)s: %(n)s month as a customer and still buying.",
        "Rose from %(from)s to %(to)s: %(n)s months as a customer and still buying.",
        reason["tenure"],
    ) % {**_of(reason, style), "n": reason["tenure"]}


def _of(reason: Mapping[str, Any], style: Style) -> dict[str, str]:
    return {
        "from": reason.get("from") or "",
        "to": reason.get("to") or "",
        "figures": _figures(reason, style),
    }
