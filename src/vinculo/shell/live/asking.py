"""Ask the live process of a data directory how it is."""

import json
import os
import socket
from pathlib import Path

from vinculo.shell.live.handing import ASKED
from vinculo.shell.live.place import is_ours_alone, socket_of

PATIENCE = 1.0
EXPECTED = "VINCULO_LIVE"  # set by who starts one beside the web server


def live_state(data: Path) -> dict[str, int] | None:
    """None where nobody answers."""
    place = socket_of(data)
    if not is_ours_alone(place.parent):
        return None
    try:
        with socket.socket(socket.AF_UNIX) as live:
            live.settimeout(PATIENCE)
            live.connect(str(place))
            live.sendall(ASKED)
            words = b""
            while more := live.recv(65536):
                words += more
        state: dict[str, int] = json.loads(words)
    except (OSError, ValueError):
        return None
    return state


def live_health(data: Path) -> str:
    """`off` where a house does without: `vinculo web` alone."""
    state = live_state(data)
    if state is not None:
        return "ok" if state["well"] else "waiting for the database"
    return "not running" if os.environ.get(EXPECTED) else "off"
