"""Processes by id and start time, so that a recycled id is never taken for the old process."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path


def started_at(pid: int) -> str | None:
    """An opaque stamp of when the process began; None when there is no such living process."""
    if sys.platform == "linux":
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except (OSError, ValueError):
            return None
        return None if fields[0] in "ZX" else fields[19]
    found = subprocess.run(
        ["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    stat, _, began = found.stdout.strip().partition(" ")
    return None if not stat or stat.startswith("Z") else began.strip()


def command_of(pid: int) -> str:
    if sys.platform == "linux":
        try:
            return (
                Path(f"/proc/{pid}/cmdline")
                .read_bytes()
                .replace(b"\0", b" ")
                .decode(errors="replace")
            )
        except OSError:
            return ""
    found = subprocess.run(
        ["ps", "-o", "command=", "-p", str(pid)], capture_output=True, text=True, check=False
    )
    return found.stdout.strip()


def wait_until_gone(pid: int, stamp: str, seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while started_at(pid) == stamp:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def end(pid: int, stamp: str, grace: float = 10.0, gently: int = signal.SIGTERM) -> None:
    """End a process and, if it leads a group, the rest of its group. Harmless when it is gone."""
    if started_at(pid) != stamp:
        return
    try:
        leads_group = os.getpgid(pid) == pid
        os.kill(pid, gently)
    except ProcessLookupError:
        return
    wait_until_gone(pid, stamp, grace)
    try:
        if leads_group:
            os.killpg(pid, signal.SIGKILL)
        elif started_at(pid) == stamp:
            os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    wait_until_gone(pid, stamp, 5)
