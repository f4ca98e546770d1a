"""The disk of the data directory is full for a while."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import checks
from tests.faults.rounds import House
from tests.faults.writers import quiet
from vinculo.cli.tests.conftest import vinculo
from vinculo.runtime.tests.processes import LINUX, eventually

pytestmark = [pytest.mark.slow, LINUX]
SIZE = 260  # MB


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}m", "vinculo-faults", place]
    tried = subprocess.run(mount, capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"no small disk may be mounted here: {tried.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", place], check=False)


def fill(file: Path) -> None:
    """Every byte: what another program may do to us."""
    with file.open("wb", buffering=0) as out:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while out.write(bytes(size)):
                    pass
            except OSError:
                continue


def test_a_full_disk_stops_work_with_a_sentence_and_loses_nothing(
    small_disk: Path, prepared: Path, tmp_path: Path
) -> None:
    subprocess.run(["cp", "-a", prepared, small_disk / "data"], check=True)
    house = House(small_disk / "data")
    try:
        eventually(lambda: house.ledger.count() > 4, 60)
        filler = small_disk / "somebody-elses-file"
        fill(filler)
        backup = vinculo("backup", small_disk / "copia.tar", "--data", house.house.path, "--json")
        people = tmp_path / "clientes.csv"
        people.write_text("customer_id,name\n" + "\n".join(f"L{n},Nadie {n}" for n in range(99)))
        words = ("import", "customers", people, "--yes", "--data", house.house.path, "--json")
        refused = vinculo(*words)
        doctor = vinculo("doctor", "--data", house.house.path, "--json")
        house.strike("worker", "keeper")
        filler.unlink()
        eventually(house.house.is_well, 120)
        before = house.ledger.count()
        eventually(lambda: house.ledger.count() > before + 2, 60)
        with quiet(house.clerks):
            wrong = list(checks.writes(house.ask, house.ledger))
        again = vinculo(*words)
    finally:
        left = house.end()
    assert wrong == []
    assert left == []
    for said in (backup, refused):
        assert said.status == 1
        assert said.data["error"]
        assert "Traceback" not in said.err
    assert (again.status, again.data["created"]) == (0, 99), again.err
    assert not list(small_disk.glob("*copia*")), "half a backup is left"
    disk = next(f for f in doctor.data["findings"] if f["about"] == "disk")
    assert (disk["state"], "0.0 GB" in disk["sentence"]) == ("trouble", True)
