"""Who asks, and whether their key was made for it."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from vinculo.integration.api.refusing import Refused
from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.keys.models import ApiKey
from vinculo.shell.keys.reach import does_tasks


class Asked(HttpRequest):
    """A request as routers receive it, past the key."""

    user: User  # type: ignore[assignment]
    api_key: ApiKey


def needs(request: HttpRequest, area: str) -> User:
    """The person, where the key has something of an area; otherwise said so.

    This tells only about the key. What is not there for it is 404 afterwards, as on the pages.
    """
    person: User = request.user  # type: ignore[assignment]
    if not allowed(person, area):
        raise Refused(403, _("The key was not made for “%(area)s”.") % {"area": area}, area=area)
    return person


def needs_tasks(request: HttpRequest) -> User:
    if not does_tasks(request.api_key):  # type: ignore[attr-defined]
        area = "shell.tasks"
        raise Refused(403, _("The key was not made for “%(area)s”.") % {"area": area}, area=area)
    person: User = request.user  # type: ignore[assignment]
    return person


def actor(request: HttpRequest) -> Actor:
    """The person, by the key: the audit names both."""
    person: User = request.user  # type: ignore[assignment]
    key: ApiKey = request.api_key  # type: ignore[attr-defined]
    name = _("%(person)s, by the key “%(key)s”") % {"person": person.full_name, "key": key.name}
    return Actor(person.pk, name[:200])
