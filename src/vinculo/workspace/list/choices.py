"""The choices of a list's selects, written out at once: a company has hundreds of people."""

from functools import lru_cache

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

Choices = tuple[tuple[int, str], ...]


def options(choices: Choices, chosen: int | None) -> SafeString:
    drawn = _drawn(choices)
    if chosen is None:
        return drawn
    this = f'<option value="{chosen}"'
    return mark_safe(drawn.replace(f"{this}>", f"{this} selected>"))  # noqa: S308  escaped below


@lru_cache(maxsize=64)
def _drawn(choices: Choices) -> SafeString:
    parts = (f'<option value="{value}">{escape(words)}</option>' for value, words in choices)
    return mark_safe("".join(parts))  # noqa: S308  values are numbers, words are escaped
