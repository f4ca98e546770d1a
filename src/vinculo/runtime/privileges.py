"""Running PostgreSQL as an unprivileged user when we are root.

PostgreSQL refuses to run as root. A parent of the data directory or of the virtual environment
may be closed to other users (/root usually is), and its permissions are not ours to change. Then
the server keeps one Linux capability, to pass through directories, and nothing else of root.
"""

import ctypes
import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from vinculo.runtime.datadir import user_name
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

CAP_DAC_OVERRIDE = 1
CAP_DAC_READ_SEARCH = 2

_PR_SET_PDEATHSIG = 1
_PR_SET_SECUREBITS = 28
_SECBIT_NO_SETUID_FIXUP = 1 << 2
_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE = 47, 2
_CAPABILITY_VERSION_3 = 0x20080522


@dataclass(frozen=True)
class Identity:
    """Who runs the server: we ourselves, or a user with at most one capability."""

    uid: int | None = None
    gid: int | None = None
    capability: int | None = None

    def assume(self, end_with_parent: int | None = None) -> None:
        """Become this identity. Called between fork and exec."""
        if self.uid is not None and self.gid is not None:
            if self.capability is not None:
                # Without this bit setuid(2) drops all capabilities, and access(2), with which
                # PostgreSQL looks for itself, ignores them.
                _prctl(_PR_SET_SECUREBITS, _SECBIT_NO_SETUID_FIXUP)
            os.setgroups([])
            os.setgid(self.gid)
            os.setuid(self.uid)
            if self.capability is not None:
                _keep_only(self.capability)
        if end_with_parent is not None:
            end_with_parent_signal(end_with_parent)

    def starter(self, end_with_parent: int | None = None) -> Callable[[], None]:
        return lambda: self.assume(end_with_parent)

    def own(self, path: Path) -> None:
        if self.uid is not None and self.gid is not None:
            os.chown(path, self.uid, self.gid)


def end_with_parent_signal(number: int = signal.SIGTERM) -> None:
    """Ask the kernel to signal this process when its parent dies. Linux only."""
    if sys.platform == "linux":
        _prctl(_PR_SET_PDEATHSIG, number)


def identity_for(folder: Path, program: Path) -> Identity:
    """The identity that can work in `folder` (which it owns or will own) and run `program`."""
    if os.geteuid() != 0:
        if folder.exists() and folder.stat().st_uid != os.geteuid():
            raise Problem(
                _(
                    "The database in %(path)s belongs to the user %(owner)s. "
                    "Start Vínculo as that user."
                )
                % {"path": folder, "owner": user_name(folder.stat().st_uid)}
            )
        return Identity()
    uid, gid = _unprivileged_user(folder)
    if not folder.exists():
        folder.mkdir(mode=0o700)
        os.chown(folder, uid, gid)
    for capability in (None, CAP_DAC_READ_SEARCH, CAP_DAC_OVERRIDE):
        identity = Identity(uid, gid, capability)
        if _can_work(identity, folder, program):
            return identity
    raise Problem(
        _(
            "As root, Vínculo runs its database as the user %(user)s, who cannot reach %(path)s or "
            "%(program)s. Put the data directory and the program where other users may pass "
            "(for example under /srv or /opt), start Vínculo as an ordinary user, "
            "or set DATABASE_URL."
        )
        % {"user": user_name(uid), "path": folder, "program": program.parent}
    )


def _unprivileged_user(folder: Path) -> tuple[int, int]:
    """The owner of the existing cluster; otherwise the first of the customary users."""
    if folder.exists() and folder.stat().st_uid != 0:
        return folder.stat().st_uid, folder.stat().st_gid
    for name in ("vinculo", "postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return user.pw_uid, user.pw_gid
    return 65534, 65534


def _can_work(identity: Identity, folder: Path, program: Path) -> bool:
    """Try it for real: pass to the folder, write in it, let the programs find themselves."""
    trial = """cd "$1" && touch .reachable && rm .reachable &&
        "$2/postgres" --version && "$2/initdb" --version && "$2/pg_config" --bindir"""
    try:
        tried = subprocess.run(
            ["/bin/sh", "-c", trial, "sh", folder, program.parent],
            preexec_fn=identity.starter(),
            cwd="/",
            capture_output=True,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return tried.returncode == 0


def _prctl(option: int, *arguments: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    padded = [ctypes.c_ulong(value) for value in (*arguments, 0, 0, 0, 0)[:4]]
    if libc.prctl(option, *padded) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def _keep_only(capability: int) -> None:
    """Reduce this process to one capability that survives exec (capabilities(7), ambient)."""
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_CAPABILITY_VERSION_3, 0)
    mask = 1 << capability
    data = (ctypes.c_uint32 * 6)(mask, mask, mask, 0, 0, 0)
    if libc.capset(header, data) != 0:
        raise OSError(ctypes.get_errno(), "capset")
    _prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_RAISE, capability)
