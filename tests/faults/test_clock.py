"""The clock of the machine jumps while everything runs, as after a long sleep of the machine."""

import time
from pathlib import Path

import pytest

from tests.faults import checks
from tests.faults.rounds import House
from tests.faults.writers import PageImport, quiet
from vinculo.cli.tests.conftest import vinculo
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import LINUX, eventually

LIBRARIES = [str(found) for found in Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")]
pytestmark = [
    pytest.mark.slow,
    LINUX,
    pytest.mark.skipif(not LIBRARIES, reason="needs libfaketime (apt install faketime)"),
]


def test_jumps_of_hours_lose_nothing_and_do_nothing_twice(
    data: DataDir, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Web, worker and supervisor see the jumps; the database, like one elsewhere, does not.

    The library moves all clocks together, also the one that only counts on; so it can only go
    forward. What looks at a clock that went back is tested where it looks (shell, doctor).
    """
    said = tmp_path / "clock"
    said.write_text("+0")
    monkeypatch.setenv("FAKETIME_TIMESTAMP_FILE", str(said))
    monkeypatch.setenv("FAKETIME_NO_CACHE", "1")
    wrong: list[str] = []
    with monkeypatch.context() as faked:
        faked.setenv("LD_PRELOAD", LIBRARIES[0])
        house = House(data.path)
    try:
        for number, jump in enumerate(("+1h", "+3h")):
            file = PageImport(house.importer, f"K{number}", 4_000)
            eventually(lambda file=file: file.step in ("check", "run", "done"), 60)
            said.write_text(jump)
            time.sleep(1)
            eventually(house.house.is_well, 90)
            file.thread.join(200)
            wrong += [file.trouble] if file.trouble else []
            wrong += checks.file_rows(house.ask, file.name, file.rows)
        doctor = vinculo("doctor", "--data", data.path, "--json", LD_PRELOAD=LIBRARIES[0])
        with quiet(house.clerks):
            eventually(lambda: checks.unfinished_jobs(house.ask) == 0, 120)
            wrong += house.check()
    finally:
        wrong += house.end()
    assert wrong == []
    troubles = {f["about"] for f in doctor.data["findings"] if f["state"] == "trouble"}
    assert troubles == {"clock"}
