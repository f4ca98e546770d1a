"""A whole house, started with `vinculo run` as its keeper would, and its command line."""

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

import pytest

from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import clean_environment, eventually, processes_of

VINCULO = [sys.executable, "-m", "vinculo.cli"]


@dataclass
class Said:
    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


def vinculo(*words: object, **environment: str) -> Said:
    done = subprocess.run(
        [*VINCULO, *map(str, words)],
        env=clean_environment(**environment),
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    return Said(done.returncode, done.stdout, done.stderr)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class RunningHouse:
    path: Path
    port: int = field(default_factory=free_port)
    environment: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    @property
    def data(self) -> DataDir:
        return DataDir(self.path)

    @property
    def output(self) -> str:
        return self.path.with_suffix(".out").read_text()

    def start(self) -> None:
        with self.path.with_suffix(".out").open("wb") as output:
            self.process = subprocess.Popen(
                [*VINCULO, "run", "--data", self.path, "--port", str(self.port)],
                env=clean_environment(**self.environment),
                cwd="/",
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        eventually(self._is_up_or_dead, 240)
        assert self.process.poll() is None, self.output

    def _is_up_or_dead(self) -> bool:
        assert self.process is not None
        return self.process.poll() is not None or (self.is_well() and "/entrar/" in self.output)

    def health(self) -> tuple[int, dict[str, Any]]:
        try:
            with urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=10) as answer:
                return answer.status, json.load(answer)
        except HTTPError as error:
            return error.code, json.load(error)
        except (URLError, OSError):
            return 0, {}

    def is_well(self) -> bool:
        return self.health()[0] == 200

    def end(self, number: int = signal.SIGTERM) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        return self.process.wait(60)

    def processes(self) -> dict[int, str]:
        return processes_of(self.path)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHouse]:
    """Running before and after each test that uses it, whatever the test did to its parts."""
    house = RunningHouse(tmp_path_factory.mktemp("house") / "data")
    house.start()
    yield house
    assert house.end(signal.SIGTERM) == 0
    assert house.processes() == {}
    assert house.health() == (0, {})


@pytest.fixture(scope="session")
def _prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    data = tmp_path_factory.mktemp("prepared") / "data"
    assert vinculo("migrate", "--data", data).status == 0
    return data


@pytest.fixture
def data(_prepared: Path, tmp_path: Path) -> DataDir:
    """A stopped house with its tables, to do anything with."""
    subprocess.run(["cp", "-a", _prepared, tmp_path / "data"], check=True)
    return DataDir(tmp_path / "data")
