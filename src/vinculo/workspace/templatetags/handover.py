"""Small words of the pages of hand-overs."""

from collections.abc import Mapping

from django import template

register = template.Library()


@register.filter
def of(names: Mapping[int, str], pk: int) -> str:
    return names.get(pk, "")


@register.filter
def as_query(text: str) -> str:
    return f"?{text}" if text else ""
