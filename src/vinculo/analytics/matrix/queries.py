"""What the matrix's page shows of a close."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db.models import Sum

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.models import MatrixCell, MatrixClose, MatrixFlow
from vinculo.analytics.warehouse.manifest import folder


@dataclass(frozen=True, slots=True)
class CellView:
    """One cell of the heat map; the shares are of the whole close."""

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


def closes() -> list[date]:
    """Newest first."""
    return list(MatrixClose.objects.values_list("period", flat=True))


def close_of(period: date | None) -> MatrixClose | None:
    """The close of that month, or the last one."""
    if period is None:
        return MatrixClose.last()
    return MatrixClose.objects.select_related("settings").filter(period=period).first()


def cells(close: MatrixClose) -> list[list[CellView]]:
    """Rows from the highest band of amount, each from the newest customers; empty cells too."""
    policy = close.policy
    found = {(c.amount_band, c.tenure_band): c for c in close.cells.all()}
    customers, amount = _totals(list(found.values()))
    return [
        [
            _view(found.get((a, t)), a, t, rank, policy.class_name(rank), customers, amount)
            for t, rank in enumerate(row, start=1)
        ]
        for a, row in enumerate(policy.cells, start=1)
    ]


def _view(
    cell: MatrixCell | None, a: int, t: int, rank: int, name: str, customers: int, amount: Decimal
) -> CellView:
    here = cell.customers if cell else 0
    bought = cell.amount if cell else Decimal(0)
    return CellView(a, t, rank, name, here, bought, here / (customers or 1), _share(bought, amount))


def classes(close: MatrixClose) -> list[ClassTotal]:
    """Every class of the policy, the best first."""
    policy, found = close.policy, list(close.cells.all())
    customers, amount = _totals(found)
    totals = []
    for rank, name in enumerate(policy.classes, start=1):
        mine = [cell for cell in found if cell.rank == rank]
        n, bought = _totals(mine)
        totals.append(
            ClassTotal(rank, name, n, bought, n / (customers or 1), _share(bought, amount))
        )
    return totals


def _totals(cells: list[MatrixCell]) -> tuple[int, Decimal]:
    return sum(c.customers for c in cells), sum((c.amount for c in cells), Decimal(0))


def _share(part: Decimal, whole: Decimal) -> float:
    return float(max(part, Decimal(0)) / whole) if whole > 0 else 0.0


def flow(before: MatrixClose, after: MatrixClose) -> list[tuple[int, int, int]]:
    """(from rank, to rank, customers) between any two closes; rank 0 were no customers yet."""
    neighbours = (after.period.year * 12 + after.period.month) - (
        before.period.year * 12 + before.period.month
    ) == 1
    if neighbours:
        return list(
            MatrixFlow.objects.filter(close=after).values_list("from_rank", "to_rank", "customers")
        )
    root = folder()
    with connect(root) as engine:
        first, last = (
            f"read_parquet({quoted(root / 'closes' / close.state_file)})"
            for close in (before, after)
        )
        rows: list[tuple[int, int, int]] = engine.execute(
            f"SELECT coalesce(b.rank, 0), a.rank, count(*) FROM {last} a"
            f" LEFT JOIN {first} b USING (customer_id) GROUP BY 1, 2 ORDER BY 1, 2"
        ).fetchall()
    return rows


def history(last: int = 12) -> list[tuple[date, dict[int, int]]]:
    """Customers per class at the last closes, oldest first."""
    periods = list(MatrixClose.objects.values_list("period", flat=True)[:last])
    found: dict[date, dict[int, int]] = {period: {} for period in sorted(periods)}
    counted = (
        MatrixCell.objects.filter(close__in=periods)
        .values_list("close_id", "rank")
        .annotate(n=Sum("customers"))
        .order_by("close_id", "rank")
    )
    for period, rank, n in counted:
        found[period][rank] = n
    return list(found.items())
