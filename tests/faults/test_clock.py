"""The clock of the machine is put forward and back while everything runs."""

import shutil
import time
from pathlib import Path

import pytest

from tests.faults import checks
from tests.faults.rounds import House
from tests.faults.writers import PageImport, quiet
from vinculo.cli.tests.conftest import vinculo
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import LINUX, eventually

pytestmark = [pytest.mark.slow, LINUX]
LIBRARIES = [
    Path(found) for found in map(str, Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
]


@pytest.mark.skipif(
    not LIBRARIES or not shutil.which("faketime"), reason="needs faketime (apt install faketime)"
)
def test_jumps_of_an_hour_lose_nothing_and_do_nothing_twice(
    data: DataDir, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Web and worker see the jumps; the database, like one on another machine, does not."""
    said = tmp_path / "clock"
    said.write_text("+0")
    monkeypatch.setenv("FAKETIME_TIMESTAMP_FILE", str(said))
    monkeypatch.setenv("FAKETIME_NO_CACHE", "1")
    monkeypatch.setenv("FAKETIME_DONT_FAKE_MONOTONIC", "1")
    monkeypatch.setenv("LD_PRELOAD", str(LIBRARIES[0]))
    house = House(data.path)
    monkeypatch.delenv("LD_PRELOAD")
    wrong: list[str] = []
    try:
        for number, jump in enumerate(("+1h", "-1h", "+0")):
            file = PageImport(house.importer, f"K{number}", 4_000)
            eventually(lambda file=file: file.step in ("check", "run", "done"), 60)
            said.write_text(jump)
            time.sleep(1)
            eventually(house.house.is_well, 60)
            file.thread.join(200)
            wrong += [file.trouble] if file.trouble else []
            wrong += checks.file_rows(house.ask, file.name, file.rows)
            if jump == "+1h":
                doctor = vinculo(
                    "doctor", "--data", data.path, "--json", LD_PRELOAD=str(LIBRARIES[0])
                )
        with quiet(house.clerks):
            eventually(lambda: checks.unfinished_jobs(house.ask) == 0, 120)
            wrong += house.check()
    finally:
        wrong += house.end()
    assert wrong == []
    troubles = {f["about"] for f in doctor.data["findings"] if f["state"] == "trouble"}
    assert troubles == {"clock"}
