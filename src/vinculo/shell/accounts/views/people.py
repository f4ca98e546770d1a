"""People and teams, for who may decide about them."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from vinculo.shell.accounts import people as verbs
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.forms.people import InvitationForm, LeavingForm, PersonForm
from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.roles import may_grant
from vinculo.shell.accounts.signin_links import VALID_FOR, make_link
from vinculo.shell.accounts.views.role_reach import roles_in_words
from vinculo.shell.holding import held_by
from vinculo.shell.ui.frame import hand_over_address, why_address
from vinculo.shell.ui.keyset import keyset_page
from vinculo.shell.viewas.looking import may_look_as


def _me(request: HttpRequest) -> User:
    person: User = request.user  # type: ignore[assignment]
    return person


def _by(request: HttpRequest) -> Actor:
    return Actor.person(_me(request))


def _decided_about(request: HttpRequest, pk: int, **state: bool) -> User:
    """Somebody who reaches no further than who decides: a link, too, is a way to their reach."""
    chosen = get_object_or_404(User, pk=pk, **state)
    if not may_grant(_me(request), chosen.role):
        raise Http404
    return chosen


def _last_administrator(request: HttpRequest) -> None:
    messages.error(request, _("Somebody must remain administrator. Name another one first."))


@needs("shell.people")
@require_safe
def people(request: HttpRequest) -> HttpResponse:
    away = request.GET.get("show") == "away"
    chosen = User.objects.select_related("team").filter(is_active=not away)
    page = keyset_page(chosen, request.GET, ("full_name", "id"))
    context = {"page": page, "away": away, "roles": roles_in_words()}
    return render(request, "shell/accounts/people.html", context)


@needs("shell.people")
@never_cache
def invitation(request: HttpRequest) -> HttpResponse:
    form = InvitationForm(request.POST or None, by=_me(request))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        person = verbs.invite(
            data["email"], data["full_name"], data["role"], data["team"], _by(request)
        )
        return _show_link(request, person, is_new=True)
    context = {"form": form, "roles": roles_in_words()}
    status = 422 if form.is_bound else 200
    return render(request, "shell/accounts/invitation.html", context, status=status)


def _show_link(request: HttpRequest, person: User, is_new: bool) -> HttpResponse:
    """Shown once, in the answer itself: the link is not kept anywhere."""
    link = make_link(person.email, request.build_absolute_uri("/"))
    context = {
        "person": person, "link": link, "is_new": is_new, "until": timezone.now() + VALID_FOR,
    }  # fmt: skip
    return render(request, "shell/accounts/link_made.html", context)


@needs("shell.people")
@require_POST
@never_cache
def new_link(request: HttpRequest, pk: int) -> HttpResponse:
    return _show_link(request, _decided_about(request, pk, is_active=True), is_new=False)


@needs("shell.people")
def person(request: HttpRequest, pk: int) -> HttpResponse:
    chosen = _decided_about(request, pk)
    form = PersonForm(request.POST or None, instance=chosen, by=_me(request))
    if request.method == "POST" and form.is_valid():
        try:
            verbs.change(chosen, form.cleaned_data["role"], form.cleaned_data["team"], _by(request))
        except verbs.LastAdministrator:
            _last_administrator(request)
            return redirect("person", pk=pk)
        messages.success(request, _("Saved."))
        return redirect("people")
    context = {
        "form": form, "person": chosen, "roles": roles_in_words(), "why_url": why_address(),
        "may_view_as": may_look_as(_me(request), chosen),
    }  # fmt: skip
    return render(
        request, "shell/accounts/person.html", context, status=422 if form.is_bound else 200
    )


@needs("shell.people")
def leaving(request: HttpRequest, pk: int) -> HttpResponse:
    """What will happen is said before it does; nothing of the customers goes away."""
    chosen = _decided_about(request, pk, is_active=True)
    if chosen == request.user:
        messages.error(request, _("Another administrator must do this for you."))
        return redirect("people")
    held = held_by(chosen.pk)
    form = LeavingForm(request.POST or None, person=chosen, holds=bool(held))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            verbs.leave(chosen, data["successor"], data["note"], _by(request))
        except verbs.LastAdministrator:
            _last_administrator(request)
            return redirect("people")
        said = _("%(person)s can no longer sign in.") % {"person": chosen.full_name}
        messages.success(request, said)
        return redirect("people")
    context = {
        "form": form, "person": chosen, "held": held,
        "hand_over_url": hand_over_address(chosen.pk),
    }  # fmt: skip
    status = 422 if form.is_bound else 200
    return render(request, "shell/accounts/leaving.html", context, status=status)


@needs("shell.people")
@require_POST
def returning(request: HttpRequest, pk: int) -> HttpResponse:
    chosen = _decided_about(request, pk, is_active=False)
    verbs.come_back(chosen, _by(request))
    return _show_link(request, chosen, is_new=False)
