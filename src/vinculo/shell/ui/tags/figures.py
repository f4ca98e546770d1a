"""Money, numbers, dates: as the company writes them."""

from datetime import date, datetime
from decimal import Decimal

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from vinculo.lib import money as write
from vinculo.shell.accounts.countries import country_name
from vinculo.shell.ui import moments
from vinculo.shell.ui.convention import current_style

register = template.Library()
Number = Decimal | int | float
NOTHING = "—"


@register.filter
def money(value: Number | None, currency: str = "") -> str:
    """`$ 1.234.567`; cents where the currency has them."""
    return NOTHING if value is None else write.format_money(value, current_style(), currency)


@register.filter
def whole_money(value: Number | None, currency: str = "") -> str:
    """Without cents: for tables and large figures."""
    if value is None:
        return NOTHING
    return write.format_money(value, current_style(), currency, places=0)


@register.filter
def short_money(value: Number | None, currency: str = "") -> str:
    """`$ 18.904 M`, `$ 6,5 M`: millions, for figures that only need their size."""
    if value is None:
        return NOTHING
    amount = Decimal(value)
    if abs(amount) < 1_000_000:
        return whole_money(amount, currency)
    places = 1 if abs(amount) < 10_000_000 else 0
    figure = write.format_money(amount / 1_000_000, current_style(), currency, places)
    return f"{figure}{write.NBSP}M"


@register.filter
def number(value: Number | None, places: int | None = None) -> str:
    return NOTHING if value is None else write.format_number(value, current_style(), places)


@register.filter
def percent(share: Number | None, places: int = 1) -> str:
    """`12,5 %` of 0.125."""
    return NOTHING if share is None else write.format_percent(share, current_style(), places)


def _day(value: date | datetime) -> date:
    return timezone.localtime(value).date() if isinstance(value, datetime) else value


@register.filter
def day(value: date | datetime | None, form: str = "short") -> str:
    """`short` 03/03/2026, `medium` 3 mar 2026, `long` 3 de marzo de 2026, `month`."""
    return NOTHING if value is None else write.format_date(_day(value), current_style(), form)


@register.filter
def clock(value: datetime | None) -> str:
    """`3:00 p. m.`"""
    if value is None:
        return NOTHING
    return moments.format_time(timezone.localtime(value), current_style())


@register.filter
def country(code: str) -> str:
    """`Colombia` of CO."""
    return country_name(code, get_language() or "es") if code else ""


@register.filter
def weekday(value: date | datetime | None) -> str:
    return NOTHING if value is None else moments.weekday(_day(value))


@register.filter
def relative(value: date | datetime | None) -> str | SafeString:
    """`hace 33 días`, with the exact moment on hover and for machines."""
    if value is None:
        return NOTHING
    style, now = current_style(), timezone.now()
    if isinstance(value, datetime):
        words = moments.relative_instant(value, now, style)
        exact = moments.format_instant(value, style)
    else:
        words = moments.relative_day(value, timezone.localtime(now).date())
        exact = write.format_date(value, style, "long")
    return format_html('<time datetime="{}" title="{}">{}</time>', value.isoformat(), exact, words)
