"""What a person may reach. Deny by default; the doors of each room ask here.

A scope is one indexed equality on the record's owner or team, never a list of rules.
"""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

from django.db.models import Model, QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from vinculo.shell.accounts.models import Scope, User, reach_of_roles


def scope_of(user: User, area: str) -> str:
    """The reach of a person in an area, read once per request and kept on the person."""
    if not user.is_active:
        return Scope.NONE
    scopes: Mapping[str, str] | None = getattr(user, "_scopes", None)
    if scopes is None:
        scopes = user._scopes = reach_of_roles().get(user.role, {})  # type: ignore[attr-defined]
    return scopes.get(area, Scope.NONE)


def allowed(user: User, area: str) -> bool:
    return scope_of(user, area) != Scope.NONE


M = TypeVar("M", bound=Model)


def limited(
    records: QuerySet[M], user: User, area: str, owner: str = "owner", team: str = "team"
) -> QuerySet[M]:
    """The records of an area that a person reaches, by the paths to their owner and team."""
    match scope_of(user, area):
        case Scope.ALL:
            return records
        case Scope.TEAM if user.team_id:
            return records.filter(**{f"{team}_id": user.team_id})
        case Scope.TEAM | Scope.OWN:
            return records.filter(**{f"{owner}_id": user.pk})
    return records.none()


def within(user: User, area: str, record: str) -> str:
    """The same as SQL about an alias; `%(me)s` and `%(team)s` are the person's own numbers."""
    match scope_of(user, area):
        case Scope.ALL:
            return "true"
        case Scope.TEAM if user.team_id:
            return f"{record}.team_id = %(team)s"
        case Scope.TEAM | Scope.OWN:
            return f"{record}.owner_id = %(me)s"
    return "false"


def reaches(user: User, area: str, owner_id: int | None, team_id: int | None) -> bool:
    """Whether a record of this owner and team, already at hand, lies within a person's reach."""
    match scope_of(user, area):
        case Scope.ALL:
            return True
        case Scope.TEAM if user.team_id:
            return team_id == user.team_id
        case Scope.TEAM | Scope.OWN:
            return owner_id == user.pk
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
