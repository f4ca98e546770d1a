"""Ask pages with several clients at once; how long each took, and what it cost the server."""

import os
import statistics
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from bench.serving import House

TICKS = os.sysconf("SC_CLK_TCK")
CLIENTS = 8
WARM_UP = 24
SECONDS_AT_MOST = 15


@dataclass(frozen=True, slots=True)
class Visit:
    """Milliseconds; CPU per request of the web processes and of the database's."""

    requests: int
    p50: float
    p95: float
    web_cpu: float
    database_cpu: float
    kilobytes: float
    alone_p50: float


def visit(house: House, headers: dict[str, str], paths: Sequence[str], requests: int) -> Visit:
    """Every request takes the next of `paths`; each must answer 200, whole and uncompressed."""
    _ask_all(house, headers, paths, WARM_UP, CLIENTS)
    alone, _ = _ask_all(house, headers, paths, max(20, requests // 8), 1)
    before = _spent(house)
    times, size = _ask_all(house, headers, paths, requests, CLIENTS)
    web, database = (after - b for after, b in zip(_spent(house), before, strict=True))
    ordered = sorted(times)
    return Visit(
        len(times), statistics.median(ordered), ordered[int(0.95 * (len(ordered) - 1))],
        1000 * web / len(times), 1000 * database / len(times), size / len(times) / 1024,
        statistics.median(alone),
    )  # fmt: skip


def _ask_all(
    house: House, headers: dict[str, str], paths: Sequence[str], requests: int, clients: int
) -> tuple[list[float], int]:
    times: list[float] = []
    sizes: list[int] = []
    problems: list[str] = []
    end = time.monotonic() + SECONDS_AT_MOST
    following = iter(range(requests))
    lock = threading.Lock()

    def client() -> None:
        connection = HTTPConnection("127.0.0.1", house.port, timeout=60)
        while not problems and time.monotonic() < end:
            with lock:
                number = next(following, None)
            if number is None:
                return
            path = paths[number % len(paths)]
            start = time.perf_counter()
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            taken = 1000 * (time.perf_counter() - start)
            if answer.status != 200:
                problems.append(f"{path} answered {answer.status}")
                return
            times.append(taken)
            sizes.append(len(body))

    threads = [threading.Thread(target=client) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if problems:
        raise RuntimeError(problems[0])
    return times, sum(sizes)


def _spent(house: House) -> tuple[float, float]:
    """CPU seconds of the web server and of the database, with all their descendants."""
    parents = _parents()
    # The command that started the web server may have started the database too.
    outside = {pid: parent for pid, parent in parents.items() if pid != house.postmaster_pid}
    return _tree(house.web_pid, outside), _tree(house.postmaster_pid, parents)


def _parents() -> dict[int, int]:
    found: dict[int, int] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                found[int(entry.name)] = int(_stat(int(entry.name))[1])
            except (OSError, IndexError):
                continue
    return found


def _tree(root: int, parents: dict[int, int]) -> float:
    total, wave = 0.0, [root]
    while wave:
        pid = wave.pop()
        wave += [child for child, parent in parents.items() if parent == pid]
        try:
            # utime, stime, and those of children who have ended and been waited for
            total += sum(int(field) for field in _stat(pid)[11:15]) / TICKS
        except (OSError, IndexError):
            continue
    return total


def _stat(pid: int) -> list[str]:
    """The fields after the program's name, which may hold spaces: state, parent, ..."""
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
