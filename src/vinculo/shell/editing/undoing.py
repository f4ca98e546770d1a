"""What a toast can undo: kept in the session of who did it, the last few things only."""

import secrets
from typing import Any

from django.http import HttpRequest

PREFIX, MOST = "undo.", 8
Kept = dict[str, Any]


def keep_undo(request: HttpRequest, told: Kept) -> str:
    """Under a name that goes into the address of the undo; `told` holds plain values."""
    names = [name for name in request.session.keys() if name.startswith(PREFIX)]  # noqa: SIM118
    for name in names[: max(0, len(names) - MOST + 1)]:
        del request.session[name]
    token = secrets.token_urlsafe(9)
    request.session[PREFIX + token] = told
    return token


def take_undo(request: HttpRequest, token: str) -> Kept | None:
    """Once."""
    told: Kept | None = request.session.pop(PREFIX + token, None)
    return told
