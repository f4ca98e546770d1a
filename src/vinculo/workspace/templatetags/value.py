"""Reasons and names, worded for who reads them."""

from django import template

from vinculo.customers.models import ClassChange
from vinculo.customers.reasons import reason_text
from vinculo.workspace.list.people import people

register = template.Library()


@register.filter
def change_reason(change: ClassChange) -> str:
    return reason_text(change.reason)


@register.filter
def owner_short(change: ClassChange) -> str:
    """`Lucía M.`, as in the list."""
    owner = people().get(change.customer.owner_id or 0)
    return owner.short if owner else ""
