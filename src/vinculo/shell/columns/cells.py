"""How a value stands in its cell: on a page, and as plain text."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.shell.columns.column import Column
from vinculo.shell.filters.kinds import Kind
from vinculo.shell.ui.tags.figures import day, number, relative, whole_money

NOTHING = "—"


def drawn(column: Column, value: Any) -> SafeString | str:
    """For a page; whatever people wrote is escaped."""
    if _is_nothing(value):
        return NOTHING
    if column.draw:
        return column.draw(value)
    if column.text:
        return escape(column.text(value)) or NOTHING
    match column.kind:
        case Kind.MONEY:
            return escape(whole_money(value))
        case Kind.NUMBER:
            return escape(number(value))
        case Kind.DATE:
            return escape(day(value))
        case Kind.INSTANT:
            return relative(value)
        case Kind.YES:
            return escape(_("Yes") if value else _("No"))
    return escape(str(value))


def plain(column: Column, value: Any) -> str | Decimal | int | date | datetime | None:
    """For a file: figures and days as such, everything else as text."""
    if _is_nothing(value):
        return None
    if column.text:
        return column.text(value)
    match column.kind:
        case Kind.MONEY | Kind.NUMBER | Kind.DATE:
            figure: Decimal | int | date = value
            return figure
        case Kind.INSTANT:
            return timezone.localtime(value).replace(tzinfo=None)
        case Kind.YES:
            return _("Yes") if value else _("No")
    return str(value)


def _is_nothing(value: Any) -> bool:
    if isinstance(value, tuple):
        return all(one in (None, "") for one in value)
    return value is None or value == ""
