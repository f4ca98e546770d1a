"""Houses that are run as their keeper would, to be broken."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.rounds import House
from vinculo.cli.tests.conftest import vinculo
from vinculo.runtime.datadir import DataDir


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stopped house with its tables, made once."""
    data = tmp_path_factory.mktemp("prepared") / "data"
    said = vinculo("migrate", "--data", data)
    assert said.status == 0, said.err
    return data


@pytest.fixture
def data(prepared: Path, tmp_path: Path) -> DataDir:
    subprocess.run(["cp", "-a", prepared, tmp_path / "data"], check=True)
    return DataDir(tmp_path / "data")


@pytest.fixture
def at_work(data: DataDir) -> Iterator[House]:
    """A running house with a company, in which two clerks write without pause."""
    house = House(data.path)
    yield house
    assert house.end() == []
