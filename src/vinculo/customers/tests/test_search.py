"""Found however people type them; by strangers never."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers.models import Customer, NameWord, SearchText, Standing
from vinculo.customers.search import index_import, rebuild, search
from vinculo.customers.search.nearest import FEW
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


def test_of_more_than_can_be_compared_those_who_buy_most_are(world: World) -> None:
    """The last of thousands of namesakes, of whom any few would be compared otherwise."""
    names = (f"María Restrepo {number}" for number in range(FEW + 300))
    people = Customer.objects.bulk_create(
        Customer(name=name, sort_name=name.lower(), owner=world.julian, team=world.north)
        for name in names
    )
    best = people[-1]
    for customer, amount in ((people[0], 5), (people[-2], 10), (best, 20)):
        Standing.objects.create(
            customer=customer, owner=world.julian, team=world.north, period=date(2026, 5, 1),
            rank=2, class_name="PLATA", since_on=date(2026, 2, 28), amount=amount,
            tenure_months=30, amount_band=2, tenure_band=2,
        )  # fmt: skip
    rebuild()
    for viewer in (None, world.patricia, world.lucia):
        found = [hit.customer for hit in search("maria", viewer, limit=30)]
        assert found[:3] == [best, people[-2], people[0]]
        assert len(found) == len(set(found)) == 30
    assert search("maria", world.stranger) == []


def test_of_those_as_near_the_better_class_then_the_larger_amount_comes_first(
    world: World,
) -> None:
    rosas = [Customer.objects.create(name="Rosa Peña", sort_name="rosa pena") for _ in range(3)]
    for customer, rank, amount in zip(rosas, (2, 1, 1), (90, 10, 50), strict=True):
        Standing.objects.create(
            customer=customer, period=date(2026, 5, 1), rank=rank, class_name="X",
            since_on=date(2026, 2, 28), amount=amount, tenure_months=1, amount_band=rank,
            tenure_band=1,
        )  # fmt: skip
    rebuild()
    found = [hit.customer for hit in search("rosa pena", None)]
    assert found == [rosas[2], rosas[1], rosas[0]]


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
