"""Found however people type them; by strangers never."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers.models import Customer, NameWord, SearchText
from vinculo.customers.search import index_import, rebuild, search
from vinculo.customers.search.words import remainders, slips


@pytest.mark.parametrize(
    "typed",
    [
        "María Fernanda Quintero Salazar",
        "maria quintero",
        "QUINTERO SALAZAR MARIA",
        "salazar quintero",
        "quint",
        "quinterro salazar",
        "kintero",
        "qintero maria",
        "María Quintero Zalasar",
        "maria quintero de los rios",
        "52345678",
        "52.345.678",
        "300 123 4567",
        "+57 (300) 1234567",
        "3001234567",
        "1234567",
        "mfquintero@elfogon.example",
        "MFQuintero@",
    ],
)
def test_maria_is_found_however_she_is_typed(world: World, typed: str) -> None:
    assert [hit.customer for hit in search(typed, world.lucia)] == [world.maria]


def test_a_company_is_found_by_its_tax_number_with_and_without_the_check_digit(
    world: World,
) -> None:
    for typed in ("900418327", "900.418.327-3", "9004183273", "900418"):
        assert [hit.customer for hit in search(typed, world.julian)] == [world.espiga], typed


@pytest.mark.parametrize("typed", ["", "   ", "zzzzzz", "&|!:*()", "'; --", "\x00", "@", "()"])
def test_what_cannot_be_found_finds_nothing_and_breaks_nothing(world: World, typed: str) -> None:
    assert search(typed, world.lucia) == []


@pytest.mark.parametrize("typed", ["maria", "kintero", "52345678", "3001234567", "mfquintero@"])
def test_a_stranger_finds_nobody(world: World, typed: str) -> None:
    assert search(typed, world.stranger) == []


def test_the_nearest_comes_first(world: World) -> None:
    other = Customer.objects.create(name="Mario Quinteros", sort_name="mario quinteros")
    SearchText.objects.all().delete()
    rebuild()
    found = [hit.customer for hit in search("maria quintero", None)]
    assert found == [world.maria] or found == [world.maria, other]
    assert found[0] == world.maria


def test_an_import_is_searchable_once_indexed(world: World) -> None:
    Customer.objects.create(name="Zubizarreta Hermanos", sort_name="z", import_id=7)
    assert search("zubizarreta", None) == []
    assert index_import(7) == 1
    assert len(search("subisarreta", None)) == 1


def test_rebuilding_forgets_words_nobody_has_any_more(world: World) -> None:
    world.maria.delete()
    rebuild()
    assert not NameWord.objects.filter(word="quintero").exists()
    assert SearchText.objects.count() == Customer.objects.count()


def test_the_number_of_queries_does_not_grow_with_the_hits(world: World) -> None:
    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            search("garcia", None)
        return len(queries)

    def more(count: int) -> None:
        for number in range(count):
            Customer.objects.create(name=f"García {number}", sort_name=f"garcia {number}")
        rebuild()

    more(10)
    at_ten = asked()
    more(10)
    assert asked() <= at_ten


words = st.text("abcdefgñé", min_size=4, max_size=9)


@given(words, st.integers(0, 8), st.sampled_from("xyz"))
def test_one_slip_leaves_a_remainder_in_common(word: str, at: int, letter: str) -> None:
    at = min(at, len(word))
    longer = word[:at] + letter + word[at:]
    changed = word[:at] + letter + word[at + 1 :]
    for other in (longer, changed):
        assert slips(word, other, 2) <= 1
        assert set(remainders(word)) & set(remainders(other))


def test_slips_count_a_swap_as_one() -> None:
    assert slips("quintero", "qiuntero", 2) == 1
    assert slips("garcia", "garzon", 2) == 3
