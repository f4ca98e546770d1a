"""What the matrix shows a person: the whole company, or the part they reach."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Count, Sum

from vinculo.analytics.matrix.adding import Cell, ClassTotal, Sums, add_up
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.queries import sums
from vinculo.analytics.models import MatrixClose
from vinculo.customers.access import customers_for
from vinculo.customers.models import ClassChange, Standing
from vinculo.shell.accounts.access import scope_of
from vinculo.shell.accounts.models import Scope, User


@dataclass(frozen=True, slots=True)
class HeatCell:
    """A cell with how strongly it is coloured, from 0, nobody, to 5."""

    cell: Cell
    heat: int


@dataclass(frozen=True, slots=True)
class Board:
    """Cells by row (the highest amounts first) and the totals of each class."""

    close: MatrixClose
    policy: Policy
    rows: list[list[HeatCell]]
    totals: list[ClassTotal]
    customers: int
    amount: Decimal
    is_whole: bool


def sees_everything(user: User) -> bool:
    return bool(scope_of(user, "analytics.matrix") == Scope.ALL)


def may_export(user: User) -> bool:
    """The file of a close is about everybody."""
    return sees_everything(user) and bool(scope_of(user, "customers.export") == Scope.ALL)


def closes_for(user: User) -> list[date]:
    """The closes a person may choose; part of the company is known at the last one only."""
    closes = MatrixClose.objects.values_list("period", flat=True)
    return list(closes) if sees_everything(user) else list(closes[:1])


def board(user: User, close: MatrixClose, heat_by: str = "amount") -> Board:
    whole = sees_everything(user)
    grid = add_up(close.policy, sums(close) if whole else _reached(user))

    def weight(cell: Cell) -> Decimal | int:
        return cell.amount if heat_by == "amount" else cell.customers

    most = max((weight(cell) for row in grid.rows for cell in row), default=0)

    def heat(cell: Cell) -> int:
        here = weight(cell)
        return 1 + int(4 * here / most) if most > 0 and here > 0 else 0

    rows = [[HeatCell(cell, heat(cell)) for cell in row] for row in grid.rows]
    return Board(close, close.policy, rows, grid.totals, grid.customers, grid.amount, whole)


def _reached(user: User) -> Sums:
    found = (
        Standing.objects.filter(customer__in=customers_for(user))
        .values_list("amount_band", "tenure_band")
        .annotate(customers=Count("pk"), total=Sum("amount"))
    )
    return {(a, t): (customers, total) for a, t, customers, total in found}


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
