"""What was found, with what was typed of it marked."""

from collections.abc import Sequence

from django import template
from django.utils.safestring import SafeString

from vinculo.shell.search.matching import marked

register = template.Library()


@register.filter(name="marked")
def mark_typed(text: str, typed: Sequence[str]) -> SafeString:
    """`{{ found.title|marked:typed }}`."""
    return marked(text, typed)
