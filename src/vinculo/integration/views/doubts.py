"""Rows that may be about somebody who asked to be forgotten: the rights desk says who it is."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from vinculo.customers.rights import desk
from vinculo.integration.forms import DoubtForm
from vinculo.integration.importing import doubts
from vinculo.integration.models import Import, ReturnDoubt
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page


@needs(desk.AREA)
@require_safe
def waiting(request: Request, pk: int | None = None) -> HttpResponse:
    """All, or those of one import."""
    return _page(request, pk)


def _page(
    request: Request, of: int | None = None, form: DoubtForm | None = None, about: int = 0
) -> HttpResponse:
    decided = request.GET.get("ver") == "decididas"
    found = ReturnDoubt.objects.select_related("importing")
    if of == doubts.PROGRAMS:
        found = found.filter(importing=None, n=0)
    elif of is not None:
        found = found.filter(importing=get_object_or_404(Import, pk=of))
    if decided:
        page = keyset_page(found.exclude(decision=""), request.GET, ("-decided_at", "-id"), size=30)
    else:
        page = keyset_page(found.filter(decision=""), request.GET, ("id",), size=30)
    told = {"page": page, "decided": decided, "form": form, "about": about}
    return render(request, "integration/doubts.html", told, status=422 if form else 200)


@needs(desk.AREA)
@require_POST
def decision(request: Request, pk: int) -> HttpResponse:
    doubt = get_object_or_404(ReturnDoubt.objects.select_related("importing"), pk=pk, decision="")
    form = DoubtForm(request.POST)
    if not form.is_valid():
        return _page(request, form=form, about=pk)
    told = form.cleaned_data
    doubts.decide(doubt, told["decision"], told["because"], Actor.person(request.user))
    if told["decision"] == ReturnDoubt.Decision.OTHER and not doubt.n:
        messages.success(
            request, _("Somebody else, then. The program may send it again: now it comes in.")
        )
    elif told["decision"] == ReturnDoubt.Decision.OTHER:
        messages.success(
            request, _("Somebody else, then. Import the file of rows set aside: they come in now.")
        )
    else:
        messages.success(request, _("They stay forgotten. What the file said of them is erased."))
    return redirect("import_doubts")


@needs(desk.AREA)
@require_POST
def again(request: Request, pk: int) -> HttpResponse:
    """Decided by mistake."""
    doubts.ask_again(get_object_or_404(ReturnDoubt.objects.exclude(decision=""), pk=pk))
    messages.success(request, _("The next file with that row asks again."))
    return redirect("import_doubts")
