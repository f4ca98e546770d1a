"""Passkeys: allauth's views, which ask the browser, with our addresses and one rule more."""

import json
from typing import Any

from allauth.mfa.base.views import AuthenticateView
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.views import (
    AddWebAuthnView,
    EditWebAuthnView,
    LoginWebAuthnView,
    ReauthenticateWebAuthnView,
    RemoveWebAuthnView,
)
from django.contrib import messages
from django.core.serializers.json import DjangoJSONEncoder
from django.forms import HiddenInput
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse_lazy
from django.utils.translation import gettext as _

from vinculo.shell.accounts.middleware import public
from vinculo.shell.signin.devices import device
from vinculo.shell.signin.factors import factors_of
from vinculo.shell.signin.policy import is_asked_of

SECURITY = reverse_lazy("mfa_index")


def _written(options: Any) -> str:
    return json.dumps(options, cls=DjangoJSONEncoder)


class Add(AddWebAuthnView):
    """Always one that signs in by itself: kept in the device, and opened by finger, face or PIN."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        told: dict[str, Any] = super().get_context_data(**kwargs)
        options = json.loads(_written(told["js_data"]["creation_options"]))
        options["publicKey"]["authenticatorSelection"] = {
            "residentKey": "required", "requireResidentKey": True, "userVerification": "required",
        }  # fmt: skip
        return told | {"options": _written(options)}

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        form.fields["name"].label = _("Name of this passkey")
        form.fields["name"].max_length = 60
        form.fields["name"].initial = form.initial["name"] = device(
            self.request.headers.get("User-Agent", "")
        )
        form.fields["passwordless"].widget = HiddenInput()
        return form


class Edit(EditWebAuthnView):
    success_url = SECURITY

    def get_form(self, form_class: Any = None) -> Any:
        form = super().get_form(form_class)
        form.fields["name"].label = _("Name of this passkey")
        return form


class Remove(RemoveWebAuthnView):
    success_url = SECURITY

    def form_valid(self, form: Any) -> HttpResponse:
        person = self.request.user
        if is_asked_of(person) and len(factors_of(person)) == 1:
            messages.error(self.request, _("Your company asks for a second factor from you."))
            return redirect(SECURITY)
        answer: HttpResponse = super().form_valid(form)
        return answer


class Confirm(ReauthenticateWebAuthnView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        told: dict[str, Any] = super().get_context_data(**kwargs)
        return told | {"options": _written(told["js_data"]["request_options"])}


class SecondStep(AuthenticateView):
    """After the password: a code, or a passkey of who has one."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        told: dict[str, Any] = super().get_context_data(**kwargs)
        kinds = {factor.type for factor in factors_of(self.stage.login.user)}
        options = _written(told["js_data"]["request_options"])
        return told | {
            "options": options if Authenticator.Type.WEBAUTHN in kinds else "",
            "has_codes": Authenticator.Type.TOTP in kinds,
        }


add = Add.as_view()
edit = Edit.as_view()
remove = Remove.as_view()
confirm = Confirm.as_view()
sign_in = public(LoginWebAuthnView.as_view())
second_step = public(SecondStep.as_view())
