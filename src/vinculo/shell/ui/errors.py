"""When something is not there, not allowed, or broke: what is safe, and a number to quote."""

import logging
import secrets
import sys
from typing import Any

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

log = logging.getLogger("vinculo.errors")


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _answer(request, "not_found", 404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _answer(request, "forbidden", 403)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _answer(request, "bad_request", 400)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return _answer(request, "stale_form", 403)


def too_many(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _answer(request, "too_many", 429)


def _answer(request: HttpRequest, name: str, status: int) -> HttpResponse:
    user = getattr(request, "user", None)
    inside = user is not None and user.is_authenticated
    frame = "shell/page.html" if inside else "shell/bare.html"
    return render(request, f"shell/errors/{name}.html", {"frame": frame}, status=status)


def server_error(request: HttpRequest) -> HttpResponse:
    """Asks nothing of the database: it may be what failed."""
    error = sys.exc_info()[1]
    number = f"{secrets.token_hex(2)}-{secrets.randbelow(10_000):04}".upper()
    log.error("error %s at %s %s: %r", number, request.method, request.path, error)
    unreachable = isinstance(error, OperationalError | InterfaceError)
    name, status = ("unreachable", 503) if unreachable else ("broken", 500)
    context: dict[str, Any] = {"frame": "shell/bare.html", "number": number, "path": request.path}
    response = HttpResponse(render_to_string(f"shell/errors/{name}.html", context), status=status)
    if unreachable:
        response["Retry-After"] = "30"
    return response
