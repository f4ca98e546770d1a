"""Addresses as life writes them, each with what it is; the expectations were written by hand.

`place` numbers the places: equal numbers must have equal keys, different ones different keys. An
empty canonical text means that the address is not to be recognised. Accents that nobody typed
need not be guessed.
"""

import csv
from collections import defaultdict
from pathlib import Path

import pytest

from vinculo.lib.addresses import COUNTRIES, normalise
from vinculo.lib.text import fold

FOLDER = Path(__file__).parent
AT_LEAST = {"CO": 400}


def cases(country: str) -> list[dict[str, str]]:
    with (FOLDER / f"{country.lower()}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("country", COUNTRIES)
def test_there_are_enough_cases_of_every_country(country: str) -> None:
    assert len({case["input"] for case in cases(country)}) >= AT_LEAST.get(country, 80)


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_case_is_read_as_it_was_meant(country: str) -> None:
    wrong = []
    for case in cases(country):
        read = normalise(case["input"], country)
        canonical = read.canonical if read.recognised else ""
        if fold(canonical) != fold(case["canonical"]):
            wrong.append((case["input"], case["canonical"], canonical))
    assert not wrong


@pytest.mark.parametrize("country", COUNTRIES)
def test_one_place_has_one_key_and_no_other_place_has_it(country: str) -> None:
    keys, places = defaultdict(set), defaultdict(set)
    for case in cases(country):
        if case["canonical"]:
            key = normalise(case["input"], country).key
            keys[case["place"]].add(key)
            places[key].add(case["place"])
    assert {place: some for place, some in keys.items() if len(some) > 1} == {}
    assert {key: some for key, some in places.items() if len(some) > 1} == {}


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_canonical_text_is_read_as_the_same(country: str) -> None:
    for case in cases(country):
        once = normalise(case["input"], country)
        again = normalise(once.canonical, country)
        assert (again.key, again.canonical) == (once.key, once.canonical), case["input"]
        if once.recognised:
            assert again.parts == once.parts


@pytest.mark.parametrize("country", COUNTRIES)
def test_the_key_does_not_depend_on_case_accents_or_spacing(country: str) -> None:
    for case in cases(country):
        typed = case["input"]
        key = normalise(typed, country).key
        spaced = typed.replace(" ", "   ").replace(",", " , ")
        for other in (typed.upper(), typed.lower(), f"  {spaced}\n", _plain(typed)):
            assert normalise(other, country).key == key, other


def _plain(typed: str) -> str:
    return typed.translate(str.maketrans("áéíóúÁÉÍÓÚñÑ", "aeiouAEIOUnN"))
