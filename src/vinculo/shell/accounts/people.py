"""People come, change and go. The customers stay with the house."""

from django.db import transaction

from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import (
    PersonChanged,
    PersonInvited,
    PersonLeft,
    PersonReturned,
)
from vinculo.shell.accounts.models import Role, Team, User
from vinculo.shell.activity.announcing import announce


class LastAdministrator(Exception):
    """Somebody must be able to open the door to others."""


@transaction.atomic
def invite(email: str, full_name: str, role: str, team: Team | None, by: Actor) -> User:
    person = User.objects.invite(email, full_name, role, team=team)
    announce(PersonInvited(person.pk, person.full_name, role), by)
    return person


@transaction.atomic
def change(person: User, role: str, team: Team | None, by: Actor) -> None:
    if role != Role.ADMINISTRATOR:
        _keep_an_administrator(person)
    person.role, person.team = role, team
    person.save(update_fields=["full_name", "role", "team"])
    announce(PersonChanged(person.pk, person.full_name, role, str(team or "")), by)


@transaction.atomic
def leave(person: User, successor: User | None, note: str, by: Actor) -> None:
    """They cannot enter from now on; what they answered for goes to the successor."""
    _keep_an_administrator(person)
    person.is_active = False
    person.save(update_fields=["is_active"])
    person.sign_in_links.filter(used_at=None).delete()
    successor_id = successor.pk if successor else None
    announce(PersonLeft(person.pk, person.full_name, successor_id, note), by)


@transaction.atomic
def come_back(person: User, by: Actor) -> None:
    person.is_active = True
    person.save(update_fields=["is_active"])
    announce(PersonReturned(person.pk, person.full_name), by)


def _keep_an_administrator(person: User) -> None:
    administrators = User.objects.select_for_update().filter(
        role=Role.ADMINISTRATOR, is_active=True
    )
    if not any(other.pk != person.pk for other in administrators):
        raise LastAdministrator
