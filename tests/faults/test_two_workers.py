"""Two workers on one house, started by mistake: what is due by the clock is still due once."""

import subprocess
import sys

import pytest

from tests.faults.rounds import ROOT
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.tests.processes import LINUX, clean_environment, eventually, rows

pytestmark = [pytest.mark.slow, LINUX]
DEMANDED = 40


def start(data: DataDir, defer: int) -> subprocess.Popen[bytes]:
    words = [sys.executable, "-m", "tests.faults.planted_worker", str(data.path)]
    return subprocess.Popen(
        [*words, "--defer", str(defer)], cwd=ROOT, env=clean_environment(),
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def test_each_tick_and_each_job_is_done_once(data: DataDir) -> None:
    with database(data):
        rows(data, "CREATE TABLE planted (kind text, number bigint)")
        rows(data, "ALTER TABLE planted OWNER TO vinculo")
        workers = [start(data, DEMANDED), start(data, 0)]
        try:
            eventually(lambda: len(rows(data, "SELECT 1 FROM procrastinate_workers")) == 2, 120)
            eventually(
                lambda: count(data, "second") >= 8 and count(data, "demand") >= DEMANDED, 120
            )
        finally:
            for worker in workers:
                worker.terminate()
            statuses = [worker.wait(60) for worker in workers]
        twice = rows(
            data, "SELECT kind, number, count(*) FROM planted GROUP BY 1, 2 HAVING count(*) > 1"
        )
        assert twice == []
        assert count(data, "demand") == DEMANDED
        hands = rows(data, "SELECT count(*) FROM procrastinate_workers")
    assert statuses == [0, 0]
    assert hands == [(0,)], "both said good-bye"


def count(data: DataDir, kind: str) -> int:
    return int(str(rows(data, f"SELECT count(*) FROM planted WHERE kind = '{kind}'")[0][0]))
