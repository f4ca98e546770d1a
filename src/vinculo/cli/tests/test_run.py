"""`vinculo run`: it starts, stays and stops; nothing acknowledged is lost, whatever is killed."""

import re
import signal
import socket
from pathlib import Path

import psycopg
import pytest

from vinculo.cli.tests.conftest import RunningHouse, free_port, vinculo
from vinculo.runtime.cluster import database_url
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import LINUX, eventually, kill, one_of, rows

pytestmark = [pytest.mark.slow, LINUX]


def test_it_is_well_and_says_where_it_is_and_how_to_sign_in(house: RunningHouse) -> None:
    status, found = house.health()
    assert (status, found["database"], found["worker"], found["migrations"]) == (
        200,
        "ok",
        "ok",
        "ok",
    )
    assert f"http://127.0.0.1:{house.port}" in house.output
    link = re.search(r"http://\S+/entrar/(\S+)/", house.output)
    assert link
    assert link[1] not in house.data.log.read_text()


def test_a_second_run_says_where_the_first_is_and_does_no_harm(house: RunningHouse) -> None:
    said = vinculo("run", "--data", house.path, "--port", free_port())
    assert said.status == 1
    assert f"http://127.0.0.1:{house.port}" in said.err
    assert house.is_well()


def test_a_taken_port_is_said_in_a_sentence_before_anything_starts(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = vinculo("run", "--data", tmp_path / "data", "--port", port)
    assert said.status == 1
    assert str(port) in said.err
    assert "Traceback" not in said.err
    assert not (tmp_path / "data" / "postgres").exists()


@pytest.mark.parametrize(
    "part",
    [
        ("gunicorn",),
        ("vinculo.cli", "worker"),
        ("vinculo.cli", " live"),
        ("vinculo.runtime.keeper",),
        ("postgres", "-D"),
    ],
)
def test_a_killed_part_comes_back(house: RunningHouse, part: tuple[str, ...]) -> None:
    eventually(house.is_well)
    rows(house.data, "CREATE TABLE IF NOT EXISTS proof (part text)")
    with psycopg.connect(database_url(house.data), autocommit=True) as connection:
        connection.execute("INSERT INTO proof VALUES (%s)", [part[0]])
    before = one_of(house.path, *part)
    kill(before)
    eventually(lambda: before not in house.processes())
    eventually(lambda: one_of_or_none(house, *part) not in (None, before), 60)
    eventually(house.is_well, 90)
    assert (part[0],) in rows(house.data, "SELECT part FROM proof")


def one_of_or_none(house: RunningHouse, *words: str) -> int | None:
    found = [pid for pid, command in house.processes().items() if all(w in command for w in words)]
    return min(found, default=None)


def test_after_a_killed_supervisor_nothing_is_left_and_the_next_start_goes_on(
    data: DataDir,
) -> None:
    house = RunningHouse(data.path)
    house.start()
    rows(house.data, "CREATE TABLE proof AS SELECT 7 AS number")
    house.end(signal.SIGKILL)
    eventually(lambda: not house.processes(), 40)
    house.start()
    assert rows(house.data, "SELECT number FROM proof") == [(7,)]
    assert house.end(signal.SIGINT) == 0  # Ctrl-C; the fixture's house gets SIGTERM
    assert house.processes() == {}
    assert "Traceback" not in house.output
