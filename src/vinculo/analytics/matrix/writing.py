"""Write closes down: sums for the page, dated changes, and where everybody stands now.

Rows go from DuckDB to PostgreSQL as CSV through COPY; no Python runs per customer.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from django.db import transaction

from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.events import MatrixClosed
from vinculo.analytics.matrix import periods
from vinculo.analytics.matrix.chain import Made
from vinculo.analytics.matrix.making import Close, Maker
from vinculo.analytics.matrix.policy import E4, Policy
from vinculo.analytics.matrix.step import COLUMNS
from vinculo.analytics.models import MatrixCell, MatrixClose, MatrixFlow, MatrixSettings
from vinculo.customers import standing
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.announcing import announce

BLOCK = 1 << 20


def write_down(
    maker: Maker,
    held: list[Made],
    made: list[Close],
    settings: MatrixSettings | None,
    at: datetime,
) -> None:
    """All in one transaction: whoever looks sees the matrix before or after."""
    last: Made = made[-1] if made else held[-1]
    from_period = periods.first_day(held[-1].period + 1 if held else made[0].period)
    changes = maker.folder / "changes.csv"
    standings = maker.folder / "standings.csv"
    try:
        _write_changes(maker, made, changes)
        _write_standings(maker, last, [*held, *made], standings)
        with transaction.atomic():
            kept = [periods.first_day(close.period) for close in held]
            MatrixClose.objects.exclude(period__in=kept).delete()
            _write_sums(made, settings, at)
            standing.record_class_changes(from_period, _blocks(changes))
            standing.record_standings(_blocks(standings))
            if made:
                announce(
                    MatrixClosed(
                        periods.first_day(made[0].period).isoformat(),
                        periods.first_day(last.period).isoformat(),
                        made[-1].customers,
                        made[-1].moved,
                    ),
                    Actor.system("matrix"),
                )
    finally:
        changes.unlink(missing_ok=True)
        standings.unlink(missing_ok=True)


def forget_everything() -> None:
    """No purchase is left of anybody: no close, no class."""
    with transaction.atomic():
        MatrixClose.objects.all().delete()
        standing.record_class_changes(None, [])
        standing.record_standings([])


def _write_sums(made: list[Close], settings: MatrixSettings | None, at: datetime) -> None:
    MatrixClose.objects.bulk_create(
        MatrixClose(
            period=periods.first_day(close.period),
            settings=settings,
            digest=close.digest,
            state_file=close.state_file,
            limits=close.limits,
            customers=close.customers,
            moved=close.moved,
            made_at=at,
        )
        for close in made
    )
    MatrixCell.objects.bulk_create(
        MatrixCell(
            close_id=periods.first_day(close.period),
            amount_band=band,
            tenure_band=tenure,
            rank=rank,
            customers=customers,
            amount=Decimal(amount) / E4,
        )
        for close in made
        for band, tenure, rank, customers, amount in close.cells
    )
    MatrixFlow.objects.bulk_create(
        MatrixFlow(
            close_id=periods.first_day(close.period),
            from_rank=came,
            to_rank=went,
            customers=customers,
        )
        for close in made
        for came, went, customers in close.flows
    )


def reason_sql(policy: Policy) -> str:
    """The last change as JSON, complete in itself: `customers.reasons` words it alone."""
    names = class_names(policy)
    constancy = "reason_constancy" if policy.constancy else "NULL"
    return f"""json_object(
        'code', reason, 'amount_e4', reason_amount, 'limit_e4', reason_limit,
        'idle', reason_idle, 'constancy', {constancy}, 'tenure', changed_month - since_month,
        'from', {names}[previous_rank], 'to', {names}[rank])"""


def class_names(policy: Policy) -> str:
    return "[" + ", ".join("'" + n.replace("'", "''") + "'" for n in policy.classes) + "]"


def last_day_sql(month: str) -> str:
    return f"last_day(make_date({month} // 12, {month} % 12 + 1, 1))"


def _write_changes(maker: Maker, made: list[Close], to: Path) -> None:
    """As `standing.CHANGE_COLUMNS`, of every close that was made."""
    names = class_names(maker.policy)
    to.write_bytes(b"")
    part = to.with_suffix(".part")
    for close in made:
        maker.connection.execute(f"""
            COPY (SELECT customer_id, DATE '{periods.first_day(close.period)}',
                         {last_day_sql("changed_month")}, previous_rank, rank,
                         coalesce({names}[previous_rank], ''), {names}[rank],
                         {reason_sql(maker.policy)}
                    FROM {maker.relation(close.state_file)}
                   WHERE changed_month = {close.period} ORDER BY customer_id)
              TO {quoted(part)} (FORMAT csv, HEADER false)""")
        with open(to, "ab") as file:
            file.writelines(_blocks(part))
        part.unlink()


def explained(state: str, every_state: str) -> str:
    """A state whose rows carry the reason of their last change, whichever close it was of.

    `every_state` is the relation of that close's state and of all before it.
    """
    names = [name for name in COLUMNS if name.startswith("reason")]
    reasons, theirs = ", ".join(names), ", ".join(f"c.{name}" for name in names)
    return f"""(
        SELECT s.* EXCLUDE ({reasons}), {theirs}
          FROM {state} s
          JOIN (SELECT customer_id, changed_month, {reasons} FROM {every_state}
                 WHERE reason IS NOT NULL) c
            ON c.customer_id = s.customer_id AND c.changed_month = s.changed_month)"""


def _write_standings(maker: Maker, last: Made, every: Sequence[Made], to: Path) -> None:
    """As `standing.STANDING_COLUMNS`, at the last close."""
    states = [str(maker.folder / close.state_file) for close in every]
    state = explained(maker.relation(last.state_file), f"read_parquet({states})")
    names = class_names(maker.policy)
    maker.connection.execute(f"""
        COPY (SELECT customer_id, DATE '{periods.first_day(last.period)}', rank, {names}[rank],
                     {last_day_sql("changed_month")},
                     amount::DECIMAL(20, 0) * 0.0001::DECIMAL(4, 4),
                     tenure, band, tenure_band, last_on,
                     '{{' || array_to_string(string_split(spark, ''), ',') || '}}',
                     {reason_sql(maker.policy)}
                FROM {state} ORDER BY customer_id)
          TO {quoted(to)} (FORMAT csv, HEADER false)""")


def _blocks(path: Path) -> Iterator[bytes]:
    with open(path, "rb") as file:
        while block := file.read(BLOCK):
            yield block
