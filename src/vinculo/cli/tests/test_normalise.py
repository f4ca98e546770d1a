"""`vinculo normalise`: one line of JSON, whole files, plain failures, and no house needed."""

import csv
import json
from pathlib import Path

import pytest

from vinculo.cli.tests.conftest import vinculo

WANTED = {"input", "canonical", "key", "parts", "recognised", "confidence", "leftover"}


def test_one_address_is_one_line_of_json_and_needs_no_house(tmp_path: Path) -> None:
    data = tmp_path / "data"
    words = ("normalise", "address", "kra 97 n° 12 – 34 apto 301", "--country", "CO", "--json")
    said = vinculo(*words, VINCULO_DATA=str(data))
    assert said.status == 0
    assert len(said.out.splitlines()) == 1
    assert said.data.keys() >= WANTED
    assert said.data["canonical"] == "Carrera 97 # 12-34, Apartamento 301"
    assert said.data["building_key"] == vinculo(*words[:2], "cr 97 12 34", "--json").data["key"]
    assert said.data["recognised"] is True
    assert not data.exists()


def test_what_nobody_understands_is_no_failure() -> None:
    said = vinculo("normalise", "address", "por la iglesia", "--json")
    assert (said.status, said.data["recognised"], said.err) == (0, False, "")


@pytest.mark.parametrize(
    "words",
    [
        ("normalise",),
        ("normalise", "planet", "Marte"),
        ("normalise", "address"),
        ("normalise", "address", "Calle 1 # 2-3", "--country", "XX"),
        ("normalise", "address", "out.csv", "--file", "in.csv"),
        ("normalise", "address", "out.csv", "--column", "address"),
    ],
)
def test_wrong_usage_is_status_2(words: tuple[str, ...]) -> None:
    said = vinculo(*words)
    assert (said.status, said.out) == (2, "")
    assert "Traceback" not in said.err


def test_a_file_keeps_its_rows_and_gains_columns(tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    text = "Código;Dirección;key\n1;Cra 97 # 12-34;a\n2;por ahí;b\n3\n4;Calle 5 # 3-08;c;más\n"
    source.write_bytes(text.encode("cp1252"))
    words = ("normalise", "address", "--file", source, "--column", "Dirección", target, "--json")
    said = vinculo(*words)
    assert said.data == {"rows": 4, "recognised": 2, "file": str(target)}
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0][:4] == ["Código", "Dirección", "key", "country"]
    assert "normalised_key" in rows[0]
    first = dict(zip(rows[0], rows[1], strict=True))
    assert (first["key"], first["canonical"]) == ("a", "Carrera 97 # 12-34")
    assert json.loads(first["parts"])["plate"] == "34"
    assert [row[0] for row in rows[1:]] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("content", "column", "sentence"),
    [
        (None, "a", "No existe el archivo"),
        ("", "a", "no tiene una fila con los nombres de las columnas"),
        ("nombre,ciudad\n", "direccion", "no tiene la columna direccion. Tiene: nombre, ciudad"),
        ("a,b\n" + "x" * 3_000_000 + ",1\n", "a", "no se puede leer en la línea 2"),
    ],
)
def test_a_bad_file_is_one_sentence_and_writes_nothing(
    tmp_path: Path, content: str | None, column: str, sentence: str
) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    target.write_text("before")
    if content is not None:
        source.write_text(content)
    said = vinculo("normalise", "address", "--file", source, "--column", column, target)
    assert said.status == 1
    assert sentence in said.err
    assert "Traceback" not in said.err
    assert target.read_text() == "before"
    assert {path.name for path in tmp_path.iterdir()} <= {"in.csv", "out.csv"}


def test_a_file_is_not_written_over_itself(tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text("a\nCra 97 # 12-34\n")
    said = vinculo("normalise", "address", "--file", source, "--column", "a", source)
    assert said.status == 1
    assert source.read_text() == "a\nCra 97 # 12-34\n"
