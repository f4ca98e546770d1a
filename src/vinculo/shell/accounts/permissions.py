"""What may be done in the house, area by area, in the sentences of the page of roles."""

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from vinculo.shell.accounts.models import Scope

NONE, OWN, TEAM, ALL = Scope.NONE, Scope.OWN, Scope.TEAM, Scope.ALL
Sentences = Mapping[str, Promise]  # scope -> what one can do

PERMISSIONS: dict[str, Sentences] = {
    "customers.read": {
        NONE: _("Sees no customers"),
        OWN: _("Can see their own customers"),
        TEAM: _("Can see their team's customers"),
        ALL: _("Can see all customers"),
    },
    "customers.write": {
        NONE: _("Changes no customers"),
        OWN: _("Can change their own customers"),
        TEAM: _("Can change their team's customers"),
        ALL: _("Can change all customers"),
    },
    "customers.merge": {
        NONE: _("Merges no doubled customers"),
        OWN: _("Can merge their own doubled customers"),
        TEAM: _("Can merge their team's doubled customers"),
        ALL: _("Can merge all doubled customers, also many at once"),
    },
    "customers.export": {
        NONE: _("Takes no lists of customers out"),
        OWN: _("Can take out lists of their own customers"),
        TEAM: _("Can take out lists of their team's customers"),
        ALL: _("Can take out lists of all customers"),
    },
    "customers.rights": {
        NONE: _("Does not see the rights desk"),
        ALL: _("Answers what customers ask about their own data"),
    },
    "commerce.read": {
        NONE: _("Sees no purchases, no payments and no value"),
        OWN: _("Can see what their own customers buy and pay"),
        TEAM: _("Can see what their team's customers buy and pay"),
        ALL: _("Can see what all customers buy and pay"),
    },
    "interactions.read": {
        NONE: _("Reads no contacts"),
        OWN: _("Can read the contacts with their own customers"),
        TEAM: _("Can read the contacts with their team's customers"),
        ALL: _("Can read the contacts with all customers"),
    },
    "interactions.write": {
        NONE: _("Writes down no contacts"),
        OWN: _("Can write down contacts with their own customers"),
        TEAM: _("Can write down contacts with their team's customers"),
        ALL: _("Can write down contacts with all customers"),
    },
    "shell.tasks": {
        NONE: _("Sees their own tasks alone"),
        TEAM: _("Can follow their team's tasks"),
        ALL: _("Can follow everybody's tasks"),
    },
    "analytics.matrix": {
        NONE: _("Does not see the value matrix"),
        OWN: _("Can see the value matrix of their own customers"),
        TEAM: _("Can see the value matrix of their team's customers"),
        ALL: _("Can see the value matrix of the whole company"),
    },
    "analytics.settings": {
        NONE: _("Does not change how value is computed"),
        ALL: _("Can change how value is computed"),
    },
    "integration.import": {NONE: _("Imports no files"), ALL: _("Can import files")},
    "shell.hours": {
        NONE: _("Changes no hours of work"),
        TEAM: _("Can change their team's hours of work"),
        ALL: _("Can change everybody's hours of work"),
    },
    "shell.keys": {
        NONE: _("Makes no keys for programs"),
        ALL: _("Can make keys for programs, which reach no further than they do"),
    },
    "shell.view_as": {
        NONE: _("Looks at nothing as another person"),
        ALL: _("Can look at the pages as another person, changing nothing"),
    },
    "shell.people": {
        NONE: _("Does not decide who works here"),
        ALL: _("Can decide who works here, and with which role"),
    },
    "shell.company": {
        NONE: _("Does not change the company's settings"),
        ALL: _("Can change the company's settings"),
    },
    "shell.audit": {NONE: _("Does not read the audit"), ALL: _("Can read the audit")},
}

GROUPS: tuple[tuple[Promise, tuple[str, ...]], ...] = (
    (
        _("Customers"),
        (
            "customers.read",
            "customers.write",
            "customers.merge",
            "customers.export",
            "customers.rights",
        ),
    ),
    (_("Sales and value"), ("commerce.read", "analytics.matrix", "analytics.settings")),
    (_("Contacts and tasks"), ("interactions.read", "interactions.write", "shell.tasks")),
    (
        _("The house"),
        (
            "integration.import",
            "shell.keys",
            "shell.hours",
            "shell.people",
            "shell.view_as",
            "shell.company",
            "shell.audit",
        ),
    ),
)

_ORDER = (NONE, OWN, TEAM, ALL)


def exceeds(scopes: Mapping[str, str], own: Mapping[str, str]) -> bool:
    """Whether somebody would be given further reach, in any area, than who gives it has."""
    return any(
        _ORDER.index(Scope(scope)) > _ORDER.index(Scope(own.get(area, NONE)))
        for area, scope in scopes.items()
    )


def narrower(one: str, other: str) -> Scope:
    return min(Scope(one), Scope(other), key=_ORDER.index)


def scopes_up_to(area: str, scope: str) -> list[str]:
    """What an area offers, from nothing to this."""
    reach = _ORDER[: _ORDER.index(Scope(scope)) + 1]
    return [str(one) for one in reach if one in PERMISSIONS[area]]
