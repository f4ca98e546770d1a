"""Who may pass on whose work: who leads them, and may change the customers."""

from django.db.models import QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404

from vinculo.shell.accounts.access import scope_of, teams_of
from vinculo.shell.accounts.models import Scope, User
from vinculo.shell.planner.access import AREA
from vinculo.workspace.handover.models import HandOver


def leads_all(user: User) -> bool:
    return scope_of(user, AREA) == Scope.ALL and scope_of(user, "customers.write") == Scope.ALL


def people_led(user: User) -> QuerySet[User]:
    """Those whose work the person may pass on, also when they left."""
    if not user.is_active:
        return User.objects.none()
    if leads_all(user):
        return User.objects.all()
    leads = {scope_of(user, AREA), scope_of(user, "customers.write")} <= {Scope.TEAM, Scope.ALL}
    if leads and user.team_id:
        return User.objects.filter(team__in=teams_of(user))
    return User.objects.none()


def person_led(user: User, pk: int) -> User:
    return get_object_or_404(people_led(user), pk=pk)


def hand_overs_for(user: User) -> QuerySet[HandOver]:
    if leads_all(user):
        return HandOver.objects.all()
    return HandOver.objects.filter(person__in=people_led(user))


def hand_over_for(user: User, pk: int) -> HandOver:
    return get_object_or_404(hand_overs_for(user).select_related("person", "rest_to"), pk=pk)


def received_by(user: User, pk: int) -> HandOver:
    """A hand-over that gave the person something."""
    found = get_object_or_404(HandOver.objects.exclude(state=HandOver.State.DRAFT), pk=pk)
    if not user.is_active or not found.handed.filter(receiver=user).exists():
        raise Http404
    return found
