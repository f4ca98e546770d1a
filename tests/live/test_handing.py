"""A connection that was passed on is answered by one of the two and never by both."""

import os
import socket
import threading
from pathlib import Path
from typing import Any

from vinculo.shell.live.handing import handing_over
from vinculo.shell.live.place import PATH, prepare, socket_of

ROUNDS = 300


def _take_and_hang_up(door: socket.socket) -> None:
    """As the live process does; it may be quicker than who passed the connection on."""
    for _ in range(ROUNDS):
        caller, _address = door.accept()
        _words, browsers, _flags, _ = socket.recv_fds(caller, 65536, 1)
        caller.close()
        os.close(browsers[0])


def _never_a_page(_environ: dict[str, Any], _start: Any) -> list[bytes]:
    raise AssertionError


def test_who_was_passed_on_is_not_refused_as_well(tmp_path: Path) -> None:
    place = socket_of(tmp_path)
    prepare(place)
    door = socket.create_server(str(place), family=socket.AF_UNIX)  # type: ignore[arg-type]
    other = threading.Thread(target=_take_and_hang_up, args=[door], daemon=True)
    other.start()
    application = handing_over(_never_a_page, tmp_path)
    said: list[str] = []
    for _ in range(ROUNDS):
        browser, ours = socket.socketpair()
        with browser, ours:
            environ = {"PATH_INFO": PATH, "REQUEST_METHOD": "GET", "gunicorn.socket": ours}
            application(environ, lambda status, _headers: said.append(status))
    assert set(said) == {"200 OK"}
    other.join()
    door.close()
