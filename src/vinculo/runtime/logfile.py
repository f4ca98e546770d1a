"""One readable log for all parts: `time  part | line`, turned over when it grows."""

import os
import subprocess
import threading
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from vinculo.runtime.datadir import own_like

LARGEST = 20 * 1024 * 1024
KEPT = 3


class LogFile:
    """Append lines. Several processes may hold the same log; each line is one write."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._descriptor: int | None = None
        self._inode = 0

    def write(self, part: str, line: str) -> str:
        text = f"{datetime.now():%Y-%m-%d %H:%M:%S} {part:<9}| {line}\n"
        with self._lock:
            os.write(self._open(), text.encode(errors="replace"))
        return text

    def pump(self, part: str, process: subprocess.Popen[bytes]) -> threading.Thread:
        """Write every line of a process's output, until it ends."""
        thread = threading.Thread(
            target=self._copy, args=(part, process.stdout or ()), daemon=True, name=f"log of {part}"
        )
        thread.start()
        return thread

    def _copy(self, part: str, lines: Iterable[bytes]) -> None:
        for line in lines:
            if text := line.decode(errors="replace").rstrip():
                self.write(part, text)

    def turn_over(self) -> None:
        """Put a large log aside. Only one process does this: whoever supervises."""
        if not self.path.exists() or self.path.stat().st_size < LARGEST:
            return
        for number in range(KEPT, 0, -1):
            older = self._aside(number)
            newer = self._aside(number - 1) if number > 1 else self.path
            if newer.exists():
                newer.replace(older)

    def _aside(self, number: int) -> Path:
        return self.path.with_name(f"{self.path.name}.{number}")

    def _open(self) -> int:
        """The current file; it may have been turned over by another process."""
        try:
            inode = self.path.stat().st_ino
        except FileNotFoundError:
            inode = -1
        if self._descriptor is None or inode != self._inode:
            if self._descriptor is not None:
                os.close(self._descriptor)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            self._descriptor = os.open(self.path, flags, 0o600)
            own_like(self.path.parent, self.path)
            self._inode = os.fstat(self._descriptor).st_ino
        return self._descriptor
