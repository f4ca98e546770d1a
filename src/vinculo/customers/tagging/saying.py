"""Give a tag a colour or another name."""

from collections.abc import Mapping

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.customers.events import TagsChanged
from vinculo.customers.models import Tag
from vinculo.lib.text import clean
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce


@transaction.atomic
def change_tags(said: Mapping[int, tuple[str, str]], by: Actor) -> int:
    """By number: name and colour. How many are otherwise now; a name that is taken is a Problem."""
    changed = []
    for tag in Tag.objects.select_for_update().filter(pk__in=said):
        name, colour = said[tag.pk]
        name = clean(name)[:60]
        if (name, colour) == (tag.name, tag.colour):
            continue
        if Tag.objects.exclude(pk=tag.pk).filter(name=name).exists():
            raise Problem(_("There is already a tag called “%(name)s”.") % {"name": name})
        tag.name, tag.colour = name, colour
        tag.save(update_fields=["name", "colour"])
        changed.append(name)
    if changed:
        announce(TagsChanged(sorted(changed)), by)
    return len(changed)
