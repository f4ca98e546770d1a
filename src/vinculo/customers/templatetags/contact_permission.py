"""`{% contact_permission customer %}`: may they be contacted now, or when; one question."""

from typing import Any

from django import template

from vinculo.customers.models import Customer
from vinculo.customers.permission.saying import badge_of

register = template.Library()


@register.inclusion_tag("customers/permission/badge.html")
def contact_permission(customer: Customer) -> dict[str, Any]:
    return {"customer": customer, "badge": badge_of(customer.pk)}
