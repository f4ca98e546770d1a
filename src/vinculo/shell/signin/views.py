"""One's own security, and what the company asks of everybody."""

from django import forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from vinculo.shell.accounts.access import needs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.request import Request
from vinculo.shell.signin import sessions
from vinculo.shell.signin.devices import ON_HAND, device, system_of
from vinculo.shell.signin.events import SecondFactorForgotten, SignInPolicyChanged
from vinculo.shell.signin.factors import (
    FACTORS,
    PASSKEY,
    TOTP,
    codes_left,
    factors_of,
    forget_factors,
)
from vinculo.shell.signin.models import SignInPolicy
from vinculo.shell.signin.policy import is_asked_of


class PolicyForm(forms.ModelForm):
    second_factor = forms.ChoiceField(
        label=SignInPolicy._meta.get_field("second_factor").verbose_name,
        choices=SignInPolicy.Asked.choices,
        widget=forms.RadioSelect,
    )

    class Meta:
        model = SignInPolicy
        fields = ("second_factor",)


@never_cache
@require_http_methods(["GET", "HEAD"])
def security(request: Request) -> HttpResponse:
    person = request.user
    if sessions.MARK not in request.session:
        sessions.begin(request, person)
    here = request.session.session_key
    found = [
        {
            "row": row,
            "device": device(row.agent),
            "icon": "smartphone" if system_of(row.agent) in ON_HAND else "monitor",
            "is_here": row.key == here,
        }
        for row in sessions.open_sessions(person, timezone.now())
    ]
    factors = factors_of(person)
    context = {
        "factor": next((one for one in factors if one.type == TOTP), None),
        "passkeys": [one for one in factors if one.type == PASSKEY],
        "may_drop": not is_asked_of(person) or len(factors) > 1,
        "codes": codes_left(person),
        "is_asked": is_asked_of(person),
        "sessions": found,
        "others": sum(not session["is_here"] for session in found),
    }
    return render(request, "shell/signin/security.html", context)


@require_POST
def session_end(request: Request, pk: int) -> HttpResponse:
    if not sessions.end_session(request.user, pk):
        raise Http404
    messages.success(request, _("The session is closed."))
    return redirect("mfa_index")


@require_POST
def other_sessions_end(request: Request) -> HttpResponse:
    sessions.end_others(request.user, str(request.session.session_key))
    messages.success(request, _("Your other sessions are closed."))
    return redirect("mfa_index")


@needs("shell.company")
@require_http_methods(["GET", "HEAD", "POST"])
def signin_policy(request: Request) -> HttpResponse:
    policy = SignInPolicy.objects.filter(pk=1).first() or SignInPolicy(pk=1)
    form = PolicyForm(request.POST or None, instance=policy)
    if request.method == "POST" and form.is_valid():
        form.save()
        announce(SignInPolicyChanged(policy.second_factor), Actor.person(request.user))
        messages.success(request, _("Saved."))
        return redirect("signin_policy")
    people = User.objects.filter(is_active=True).order_by("full_name", "pk")
    having = set(people.filter(authenticator__type__in=FACTORS).values_list("pk", flat=True))
    context = {
        "form": form,
        "with_factor": [person for person in people if person.pk in having],
        "without": [person for person in people if person.pk not in having],
    }
    status = 422 if form.errors else 200
    return render(request, "shell/signin/policy.html", context, status=status)


@needs("shell.company")
@require_POST
def factor_removal(request: Request, pk: int) -> HttpResponse:
    """For who lost telephone and codes. Their sessions end: they enter again, and set it up."""
    person = get_object_or_404(User, pk=pk, is_active=True)
    forget_factors(person)
    sessions.end_all(person)
    announce(SecondFactorForgotten(person.pk, person.full_name), Actor.person(request.user))
    messages.success(request, _("%(person)s enters without a second factor.") % {"person": person})
    return redirect("signin_policy")
