"""Counts of requests, shared by the processes of the web server and kept when one of them dies.

One small mapped file. Each process adds in a slot of its own, which it holds by a lock that the
kernel releases when it dies; whoever comes next goes on from what the slot holds.
"""

import fcntl
import mmap
import os
import struct
import threading
from dataclasses import dataclass
from pathlib import Path

METHODS = ("GET", "POST", "OTHER")
STATUSES = 5  # 1xx to 5xx
BUCKETS = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)  # seconds
PER_METHOD = STATUSES + len(BUCKETS) + 1 + 1  # the last counts microseconds
SLOTS = 64
WIDTH = len(METHODS) * PER_METHOD
SIZE = SLOTS * WIDTH * 8


@dataclass(frozen=True)
class Counts:
    by_status: dict[str, list[int]]
    by_time: dict[str, list[int]]  # per bucket, not added up
    seconds: dict[str, float]


class Tally:
    """Where the file cannot be kept (a disk that is full) nothing is counted; pages go on."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.process = 0
        self.base = -1
        self.map: mmap.mmap | None = None
        self.file = -1
        self.lock = threading.Lock()

    def count(self, method: str, status: int, seconds: float) -> None:
        which = METHODS.index(method) if method in METHODS else len(METHODS) - 1
        bucket = next((n for n, bound in enumerate(BUCKETS) if seconds <= bound), len(BUCKETS))
        first = which * PER_METHOD
        with self.lock:
            if self.process != os.getpid():  # after a fork the slot is the parent's
                self._claim()
            if self.map is None or self.base < 0:
                return
            self._add(first + min(max(status // 100, 1), STATUSES) - 1, 1)
            self._add(first + STATUSES + bucket, 1)
            self._add(first + PER_METHOD - 1, int(seconds * 1e6))

    def read(self) -> Counts:
        with self.lock:
            if self.process != os.getpid():
                self._claim()
            numbers = struct.unpack(f"<{SLOTS * WIDTH}Q", self.map[:] if self.map else bytes(SIZE))
        sums = [sum(numbers[at::WIDTH]) for at in range(WIDTH)]
        parts = {
            method: sums[n * PER_METHOD : (n + 1) * PER_METHOD] for n, method in enumerate(METHODS)
        }
        return Counts(
            {method: part[:STATUSES] for method, part in parts.items()},
            {method: part[STATUSES:-1] for method, part in parts.items()},
            {method: part[-1] / 1e6 for method, part in parts.items()},
        )

    def _add(self, at: int, number: int) -> None:
        if self.map is not None:
            place = (self.base + at) * 8
            (now,) = struct.unpack_from("<Q", self.map, place)
            struct.pack_into("<Q", self.map, place, now + number)

    def _claim(self) -> None:
        self.process, self.base, self.map = os.getpid(), -1, None
        try:
            self.path.parent.mkdir(exist_ok=True)
            self.file = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            if os.fstat(self.file).st_size != SIZE:
                os.ftruncate(self.file, 0)
                os.posix_fallocate(self.file, 0, SIZE)
            self.map = mmap.mmap(self.file, SIZE)
        except OSError:
            return
        for slot in range(SLOTS):
            try:
                fcntl.lockf(self.file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, slot)
            except OSError:
                continue
            self.base = slot * WIDTH
            return
