"""Sharing out is pure: everybody gets somebody, nobody is torn apart, and the scales are even."""

from collections import Counter
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from vinculo.workspace.handover.sharing import Piece, share_out, units_of

PIECES = st.lists(
    st.tuples(st.integers(0, 10**9), st.sampled_from(["", "Bogotá", "Cali", "Pasto"])), max_size=40
).map(
    lambda found: [Piece(pk, Decimal(amount) / 4, city) for pk, (amount, city) in enumerate(found)]
)
TIES = st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=20)
RECEIVERS = st.lists(st.integers(100, 110), min_size=1, max_size=5, unique=True)


@given(PIECES, TIES, RECEIVERS, st.booleans())
def test_everybody_is_shared_out_once_and_the_parts_make_the_whole(
    pieces: list[Piece], ties: list[tuple[int, int]], receivers: list[int], by_amount: bool
) -> None:
    units = units_of(pieces, ties)
    assert sorted(p.pk for unit in units for p in unit.pieces) == [p.pk for p in pieces]
    shared = share_out(units, receivers, by_amount)
    assert shared.keys() == {unit.key for unit in units}
    assert set(shared.values()) <= set(receivers)
    parts = {pk: [u for u in units if shared[u.key] == pk] for pk in receivers}
    assert sum(len(u.pieces) for found in parts.values() for u in found) == len(pieces)
    total = sum((u.amount for found in parts.values() for u in found), Decimal(0))
    assert total == sum((p.amount for p in pieces), Decimal(0))


@given(PIECES, TIES)
def test_who_is_tied_is_never_torn_apart(pieces: list[Piece], ties: list[tuple[int, int]]) -> None:
    unit_of = {p.pk: unit.key for unit in units_of(pieces, ties) for p in unit.pieces}
    for one, other in ties:
        if one in unit_of and other in unit_of:
            assert unit_of[one] == unit_of[other]


@given(PIECES, TIES, RECEIVERS, st.booleans())
def test_nobody_is_further_ahead_than_the_largest_unit(
    pieces: list[Piece], ties: list[tuple[int, int]], receivers: list[int], by_amount: bool
) -> None:
    units = units_of(pieces, ties)
    shared = share_out(units, receivers, by_amount)
    load = dict.fromkeys(receivers, Decimal(0))
    for unit in units:
        load[shared[unit.key]] += unit.amount if by_amount else len(unit.pieces)
    largest = max((u.amount if by_amount else Decimal(len(u.pieces)) for u in units), default=0)
    assert max(load.values()) - min(load.values()) <= largest


@given(PIECES, RECEIVERS)
def test_a_place_goes_to_whom_it_was_given(pieces: list[Piece], receivers: list[int]) -> None:
    units = units_of(pieces, ())
    shared = share_out(units, receivers, False, {"Cali": receivers[-1]})
    assert all(shared[u.key] == receivers[-1] for u in units if u.place == "Cali")


def test_what_a_place_weighs_counts_when_the_rest_is_shared_out() -> None:
    pieces = [Piece(n, Decimal(1), "Cali" if n < 4 else "Pasto") for n in range(8)]
    shared = share_out(units_of(pieces, ()), [1, 2], False, {"Cali": 1})
    assert Counter(shared.values()) == {1: 4, 2: 4}
    assert {shared[n] for n in range(4)} == {1}
