"""Teams: a name, who is in it, and which team they are part of."""

from django.contrib import messages
from django.db import transaction
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import TeamChanged
from vinculo.shell.accounts.forms.people import TeamForm
from vinculo.shell.accounts.models import Team
from vinculo.shell.activity.announcing import announce


@needs("shell.people")
def teams(request: HttpRequest) -> HttpResponse:
    form = TeamForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _keep(form, request)
        messages.success(request, _("Team created."))
        return redirect("teams")
    shown = Team.objects.annotate(people=Count("members", filter=Q(members__is_active=True)))
    context = {"form": form, "teams": _as_tree(list(shown.order_by("name")))}
    return render(
        request, "shell/accounts/teams.html", context, status=422 if form.is_bound else 200
    )


@needs("shell.people")
def team(request: HttpRequest, pk: int) -> HttpResponse:
    form = TeamForm(request.POST or None, instance=get_object_or_404(Team, pk=pk))
    if request.method == "POST" and form.is_valid():
        _keep(form, request)
        messages.success(request, _("Saved."))
        return redirect("teams")
    return render(
        request, "shell/accounts/team.html", {"form": form}, status=422 if form.is_bound else 200
    )


@transaction.atomic
def _keep(form: TeamForm, request: HttpRequest) -> None:
    team: Team = form.save()
    above = team.parent.name if team.parent else ""
    announce(TeamChanged(team.name, above), Actor.person(request.user))  # type: ignore[arg-type]


def _as_tree(teams: list[Team]) -> list[tuple[int, Team]]:
    """Each with how far down it stands, under the one it is part of."""
    known = {team.pk for team in teams}
    below: dict[int | None, list[Team]] = {}
    for team in teams:
        below.setdefault(team.parent_id if team.parent_id in known else None, []).append(team)
    found: list[tuple[int, Team]] = []
    waiting = [(0, team) for team in reversed(below.get(None, []))]
    while waiting:
        depth, team = waiting.pop()
        found.append((depth, team))
        waiting += [(depth + 1, lower) for lower in reversed(below.get(team.pk, []))]
    return found
