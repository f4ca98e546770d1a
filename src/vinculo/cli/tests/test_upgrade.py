"""`vinculo upgrade`: a new version whose migrations work, fail, lose rows or are killed."""

import os
import shutil
import signal
import subprocess
from pathlib import Path

import psycopg
import pytest

from vinculo.cli.tests.conftest import VINCULO, RunningHouse, free_port, vinculo
from vinculo.runtime.cluster import database_url
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.tests.processes import LINUX, clean_environment, eventually, processes_of, rows

pytestmark = [pytest.mark.slow, LINUX]
SOURCE = Path(__file__).resolve().parents[2]

ADD = "migrations.RunSQL('CREATE TABLE planted AS SELECT 7 AS number')"
FAIL = "migrations.RunSQL('SELECT 1 / 0')"
LOSE = "migrations.RunSQL('DELETE FROM shell_activity')"
SLEEP = "migrations.RunSQL('SELECT pg_sleep(600)')"
PLANTED = """
from django.db import migrations

class Migration(migrations.Migration):
    dependencies = {dependencies!r}
    operations = [{operation}]
"""


def new_version(place: Path, *operations: str) -> dict[str, str]:
    """A copy of the program with more migrations; the environment that uses it."""
    shutil.copytree(
        SOURCE, place / "vinculo", ignore=shutil.ignore_patterns("__pycache__", "tests")
    )
    folder = place / "vinculo" / "shell" / "migrations"
    last = max(path.stem for path in folder.glob("[0-9]*.py"))
    for number, operation in enumerate(operations):
        name = f"99{number:02d}_planted"
        text = PLANTED.format(dependencies=[("shell", last)], operation=operation)
        (folder / f"{name}.py").write_text(text)
        last = name
    return {"PYTHONPATH": str(place)}


