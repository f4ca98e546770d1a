"""`vinculo score`: trained in one file, applied to another, with reasons and plain failures."""

import csv
import json
import random
from pathlib import Path

import pytest

from vinculo.cli.tests.conftest import vinculo


def a_file(path: Path, rows: int = 800, answers: bool = True) -> Path:
    rng = random.Random(3)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["id", "mora", "ciudad", "saldo", *(["se_fue"] if answers else [])])
        for at in range(rows):
            late = rng.randint(0, 6)
            leaves = rng.random() < (0.05 + 0.14 * late)
            town = rng.choice(["Cali", "Bogotá", ""])
            balance = f"{rng.uniform(1, 90):.2f}".replace(".", ",")
            writer.writerow(
                [at, late, town, balance, *((["sí" if leaves else "no"]) if answers else [])]
            )
    return path


@pytest.mark.parametrize("method", ["scorecard", "logistic", "lightgbm"])
def test_a_score_is_trained_and_applied_with_reasons(tmp_path: Path, method: str) -> None:
    source = a_file(tmp_path / "clientes.csv")
    model = tmp_path / "modelo.json"
    said = vinculo("score", "train", source, "--target", "se_fue", "--without", "id",
                   "--method", method, "--folds", "5", "--model", model, "--json",
                   VINCULO_DATA=str(tmp_path / "data"))  # fmt: skip
    assert said.status == 0, said.err
    assert said.data["yes_is"] == "sí"
    assert 0.7 < said.data["auc_low"] < said.data["auc"] < said.data["auc_high"] < 0.95
    assert len(said.data["fold_aucs"]) == 5
    assert said.data["calibration_error"] < 0.08
    kept = json.loads(model.read_text(encoding="utf-8"))
    assert (kept["target"], kept["seed"], len(kept["data"]["sha256"])) == ("se_fue", 1, 64)
    target = tmp_path / "out.csv"
    new = a_file(tmp_path / "nuevos.csv", 50, answers=False)
    applied = vinculo("score", "apply", model, new, target, "--json")
    assert applied.status == 0, applied.err
    with target.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 50
    late = [float(row["probabilidad"]) for row in rows if row["mora"] == "6"]
    early = [float(row["probabilidad"]) for row in rows if row["mora"] == "0"]
    assert min(late) > max(early)
    worst = next(row for row in rows if row["mora"] == "6")
    assert "mora es 6: " in worst["razones"]
    assert "puntos hacia el «sí»" in worst["razones"]
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("--target", "otra"), "no tiene la columna otra. Tiene: id, mora"),
        (("--target", "mora"), "debería tener dos valores"),
        (("--target", "se_fue", "--yes", "quizá"), "no tiene el valor quizá"),
    ],
)
def test_a_wrong_target_is_one_sentence(
    tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    said = vinculo("score", "train", a_file(tmp_path / "in.csv", 60), *words)
    assert said.status == 1
    assert sentence in said.err
    assert "Traceback" not in said.err
    assert [path.name for path in tmp_path.iterdir()] == ["in.csv"]


def test_too_little_is_refused_with_the_reason(tmp_path: Path) -> None:
    said = vinculo("score", "train", a_file(tmp_path / "in.csv", 30), "--target", "se_fue")
    assert said.status == 1
    assert "Muy pocas filas para aprender" in said.err


def test_another_file_lacks_what_the_model_asks_for(tmp_path: Path) -> None:
    model = tmp_path / "m.json"
    source = a_file(tmp_path / "in.csv")
    assert vinculo("score", "train", source, "--target", "se_fue", "--model", model).status == 0
    other = tmp_path / "other.csv"
    other.write_text("id;mora\n1;2\n", encoding="utf-8")
    said = vinculo("score", "apply", model, other, tmp_path / "out.csv")
    assert said.status == 1
    assert "le falta ciudad, saldo" in said.err
    said = vinculo("score", "apply", other, source, tmp_path / "out.csv")
    assert "no es un modelo nuestro" in said.err
