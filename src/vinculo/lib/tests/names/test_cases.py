"""Names as found in lists, checked by hand: expectations were written before the code ran."""

import csv
from pathlib import Path

import pytest

from vinculo.lib.names import normalise

with (Path(__file__).parent / "names.tsv").open(encoding="utf-8", newline="") as _file:
    CASES = list(csv.reader(_file, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize(("typed", "country", "kind", "canonical", "rest"), CASES)
def test_a_name_is_read_as_a_person_would(typed, country, kind, canonical, rest):
    name = normalise(typed, country)
    told = name.surnames if name.kind == "person" else name.legal_form
    assert (name.kind, name.canonical, told) == (kind, canonical, rest)


@pytest.mark.parametrize(("typed", "country"), [case[:2] for case in CASES])
def test_what_is_canonical_stays_so(typed, country):
    once = normalise(typed, country)
    twice = normalise(once.canonical, country)
    assert (twice.canonical, twice.key, twice.kind) == (once.canonical, once.key, once.kind)


def test_there_are_enough_cases():
    assert len(CASES) >= 200
