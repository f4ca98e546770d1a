"""How this company writes figures and dates, for the page being made.

The middleware sets it; outside a request (mail, exports, jobs) the company is asked.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from django.utils.translation import get_language

from vinculo.lib.money import Style
from vinculo.shell.accounts.models import Company

_style: ContextVar[Style | None] = ContextVar("style", default=None)


def style_of(company: Company, language: str | None = None) -> Style:
    return Style(
        decimal=company.decimal_separator,
        thousands="." if company.decimal_separator == "," else ",",
        currency=company.currency,
        date_order=company.date_order,
        language=language or get_language() or company.language,
        country=company.country,
    )


def current_style() -> Style:
    return _style.get() or style_of(Company.get())


@contextmanager
def writing_as(style: Style) -> Iterator[None]:
    token = _style.set(style)
    try:
        yield
    finally:
        _style.reset(token)
