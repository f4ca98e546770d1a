"""What a crash leaves behind: a server without a keeper, lock files of dead processes."""

import signal
from pathlib import Path

from vinculo.runtime.cluster import socket_folder
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.processes import command_of, end, started_at


def clear_remains(data: DataDir) -> None:
    """Make the cluster startable. Call only while holding the keeper's lock.

    PostgreSQL itself trusts the process id in its lock files; after a restart of a container
    that id often belongs to somebody else, and it would refuse to start for ever.
    """
    pid_file = data.cluster / "postmaster.pid"
    pid = _first_number(pid_file)
    if pid is not None:
        stamp = started_at(pid)
        if stamp is not None and str(data.cluster) in command_of(pid):
            end(pid, stamp, grace=30, gently=signal.SIGINT)
        pid_file.unlink(missing_ok=True)
    for left in socket_folder(data).glob(".s.PGSQL.*"):
        left.unlink(missing_ok=True)


def _first_number(path: Path) -> int | None:
    try:
        return int(path.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return None
