"""A part of the running product: one process, its output, its restarts."""

import contextlib
import json
import os
import signal
import subprocess
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

from vinculo.runtime.logfile import LogFile
from vinculo.runtime.privileges import end_with_parent_signal
from vinculo.runtime.processes import end, started_at

LONGEST_PAUSE = 30.0
SETTLED_AFTER = 60.0


@dataclass
class Part:
    """`command` runs in a group of its own; it gets SIGTERM when its supervisor dies."""

    name: str
    command: list[str]
    process: subprocess.Popen[bytes] | None = None
    stamp: str = ""
    began: float = 0.0
    failures: int = 0
    start_again_at: float = 0.0
    pump: threading.Thread | None = field(default=None, repr=False)

    def start(self, env: dict[str, str], log: LogFile, inherited: tuple[int, ...]) -> None:
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            self.command,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=lambda: end_with_parent_signal(signal.SIGTERM),
            pass_fds=inherited,
        )
        self.stamp = started_at(self.process.pid) or ""
        self.pump = log.pump(self.name, self.process)

    @property
    def status(self) -> int | None:
        return None if self.process is None else self.process.poll()

    @property
    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def note_death(self) -> float:
        """Plan the next start; the pause doubles until the part holds out. Returns the pause."""
        if time.monotonic() - self.began > SETTLED_AFTER:
            self.failures = 0
        pause: float = min(0.25 * 2**self.failures, LONGEST_PAUSE)
        self.failures += 1
        self.start_again_at = time.monotonic() + pause
        self.kill_group()
        return pause

    def ask_to_stop(self) -> None:
        if self.process is not None and self.is_alive:
            self.process.terminate()

    def kill_group(self) -> None:
        """Whatever is left of the part, grandchildren included."""
        if self.process is None:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        if self.pump is not None:
            self.pump.join(2)


def note_parts(path: Path, parts: list[Part]) -> None:
    """Write down who is running, for the start after a crash."""
    known = [
        {"name": part.name, "pid": part.process.pid, "stamp": part.stamp}
        for part in parts
        if part.process is not None and part.is_alive
    ]
    new = path.with_suffix(".new")
    with contextlib.suppress(OSError):  # a full disk: the note is old, the parts are started
        new.write_text(json.dumps(known))
        new.replace(path)


def end_left_parts(path: Path) -> list[str]:
    """End what an earlier supervisor left running; returns the names of what was found."""
    try:
        known = json.loads(path.read_text())
    except (OSError, ValueError):
        return []
    found = [part for part in known if started_at(part["pid"]) == part["stamp"]]
    for part in found:
        end(part["pid"], part["stamp"], grace=5)
    path.unlink(missing_ok=True)
    return [part["name"] for part in found]
