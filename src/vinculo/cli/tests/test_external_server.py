"""With DATABASE_URL Vínculo uses that server and starts none."""

import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from psycopg import sql

from vinculo.cli.tests.conftest import vinculo
from vinculo.runtime import pgtools
from vinculo.runtime.problem import Problem

pytestmark = pytest.mark.slow
NAMES = ("test_outside_one", "test_outside_two")


@pytest.fixture
def outside() -> Iterator[list[str]]:
    """The addresses of two empty databases on the test session's server."""
    given = urlsplit(os.environ["DATABASE_URL"])
    names = [f"{name}_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}" for name in NAMES]
    with psycopg.connect(os.environ["DATABASE_URL"], autocommit=True) as connection:
        for name in names:
            drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            connection.execute(drop)
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield [urlunsplit(given._replace(path=f"/{name}")) for name in names]
        for name in names:
            drop = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
            connection.execute(drop)


def test_a_dump_goes_into_a_server_that_lacks_newer_parameters(
    outside: list[str], tmp_path: Path
) -> None:
    """Servers before 17 get the dump as a script without them; any server can read that."""
    one, two = outside
    with psycopg.connect(one) as connection:
        connection.execute("CREATE TABLE proof AS SELECT 7 AS number")
        connection.execute("CREATE TABLE parent (id int PRIMARY KEY)")
        connection.execute("CREATE TABLE child (parent int REFERENCES parent)")
        connection.commit()
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        snapshot = connection.execute("SELECT pg_export_snapshot()").fetchone()
        assert snapshot
        pgtools.dump(one, tmp_path / "dump", snapshot[0], 15)
    pgtools.load(two, tmp_path / "dump", 15)
    with psycopg.connect(two) as connection:
        assert connection.execute("SELECT number FROM proof").fetchone() == (7,)
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            connection.execute("INSERT INTO child VALUES (1)")
    with pytest.raises(Problem, match="already exists"):
        pgtools.load(two, tmp_path / "dump", 15)


def test_tables_backup_and_restore_on_a_server_of_ones_own(
    outside: list[str], tmp_path: Path
) -> None:
    one, two = outside
    first, second, file = tmp_path / "first", tmp_path / "second", tmp_path / "backup.tar"
    made = vinculo("migrate", "--data", first, "--json", DATABASE_URL=one)
    assert made.data["applied"] > 0, made.err
    with psycopg.connect(one) as connection:
        connection.execute("CREATE TABLE proof AS SELECT 7 AS number")
    assert vinculo("backup", file, "--data", first, DATABASE_URL=one).status == 0
    said = vinculo("restore", file, "--verify", "--data", second, "--json", DATABASE_URL=two)
    assert said.status == 0, said.err
    assert not (first / "postgres").exists()
    assert not (second / "postgres").exists()
    with psycopg.connect(two) as connection:
        assert connection.execute("SELECT number FROM proof").fetchone() == (7,)
    again = vinculo("restore", file, "--data", tmp_path / "third", "--json", DATABASE_URL=two)
    assert again.status == 1
    assert "--overwrite" in again.data["error"]
    taken = vinculo(
        "restore", file, "--overwrite", "--verify", "--data", second, "--json", DATABASE_URL=two
    )
    assert taken.status == 0, taken.err
    with psycopg.connect(two) as connection:
        aside = connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname LIKE 'before_restore_%'"
            " AND tablename = 'proof'"
        ).fetchone()
    assert aside == (1,)
