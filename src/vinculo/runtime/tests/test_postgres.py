"""The embedded server: who may enter, who keeps it up, what outlives a crash."""

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from vinculo.runtime.cluster import database_url, socket_folder
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.problem import Problem
from vinculo.runtime.tests.processes import (
    LINUX,
    eventually,
    hold,
    kill,
    one_of,
    processes_of,
    rows,
)


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory) -> DataDir:
    """A house whose database was created once."""
    data = DataDir(tmp_path_factory.mktemp("stopped") / "data")
    with database(data):
        pass
    return data


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DataDir]:
    """For tests that change nothing and stop nothing."""
    data = DataDir(tmp_path_factory.mktemp("running") / "data")
    with database(data):
        yield data


@pytest.fixture
def data(stopped: DataDir, tmp_path: Path) -> DataDir:
    """A house of one's own, to break."""
    subprocess.run(["cp", "-a", stopped.path, tmp_path / "data"], check=True)
    return DataDir(tmp_path / "data")


def test_what_was_written_is_there_after_a_restart(data: DataDir) -> None:
    with database(data):
        rows(data, "CREATE TABLE proof AS SELECT 7 AS number")
    with database(data):
        assert rows(data, "SELECT number FROM proof") == [(7,)]


def test_it_speaks_utf8_sorts_bytewise_and_checks_its_pages(running: DataDir) -> None:
    shown = rows(
        running,
        "SELECT current_setting('server_encoding'), current_setting('data_checksums'),"
        " current_setting('lc_messages'), current_setting('listen_addresses')",
    )
    assert shown == [("UTF8", "on", "C", "")]


@pytest.mark.parametrize("user", ["vinculo", "postgres"])
def test_nobody_enters_without_the_password(running: DataDir, user: str) -> None:
    socket = str(socket_folder(running))
    for password in ("", "postgres", "vinculo"):
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(host=socket, user=user, password=password, dbname="postgres")


def test_passwords_are_closed_to_others_and_differ_between_houses(tmp_path: Path) -> None:
    one, other = DataDir(tmp_path / "one"), DataDir(tmp_path / "other")
    one.prepare()
    other.prepare()
    assert one.secret("database-owner") != other.secret("database-owner")
    assert one.secret("database-owner") == one.secret("database-owner")
    assert (one.secrets / "database-owner").stat().st_mode & 0o777 == 0o600
    assert one.secrets.stat().st_mode & 0o777 == 0o700


def test_a_second_user_shares_it_and_the_last_one_ends_it(data: DataDir) -> None:
    with database(data):
        with database(data):
            pid = (data.cluster / "postmaster.pid").read_text().split()[0]
        assert (data.cluster / "postmaster.pid").read_text().split()[0] == pid
        assert rows(data, "SELECT 1") == [(1,)]
    assert not (data.cluster / "postmaster.pid").exists()


def test_a_path_too_long_for_a_socket_works_and_its_folder_is_private(tmp_path: Path) -> None:
    data = DataDir(tmp_path / ("very-long-name-" * 6) / "data")
    for _ in range(2):
        with database(data):
            assert rows(data, "SELECT 1") == [(1,)]
            folder = socket_folder(data)
            assert not folder.is_relative_to(data.path)
            assert folder.stat().st_mode & 0o777 == 0o700
    folder.rmdir()


def test_a_server_that_cannot_start_says_why_in_a_sentence(data: DataDir) -> None:
    with database(data):
        pass
    (data.postgres / "local.conf").write_text("max_connections = 'many'\n")
    with pytest.raises(Problem, match="max_connections"), database(data):
        pass
    (data.postgres / "local.conf").unlink()
    with database(data):
        assert rows(data, "SELECT 1") == [(1,)]


def test_a_cluster_of_another_version_is_left_alone(data: DataDir) -> None:
    with database(data):
        pass
    version = data.cluster / "PG_VERSION"
    version.write_text("16\n")
    with pytest.raises(Problem, match="16"), database(data):
        pass
    assert version.read_text() == "16\n"


def test_a_recycled_process_id_in_its_lock_file_does_not_stop_it(data: DataDir) -> None:
    """As after the restart of a container: the id in postmaster.pid is somebody else's now."""
    with database(data):
        pass
    (data.cluster / "postmaster.pid").write_text(f"1\n{data.cluster}\n0\n5432\n\n\n\nready\n")
    with database(data):
        assert rows(data, "SELECT 1") == [(1,)]


@LINUX
@pytest.mark.slow
def test_it_stops_when_its_only_user_is_killed(data: DataDir) -> None:
    user = hold(data.path)
    user.kill()
    user.wait()
    eventually(lambda: not processes_of(data.path), 15)
    assert not (data.cluster / "postmaster.pid").exists()


@LINUX
@pytest.mark.slow
def test_acknowledged_rows_outlive_a_killed_postmaster(data: DataDir) -> None:
    with database(data) as use:
        rows(data, "CREATE TABLE proof (number int)")
        acknowledged = []
        with suppress(psycopg.OperationalError), psycopg.connect(use.url, autocommit=True) as link:
            for number in range(100_000):
                link.execute("INSERT INTO proof VALUES (%s)", [number])
                acknowledged.append(number)
                if number == 200:
                    kill(one_of(data.path, "postgres", "-D"))
        use.ensure()
        found = {row[0] for row in rows(data, "SELECT number FROM proof")}
    assert 200 < len(acknowledged) < 100_000
    assert found >= set(acknowledged)


@LINUX
@pytest.mark.slow
def test_a_killed_keeper_takes_the_server_with_it_and_the_next_start_recovers(
    data: DataDir,
) -> None:
    with database(data) as use:
        rows(data, "CREATE TABLE proof AS SELECT 7 AS number")
        kill(one_of(data.path, "vinculo.runtime.keeper"))
        eventually(lambda: not processes_of(data.path), 15)
        use.ensure()
        assert rows(data, "SELECT number FROM proof") == [(7,)]


def test_the_owner_of_the_tables_is_no_superuser(running: DataDir) -> None:
    assert rows(running, "SELECT rolsuper FROM pg_roles WHERE rolname = 'vinculo'") == [(False,)]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        rows(running, "SELECT pg_read_file('/etc/passwd')")


def test_no_password_is_in_the_log(running: DataDir) -> None:
    log = running.log.read_text()
    assert "ready to accept connections" in log
    assert database_url(running).split(":")[2].split("@")[0] not in log
