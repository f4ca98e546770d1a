"""A backup made while everybody writes is one moment of the house, and comes back as that."""

import threading
from pathlib import Path

import psycopg
import pytest

from tests.faults import checks
from tests.faults.rounds import House
from vinculo.cli.tests.conftest import vinculo
from vinculo.runtime.cluster import database_url
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.tests.processes import LINUX, eventually, rows

pytestmark = [pytest.mark.slow, LINUX]


class Bookkeeper(threading.Thread):
    """Moves one unit between two accounts in each transaction: the sum never changes."""

    def __init__(self, data: DataDir) -> None:
        super().__init__(daemon=True)
        self.data, self.moves, self.ended = data, 0, threading.Event()
        rows(data, "CREATE TABLE account AS SELECT n, 1000 AS units FROM generate_series(1, 2) n")
        rows(data, "CREATE TABLE move (number int PRIMARY KEY)")

    def run(self) -> None:
        with psycopg.connect(database_url(self.data), autocommit=True) as connection:
            while not self.ended.wait(0.002):
                with connection.transaction():
                    connection.execute("UPDATE account SET units = units - 1 WHERE n = 1")
                    connection.execute("INSERT INTO move VALUES (%s)", [self.moves + 1])
                    connection.execute("UPDATE account SET units = units + 1 WHERE n = 2")
                self.moves += 1


def test_it_is_consistent_and_every_row_agrees_with_its_checksum(
    at_work: House, tmp_path: Path
) -> None:
    here, there = at_work.house.data, DataDir(tmp_path / "elsewhere")
    eventually(lambda: at_work.ledger.count() > 5, 60)
    keeper = Bookkeeper(here)
    keeper.start()
    eventually(lambda: keeper.moves > 20, 30)
    earlier, promised = keeper.moves, list(at_work.ledger.acknowledged["record"])
    made = vinculo("backup", tmp_path / "copia.tar", "--data", here.path, "--json")
    later = keeper.moves
    keeper.ended.set()
    keeper.join()
    assert made.status == 0, made.err
    back = vinculo("restore", tmp_path / "copia.tar", "--verify", "--data", there.path, "--json")
    assert back.status == 0, back.err
    assert back.data["checksums"] == back.data["tables"]
    with database(there):
        units = dict(rows(there, "SELECT n, units FROM account"))  # type: ignore[arg-type]
        ((moves, last),) = rows(there, "SELECT count(*), max(number) FROM move")
        kept = {row[0] for row in rows(there, checks.RECORD)}
        doctor = vinculo("doctor", "--data", there.path, "--json")
    assert (units[1], units[2]) == (1000 - int(str(moves)), 1000 + int(str(moves)))
    assert moves == last, "no hole"
    assert earlier <= int(str(moves)) <= later + 1
    assert kept >= set(promised)
    assert {f["about"] for f in doctor.data["findings"] if f["state"] == "trouble"} <= {"disk"}
