"""The API that the routers are put into: who may ask, and how refusals are said."""

import logging
from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils.translation import gettext as _
from ninja import NinjaAPI, Router
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.security import HttpBearer

from vinculo.integration.api.refusing import Refused
from vinculo.integration.api.saying import words_for
from vinculo.runtime.problem import Problem
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.keys.problem import problem

log = logging.getLogger("vinculo.errors")
VERBS = ("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE", "OPTIONS", "TRACE")  # it answers itself


class ByKey(HttpBearer):
    """Who it is, the middleware of `shell/keys` has found out already."""

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        return getattr(request, "api_key", None)


def open_house(routers: Sequence[tuple[str, Router]]) -> NinjaAPI:
    api = NinjaAPI(
        title="Vínculo",
        version="1",
        description="Amounts are text, exact; instants ISO 8601; pages by `next`.",
        auth=ByKey(),
        docs_url=None,
        openapi_url=None,
        urls_namespace="api",
    )
    _word_refusals(api)
    for prefix, router in routers:
        api.add_router(prefix, router)
    return api


def addresses(api: NinjaAPI) -> list[URLPattern]:
    """For urls.py. They answer for themselves: no sign-in page, no form's token, any verb."""
    patterns = [one for one in api.urls[0] if isinstance(one, URLPattern)]
    found = [one for one in patterns if one.name != "api-root"]
    for pattern in found:
        pattern.callback.is_public = True  # type: ignore[attr-defined]
        pattern.callback.verbs = VERBS  # type: ignore[attr-defined]
    return found


def _word_refusals(api: NinjaAPI) -> None:
    def unknown(request: HttpRequest, error: Any) -> HttpResponse:
        answer = problem(401)
        answer["WWW-Authenticate"] = "Bearer"
        return answer

    def unfit(request: HttpRequest, error: Any) -> HttpResponse:
        errors = [
            {"at": ".".join(str(part) for part in one["loc"]), "says": words_for(one)}
            for one in error.errors[:50]
        ]
        return problem(422, errors=errors)

    def refused(request: HttpRequest, error: Any) -> HttpResponse:
        return problem(error.status, error.detail, error.errors, **error.more)

    def bad_filter(request: HttpRequest, error: Any) -> HttpResponse:
        return problem(422, errors=[{"at": "query.f", "says": str(error)}])

    def explained(request: HttpRequest, error: Any) -> HttpResponse:
        return problem(409, str(error))  # a verb's own refusal, in the words of the pages

    def said(request: HttpRequest, error: Any) -> HttpResponse:
        return problem(error.status_code)

    def broken(request: HttpRequest, error: Any) -> HttpResponse:
        log.error("the API broke at %s %s: %r", request.method, request.path, error)
        return problem(500, _("It was noted. Nothing was changed."))

    api.add_exception_handler(AuthenticationError, unknown)
    api.add_exception_handler(ValidationError, unfit)
    api.add_exception_handler(Refused, refused)
    api.add_exception_handler(FilterProblem, bad_filter)
    api.add_exception_handler(Problem, explained)
    api.add_exception_handler(Http404, lambda request, error: problem(404))
    api.add_exception_handler(HttpError, said)
    api.add_exception_handler(Exception, broken)
