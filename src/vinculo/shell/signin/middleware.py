"""On every request: whether a second factor is still owed, and that the session was seen."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from vinculo.shell.signin.factors import factors_of
from vinculo.shell.signin.policy import is_asked_of
from vinculo.shell.signin.sessions import note

HAS_FACTOR = "has_factor"  # in the session, so that only who owes one costs a query
OPEN = frozenset(
    {
        "mfa_index", "mfa_activate_totp", "mfa_add_webauthn", "mfa_reauthenticate_webauthn",
        "mfa_view_recovery_codes", "account_reauthenticate",
        "mfa_reauthenticate", "account_logout", "choose_password", "theme", "asset",
        "first_company", "convention_preview",
    }
)  # fmt: skip


class entered_as_asked:  # noqa: N801  a middleware is named as a function in the settings
    """Who owes a second factor is led to where it is set up, and nowhere else."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.user.is_authenticated and response.status_code < 400:
            note(request, timezone.now())
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        person = request.user
        if not person.is_authenticated or getattr(view, "is_public", False):
            return None
        if hasattr(request, "viewer"):  # who looks as another has entered as asked themselves
            return None
        match = request.resolver_match
        if match and match.url_name in OPEN:
            return None
        if not is_asked_of(person) or request.session.get(HAS_FACTOR):
            return None
        if factors_of(person):
            request.session[HAS_FACTOR] = True
            return None
        return redirect("mfa_index")
