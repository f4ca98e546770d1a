"""`<form {% at_once url "li" %}>`: shown as done before the server says so.

Only for what can be undone.
"""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag
def at_once(url: str, within: str) -> SafeString:
    """`within` is the selector of what is shown as done; it is taken back when refused."""
    return format_html(
        'hx-post="{}" hx-swap="none" data-at-once="{}" data-refused="{}"',
        url, within, _("It could not be saved. Everything is as it was; try again."),
    )  # fmt: skip
