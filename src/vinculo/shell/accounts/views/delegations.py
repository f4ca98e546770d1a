"""Who stands in for whom: one's own, and everybody's for who decides about people."""

from datetime import date

from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.delegating import delegate, end
from vinculo.shell.accounts.forms.delegations import DelegationForm
from vinculo.shell.accounts.models import Delegation, User
from vinculo.shell.accounts.roles import may_grant
from vinculo.shell.request import Request
from vinculo.shell.ui.keyset import keyset_page


def _reached(user: User) -> QuerySet[Delegation]:
    found = Delegation.objects.select_related("giver", "taker")
    if allowed(user, "shell.people"):
        return found
    return found.filter(Q(giver=user.pk) | Q(taker=user.pk))


@require_http_methods(["GET", "HEAD", "POST"])
def delegations(request: Request) -> HttpResponse:
    user, today = request.user, timezone.localdate()
    decides = allowed(user, "shell.people")
    form = DelegationForm(request.POST or None, by=user, decides=decides, today=today)
    if request.method == "POST" and form.is_valid():
        given = {"giver": user, **form.cleaned_data}
        problem = _problem(given["giver"], given["taker"], user)
        if not problem:
            delegate(**given, by=Actor.person(user))
            messages.success(
                request, _("Noted. It holds by itself from the first day to the last.")
            )
            return redirect("delegations")
        form.add_error("taker", problem)
    page = keyset_page(_reached(user), request.GET, ("-id",), size=30)
    rows = [(one, one.holds_on(today), _may_end(user, one, today)) for one in page.rows]
    context = {"form": form, "page": page, "rows": rows}
    status = 422 if form.is_bound else 200
    return render(request, "shell/accounts/delegations.html", context, status=status)


def _problem(giver: User, taker: User, by: User) -> str:
    if giver == taker:
        return _("Choose somebody else.")
    if giver != by and not may_grant(by, giver.role):
        return _("You cannot decide about %(person)s.") % {"person": giver.full_name}
    return ""


def _may_end(user: User, one: Delegation, today: date) -> bool:
    is_open = one.ended_at is None and one.ends_on >= today
    return is_open and (one.giver_id == user.pk or allowed(user, "shell.people"))


@require_POST
def delegation_end(request: Request, pk: int) -> HttpResponse:
    """By who gave it, or who decides about people."""
    chosen = get_object_or_404(_reached(request.user), pk=pk)
    if chosen.giver_id != request.user.pk and not allowed(request.user, "shell.people"):
        raise Http404
    end(chosen, Actor.person(request.user))
    messages.success(request, _("It is over."))
    return redirect("delegations")
