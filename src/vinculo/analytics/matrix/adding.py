"""A matrix added up: its cells and its classes, of the whole company or of anybody's part."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from vinculo.analytics.matrix.policy import Policy

# Customers and amount by (band of amount, band of tenure).
Sums = Mapping[tuple[int, int], tuple[int, Decimal]]
NOTHING = (0, Decimal(0))


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the heat map; the shares are of all that was added up."""

    amount_band: int
    tenure_band: int
    rank: int
    class_name: str
    customers: int
    amount: Decimal
    customers_share: float
    amount_share: float


@dataclass(frozen=True, slots=True)
class ClassTotal:
    rank: int
    name: str
    customers: int
    amount: Decimal
    customers_share: float
    amount_share: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows from the highest band of amount, each from the newest customers, empty cells too;
    totals from the best class."""

    rows: list[list[Cell]]
    totals: list[ClassTotal]
    customers: int
    amount: Decimal


def add_up(policy: Policy, sums: Sums) -> Grid:
    """What lies outside the policy's bands counts for nothing."""
    found = {
        (a, t): sums.get((a, t), NOTHING)
        for a in range(1, policy.bands + 1)
        for t in range(1, len(policy.tenure_from) + 1)
    }
    customers, amount = _total(found.values())

    def shares(part: tuple[int, Decimal]) -> tuple[int, Decimal, float, float]:
        return *part, part[0] / (customers or 1), _share(part[1], amount)

    def cell(a: int, t: int) -> Cell:
        rank = policy.rank_of(a, t)
        return Cell(a, t, rank, policy.class_name(rank), *shares(found[a, t]))

    rows = [
        [cell(a, t) for t in range(1, len(policy.tenure_from) + 1)]
        for a in range(1, policy.bands + 1)
    ]
    totals = [
        ClassTotal(rank, name, *shares(_total(
            found[key] for key in found if policy.rank_of(*key) == rank
        )))
        for rank, name in enumerate(policy.classes, start=1)
    ]  # fmt: skip
    return Grid(rows, totals, customers, amount)


def _total(parts: Iterable[tuple[int, Decimal]]) -> tuple[int, Decimal]:
    people, money = NOTHING
    for customers, amount in parts:
        people, money = people + customers, money + amount
    return people, money


def _share(part: Decimal, whole: Decimal) -> float:
    return float(max(part, Decimal(0)) / whole) if whole > 0 else 0.0
