"""What the matrix's page shows of a close."""

from datetime import date

from django.db.models import Sum

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.matrix.adding import Cell, ClassTotal, Sums, add_up
from vinculo.analytics.models import MatrixCell, MatrixClose, MatrixFlow
from vinculo.analytics.warehouse.manifest import folder

__all__ = [
    "Cell", "ClassTotal", "cells", "classes", "close_of", "closes", "flow", "history", "sums",
]  # fmt: skip


def closes() -> list[date]:
    """Newest first."""
    return list(MatrixClose.objects.values_list("period", flat=True))


def close_of(period: date | None) -> MatrixClose | None:
    """The close of that month, or the last one."""
    if period is None:
        return MatrixClose.last()
    return MatrixClose.objects.select_related("settings").filter(period=period).first()


def sums(close: MatrixClose) -> Sums:
    """As stored, of everybody."""
    return {(c.amount_band, c.tenure_band): (c.customers, c.amount) for c in close.cells.all()}


def cells(close: MatrixClose) -> list[list[Cell]]:
    """Rows from the highest band of amount, each from the newest customers; empty cells too."""
    return add_up(close.policy, sums(close)).rows


def classes(close: MatrixClose) -> list[ClassTotal]:
    """Every class of the policy, the best first."""
    return add_up(close.policy, sums(close)).totals


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