@pytest.fixture
def old(data: DataDir) -> DataDir:
    """A house with something to lose."""
    with database(data):
        rows(
            data,
            "INSERT INTO shell_activity (at, kind, actor_name, subject_kind, payload)"
            " SELECT now(), 'tests.kept', '', '', '{}' FROM generate_series(1, 50)",
        )
        rows(data, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number")
    return data


def is_as_before(data: DataDir) -> bool:
    with database(data):
        tables = rows(data, "SELECT to_regclass('planted')::text, count(*) FROM kept")
        steps = rows(data, "SELECT count(*) FROM django_migrations WHERE name LIKE '99%'")
        aside = rows(data, "SELECT count(*) FROM pg_namespace WHERE nspname LIKE 'before_%'")
        kept = rows(data, "SELECT count(*) FROM shell_activity WHERE kind = 'tests.kept'")
    return (tables, steps, aside, kept) == ([(None, 1000)], [(0,)], [(0,)], [(50,)])


def test_without_a_new_version_there_is_nothing_to_do(old: DataDir) -> None:
    said = vinculo("upgrade", "--data", old.path, "--json")
    assert (said.status, said.data["applied"], said.data["backup"]) == (0, 0, None), said.err


def test_it_backs_up_changes_the_database_and_looks(old: DataDir, tmp_path: Path) -> None:
    new = new_version(tmp_path / "new", ADD)
    said = vinculo("upgrade", "--data", old.path, "--json", **new)
    assert (said.status, said.data["applied"]) == (0, 1), said.err
    assert Path(said.data["backup"]).parent == old.path / "backups"
    assert {finding["state"] for finding in said.data["findings"]} <= {"well", "note"}
    with database(old):
        assert rows(old, "SELECT number FROM planted") == [(7,)]
    assert processes_of(old.path) == {}
    elsewhere = DataDir(tmp_path / "elsewhere")
    back = vinculo("restore", said.data["backup"], "--verify", "--data", elsewhere.path, "--json")
    assert back.status == 0, back.err
    assert is_as_before(elsewhere)


@pytest.mark.parametrize(
    ("operations", "reason"),
    [((ADD, FAIL), "division by zero"), ((ADD, LOSE), "public.shell_activity")],
)
def test_a_step_that_fails_or_loses_rows_is_taken_back(
    old: DataDir, tmp_path: Path, operations: tuple[str, ...], reason: str
) -> None:
    new = new_version(tmp_path / "new", *operations)
    said = vinculo("upgrade", "--data", old.path, "--json", **new)
    assert said.status == 1
    assert reason in said.data["error"]
    assert "está otra vez como antes" in said.data["error"]
    assert "Traceback" not in said.err
    assert is_as_before(old)
    assert vinculo("doctor", "--data", old.path, "--json").data["well"] is True


def test_a_database_that_cannot_go_back_is_said_with_its_own_status(
    old: DataDir, tmp_path: Path
) -> None:
    """The planted step damages the backup itself before it fails."""
    cut = (
        "migrations.RunPython(lambda apps, editor: ["
        "path.write_bytes(path.read_bytes()[:3000]) for path in __import__('pathlib')"
        f".Path({str(old.path)!r}).glob('backups/*.tar')])"
    )
    said = vinculo("upgrade", "--data", old.path, "--json", **new_version(tmp_path, ADD, cut, FAIL))
    assert said.status == 3
    assert "vinculo restore" in said.data["error"]


def test_the_backup_goes_where_it_is_wanted(old: DataDir, tmp_path: Path) -> None:
    words = ("upgrade", "--data", old.path, "--json", "--backup")
    nowhere = vinculo(*words, tmp_path / "nowhere" / "copia.tar")
    assert (nowhere.status, str(tmp_path / "nowhere") in nowhere.data["error"]) == (1, True)
    new = new_version(tmp_path / "new", ADD)
    said = vinculo(*words, tmp_path / "copia.tar", **new)
    assert (said.status, said.data["backup"]) == (0, str(tmp_path / "copia.tar")), said.err
    assert (tmp_path / "copia.tar").exists()


def test_it_is_refused_while_the_house_runs(house: RunningHouse) -> None:
    said = vinculo("upgrade", "--data", house.path, "--json")
    assert said.status == 1
    assert house.is_well()


def test_it_is_refused_while_somebody_else_uses_the_database(old: DataDir, tmp_path: Path) -> None:
    new = new_version(tmp_path / "new", ADD)
    with database(old), psycopg.connect(database_url(old)):
        said = vinculo("upgrade", "--data", old.path, "--json", **new)
    assert said.status == 1
    assert not (old.path / "backups").exists()


def test_killed_in_the_middle_of_a_step_the_next_one_ends_it(old: DataDir, tmp_path: Path) -> None:
    broken = new_version(tmp_path / "broken", ADD, SLEEP)
    process = subprocess.Popen(
        [*VINCULO, "upgrade", "--data", old.path, "--json"],
        env=clean_environment(**broken), cwd="/", stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    eventually(lambda: is_asleep(old), 120)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    eventually(lambda: not processes_of(old.path), 60)
    whole = new_version(tmp_path / "whole", ADD, "migrations.RunSQL('SELECT 1')")
    said = vinculo("upgrade", "--data", old.path, "--json", **whole)
    assert (said.status, said.data["applied"]) == (0, 1), said.err
    with database(old):
        assert rows(old, "SELECT number FROM planted") == [(7,)]
        assert rows(old, "SELECT count(*) FROM kept") == [(1000,)]


def is_asleep(data: DataDir) -> bool:
    try:
        return rows(data, "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%pg_sleep(600)'"
                          " AND pid <> pg_backend_pid()") != []  # fmt: skip
    except psycopg.OperationalError:
        return False


def test_run_backs_up_before_it_changes_an_older_database(old: DataDir, tmp_path: Path) -> None:
    house = RunningHouse(old.path, environment=new_version(tmp_path / "new", ADD))
    house.start()
    assert house.end() == 0
    (backup,) = (old.path / "backups").glob("*.tar")
    assert str(backup) in house.output
    with database(old):
        assert rows(old, "SELECT number FROM planted") == [(7,)]
    back = vinculo("restore", backup, "--verify", "--data", tmp_path / "there", "--json")
    assert back.status == 0, back.err
    assert is_as_before(DataDir(tmp_path / "there"))


def test_run_puts_back_what_a_failing_step_changed(old: DataDir, tmp_path: Path) -> None:
    new = new_version(tmp_path / "new", ADD, FAIL)
    said = vinculo("run", "--port", free_port(), "--data", old.path, "--json", **new)
    assert said.status == 1
    assert "division by zero" in said.data["error"]
    assert is_as_before(old)
