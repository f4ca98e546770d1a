"""Entering notes the session; a second factor's secret is sealed with the house's key."""

import base64
import hashlib
from typing import Any, ClassVar

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet
from django.conf import settings
from django.http import HttpRequest
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.shell.accounts.adapter import InvitedPeopleOnly
from vinculo.shell.accounts.models import Company
from vinculo.shell.signin import sessions
from vinculo.shell.signin.factors import factors_of
from vinculo.shell.signin.policy import is_asked_of


class Entering(InvitedPeopleOnly):
    def login(self, request: HttpRequest, user: Any) -> None:
        super().login(request, user)
        sessions.begin(request, user)


class SecondFactors(DefaultMFAAdapter):
    error_messages: ClassVar[dict[str, str | Promise]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": gettext_lazy("This code does not match, or was used already."),
        "cannot_delete_authenticator": gettext_lazy(
            "Your company asks for a second factor from you."
        ),
    }

    def get_totp_issuer(self) -> str:
        name = Company.get().name
        return f"Vínculo · {name}" if name else "Vínculo"

    def encrypt(self, text: str) -> str:
        return _box().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        return _box().decrypt(encrypted_text.encode()).decode()

    def can_delete_authenticator(self, authenticator: Any) -> bool:
        person = authenticator.user
        return not is_asked_of(person) or len(factors_of(person)) > 1

    def generate_authenticator_name(self, user: Any, type: Any) -> str:
        return _("Passkey")


def _box() -> Fernet:
    key = hashlib.sha256(b"second factors" + settings.SECRET_KEY.encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))
