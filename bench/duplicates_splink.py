"""Splink as its own documentation sets it up, over columns that were only tidied."""

import csv
import re
from pathlib import Path
from time import perf_counter

import duckdb
import pyarrow as pa
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

from vinculo.lib.text import fold

LEAST = 0.01
_SIGNS = re.compile(r"[^a-z0-9@ ]+")

# Of its FEBRL example, and the same for the columns of a Spanish file.
COMPARISONS = {
    "febrl": lambda: [
        cl.NameComparison("given_name"),
        cl.NameComparison("surname"),
        cl.DateOfBirthComparison(
            "date_of_birth", input_is_string=True, datetime_format="%Y%m%d",
            invalid_dates_as_null=True,
        ),
        cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
        cl.ExactMatch("street_number").configure(term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]),
    ],
    "spanish": lambda: [
        cl.NameComparison("nombres"),
        cl.NameComparison("apellidos"),
        cl.JaroWinklerAtThresholds("nombre", [0.9, 0.7]).configure(term_frequency_adjustments=True),
        cl.DateOfBirthComparison(
            "nacimiento", input_is_string=True, datetime_format="%Y%m%d",
            invalid_dates_as_null=True,
        ),
        cl.ExactMatch("documento"),
        cl.ExactMatch("telefono"),
        cl.ExactMatch("correo"),
        cl.JaroWinklerAtThresholds("direccion", [0.9, 0.8]),
        cl.ExactMatch("ciudad").configure(term_frequency_adjustments=True),
    ],
}  # fmt: skip
BLOCKS = {
    "febrl": [
        block_on("soc_sec_id"), block_on("given_name"), block_on("surname"),
        block_on("date_of_birth"), block_on("postcode"),
    ],
    "spanish": [
        block_on("documento"), block_on("telefono"), block_on("correo"), block_on("direccion"),
        block_on("apellidos", "nombres"), block_on("apellidos", "nacimiento"),
        block_on("nombres", "nacimiento"), block_on("nombre"),
    ],
}  # fmt: skip
CERTAIN = {
    "febrl": [block_on("given_name", "surname", "date_of_birth"), block_on("soc_sec_id")],
    "spanish": [block_on("documento"), block_on("telefono")],
}
TEACHERS = {
    "febrl": [block_on("date_of_birth"), block_on("soc_sec_id")],
    "spanish": [block_on("telefono"), block_on("documento"), block_on("apellidos", "nombres")],
}
SAMPLE = {"febrl": 1e7, "spanish": 5e6}


def predicted(path: Path, group: str) -> tuple[list[tuple[int, int, float]], float]:
    """Pairs of row numbers with their probability, and the seconds that tidying took."""
    began = perf_counter()
    con = duckdb.connect()
    con.register("people", _tidied(path))
    reading = perf_counter() - began
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=COMPARISONS[group](),
        blocking_rules_to_generate_predictions=BLOCKS[group],
        retain_matching_columns=False,
    )
    linker = Linker(DuckDBAPI(con).register("people"), settings, log_level="ERROR")
    training = linker.training
    training.estimate_probability_two_random_records_match(CERTAIN[group], recall=0.6)
    training.estimate_u_using_random_sampling(SAMPLE[group], seed=1)
    for teacher in TEACHERS[group]:
        training.estimate_parameters_using_expectation_maximisation(teacher)
    found = linker.inference.predict(threshold_match_probability=LEAST).physical_name
    rows = con.execute(
        f"SELECT unique_id_l, unique_id_r, match_probability FROM {found}"
    ).fetchall()
    return rows, reading


def _tidied(path: Path) -> pa.Table:
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        heads = next(rows)
        columns = list(zip(*rows, strict=True))
    made = {"unique_id": pa.array(range(len(columns[0])))}
    for head, texts in zip(heads, columns, strict=True):
        if head not in {"rec_id", "entidad", "id"}:
            made[head] = pa.array([_tidy(head, text) for text in texts], pa.string())
    return pa.table(made)


def _tidy(head: str, text: str) -> str | None:
    if head in {"documento", "telefono", "nacimiento"}:
        return "".join(filter(str.isdigit, text))[-10:] or None
    if head == "correo":
        return text.lower().strip() or None
    return " ".join(_SIGNS.sub(" ", fold(text)).split()) or None
