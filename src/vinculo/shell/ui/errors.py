"""When something is not there, not allowed, or broke: what is safe, and a number to quote."""

import logging
import secrets
import sys
from typing import Any
from urllib.parse import urlsplit

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string

from vinculo.shell.deadlocks import is_deadlock

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
    name, status, wait = _kind(error)
    context: dict[str, Any] = {
        "frame": "shell/bare.html", "number": number, "path": _where_to_try_again(request),
    }  # fmt: skip
    response = HttpResponse(render_to_string(f"shell/errors/{name}.html", context), status=status)
    if wait:
        response["Retry-After"] = str(wait)
    return response


def _kind(error: BaseException | None) -> tuple[str, int, int]:
    """Template, status, seconds after which the same may go well."""
    if is_deadlock(error):
        return "crossed", 503, 1
    if isinstance(error, OperationalError | InterfaceError):
        return "unreachable", 503, 30
    return "broken", 500, 0


def _where_to_try_again(request: HttpRequest) -> str:
    """Where a form was sent to shows nothing to whoever follows a link there: the form does."""
    if request.method in ("GET", "HEAD"):
        return request.path
    came_from = urlsplit(request.META.get("HTTP_REFERER", ""))
    return came_from.path if came_from.netloc == request.META.get("HTTP_HOST") else "/"
