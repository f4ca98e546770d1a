"""Identity numbers as found in lists; expectations were written before the code ran."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.identity import check_digit
from vinculo.lib.identity_fields import COUNTRIES, normalise

with (Path(__file__).parent / "ids.tsv").open(encoding="utf-8", newline="") as _file:
    CASES = list(csv.reader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize(("typed", "country", "kind", "canonical", "problem"), CASES)
def test_a_number_is_read_as_its_country_writes_it(typed, country, kind, canonical, problem):
    found = normalise(typed, country)
    told = (found.parts.get("kind", ""), found.canonical, found.parts.get("problem", ""))
    assert told == (kind, canonical, problem)
    assert found.recognised == (problem == "")


@pytest.mark.parametrize(("typed", "country"), [case[:2] for case in CASES])
def test_what_is_canonical_stays_so(typed, country):
    once = normalise(typed, country)
    twice = normalise(once.canonical, country, once.parts.get("kind", ""))
    assert (twice.canonical, twice.key) == (once.canonical, once.key)


def test_there_are_enough_cases():
    assert len(CASES) >= 100


@pytest.mark.parametrize(
    ("country", "one", "other"),
    [
        ("CO", "CC 79.412.508", "NIT 79412508-5"),
        ("CO", "900418327", "NIT 900.418.327-3"),
        ("PE", "DNI 45678901", "RUC 10456789014"),
        ("AR", "DNI 5.536.168", "CUIT 20-05536168-2"),
        ("EC", "0926687856", "RUC 0926687856001"),
        ("PE", "DNI 1234567", "DNI 01234567"),
        ("CL", "12.345.678-5", "123456785"),
        ("ES", "NIF 12345678Z", "12.345.678-Z"),
    ],
)
def test_documents_of_one_holder_share_a_key(country, one, other):
    keys = {normalise(one, country).key, normalise(other, country).key}
    assert len(keys) == 1
    assert "" not in keys


def test_numbers_counted_apart_do_not():
    kinds = ("CC 345678", "CE 345678", "PPT 345678")
    assert len({normalise(typed, "CO").key for typed in kinds}) == 3


@pytest.mark.parametrize(
    ("typed", "country", "suggestion"),
    [
        ("901.334.870-1", "CO", "3"), ("12345678A", "ES", "Z"), ("926687856", "EC", "0926687856"),
        ("1234567", "PE", "01234567"), ("11.111.111-k", "CL", "1"),
    ],
)  # fmt: skip
def test_what_would_be_right_is_suggested(typed, country, suggestion):
    found = normalise(typed, country)
    assert (found.recognised, found.parts["suggestion"]) == (False, suggestion)


@given(st.integers(min_value=800_000_000, max_value=999_999_999), st.data())
def test_every_spelling_of_a_nit_has_one_key(base, data):
    digit = check_digit(str(base))
    dotted = f"{base:,}".replace(",", data.draw(st.sampled_from([".", ",", " ", ""])))
    label = data.draw(st.sampled_from(["", "NIT ", "nit: ", "N.I.T. No. "]))
    ending = data.draw(st.sampled_from([f"-{digit}", f" - {digit}", ""]))
    assert normalise(f"{label}{dotted}{ending}", "CO").key == f"CO:{base}"


@given(st.text(max_size=60), st.sampled_from(COUNTRIES))
def test_no_text_breaks_any_country(text, country):
    found = normalise(text, country)
    assert found.input == text
    assert found.recognised == ("problem" not in found.parts)
