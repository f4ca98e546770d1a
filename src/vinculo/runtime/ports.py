"""Is the port free, and does somebody answer on it?"""

import errno
import socket
from http.client import HTTPConnection, HTTPException

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def refuse_busy_port(host: str, port: int) -> None:
    """A Problem in plain words, before anything is started."""
    try:
        family, kind, protocol, _name, address = socket.getaddrinfo(
            host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
        )[0]
    except socket.gaierror as error:
        raise Problem(_("%(host)s is not an address of this machine.") % {"host": host}) from error
    with socket.socket(family, kind, protocol) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(address)
        except OSError as error:
            raise _why(error, host, port) from error


def _why(error: OSError, host: str, port: int) -> Problem:
    if error.errno == errno.EADDRINUSE:
        return Problem(
            _("Port %(port)d is taken by another program. Choose another: --port %(other)d")
            % {"port": port, "other": port + 1}
        )
    if error.errno == errno.EACCES:
        return Problem(
            _("This user may not use port %(port)d. Choose one above 1023.") % {"port": port}
        )
    return Problem(_("%(host)s is not an address of this machine.") % {"host": host})


def address_for_people(host: str, port: int) -> str:
    """Where a browser on this machine finds a server that listens on `host`."""
    shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104
    return f"http://[{shown}]:{port}" if ":" in shown else f"http://{shown}:{port}"


def answers(host: str, port: int, path: str) -> int | None:
    """The HTTP status of a GET, or None when nobody answers."""
    shown = "127.0.0.1" if host in ("0.0.0.0", "::", "") else host  # noqa: S104
    connection = HTTPConnection(shown, port, timeout=10)
    try:
        connection.request("GET", path)
        return connection.getresponse().status
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()
