"""A backup made at work comes back in an empty place, complete; a damaged one never does."""

import json
import tarfile
from io import BytesIO
from pathlib import Path

import psycopg
import pytest

from vinculo.cli.tests.conftest import RunningHouse, vinculo
from vinculo.runtime.cluster import database_url
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.postgres import database
from vinculo.runtime.tests.processes import rows

pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def backup(house: RunningHouse) -> Path:
    """Made while the house runs and somebody writes."""
    rows(house.data, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number")
    uploads = house.path / "uploads" / "ab"
    uploads.mkdir(parents=True)
    (uploads / "niña.csv").write_text("nombre\nPeña\n")
    (uploads / "link").symlink_to("/etc/passwd")
    target = house.path.parent / "backup.tar"
    with psycopg.connect(database_url(house.data)) as at_work:
        at_work.execute("INSERT INTO kept VALUES (1001)")  # not yet committed: not in the backup
        said = vinculo("backup", target, "--data", house.path, "--json")
    assert said.status == 0, said.err
    assert said.data["file"] == str(target)
    return target


def test_it_comes_back_whole_into_an_empty_directory(
    house: RunningHouse, backup: Path, tmp_path: Path
) -> None:
    data = DataDir(tmp_path / "data")
    said = vinculo("restore", backup, "--verify", "--data", data.path, "--json")
    assert said.status == 0, said.err
    assert said.data["verified"] is True
    assert said.data["files"] == 1
    with database(data):
        assert rows(data, "SELECT count(*), max(number) FROM kept") == [(1000, 1000)]
    assert (data.path / "uploads" / "ab" / "niña.csv").read_text() == "nombre\nPeña\n"
    assert not (data.path / "uploads" / "ab" / "link").exists()
    assert data.secret("secret-key") == house.data.secret("secret-key")
    assert (data.secrets / "secret-key").stat().st_mode & 0o777 == 0o600


def test_it_is_closed_to_others_and_holds_no_database_password(
    house: RunningHouse, backup: Path
) -> None:
    assert backup.stat().st_mode & 0o777 == 0o600
    assert house.data.secret("database-owner").encode() not in backup.read_bytes()


def test_what_is_there_is_refused_and_with_overwrite_set_aside(backup: Path, data: DataDir) -> None:
    with database(data):
        rows(data, "CREATE TABLE mine AS SELECT 7 AS number")
    refused = vinculo("restore", backup, "--data", data.path, "--json")
    assert refused.status == 1
    assert "--overwrite" in refused.data["error"]
    with database(data):
        assert rows(data, "SELECT number FROM mine") == [(7,)]
    taken = vinculo("restore", backup, "--verify", "--overwrite", "--data", data.path, "--json")
    assert taken.status == 0, taken.err
    (aside,) = data.path.glob("before-restore-*")
    assert (aside / "postgres" / "cluster" / "PG_VERSION").exists()


def test_a_running_house_is_never_overwritten(house: RunningHouse, backup: Path) -> None:
    said = vinculo("restore", backup, "--overwrite", "--data", house.path, "--json")
    assert said.status == 1
    assert house.is_well()
    assert rows(house.data, "SELECT count(*) FROM kept") != []


@pytest.mark.parametrize("damage", ["cut short", "one byte", "stowaway", "no backup"])
def test_a_damaged_backup_changes_nothing(backup: Path, tmp_path: Path, damage: str) -> None:
    broken = tmp_path / "broken.tar"
    content = bytearray(backup.read_bytes())
    if damage == "cut short":
        content = content[: len(content) // 2]
    elif damage == "one byte":
        content[len(content) // 2] ^= 1
    elif damage == "no backup":
        content = bytearray(b"PK\x03\x04" + bytes(2000))
    broken.write_bytes(content)
    if damage == "stowaway":
        add_stowaway(broken)
    said = vinculo("restore", broken, "--verify", "--data", tmp_path / "data", "--json")
    assert said.status == 1
    assert "Traceback" not in said.err
    assert not (tmp_path / "data" / "postgres").exists()
    assert not (tmp_path / "escaped").exists()


def add_stowaway(path: Path) -> None:
    with tarfile.open(path, "a:") as tar:
        info = tarfile.TarInfo("files/../../../escaped")
        info.size = 4
        tar.addfile(info, BytesIO(b"evil"))


def test_a_restore_that_fails_midway_leaves_what_was_there(
    backup: Path, data: DataDir, tmp_path: Path
) -> None:
    """The manifest lies about a table: found after the data is in, and all is taken back."""
    with database(data):
        rows(data, "CREATE TABLE mine AS SELECT 7 AS number")
    lying = tmp_path / "lying.tar"
    with tarfile.open(backup) as old, tarfile.open(lying, "w") as new:
        for member in old:
            file = old.extractfile(member)
            assert file is not None
            content = file.read()
            if member.name == "manifest.json":
                manifest = json.loads(content)
                manifest["tables"]["public.kept"] = 999
                content = json.dumps(manifest).encode()
                member.size = len(content)
            new.addfile(member, BytesIO(content))
    said = vinculo("restore", lying, "--verify", "--overwrite", "--data", data.path, "--json")
    assert said.status == 1
    assert "public.kept" in said.data["error"]
    with database(data):
        assert rows(data, "SELECT number FROM mine") == [(7,)]
    assert list(data.path.glob("before-restore-*")) == []


def test_another_file_of_that_name_is_not_overwritten(house: RunningHouse, tmp_path: Path) -> None:
    mine = tmp_path / "clientes.xlsx"
    mine.write_text("mine")
    said = vinculo("backup", mine, "--data", house.path, "--json")
    assert said.status == 1
    assert mine.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [mine]
