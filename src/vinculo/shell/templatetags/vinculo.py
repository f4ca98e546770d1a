"""`{% load vinculo %}`: every tag and filter of the house."""

from django import template

from vinculo.shell.ui.tags import at_once, drafts, drawings, figures, found, frames, pieces

register = template.Library()
for module in (at_once, drafts, figures, pieces, drawings, frames, found):
    register.tags.update(module.register.tags)
    register.filters.update(module.register.filters)
