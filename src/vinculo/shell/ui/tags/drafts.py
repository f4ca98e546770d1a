"""`<form {% draft "contacto" customer.pk %}>`: what is typed into it outlives the browser."""

from typing import Any

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

register = template.Library()


@register.simple_tag(takes_context=True)
def draft(context: Any, form: str, about: int = 0) -> SafeString:
    """Nothing for who looks as somebody else: it is not theirs."""
    if context.get("looks_as"):
        return SafeString()
    return format_html(
        'data-draft="{}" data-draft-person="{}" data-draft-words="{}" data-draft-out="{}"'
        ' data-draft-in="{}"',
        reverse("draft", args=[form, about]),
        context["user"].pk,
        _("What you were writing is kept in this browser."),
        _("You are no longer signed in, and what you write is kept in this browser."),
        _("Sign in and go on"),
    )
