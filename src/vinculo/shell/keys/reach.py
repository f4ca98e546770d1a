"""What a key may do: what was asked for it, and never more than its person may today."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.access import scope_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.accounts.permissions import PERMISSIONS, narrower, scopes_up_to
from vinculo.shell.keys.models import ApiKey

# The areas that programs have something to ask in.
TASKS = "shell.tasks"
BRINGS, COSTS = "integration.import", "analytics.settings"
# What these mean for a program, which imports no files and sets nothing.
OF_PROGRAMS = {
    BRINGS: _("Can write products and purchases down"),
    COSTS: _("Can read and write what products cost"),
}
AREAS = (
    "customers.read", "customers.write", "commerce.read", "interactions.read",
    "interactions.write", "analytics.matrix", BRINGS, COSTS, TASKS,
)  # fmt: skip
# Everybody does their own tasks, which needs no permission; a key does only what it is for.
NO_TASKS = ""


def choices_of(person: User) -> dict[str, list[str]]:
    """Area -> scopes that the person can hand on, from nothing to their own."""
    found = {
        area: scopes_up_to(area, scope_of(person, area))
        for area in AREAS
        if area == TASKS or scope_of(person, area) != Scope.NONE
    }
    return found | {TASKS: [NO_TASKS, *found[TASKS]]}


def sentence(area: str, scope: str) -> str | Promise:
    if area == TASKS and scope == NO_TASKS:
        return _("Does nothing with tasks")
    if area in OF_PROGRAMS and scope != Scope.NONE:
        return OF_PROGRAMS[area]
    return PERMISSIONS[area][scope]


def in_words(scopes: Mapping[str, str]) -> list[str]:
    """What a key can do, in the active language."""
    found = {area: scopes[area] for area in AREAS if area in scopes}
    return [
        str(sentence(area, scope))
        for area, scope in found.items()
        if scope != NO_TASKS and (scope != Scope.NONE or area == TASKS)
    ]


def does_tasks(key: ApiKey) -> bool:
    return bool(key.scopes.get(TASKS, NO_TASKS) != NO_TASKS)


def limit(person: User, scopes: Mapping[str, str]) -> None:
    """From here on in this request, the person is as narrow as the key.

    Every door asks `scope_of`, which finds this: no door of the pages has another for programs.
    """
    person._scopes = {  # type: ignore[attr-defined]
        area: narrower(scope or Scope.NONE, scope_of(person, area))
        for area, scope in scopes.items()
        if area in AREAS
    }
