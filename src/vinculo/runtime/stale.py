"""What a crash leaves behind: a server without a keeper, lock files of dead processes."""

import signal
import sys
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
    _end_backends_without_a_server(data)
    for left in socket_folder(data).glob(".s.PGSQL.*"):
        left.unlink(missing_ok=True)


def _end_backends_without_a_server(data: DataDir) -> None:
    """A busy backend may not have noticed yet that its server was killed, and blocks the next."""
    if sys.platform != "linux":
        return
    for entry in Path("/proc").iterdir():
        try:
            if not entry.name.isdigit() or (entry / "cwd").readlink() != data.cluster:
                continue
            is_ours = (entry / "exe").readlink().name == "postgres"
        except OSError:
            continue
        stamp = started_at(pid := int(entry.name))
        if is_ours and stamp is not None:
            end(pid, stamp, grace=0, gently=signal.SIGKILL)


def says_ready(data: DataDir) -> bool:
    """What the server itself says in its lock file's last line."""
    try:
        return (data.cluster / "postmaster.pid").read_text().rstrip().endswith("ready")
    except OSError:
        return False


def _first_number(path: Path) -> int | None:
    try:
        return int(path.read_text().split()[0])
    except (OSError, ValueError, IndexError):
        return None
