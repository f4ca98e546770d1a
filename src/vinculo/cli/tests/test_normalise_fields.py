"""`vinculo normalise name|phone|id|email`: one line of JSON each, and whole files."""

import csv
from pathlib import Path

import pytest

from vinculo.cli.tests.conftest import vinculo

WANTED = {"input", "canonical", "key", "parts", "recognised", "confidence", "leftover"}


@pytest.mark.parametrize(
    ("kind", "text", "country", "canonical", "key"),
    [
        (
            "name", "QUINTERO SALAZAR MARIA FERNANDA", "CO",
            "María Fernanda Quintero Salazar", "fernanda maria quintero salazar",
        ),
        ("name", "aceros del norte s a de c v", "MX", "Aceros del Norte S.A. de C.V.",
         "aceros norte"),
        ("phone", "+52 1 55 1234 5678", "MX", "+525512345678", "+525512345678"),
        ("id", "NIT 900.418.327-3", "CO", "900.418.327-3", "CO:900418327"),
        ("email", " Ana.Ruiz@GMAIL.com", "CO", "ana.ruiz@gmail.com", "anaruiz@gmail.com"),
    ],
)  # fmt: skip
def test_each_kind_answers_one_line_of_json(
    kind: str, text: str, country: str, canonical: str, key: str
) -> None:
    said = vinculo("normalise", kind, text, "--country", country, "--json")
    assert (said.status, len(said.out.splitlines())) == (0, 1)
    assert said.data.keys() >= WANTED
    assert (said.data["input"], said.data["canonical"], said.data["key"]) == (text, canonical, key)
    assert said.data["recognised"] is True


@pytest.mark.parametrize(
    ("kind", "text", "sentence"),
    [
        ("phone", "3,00123E+11", "Una hoja de cálculo"),
        ("id", "901.334.870-1", "El dígito de verificación debería ser 3."),
        ("email", "ana@gmial.com", "¿Quiso decir ana@gmail.com?"),
    ],
)
def test_what_is_wrong_is_said_in_words(kind: str, text: str, sentence: str) -> None:
    said = vinculo("normalise", kind, text, "--json")
    assert said.data["canonical"] == text
    assert sentence in said.data["why"]


@pytest.mark.parametrize("kind", ["name", "phone", "id", "email"])
def test_a_file_keeps_its_rows_and_gains_columns(kind: str, tmp_path: Path) -> None:
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("a,b\n1,Juan Pérez\n2,3001234567\n3,79412508\n4,ana@x.co\n5,\n")
    words = ("normalise", kind, "--file", source, "--column", "b", target, "--json")
    assert vinculo(*words).data["rows"] == 5
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["a"] for row in rows] == ["1", "2", "3", "4", "5"]
    at = {"name": 0, "phone": 1, "id": 2, "email": 3}[kind]
    assert rows[at]["recognised"] == "true"
