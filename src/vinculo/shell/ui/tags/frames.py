"""What stands around every page, drawn once and kept."""

from functools import cache
from typing import Any

from django import template
from django.template.context import RequestContext
from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from vinculo.shell.housewords.speaking import spoken_as
from vinculo.shell.ui import frame, shortcuts

register = template.Library()


@register.simple_tag(takes_context=True)
def navigation(context: RequestContext) -> SafeString:
    request: Any = context["request"]
    shown = frame.frame_of(request.user, context["company"], request.path)
    return frame.draw(shown, request, str(context["csrf_token"]))


@register.simple_tag
def unchanging(name: str) -> SafeString:
    """A piece that knows nothing of the page, the person or the company: only the language."""
    return _unchanging(name, spoken_as())


@cache
def _unchanging(name: str, _language: str) -> SafeString:
    return render_to_string(name)


@register.simple_tag
def shortcut_groups() -> list[shortcuts.Group]:
    return shortcuts.groups()
