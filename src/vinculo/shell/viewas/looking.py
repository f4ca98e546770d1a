"""Begin and end to look as another; and as whom somebody may."""

from datetime import datetime, timedelta

from django.db import transaction

from vinculo.shell.accounts.access import allowed, scope_of
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import Role, Scope, User
from vinculo.shell.accounts.permissions import PERMISSIONS
from vinculo.shell.activity.announcing import announce
from vinculo.shell.viewas.events import ViewAsBegan, ViewAsEnded
from vinculo.shell.viewas.models import ViewAs

AREA = "shell.view_as"
LONGEST = timedelta(minutes=30)


class MayNot(Exception):
    """The person sees, or may do, something that who asks does not."""


def may_look_as(viewer: User, person: User) -> bool:
    """Never as somebody with more rights: where the person reaches anything, the viewer reaches
    all; what is hidden from the viewer is hidden from the person."""
    if viewer.pk == person.pk or not person.is_active or not allowed(viewer, AREA):
        return False
    if person.role == Role.ADMINISTRATOR and viewer.role != Role.ADMINISTRATOR:
        return False
    wide = all(
        scope_of(viewer, area) == Scope.ALL
        for area in PERMISSIONS
        if scope_of(person, area) != Scope.NONE
    )
    return wide and field_limits(viewer).hidden <= field_limits(person).hidden


@transaction.atomic
def begin(viewer: User, person: User, because: str, now: datetime) -> ViewAs:
    if not may_look_as(viewer, person):
        raise MayNot
    for row in ViewAs.objects.select_for_update().filter(viewer=viewer, ended_at=None):
        end(row, now)
    row = ViewAs.objects.create(
        viewer=viewer, person=person, because=because, begun_at=now, until=now + LONGEST
    )
    announce(ViewAsBegan(person.pk, person.full_name, because), Actor.person(viewer))
    return row


@transaction.atomic
def end(row: ViewAs, now: datetime) -> None:
    """At its time at the latest, whenever that is noticed. Twice is once."""
    at = min(now, row.until)
    if not ViewAs.objects.filter(pk=row.pk, ended_at=None).update(ended_at=at):
        return
    minutes = max(1, round((at - row.begun_at).total_seconds() / 60))
    event = ViewAsEnded(row.person_id, row.person.full_name, row.because, minutes)
    announce(event, Actor.person(row.viewer), at=at)


def present(viewer: User, pk: int) -> ViewAs | None:
    """What a session says it looks as; None where it never was theirs."""
    rows = ViewAs.objects.select_related("person", "viewer")
    return rows.filter(pk=pk, viewer=viewer, ended_at=None).first()
