"""`vinculo clv fit`: the tables of the papers from a file, bad rows put aside, plain failures."""

import csv
from pathlib import Path

import pytest

from vinculo.analytics.lifetime.tests.cdnow import file as cdnow
from vinculo.cli.tests.conftest import vinculo


def test_cdnow_in_a_file_gives_the_parameters_of_the_paper(tmp_path: Path) -> None:
    said = vinculo("clv", "fit", cdnow("cdnow_customers_summary.csv"), "--json",
                   VINCULO_DATA=str(tmp_path / "data"))  # fmt: skip
    assert (said.status, said.data["customers"], said.data["left_out"]) == (0, 2357, 0)
    found = said.data["models"]["bg/nbd"]
    wanted = {"r": 0.243, "alpha": 4.414, "a": 0.793, "b": 2.426}
    assert found["parameters"] == pytest.approx(wanted, abs=0.001)
    assert found["log_likelihood"] == pytest.approx(-9582.4, abs=0.05)
    assert not (tmp_path / "data").exists()


def test_rows_that_are_no_history_go_to_a_file_with_the_reason(tmp_path: Path) -> None:
    source = tmp_path / "clientes.csv"
    good = "\n".join(f"{k};{k % 5};{k % 5 * 2},5;{30 + k % 7};{k % 5 * 10}" for k in range(1, 60))
    good = "\n".join(line.replace(";0;0,5;", ";0;0;") for line in good.splitlines())
    bad = "a;2;9;8;1\nb;dos;1;8;1\nc;1,5;1;8;1\nd;0;3;8;1\ne;1\nf;1;-1;8;1\n"
    source.write_text(f"id;Frequency;recency;T;monetary_value\n{good}\n{bad}", encoding="utf-8")
    said = vinculo("clv", "fit", source, "--json")
    assert (said.status, said.data["customers"], said.data["left_out"]) == (0, 59, 6), said.err
    assert said.data["amounts"]["parameters"].keys() == {"p", "q", "v"}
    with Path(said.data["rejected"]).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    reasons = {row[0]: row[-1] for row in rows[1:]}
    assert reasons["a"] == "recency es mayor que T"
    assert reasons["b"] == "frequency no es un número"
    assert set(reasons) == set("abcdef")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "No existe el archivo"),
        ("frequency,recency\n1,2\n", "le falta T. Tiene: frequency, recency"),
        ("frequency,recency,T\n1,2,3\n", "hacen falta al menos 30"),
    ],
)
def test_a_file_that_cannot_be_used_is_one_sentence(
    tmp_path: Path, content: str | None, sentence: str
) -> None:
    source = tmp_path / "in.csv"
    if content is not None:
        source.write_text(content)
    said = vinculo("clv", "fit", source)
    assert said.status == 1
    assert sentence in said.err
    assert "Traceback" not in said.err
