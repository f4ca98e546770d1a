"""Requests under /api/ are a program's: known by their key, never by a session or a cookie.

Pages are the other way round: they know sessions, and no key. So nothing that a browser sends by
itself opens the API, and CSRF has nothing to forge there.
"""

from collections.abc import Callable

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from vinculo.shell.accounts.sessions import SessionStore
from vinculo.shell.history.context import API, all_through
from vinculo.shell.keys.knowing import Known, TooOften, known_by
from vinculo.shell.keys.once import HEADER, LONGEST, AskedOtherwise, once
from vinculo.shell.keys.problem import problem

PLACE = "/api/"


def is_a_programs(request: HttpRequest) -> bool:
    return request.path_info.startswith(PLACE)


class by_key:  # noqa: N801  a middleware is named as a function in the settings
    """Stands after the session's and the person's, and takes their place."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not is_a_programs(request):
            return self.get_response(request)
        request.COOKIES = {}
        request.session = SessionStore()
        request.user = AnonymousUser()
        request.api_key = None  # type: ignore[attr-defined]
        known = known_by(
            request.headers.get("Authorization", ""),
            request.META.get("REMOTE_ADDR", ""),
            timezone.now(),
        )
        if not isinstance(known, Known):
            with translation.override(_language(request, settings.LANGUAGE_CODE)):
                return _of_a_program(_too_often(known) if known else _unknown())
        known.person.language = _language(request, known.person.language)
        request.user, request.api_key = known.person, known.key  # type: ignore[attr-defined]
        if request.method in ("GET", "HEAD"):
            response = self._answered(request, known)
        else:
            with all_through(API):
                response = self._answered(request, known)
        response["RateLimit-Remaining"] = str(known.left)
        return _of_a_program(response)

    def _answered(self, request: HttpRequest, known: Known) -> HttpResponse:
        told = request.headers.get(HEADER, "")
        if not (told and request.method == "POST"):
            return self.get_response(request)
        with translation.override(known.person.language):
            if len(told) > LONGEST:
                return problem(400, _("The Idempotency-Key is longer than 255 characters."))
            try:
                return once(request, known.key, self.get_response)
            except AskedOtherwise:
                return problem(422, _("This Idempotency-Key was used for another request already."))
            except RawPostDataException:
                return problem(400, _("The request could not be read."))


def _unknown() -> HttpResponse:
    """Whatever is asked, by whatever verb: what there is, is said to who has a key."""
    refused = problem(401)
    refused["WWW-Authenticate"] = "Bearer"
    return refused


def _too_often(known: TooOften) -> HttpResponse:
    refused = problem(429, _("Too many requests. Wait, and ask again."))
    refused["Retry-After"] = str(known.seconds)
    return refused


def _language(request: HttpRequest, usual: str) -> str:
    """What the program asks for goes before what its person reads."""
    if request.headers.get("Accept-Language"):
        return translation.get_language_from_request(request)
    return usual


def _of_a_program(response: HttpResponse) -> HttpResponse:
    """Every refusal, whoever made it, in the one shape; and nothing of it is kept on the way."""
    said = response.get("Content-Type", "")
    if response.status_code >= 400 and not said.startswith("application/problem+json"):
        kept = {name: response[name] for name in ("Allow", "Retry-After") if name in response}
        response = problem(response.status_code)
        for name, text in kept.items():
            response[name] = text
    response["Cache-Control"] = "no-store"
    return response
