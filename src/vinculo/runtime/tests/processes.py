"""Helpers for tests that start and kill real processes."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from vinculo.runtime.cluster import database_url
from vinculo.runtime.datadir import DataDir

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
HOLDER = """
import sys, time
from pathlib import Path
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
with database(DataDir(Path(sys.argv[1]))):
    print("ready", flush=True)
    time.sleep(600)
"""


def clean_environment(**more: str) -> dict[str, str]:
    """Nothing of the test session's own house."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("VINCULO_", "DATABASE_URL", "DJANGO_", "PYTEST_"))
    }
    return kept | more


def hold(path: Path) -> subprocess.Popen[str]:
    """Another process that uses the database until it is killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        env=clean_environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    return process


def processes_of(path: Path) -> dict[int, str]:
    """Every living process started for this data directory, by its words or environment."""
    found = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            words = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            environment = (entry / "environ").read_bytes().decode(errors="replace")
            state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
        except OSError:
            continue
        if state not in "ZX" and (str(path) in words or f"VINCULO_DATA={path}\0" in environment):
            found[int(entry.name)] = words
    return found


def one_of(path: Path, *words: str) -> int:
    """The oldest process of this data directory whose command has all these words."""
    candidates = [
        pid for pid, command in processes_of(path).items() if all(word in command for word in words)
    ]
    assert candidates, f"no {words} among {processes_of(path)}"
    return min(candidates)


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)


def eventually(true: Callable[[], object], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.05)


def rows(data: DataDir, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(database_url(data), autocommit=True) as connection:
        cursor = connection.execute(query)  # type: ignore[call-overload]
        return list(cursor.fetchall()) if cursor.description else []
