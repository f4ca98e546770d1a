"""In the web server: pass a browser's connection on to the live process, and forget it.

So pages and live events have one address and one port, whatever proxy stands before them, and no
thread of the web server waits. The kernel hands the open connection over (SCM_RIGHTS); in its
place gunicorn is left with a socket that leads nowhere.
"""

import os
import socket
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from vinculo.shell.live.place import PATH, is_ours_alone, socket_of

PATIENCE = 2.0
HANDED, ASKED = b"H", b"S"
PASSED_ON = {
    "HTTP_COOKIE": "Cookie",
    "HTTP_LAST_EVENT_ID": "Last-Event-ID",
    "HTTP_SEC_FETCH_SITE": "Sec-Fetch-Site",
}
Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


class handing_over:  # noqa: N801  a middleware is named as a function
    """Around the pages' WSGI application."""

    def __init__(self, application: Application, data: Path) -> None:
        self.application, self.place = application, socket_of(data)

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if environ.get("PATH_INFO") != PATH:
            return self.application(environ, start_response)
        if environ["REQUEST_METHOD"] != "GET":
            return _refused(start_response, "405 Method Not Allowed")
        client = environ.get("gunicorn.socket")
        try:
            if client is None or not is_ours_alone(self.place.parent):
                raise ConnectionRefusedError
            _hand_over(client, _request(environ), self.place)
        except OSError:
            return _refused(start_response, "503 Service Unavailable")
        start_response("200 OK", [])
        return []


def _refused(start_response: Any, status: str) -> Iterable[bytes]:
    """The browser tries again later; pages do without."""
    headers = [("Content-Length", "0"), ("Cache-Control", "no-store"), ("Retry-After", "5")]
    start_response(status, headers)
    return []


def _request(environ: dict[str, Any]) -> bytes:
    """The request's head once more, with what the live process needs of it."""
    query = environ.get("QUERY_STRING", "")
    lines = [f"GET {PATH}{'?' if query else ''}{query} HTTP/1.1", "Host: live"]
    lines += [f"{name}: {environ[key]}" for key, name in PASSED_ON.items() if key in environ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _hand_over(client: socket.socket, request: bytes, place: Path) -> None:
    """OSError: it is still ours to answer. Once the kernel has passed it on it never is again,
    however the rest goes: two would speak on one line."""
    words = HANDED + request
    with socket.socket(socket.AF_UNIX) as live:
        live.settimeout(PATIENCE)
        live.connect(str(place))
        sent = socket.send_fds(live, [words], [client.fileno()])
        _lead_nowhere(client)
        if sent < len(words):
            with suppress(OSError):  # the live process ends the line, and the browser comes again
                live.sendall(words[sent:])


def _lead_nowhere(client: socket.socket) -> None:
    nowhere, gone = socket.socketpair()
    gone.close()
    os.dup2(nowhere.fileno(), client.fileno(), inheritable=False)
    nowhere.close()
