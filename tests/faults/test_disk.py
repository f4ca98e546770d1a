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
    small_disk: Path, prepared: Path
) -> None:
    subprocess.run(["cp", "-a", prepared, small_disk / "data"], check=True)
    house = House(small_disk / "data")
    try:
        eventually(lambda: house.ledger.count() > 4, 60)
        filler = small_disk / "somebody-elses-file"
        fill(filler)
        backup = vinculo("backup", small_disk / "copia.tar", "--data", house.house.path, "--json")
        eventually(lambda: wrote_until_it_failed(house), 120)
        doctor = vinculo("doctor", "--data", house.house.path, "--json")
        filler.unlink()
        eventually(house.house.is_well, 120)
        before = house.ledger.count()
        eventually(lambda: house.ledger.count() > before + 2, 60)
        with quiet(house.clerks):
            wrong = list(checks.writes(house.ask, house.ledger))
    finally:
        left = house.end()
    assert wrong == []
    assert left == []
    assert backup.status == 1
    assert "Traceback" not in backup.err
    assert not list(small_disk.glob("*copia*")), "half a backup is left"
    troubles = {f["about"] for f in doctor.data["findings"] if f["state"] == "trouble"}
    assert "disk" in troubles


def wrote_until_it_failed(house: House) -> bool:
    """What is written ahead has room for a while; then a write is not acknowledged any more."""
    attempted = sum(map(len, house.ledger.attempted.values()))
    return attempted > house.ledger.count() + 3
