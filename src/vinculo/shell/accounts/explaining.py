"""Why a person can, or cannot, reach a record: the rule that decides, as a sentence.

It walks the same steps as `access.reaches`, and a test holds the two together.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from vinculo.shell.accounts.access import owners_of, scope_of, teams_of
from vinculo.shell.accounts.models import Scope, Team, User
from vinculo.shell.accounts.permissions import PERMISSIONS


@dataclass(frozen=True, slots=True)
class Why:
    area: str
    reaches: bool
    rule: str  # what the role says: "Can see their team's customers"
    because: str  # what decides for this record


def why(person: User, area: str, owner: User | None, team: Team | None) -> Why:
    scope = scope_of(person, area)
    rule = str(PERMISSIONS[area][scope])
    if not person.is_active:
        return Why(area, False, rule, _("They no longer work here."))
    if scope == Scope.NONE:
        return Why(area, False, rule, _("The role %(role)s does not include it.") % _role(person))
    if scope == Scope.ALL:
        return Why(area, True, rule, _("The role %(role)s includes everybody's.") % _role(person))
    if scope == Scope.TEAM and person.team_id:
        found = _by_team(person, team) or _stood_in(person, owner)
        return Why(area, bool(found), rule, found or _other_team(person, team))
    found = _own(person, owner) or _stood_in(person, owner)
    return Why(area, bool(found), rule, found or _other_owner(owner))


def _role(person: User) -> dict[str, str]:
    return {"role": person.get_role_display()}


def _by_team(person: User, team: Team | None) -> str:
    if team is None or team.pk not in teams_of(person):
        return ""
    if team.pk == person.team_id:
        return _("The customer is of their team, %(team)s.") % {"team": team.name}
    return _("The customer is of %(team)s, a team below theirs.") % {"team": team.name}


def _own(person: User, owner: User | None) -> str:
    return _("They answer for the customer.") if owner and owner.pk == person.pk else ""


def _stood_in(person: User, owner: User | None) -> str:
    if owner is None or owner.pk not in owners_of(person)[1:]:
        return ""
    return _("They stand in for %(owner)s these days.") % {"owner": owner.full_name}


def _other_team(person: User, team: Team | None) -> str:
    if team is None:
        return _("The customer is of no team.")
    own = person.team.name if person.team else ""
    return _("The customer is of the team %(team)s, and theirs is %(own)s.") % {
        "team": team.name, "own": own,
    }  # fmt: skip


def _other_owner(owner: User | None) -> str:
    if owner is None:
        return _("Nobody answers for the customer.")
    return _("%(owner)s answers for the customer.") % {"owner": owner.full_name}
