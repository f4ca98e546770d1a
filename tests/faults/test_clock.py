"""The clock of the machine jumps ahead by hours and back again while everybody works."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.faults import checks
from tests.faults.rounds import House
from tests.faults.writers import PageImport, quiet
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import LINUX, eventually

pytestmark = [pytest.mark.slow, LINUX]
SOURCE = Path(__file__).with_name("wrong_clock.c")
ROWS = 2_500
HOURS = 3600


@pytest.fixture
def clock(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A file that says by how many seconds the clock is wrong; what makes programs believe it."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("the clock can not be changed here: there is no C compiler")
    library, wrong = tmp_path / "wrong_clock.so", tmp_path / "clock"
    words = [compiler, "-shared", "-fPIC", "-O2", "-o", library, SOURCE, "-ldl"]
    subprocess.run(words, check=True)
    wrong.write_text("0")
    environment = {"LD_PRELOAD": str(library), "WRONG_CLOCK": str(wrong)}
    said = subprocess.run(["date", "+%s"], env=environment, capture_output=True, check=True)
    set_clock(wrong, 5 * HOURS)
    later = subprocess.run(["date", "+%s"], env=environment, capture_output=True, check=True)
    assert 4 * HOURS < int(later.stdout) - int(said.stdout) < 6 * HOURS
    set_clock(wrong, 0)
    return wrong, environment


def set_clock(file: Path, seconds: int) -> None:
    new = file.with_suffix(".new")
    new.write_text(str(seconds))
    os.replace(new, file)


def test_no_job_is_done_twice_and_nothing_is_lost_when_the_clock_jumps(
    data: DataDir, clock: tuple[Path, dict[str, str]]
) -> None:
    wrong, environment = clock
    house = House(data.path, environment)
    try:
        eventually(lambda: house.ledger.count() > 4, 180)
        file = PageImport(house.importer, "RELOJ", ROWS)
        for jump in (3 * HOURS, -2 * HOURS, 0):
            set_clock(wrong, jump)
            before = house.ledger.count()
            eventually(lambda before=before: house.ledger.count() > before + 3, 180)
            eventually(house.house.is_well, 120)
        file.thread.join(200)
        with quiet(house.clerks):
            eventually(lambda: checks.unfinished_jobs(house.ask) == 0, 120)
            found = [file.trouble] if file.trouble else []
            found += checks.writes(house.ask, house.ledger)
            found += checks.file_rows(house.ask, "RELOJ", ROWS)
            found += checks.jobs(house.ask)
    finally:
        left = house.end()
    assert found == []
    assert left == []
