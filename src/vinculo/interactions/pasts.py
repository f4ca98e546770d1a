"""What was written of a contact before it was put right; taken back while its day lasts."""

import dataclasses
from datetime import datetime
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.translation import ngettext

from vinculo.interactions.access import interaction_for
from vinculo.interactions.logging import Contact, correct_interaction, may_change
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.interactions.timeline import entry
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.past import OWN, own_before, own_told, own_undoable
from vinculo.shell.history.past import Past, Subject, Told
from vinculo.shell.history.reading import UPDATE, Change, Held, Row

WRITTEN = tuple(field.name for field in dataclasses.fields(Contact))


def _find(viewer: User, key: str) -> Subject:
    if not key.isdecimal():
        raise Http404
    found = interaction_for(viewer, int(key))
    return Subject(found, entry(found).title, reverse("interaction", args=[found.pk]), [found.pk])


def _undoable(one: Change, subject: Subject, viewer: User) -> bool:
    if one.kind == OWN:
        return own_undoable(InteractionOwn, one, viewer) and may_change(viewer, subject.record)
    known = one.deed == UPDATE and set(one.columns) <= set(WRITTEN)
    return known and may_change(viewer, subject.record)


def _put_back(one: Change, subject: Subject, viewer: User) -> str:
    found = Interaction.objects.select_for_update(of=("self",)).get(pk=subject.record.pk)
    before: dict[str, Any] = {name: getattr(found, name) for name in WRITTEN}
    if one.kind == OWN:
        own, why_not = own_before(InteractionOwn, found.pk, one, viewer)
        if not why_not:
            correct_interaction(found, Contact(**before), Actor.person(viewer), own)
        return why_not
    before |= {name: one.was[name] for name in one.columns}
    if isinstance(before["started_at"], str):
        before["started_at"] = datetime.fromisoformat(before["started_at"])
    correct_interaction(found, Contact(**before), Actor.person(viewer))
    return ""


def _minutes(seconds: int, row: Row) -> str:
    count = round(seconds / 60)
    return ngettext("%(count)d minute", "%(count)d minutes", count) % {"count": count}


INTERACTION = Past(
    "contacto",
    [
        Told(
            Held("interaction", Interaction, ("pgh_obj_id",), WRITTEN),
            says={"duration_seconds": _minutes},
        ),
        own_told(InteractionOwn),
    ],
    _find, _undoable, _put_back,
)  # fmt: skip
