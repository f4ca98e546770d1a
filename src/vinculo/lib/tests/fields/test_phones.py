"""Telephones as found in lists; expectations were written before the code ran."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vinculo.lib.phones_fields import normalise

with (Path(__file__).parent / "phones.tsv").open(encoding="utf-8", newline="") as _file:
    CASES = list(csv.reader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize(("typed", "country", "canonical"), CASES)
def test_a_telephone_is_read_as_it_is_dialled(typed, country, canonical):
    found = normalise(typed, country)
    assert (found.canonical if found.recognised else "") == canonical
    assert bool(found.key) == found.recognised


@pytest.mark.parametrize(("typed", "country", "canonical"), CASES)
def test_what_is_canonical_stays_so(typed, country, canonical):
    once = normalise(typed, country)
    twice = normalise(once.canonical, country)
    assert (twice.canonical, twice.key) == (once.canonical, once.key)


def test_there_are_enough_cases():
    assert len(CASES) >= 150


@pytest.mark.parametrize(
    ("country", "spellings"),
    [
        ("MX", ["+52 1 55 1234 5678", "+52 55 1234 5678", "55 1234 5678", "044 55 1234 5678"]),
        ("AR", ["+54 9 11 2345 6789", "+54 11 2345 6789", "011 15 2345-6789", "5491123456789"]),
        ("BR", ["+55 11 98765-4321", "+55 11 8765-4321", "551187654321@c.us", "11 98765 4321"]),
        ("CO", ["(1) 234 5678", "601 2345678", "+57 1 2345678", "601 2345678 ext 12"]),
    ],
)
def test_spellings_that_reach_the_same_person_share_a_key(country, spellings):
    assert len({normalise(spelling, country).key for spelling in spellings}) == 1


def test_a_damaged_cell_is_never_guessed():
    for typed in ("3,00123E+11", "3.00123E+11", "3E+09", "########"):
        found = normalise(typed, "CO")
        assert (found.recognised, found.key, found.canonical) == (False, "", typed)
        assert found.parts["problem"] in {"scientific", "hidden"}


def test_what_else_stands_there_is_left_over():
    found = normalise("3001234567 (Marta, su hija)", "CO")
    assert (found.canonical, found.recognised) == ("+573001234567", True)
    assert "Marta" in found.leftover


def test_the_company_teaches_what_a_text_means():
    known = {"el de siempre": "300 123 4567"}
    assert normalise("El de SIEMPRE", "CO", known).canonical == "+573001234567"


@given(st.text(max_size=80), st.sampled_from(["CO", "MX", "AR", "BR", "ES", ""]))
def test_no_text_breaks_it_and_twice_is_once(text, country):
    once = normalise(text, country)
    assert once.input == text
    twice = normalise(once.canonical, country)
    assert (twice.canonical, twice.key) == (once.canonical, once.key)


@given(
    st.integers(min_value=3_000_000_001, max_value=3_239_999_999),
    st.lists(st.sampled_from(["", " ", "-", ".", " - ", "\u00a0"]), min_size=3, max_size=3),
    st.sampled_from(["", "+57 ", "0057", "57", "(+57)", "Cel: "]),
)
def test_the_key_depends_on_no_punctuation_or_spacing(number, between, before):
    digits = str(number)
    pieces = [digits[:3], digits[3:6], digits[6:8], digits[8:]]
    written = before + pieces[0]
    for sign, piece in zip(between, pieces[1:], strict=True):
        written += sign + piece
    assert normalise(written, "CO").key == normalise(digits, "CO").key
