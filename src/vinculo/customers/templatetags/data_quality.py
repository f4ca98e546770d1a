"""`{% data_quality customer viewer %}`: how good the data are, why, what to do; one question."""

from typing import Any

from django import template

from vinculo.customers.models import Customer
from vinculo.customers.quality.sign import sign_of
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User

register = template.Library()


@register.inclusion_tag("customers/quality/sign.html", takes_context=True)
def data_quality(context: Any, customer: Customer, viewer: User) -> dict[str, Any]:
    may = reaches(viewer, "customers.write", customer.owner_id, customer.team_id)
    return {
        "customer": customer, "sign": sign_of(customer), "may_repair": may,
        "csrf_token": context.get("csrf_token"),
    }  # fmt: skip
