"""Every command: usage, exit status, one JSON document, with and without a running house."""

import os
from pathlib import Path

import pytest

from vinculo.cli.tests.conftest import RunningHouse, vinculo
from vinculo.runtime.datadir import DataDir
from vinculo.runtime.tests.processes import LINUX, processes_of

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nonsense",),
        ("import",),
        ("import", "planets", "file.csv"),
        ("matrix",),
        ("warehouse",),
        ("matrix", "close", "--through", "2026-13"),
        ("matrix", "close", "--through", "enero"),
        ("warehouse", "paint"),
        ("undo-import", "x"),
        ("customer", "x"),
        ("demo", "--customers", "0"),
        ("run", "--port", "99999"),
        ("web", "--workers", "0"),
        ("doctor", "--nonsense"),
        ("backup",),
    ],
)
def test_wrong_usage_is_status_2_and_nothing_on_standard_output(words: tuple[str, ...]) -> None:
    said = vinculo(*words)
    assert (said.status, said.out) == (2, "")
    assert "vinculo" in said.err
    assert "Traceback" not in said.err


def test_it_speaks_spanish_unless_told_otherwise(tmp_path: Path) -> None:
    words = ("backup", "x.tar", "--data", tmp_path / "nothing")
    assert "no hay ningún Vínculo" in vinculo(*words).err
    assert "There is no Vínculo" in vinculo(*words, VINCULO_LANGUAGE="en").err
    assert "faltan estos argumentos" in vinculo("backup").err


@LINUX
def test_a_command_starts_the_database_for_its_own_duration(tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = vinculo("migrate", "--data", data, "--json")
    assert (first.status, first.data["applied"] > 0) == (0, True)
    assert processes_of(data) == {}
    again = vinculo("--data", data, "--json", "migrate")
    assert (again.status, again.data) == (0, {"applied": 0})
    by_environment = vinculo("migrate", "--json", VINCULO_DATA=str(data))
    assert by_environment.data == {"applied": 0}
    assert processes_of(data) == {}


def test_a_failure_is_one_sentence_on_standard_error_and_status_1(data: DataDir) -> None:
    link = vinculo("signin-link", "nobody@example.com", "--data", data.path, "--json")
    assert link.status == 1
    assert "nobody@example.com" in link.data["error"]
    assert "nobody@example.com" in link.err


def test_commands_use_the_running_house(house: RunningHouse) -> None:
    assert vinculo("migrate", "--data", house.path, "--json").data == {"applied": 0}
    link = vinculo("signin-link", "--data", house.path)
    assert link.out.startswith(f"http://127.0.0.1:{house.port}/entrar/")
    assert house.is_well()


def test_a_file_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    said = vinculo(
        "import", "customers", tmp_path / "no.csv", "--data", tmp_path / "data", "--json"
    )
    assert said.status == 1
    assert "no.csv" in said.data["error"]
    assert "Traceback" not in said.err


@pytest.mark.skipif(os.geteuid() != 0, reason="root needs another way to be refused")
def test_a_data_directory_that_is_a_file_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    said = vinculo("migrate", "--data", tmp_path / "data", "--json")
    assert said.status == 1
    assert "carpeta" in said.data["error"]


def test_the_doctor_finds_a_running_house_well(house: RunningHouse) -> None:
    said = vinculo("doctor", "--data", house.path, "--json")
    states = {finding["about"]: finding["state"] for finding in said.data["findings"]}
    assert (said.status, said.data["well"]) == (0, True)
    assert states["database"] == states["worker"] == states["address"] == "well"


def test_the_doctor_says_what_is_wrong_and_what_to_do(data: DataDir) -> None:
    (data.secrets / "secret-key").chmod(0o644)
    (data.postgres / "local.conf").write_text("nonsense = 1\n")
    said = vinculo("doctor", "--data", data.path, "--json")
    troubles = {
        finding["about"]: finding for finding in said.data["findings"]
        if finding["state"] == "trouble"
    }  # fmt: skip
    assert said.status == 1
    assert set(troubles) == {"permissions", "database"}
    assert "chmod" in troubles["permissions"]["advice"]
    assert "nonsense" in troubles["database"]["sentence"]
