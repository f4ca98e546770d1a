"""The steps on a page of their own, where they can be brought back to Hoy."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.shell.request import Request
from vinculo.shell.ui.toasts import say
from vinculo.workspace.first_steps.checklist import OVER, checklist
from vinculo.workspace.first_steps.models import StepsPutAway


@require_safe
def first_steps(request: Request) -> HttpResponse:
    found = checklist(request.user)
    return render(request, "workspace/first_steps/page.html", {"checklist": found})


@require_POST
def put_away(request: Request) -> HttpResponse:
    StepsPutAway.objects.get_or_create(person=request.user)
    say(request, _("The first steps are put away; they are in the help."), reverse("steps_back"))
    return redirect("today")


@require_POST
def bring_back(request: Request) -> HttpResponse:
    StepsPutAway.objects.filter(person=request.user).delete()
    request.session.pop(OVER, None)
    return redirect("today")
