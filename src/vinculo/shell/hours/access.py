"""The only door to hours for a person: whose hours one may say."""

from django.db.models import Model, QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from vinculo.shell.accounts.access import scope_of, teams_of
from vinculo.shell.accounts.models import Scope, Team, User
from vinculo.shell.hours.calendars import Owner

AREA = "shell.hours"


def people_for(user: User) -> QuerySet[User]:
    people = User.objects.filter(is_active=True).select_related("team")
    match scope_of(user, AREA):
        case Scope.ALL:
            return people
        case Scope.TEAM if user.team_id:
            return people.filter(team__in=teams_of(user))
        case Scope.TEAM | Scope.OWN:
            return people.filter(pk=user.pk)
    return people.none()


def teams_for(user: User) -> QuerySet[Team]:
    match scope_of(user, AREA):
        case Scope.ALL:
            return Team.objects.all()
        case Scope.TEAM if user.team_id:
            return Team.objects.filter(pk__in=teams_of(user))
    return Team.objects.none()


def says_for_company(user: User) -> bool:
    return scope_of(user, AREA) == Scope.ALL


def owner_for(user: User, kind: str, pk: int) -> Owner:
    """Whose hours these are: a team, a person, or the company as None; 404 out of reach."""
    reachable: dict[str, QuerySet[Model]] = {"equipo": teams_for(user), "persona": people_for(user)}  # type: ignore[dict-item]
    if kind in reachable:
        owner = get_object_or_404(reachable[kind], pk=pk)
        return owner  # type: ignore[return-value]
    if kind != "empresa" or pk or not says_for_company(user):
        raise Http404
    return None
