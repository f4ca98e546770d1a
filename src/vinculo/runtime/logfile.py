"""One log for all parts, turned over when it grows.

`time  part | line` for people; with VINCULO_LOG=json one JSON object a line: at, part, message, and
what else the part said of itself (level, logger, error, traceback).
"""

import json
import os
import subprocess
import threading
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from vinculo.runtime.datadir import own_like
from vinculo.runtime.privacy import careful, masked

LARGEST = 20 * 1024 * 1024
KEPT = 3


def wants_json() -> bool:
    return os.environ.get("VINCULO_LOG", "") == "json"


def part_and_message(line: str) -> tuple[str, str]:
    """Of a line of the log, however it was written."""
    if line.startswith("{"):
        said = _object(line)
        return str(said.get("part", "")), str(said.get("error") or said.get("message", ""))
    head, _, message = line.partition("| ")
    return head[20:].strip(), message


def _object(line: str) -> dict[str, object]:
    try:
        said = json.loads(line)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


class LogFile:
    """Append lines. Several processes may hold the same log; each line is one write."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._descriptor: int | None = None
        self._inode = 0

    def write(self, part: str, line: str) -> bool:
        """False where it cannot be kept: a full disk must not stop those who would say so."""
        line = masked(line)
        if wants_json():
            at = datetime.now(UTC).isoformat(timespec="milliseconds")
            known = (_object(line) if line.startswith("{") else {}) or {"message": line}
            text = json.dumps({"at": at, "part": part, **known}, ensure_ascii=False) + "\n"
        else:
            text = f"{datetime.now():%Y-%m-%d %H:%M:%S} {part:<9}| {line}\n"
        try:
            with self._lock:
                os.write(self._open(), text.encode(errors="replace"))
        except OSError:
            return False
        return True

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
                is_refusal = text.startswith("ERROR:")  # PostgreSQL's, which quotes what it met
                self.write(part, careful(text) if is_refusal else text)

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
