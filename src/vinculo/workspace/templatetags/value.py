"""Reasons, worded for who reads them."""

from django import template

from vinculo.customers.models import ClassChange
from vinculo.customers.reasons import reason_text

register = template.Library()


@register.filter
def change_reason(change: ClassChange) -> str:
    return reason_text(change.reason)
