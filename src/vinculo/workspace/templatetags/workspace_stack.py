"""Links that open a record on top of the panel one is in; elsewhere its own page."""

import re

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from vinculo.shell.activity.entry import Entry
from vinculo.shell.ui.tags.pieces import opens_panel
from vinculo.workspace.list.stack import raised

register = template.Library()
IN_A_PANEL = re.compile(r"/clientes/\d+/panel/")
PAGES = {"cliente": "customer", "tarea": "task", "contacto": "interaction"}
ENTRIES = {"purchase": "compra", "interaction": "contacto", "task": "tarea"}


@register.simple_tag
def raises(kind: str, pk: int, here: str) -> SafeString:
    """The attributes of a link to a record from the page `here`."""
    if IN_A_PANEL.match(here):
        return opens_panel(raised(here, kind, pk))
    return format_html('href="{}"', reverse(PAGES[kind], args=[pk]))


@register.simple_tag
def raises_entry(entry: Entry, here: str) -> SafeString:
    """The same for a line of a history; nothing for what has no page."""
    kind = ENTRIES.get(entry.kind)
    return raises(kind, entry.id, here) if kind else SafeString()
