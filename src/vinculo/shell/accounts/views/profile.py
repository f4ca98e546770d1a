"""One's own name, language, look and password."""

from django.contrib import messages
from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from vinculo.shell.accounts.access import allowed
from vinculo.shell.accounts.forms.profile import PasswordForm, ProfileForm
from vinculo.shell.accounts.models import User


def profile(request: HttpRequest) -> HttpResponse:
    person: User = request.user  # type: ignore[assignment]
    form = ProfileForm(request.POST or None, instance=person)
    if request.method == "POST" and form.is_valid():
        form.save()
        with translation.override(person.language):
            messages.success(request, _("Saved."))
        return redirect("profile")
    context = {
        "form": form, "password_form": PasswordForm(person=person),
        "makes_keys": allowed(person, "shell.keys"),
    }  # fmt: skip
    return render(
        request, "shell/accounts/profile.html", context, status=422 if form.is_bound else 200
    )


@sensitive_post_parameters()
def choose_password(request: HttpRequest) -> HttpResponse:
    """For who has none yet, and for who wants another."""
    person: User = request.user  # type: ignore[assignment]
    form = PasswordForm(request.POST or None, person=person)
    if request.method == "POST" and form.is_valid():
        person.set_password(form.cleaned_data["password"])
        person.save(update_fields=["password"])
        update_session_auth_hash(request, person)
        messages.success(request, _("Your password is set. Other sessions of yours are closed."))
        return redirect("profile" if "current" in form.fields else "/")
    return render(
        request,
        "shell/accounts/password.html",
        {"form": form},
        status=422 if form.is_bound else 200,
    )


SWITCHES = {
    "theme": User.Theme.values,
    "contrast": User.Contrast.values,
    "uses_shortcuts": ["True", "False"],
}


@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """The switches in the menu of the person and in the sheet of shortcuts."""
    chosen = {name: request.POST[name] for name in SWITCHES if name in request.POST}
    if not chosen or any(value not in SWITCHES[name] for name, value in chosen.items()):
        return HttpResponseBadRequest()
    person: User = request.user  # type: ignore[assignment]
    for name, value in chosen.items():
        setattr(person, name, value == "True" if name == "uses_shortcuts" else value)
    person.save(update_fields=list(chosen))
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponse(status=204)
    return redirect("profile")
