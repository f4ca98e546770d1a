"""What the matrix shows a person: the whole company, or the part they reach."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Sum

from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.models import MatrixClose
from vinculo.customers.access import customers_for
from vinculo.customers.models import ClassChange, Standing
from vinculo.shell.accounts.access import scope_of
from vinculo.shell.accounts.models import Scope, User


@dataclass(frozen=True, slots=True)
class Cell:
    amount_band: int
    tenure_band: int
    rank: int
    class_name: str
    customers: int
    amount: Decimal
    share: Decimal
    heat: int

    @property
    def query(self) -> str:
        return f"amount_band={self.amount_band}&tenure_band={self.tenure_band}"


@dataclass(frozen=True, slots=True)
class ClassTotal:
    rank: int
    name: str
    customers: int
    amount: Decimal
    customer_share: Decimal
    amount_share: Decimal


@dataclass(frozen=True, slots=True)
class Board:
    """Cells by row (the highest amounts first) and the totals of each class."""

    close: MatrixClose
    policy: Policy
    rows: list[list[Cell]]
    totals: list[ClassTotal]
    customers: int
    amount: Decimal
    is_whole: bool


def sees_everything(user: User) -> bool:
    return bool(scope_of(user, "analytics.matrix") == Scope.ALL)


def closes_for(user: User) -> list[date]:
    """The closes a person may choose; part of the company is known at the last one only."""
    closes = MatrixClose.objects.values_list("period", flat=True)
    return list(closes) if sees_everything(user) else list(closes[:1])


def board(user: User, close: MatrixClose, heat_by: str = "amount") -> Board:
    whole = sees_everything(user)
    sums = _stored(close) if whole else _reached(user)
    policy = close.policy
    total = sum((amount for _, _, amount in sums.values()), Decimal())
    people = sum(customers for _, customers, _ in sums.values())
    most = max(
        (amount if heat_by == "amount" else customers for _, customers, amount in sums.values()),
        default=0,
    )

    def cell(amount_band: int, tenure_band: int) -> Cell:
        rank = policy.rank_of(amount_band, tenure_band)
        rank, customers, amount = sums.get((amount_band, tenure_band), (rank, 0, Decimal()))
        weight = amount if heat_by == "amount" else customers
        heat = 1 + int(4 * weight / most) if most and weight > 0 else 0
        return Cell(
            amount_band, tenure_band, rank, policy.class_name(rank), customers, amount,
            _share(amount, total), heat,
        )  # fmt: skip

    tenures = range(1, len(policy.tenure_from) + 1)
    rows = [[cell(band, tenure) for tenure in tenures] for band in range(1, policy.bands + 1)]
    cells = [one for row in rows for one in row]
    return Board(close, policy, rows, _totals(policy, cells), people, total, whole)


def _stored(close: MatrixClose) -> dict[tuple[int, int], tuple[int, int, Decimal]]:
    return {
        (cell.amount_band, cell.tenure_band): (cell.rank, cell.customers, cell.amount)
        for cell in close.cells.all()
    }


def _reached(user: User) -> dict[tuple[int, int], tuple[int, int, Decimal]]:
    found = (
        Standing.objects.filter(customer__in=customers_for(user))
        .values_list("amount_band", "tenure_band", "rank")
        .annotate(customers=Count("pk"), total=Sum("amount"))
    )
    return {(a, t): (rank, customers, total) for a, t, rank, customers, total in found}


def _totals(policy: Policy, cells: list[Cell]) -> list[ClassTotal]:
    people, money = Counter[int](), Counter[int]()
    for cell in cells:
        people[cell.rank] += cell.customers
        money[cell.rank] += cell.amount  # type: ignore[assignment]
    everybody = Decimal(sum(people.values()))
    everything = Decimal(sum(money.values()))
    return [
        ClassTotal(
            rank, name, people[rank], Decimal(money[rank]),
            _share(people[rank], everybody), _share(Decimal(money[rank]), everything),
        )
        for rank, name in enumerate(policy.classes, 1)
    ]  # fmt: skip


def _share(part: Decimal | int, whole: Decimal) -> Decimal:
    return Decimal(part) / whole if whole else Decimal()


def flows_for(user: User, close: MatrixClose) -> list[tuple[int, int, int]]:
    """(rank before, 0 for the new; rank after; customers) between this close and the last."""
    if sees_everything(user):
        return list(close.flows.values_list("from_rank", "to_rank", "customers"))
    reached = customers_for(user)
    moved = (
        ClassChange.objects.filter(period=close.period, customer__in=reached)
        .values_list("from_rank", "to_rank")
        .annotate(customers=Count("pk"))
    )
    flows = [(before or 0, after, customers) for before, after, customers in moved]
    arrived = Counter[int]()
    for _, after, customers in flows:
        arrived[after] += customers
    standing = (
        Standing.objects.filter(customer__in=reached)
        .values_list("rank")
        .annotate(customers=Count("pk"))
    )
    return flows + [(rank, rank, customers - arrived[rank]) for rank, customers in standing]
