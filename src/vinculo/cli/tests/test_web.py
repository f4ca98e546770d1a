"""`vinculo web` alone: it says where it is, keeps the database for itself, and ends when asked."""

import signal
import subprocess
from pathlib import Path

import pytest

from vinculo.cli.tests.conftest import VINCULO, free_port
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.ports import answers
from vinculo.runtime.tests.processes import LINUX, clean_environment, eventually, processes_of

pytestmark = [pytest.mark.slow, LINUX]


def test_it_serves_a_house_named_by_a_relative_path_and_leaves_nothing(
    data: DataDir, tmp_path: Path
) -> None:
    port = free_port()
    said = tmp_path / "said"
    with said.open("wb") as output:
        web = subprocess.Popen(
            [*VINCULO, "web", "--data", "./data", "--host", "0.0.0.0", "--port", str(port)],
            env=clean_environment(),
            cwd=tmp_path,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        eventually(lambda: web.poll() is not None or answers("127.0.0.1", port, "/entrar/"), 120)
        assert answers("127.0.0.1", port, "/entrar/") == 200, said.read_text()
        assert f"http://127.0.0.1:{port}" in said.read_text()
        web.send_signal(signal.SIGTERM)
        assert web.wait(60) == 0
    finally:
        web.kill()
    eventually(lambda: not processes_of(data.path), 60)
    assert len(said.read_text().splitlines()) == 1, said.read_text()
