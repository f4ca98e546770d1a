"""Share customers out among those who receive them. Pure: no database, no clock.

What stays together is one unit; every unit goes whole to one receiver. Evenly means greedily, the
largest first, always to who has least: at no moment is anybody further ahead of anybody else than
the largest unit (Graham 1969).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from heapq import heapify, heapreplace


@dataclass(frozen=True, slots=True)
class Piece:
    """A customer as far as sharing out asks: what they buy in a year, and where they belong."""

    pk: int
    amount: Decimal
    place: str = ""


@dataclass(frozen=True, slots=True)
class Unit:
    """`key` is the smallest number in it; `place` that of who buys most."""

    key: int
    pieces: tuple[Piece, ...]

    @property
    def amount(self) -> Decimal:
        return sum((piece.amount for piece in self.pieces), Decimal(0))

    @property
    def place(self) -> str:
        return max(self.pieces, key=lambda piece: (piece.amount, -piece.pk)).place


def units_of(pieces: Sequence[Piece], ties: Iterable[tuple[int, int]]) -> list[Unit]:
    """Customers whom a tie joins, directly or through others, in one unit."""
    above = {piece.pk: piece.pk for piece in pieces}

    def head(pk: int) -> int:
        while above[pk] != pk:
            above[pk] = pk = above[above[pk]]
        return pk

    for one, other in ties:
        if one in above and other in above:
            low, high = sorted((head(one), head(other)))
            above[high] = low
    members: dict[int, list[Piece]] = {}
    for piece in pieces:
        members.setdefault(head(piece.pk), []).append(piece)
    return [Unit(key, tuple(found)) for key, found in sorted(members.items())]


def share_out(
    units: Iterable[Unit],
    receivers: Sequence[int],
    by_amount: bool,
    places: Mapping[str, int] | None = None,
) -> dict[int, int]:
    """Unit -> receiver. A place that has somebody goes to them; the rest is shared out evenly,
    counting what each has already."""
    placed = places or {}
    shared: dict[int, int] = {}
    load: dict[int, tuple[Decimal, Decimal]] = {pk: (Decimal(0), Decimal(0)) for pk in receivers}
    rest: list[Unit] = []
    weigh: Callable[[Unit], tuple[Decimal, Decimal]] = _amount_first if by_amount else _count_first

    for unit in units:
        receiver = placed.get(unit.place)
        if receiver is None:
            rest.append(unit)
            continue
        shared[unit.key] = receiver
        if receiver in load:
            load[receiver] = _sum(load[receiver], weigh(unit))
    heap = [(load[pk], place, pk) for place, pk in enumerate(receivers)]
    heapify(heap)
    for unit in sorted(rest, key=lambda unit: (*(-w for w in weigh(unit)), unit.key)):
        carried, place, pk = heap[0]
        heapreplace(heap, (_sum(carried, weigh(unit)), place, pk))
        shared[unit.key] = pk
    return shared


def _count_first(unit: Unit) -> tuple[Decimal, Decimal]:
    return Decimal(len(unit.pieces)), unit.amount


def _amount_first(unit: Unit) -> tuple[Decimal, Decimal]:
    return unit.amount, Decimal(len(unit.pieces))


def _sum(one: tuple[Decimal, Decimal], other: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
    return one[0] + other[0], one[1] + other[1]
