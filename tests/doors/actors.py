"""Who tries the doors. A new kind of visitor (a portal's customer, an API key) is one line here."""

from collections.abc import Callable

from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.shell.accounts.models import Role, User
from vinculo.shell.keys.making import make_key
from vinculo.shell.keys.reach import choices_of

Enter = Callable[[World], Client]


def _signed_in(who: Callable[[World], User]) -> Enter:
    def enter(world: World) -> Client:
        client = Client(raise_request_exception=False)
        client.force_login(who(world))
        return client

    return enter


def _gone(world: World) -> Client:
    """A session that was open when its person left."""
    person = User.objects.invite("gone@andina.example", "Ana Gil", Role.SELLER, team=world.north)
    client = _signed_in(lambda _: person)(world)
    User.objects.filter(pk=person.pk).update(is_active=False)
    return client


def _with_key(who: Callable[[World], User], scopes: dict[str, str] | None = None) -> Enter:
    """A program: all that its person may, unless it was made for less."""

    def enter(world: World) -> Client:
        person = User.objects.get(pk=who(world).pk)
        said = {area: reach[-1] for area, reach in choices_of(person).items()}
        _key, shown = make_key(person, "Tienda", scopes or said, timezone.now(), per_minute=100_000)
        return Client(headers={"Authorization": f"Bearer {shown}"}, raise_request_exception=False)

    return enter


# `stranger` sells in another team; the customer of the example is the seller's, her team's is the
# agent's too. Not there yet, as there is no surface for them: portal own, portal other account.
ACTORS: dict[str, Enter] = {
    "anonymous": lambda world: Client(raise_request_exception=False),
    "disabled": _gone,
    "stranger": _signed_in(lambda world: world.stranger),
    "seller": _signed_in(lambda world: world.lucia),
    "agent": _signed_in(lambda world: world.natalia),
    "manager": _signed_in(lambda world: world.patricia),
    "auditor": _signed_in(lambda world: world.auditor),
    "administrator": _signed_in(lambda world: world.administrator),
    "program": _with_key(lambda world: world.patricia),
    "narrow program": _with_key(lambda world: world.lucia, {"customers.read": "own"}),
    "strange program": _with_key(lambda world: world.stranger),
}

PROGRAM = frozenset({"program"})
NARROW = frozenset({"narrow program"})
STRANGE = frozenset({"strange program"})
PROGRAMS = PROGRAM | NARROW | STRANGE
OUTSIDE = frozenset({"anonymous", "disabled"}) | PROGRAMS  # pages know no keys
ANYBODY = frozenset(ACTORS)
INSIDE = ANYBODY - OUTSIDE
READERS = INSIDE - {"stranger"}  # of the example's customer
WRITERS = READERS - {"auditor"}
DECIDERS = frozenset({"manager", "administrator"})
VALUERS = INSIDE - {"agent"}  # who sees the value matrix
ADMINISTRATOR = frozenset({"administrator"})
SELLER = frozenset({"seller"})
NOBODY: frozenset[str] = frozenset()
