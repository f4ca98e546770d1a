"""The way to the rights desk from a customer's page, for those who sit at it."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from vinculo.customers.models import Customer
from vinculo.customers.rights.desk import AREA
from vinculo.shell.accounts.access import allowed

register = template.Library()


@register.simple_tag(takes_context=True)
def rights_entry(context: dict[str, Any], customer: Customer) -> SafeString:
    request = context.get("request")
    if request is None or not allowed(request.user, AREA):
        return SafeString("")
    return format_html(
        '<a class="btn" href="{}?cliente={}">{}</a>', reverse("rights_new"), customer.pk,
        _("Their rights"),
    )  # fmt: skip
