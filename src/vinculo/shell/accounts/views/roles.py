"""What each role can see and do; the company's own ones are made here."""

from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from vinculo.shell.accounts import roles as verbs
from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.events import RoleChanged
from vinculo.shell.accounts.forms.roles import NewRoleForm, RoleForm
from vinculo.shell.accounts.models import OwnRole, Role, User, own_roles, reach_of_roles, role_name
from vinculo.shell.accounts.permissions import GROUPS, NONE, PERMISSIONS
from vinculo.shell.accounts.views.role_reach import roles_in_words
from vinculo.shell.editing.lately import Concerns, lately_of
from vinculo.shell.editing.saying import saved_words
from vinculo.shell.request import Request


@needs("shell.people")
@require_safe
def roles(request: Request) -> HttpResponse:
    context = {"roles": roles_in_words(), "own": own_roles()}
    return render(request, "shell/accounts/role_list.html", context)


@needs("shell.people")
@require_http_methods(["GET", "HEAD", "POST"])
def new_role(request: Request) -> HttpResponse:
    sources = verbs.grantable_roles(request.user)
    begun = {"source": request.GET.get("de", Role.SELLER)}
    form = NewRoleForm(request.POST or None, sources=sources, initial=begun)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        made = verbs.copy_role(data["name"], data["source"], Actor.person(request.user))
        messages.success(request, _("The role was made. Now say what it can see and do."))
        return redirect("role", made.slug)
    status = 422 if form.is_bound else 200
    return render(request, "shell/accounts/role_new.html", {"form": form}, status=status)


@needs("shell.people")
@require_http_methods(["GET", "HEAD", "POST"])
@transaction.atomic
def role(request: Request, slug: str) -> HttpResponse:
    if slug in Role.values:
        if request.method == "POST":
            raise Http404
        return _ours(request, slug)
    roles = OwnRole.objects.select_for_update() if request.method == "POST" else OwnRole.objects
    chosen = get_object_or_404(roles, slug=slug)
    if not verbs.may_grant(request.user, slug):
        raise Http404
    form = RoleForm(request.POST or None, role=chosen)
    form.lately = lately_of(None, RoleChanged.kind, _changed(chosen.name))
    if request.method == "POST" and form.is_valid():
        try:
            verbs.change_role(
                chosen, form.cleaned_data["name"], form.scopes(), form.limits(), request.user,
                Actor.person(request.user),
            )  # fmt: skip
        except verbs.BeyondOwnReach:
            form.add_error(None, _("You cannot give what you cannot do yourself."))
        else:
            messages.success(
                request,
                saved_words(form)
                if form.came
                else _("Saved. It holds from now on, for everybody who has it."),
            )
            return redirect("roles")
    context = {"form": form, "role": chosen, "people": _who_has(slug)}
    status = 422 if form.is_bound else 200
    return render(request, "shell/accounts/role.html", context, status=status)


@needs("shell.people")
@require_POST
def role_removal(request: Request, slug: str) -> HttpResponse:
    chosen = get_object_or_404(OwnRole, slug=slug)
    if not verbs.may_grant(request.user, slug):
        raise Http404
    try:
        verbs.remove_role(chosen, Actor.person(request.user))
    except verbs.StillUsed:
        messages.error(request, _("Somebody has this role. Give them another one first."))
        return redirect("role", slug)
    messages.success(request, _("The role is gone."))
    return redirect("roles")


def _ours(request: Request, slug: str) -> HttpResponse:
    holds = reach_of_roles().get(slug, {})
    said = [
        (title, [PERMISSIONS[area][holds.get(area, NONE)] for area in areas if area in holds])
        for title, areas in GROUPS
    ]
    context = {
        "name": role_name(slug), "slug": slug, "groups": [one for one in said if one[1]],
        "people": _who_has(slug),
    }  # fmt: skip
    return render(request, "shell/accounts/role_of_ours.html", context)


def _changed(name: str) -> Concerns:
    def concerns(payload: dict[str, Any], field: str) -> bool:
        changed = {area.replace(".", "_") for area in [*payload["reach"], *payload["limits"]]}
        return bool(payload["role"] == name and (field in changed or field == "name"))

    return concerns


def _who_has(slug: str) -> list[User]:
    return list(User.objects.filter(role=slug, is_active=True).order_by("full_name")[:50])
