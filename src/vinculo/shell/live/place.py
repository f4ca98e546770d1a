"""Where the web server finds the live process of its data directory: a socket nobody else reads."""

import hashlib
import os
import tempfile
from pathlib import Path

from django.utils.translation import gettext as _

from vinculo.runtime.problem import Problem

PATH = "/en-vivo/"
LONGEST = 100  # sun_path holds 108 bytes (104 on macOS)


def socket_of(data: Path) -> Path:
    """In the data directory, unless that path is too long."""
    inside = data / "live" / "socket"
    if len(os.fsencode(inside)) <= LONGEST:
        return inside
    name = hashlib.sha256(os.fsencode(data)).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"vinculo-live-{os.geteuid()}-{name}" / "socket"


def prepare(socket: Path) -> None:
    """A folder that is ours alone: who may connect may not be asked who they are."""
    folder = socket.parent
    folder.mkdir(mode=0o700, exist_ok=True)
    if not is_ours_alone(folder):
        raise Problem(
            _("%(path)s must belong to this user and be closed to others.") % {"path": folder}
        )


def is_ours_alone(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    is_folder = not folder.is_symlink() and folder.is_dir()
    return is_folder and found.st_uid == os.geteuid() and found.st_mode & 0o077 == 0
