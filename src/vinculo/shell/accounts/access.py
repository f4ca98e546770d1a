"""What a person may reach. Deny by default; the doors of each room ask here.

A scope is an indexed equality on the record's owner or team, never a list of rules. Only a team
that has others below it, or a colleague's customers taken over for a while, make it a short list.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from vinculo.shell.accounts.field_limits import field_limits
from vinculo.shell.accounts.models import (
    Company,
    Scope,
    User,
    givers_for,
    reach_of_roles,
    teams_below,
)


def scope_of(user: User, area: str) -> str:
    """The reach of a person in an area, read once per request and kept on the person."""
    if not user.is_active:
        return Scope.NONE
    scopes: Mapping[str, str] | None = getattr(user, "_scopes", None)
    if scopes is None:
        scopes = reach_of_roles().get(user.role, {})
        if closed := field_limits(user).closed:
            scopes = {area: scope for area, scope in scopes.items() if area not in closed}
        user._scopes = scopes  # type: ignore[attr-defined]
    return scopes.get(area, Scope.NONE)


def allowed(user: User, area: str) -> bool:
    return scope_of(user, area) != Scope.NONE


def owners_of(user: User) -> tuple[int, ...]:
    """Themselves first, then those whose customers they see to today. Read once per request."""
    found: tuple[int, ...] | None = getattr(user, "_owners", None)
    if found is None:
        today = timezone.localdate(timezone=Company.get().zone)
        found = user._owners = (user.pk, *givers_for(user.pk, today))  # type: ignore[attr-defined]
    return found


def teams_of(user: User) -> tuple[int, ...]:
    """Their team and those below it; none without a team. Read once per request."""
    if not user.team_id:
        return ()
    found: tuple[int, ...] | None = getattr(user, "_teams", None)
    if found is None:
        found = user._teams = teams_below(user.team_id)  # type: ignore[attr-defined]
    return found


def read_reach(user: User) -> None:
    """All that the doors ask, at the start of a request."""
    scope_of(user, "")
    owners_of(user)
    teams_of(user)


M = TypeVar("M", bound=Model)


def limited(
    records: QuerySet[M], user: User, area: str, owner: str = "owner", team: str = "team"
) -> QuerySet[M]:
    """The records of an area that a person reaches, by the paths to their owner and team."""
    match scope_of(user, area):
        case Scope.ALL:
            return records
        case Scope.TEAM if user.team_id:
            stood_in = owners_of(user)[1:]
            theirs = _one_of(team, teams_of(user))
            return records.filter(theirs | _one_of(owner, stood_in) if stood_in else theirs)
        case Scope.TEAM | Scope.OWN:
            return records.filter(_one_of(owner, owners_of(user)))
    return records.none()


def _one_of(path: str, ids: Sequence[int]) -> Q:
    """One is asked as an equality, which an index answers in the order of a list."""
    return Q(**{f"{path}_id": ids[0]}) if len(ids) == 1 else Q(**{f"{path}_id__in": ids})


def within(user: User, area: str, record: str) -> str:
    """The same as SQL about an alias; `%(me)s` and `%(team)s` are the person's own numbers.

    Other teams and owners stand in it as whole numbers: most people have none.
    """
    stood_in, teams = owners_of(user)[1:], teams_of(user)
    own = f"{record}.owner_id = %(me)s"
    if stood_in:
        own = f"({own} OR {record}.owner_id IN ({_listed(stood_in)}))"
    match scope_of(user, area):
        case Scope.ALL:
            return "true"
        case Scope.TEAM if user.team_id:
            theirs = f"{record}.team_id = %(team)s"
            if len(teams) > 1:
                theirs = f"{record}.team_id IN ({_listed(teams)})"
            if stood_in:
                theirs = f"({theirs} OR {record}.owner_id IN ({_listed(stood_in)}))"
            return theirs
        case Scope.TEAM | Scope.OWN:
            return own
    return "false"


def _listed(ids: Sequence[int]) -> str:
    return ", ".join(str(int(pk)) for pk in ids)


def reaches(user: User, area: str, owner_id: int | None, team_id: int | None) -> bool:
    """Whether a record of this owner and team, already at hand, lies within a person's reach."""
    match scope_of(user, area):
        case Scope.ALL:
            return True
        case Scope.TEAM if user.team_id:
            return team_id in teams_of(user) or owner_id in owners_of(user)[1:]
        case Scope.TEAM | Scope.OWN:
            return owner_id in owners_of(user)
    return False


View = Callable[..., HttpResponseBase]


def needs(area: str) -> Callable[[View], View]:
    """A page that exists only for those who reach its area; others get 404."""

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            if not allowed(request.user, area):  # type: ignore[arg-type]
                raise Http404
            return view(request, *args, **kwargs)

        return guarded

    return decorate
