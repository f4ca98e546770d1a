"""Teams: a name, and who is in it."""

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.forms.people import TeamForm
from vinculo.shell.accounts.models import Team


@needs("shell.people")
def teams(request: HttpRequest) -> HttpResponse:
    form = TeamForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Team created."))
        return redirect("teams")
    shown = Team.objects.annotate(
        people=Count("members", filter=Q(members__is_active=True))
    ).order_by("name")
    context = {"form": form, "teams": shown}
    return render(
        request, "shell/accounts/teams.html", context, status=422 if form.is_bound else 200
    )


@needs("shell.people")
def team(request: HttpRequest, pk: int) -> HttpResponse:
    form = TeamForm(request.POST or None, instance=get_object_or_404(Team, pk=pk))
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("teams")
    return render(
        request, "shell/accounts/team.html", {"form": form}, status=422 if form.is_bound else 200
    )
