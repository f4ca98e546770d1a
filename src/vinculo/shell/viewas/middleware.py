"""A request of somebody who looks as another: that person's pages, and nothing is written.

What reads is answered inside a transaction that PostgreSQL keeps from writing, so that a page
which notes something by the way is refused as well. What changes is refused before it begins.
"""

from collections.abc import Callable
from typing import Any

from django.db import InternalError, connection, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from psycopg.errors import ReadOnlySqlTransaction

from vinculo.shell.accounts.models import User
from vinculo.shell.accounts.signed_in import People
from vinculo.shell.kept import seeing
from vinculo.shell.viewas.looking import end, may_look_as, present
from vinculo.shell.viewas.models import ViewAs

HELD = "view_as"  # in the session: the number of the row
# A person's own keys, sessions and factors are nobody else's, not even to look at.
PRIVATE = ("/perfil/", "/claves/", "/entrar/", "/salir/", "/avisos/")
END = "/ver-como/fin/"


class looking_as_another:  # noqa: N801  a middleware is named as a function in the settings
    """Stands after the person's own, and puts the other in their place."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        row = _present(request) if HELD in request.session else None
        if row is None:
            return self.get_response(request)
        viewer: User = request.user  # type: ignore[assignment]
        person = People().get_user(row.person_id)
        request.looks_as, request.viewer = row, viewer  # type: ignore[attr-defined]
        if person is None or not _still_may(viewer, person):
            _leave(request, row)
            return self.get_response(request)
        if request.path_info == END or request.path_info.startswith("/assets/"):
            return self.get_response(request)
        request.user = person
        return self._read_only(request)

    def _read_only(self, request: HttpRequest) -> HttpResponse:
        with transaction.atomic():
            with connection.cursor() as cursor:
                cursor.execute("SET TRANSACTION READ ONLY")
            response = self.get_response(request)
            if getattr(request, "was_refused", False):
                transaction.set_rollback(True)
        if getattr(request, "was_refused", False):
            return render(request, "shell/viewas/refused.html", status=403)
        return response

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        if not hasattr(request, "looks_as") or request.user == request.viewer:  # type: ignore[attr-defined]
            return None
        private = request.path_info.startswith(PRIVATE)
        return _refuse(request) if private or request.method not in ("GET", "HEAD") else None

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        if not hasattr(request, "looks_as"):
            return None
        is_write = isinstance(error, InternalError) and isinstance(
            error.__cause__, ReadOnlySqlTransaction
        )
        return _refuse(request) if is_write else None


def _refuse(request: HttpRequest) -> HttpResponse:
    """The page of it is drawn afterwards: nothing can be asked in a transaction that failed."""
    request.was_refused = True  # type: ignore[attr-defined]
    return HttpResponse(status=403)


def _present(request: HttpRequest) -> ViewAs | None:
    viewer: User = request.user  # type: ignore[assignment]
    row = present(viewer, request.session[HELD]) if viewer.is_authenticated else None
    if row is None or row.until <= timezone.now():
        _leave(request, row)
        return None
    return row


def _leave(request: HttpRequest, row: ViewAs | None) -> None:
    request.session.pop(HELD, None)
    if row is not None:
        end(row, timezone.now())


def _still_may(viewer: User, person: User) -> bool:
    with seeing(getattr(person, "marks", None)):
        return may_look_as(viewer, person)
