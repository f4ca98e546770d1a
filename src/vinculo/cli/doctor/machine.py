"""What one can see without the database: disk, permissions, versions."""

import os
import platform
import shutil
from collections.abc import Iterator
from importlib.metadata import version

from vinculo.cli.doctor.finding import Finding, note, trouble, well
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.locks import is_held
from vinculo.runtime.words import gettext as _

GIB = 1024**3
TOO_FULL, NEARLY_FULL = 1 * GIB, 5 * GIB
FEW_ENTRIES = 1000


def disk(data: DataDir) -> Finding:
    free = shutil.disk_usage(data.path).free
    entries = os.statvfs(data.path)
    words = {"free": f"{free / GIB:.1f}", "path": data.path}
    make_room = _("Delete what is not needed, or move the data directory to another disk.")
    if entries.f_files and entries.f_favail < FEW_ENTRIES:
        sentence = _("The disk of %(path)s has no room for more files.") % words
        return trouble("disk", sentence, make_room)
    if free < TOO_FULL:
        sentence = _("Only %(free)s GB are free where %(path)s lies; the database may stop.")
        return trouble("disk", sentence % words, make_room)
    sentence = _("%(free)s GB are free where %(path)s lies.") % words
    if free < NEARLY_FULL:
        return note("disk", sentence, _("Make room before it falls below 1 GB."))
    return well("disk", sentence)


def files(data: DataDir) -> Iterator[Finding]:
    open_ones = [
        path
        for path in (data.secrets, *sorted(data.secrets.glob("*")), data.postgres)
        if path.exists() and path.stat().st_mode & 0o077
    ]
    if open_ones:
        yield trouble(
            "permissions",
            _("Other users of this machine can reach %(path)s.") % {"path": open_ones[0]},
            f"chmod go-rwx {' '.join(map(str, open_ones))}",
        )
    elif not os.access(data.path, os.W_OK | os.X_OK):
        yield trouble(
            "permissions",
            _("This user may not write in %(path)s.") % {"path": data.path},
            _("Run Vínculo as the owner of that directory."),
        )
    else:
        yield well("permissions", _("Passwords and data are closed to other users."))


def versions(data: DataDir) -> Finding:
    """The program may have been replaced under a house that goes on running."""
    ours = version("vinculo")
    running = data.running().get("version", ours) if is_held(data.run_lock) else ours
    words = {"ours": ours, "running": running, "python": platform.python_version()}
    if running != ours:
        return trouble(
            "versions",
            _("Vínculo %(ours)s is installed, but %(running)s is still running.") % words,
            _("Stop Vínculo, then: vinculo upgrade, and start it again."),
        )
    return well("versions", _("Vínculo %(ours)s on Python %(python)s.") % words)
