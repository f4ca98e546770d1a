"""Make the closes that are missing: files only, no database."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.matrix import chain, periods, step
from vinculo.analytics.matrix.chain import Made
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.warehouse.manifest import flush
from vinculo.analytics.warehouse.sums import PARQUET

NO_MONTH = (
    "(SELECT NULL::BIGINT AS customer_id, NULL::BIGINT AS amount, NULL::BOOLEAN AS bought,"
    " NULL::DATE AS last_on WHERE false)"
)
NO_STATE = f"(SELECT {step.EMPTY_STATE} WHERE false)"


@dataclass(frozen=True, slots=True)
class Sums:
    """A month's sums: where they are, and what they hold."""

    path: Path
    digest: str


@dataclass(slots=True)
class Close(Made):
    """A close just made, with what is written down of it."""

    customers: int = 0
    moved: int = 0
    cells: list[tuple[int, int, int, int, int]] = field(default_factory=list)
    flows: list[tuple[int, int, int]] = field(default_factory=list)


@dataclass(slots=True)
class Maker:
    """Where things are while closes are made.

    `sums` is keyed by period, `since` is a relation (customer_id, since_month) or empty, and
    `known` the digests of `since` per first month.
    """

    connection: duckdb.DuckDBPyConnection
    folder: Path
    policy: Policy
    sums: dict[int, Sums]
    since: str = ""

    def standing(self, wanted: list[int], stored: dict[int, Made]) -> list[Made]:
        """The stored closes that still hold, from the first on."""
        held: list[Made] = []
        since = self._since_digests(stored)
        before = ""
        for period in wanted:
            made = stored.get(period)
            if made is None or not (self.folder / made.state_file).exists():
                break
            before = self._digest(before, period, since.get(period, ""))
            if made.digest != before:
                break
            held.append(made)
        return held

    def make(self, wanted: list[int], held: list[Made]) -> Iterator[Close]:
        """One close after the other, each from the one before it."""
        last: Made | None = held[-1] if held else None
        for period in wanted[len(held) :]:
            last = self._close(period, last)
            yield last

    def _close(self, period: int, before: Made | None) -> Close:
        state = self.relation(before.state_file) if before else NO_STATE
        step.measure_month(
            self.connection,
            self.policy,
            period,
            before=state,
            month=self._month(period),
            since=self.since,
            expiring=self._expiring(period),
        )
        limits = step.limits(
            self.connection, self.policy, period, before.limits if before else None
        )
        new = self.folder / "making.parquet"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.connection.execute(
            f"COPY ({step.close(self.policy, period, limits)}) TO {quoted(new)} ({PARQUET})"
        )
        since = ""
        if self.since:
            query = chain.since_query(
                f"(SELECT * FROM read_parquet({quoted(new)}) WHERE first_month = {period})",
                self.since,
            )
            row = self.connection.execute(query).fetchone()
            since = f"{row[1]:x}" if row else ""
        digest = self._digest(before.digest if before else "", period, since)
        name = f"{periods.name(period)}.{digest[:16]}.parquet"
        flush(new)
        new.replace(self.folder / name)
        close = Close(period, digest, name, limits)
        self._count(close)
        return close

    def _count(self, close: Close) -> None:
        state = self.relation(close.state_file)
        close.cells = self.connection.execute(
            "SELECT band, tenure_band, min(rank), count(*), sum(amount)::BIGINT"
            f" FROM {state} GROUP BY 1, 2 ORDER BY 1, 2"
        ).fetchall()
        close.flows = self.connection.execute(
            f"SELECT CASE WHEN changed_month <> {close.period} THEN rank"
            " ELSE coalesce(previous_rank, 0) END AS from_rank, rank, count(*)"
            f" FROM {state} GROUP BY 1, 2 ORDER BY 1, 2"
        ).fetchall()
        close.customers = sum(cell[3] for cell in close.cells)
        close.moved = sum(n for came, went, n in close.flows if came not in (0, went))

    def relation(self, state_file: str) -> str:
        return f"read_parquet({quoted(self.folder / state_file)})"

    def _month(self, period: int) -> str:
        known = self.sums.get(period)
        return f"read_parquet({quoted(known.path)})" if known else NO_MONTH

    def _expiring(self, period: int) -> str:
        leaving = self.sums.get(period - self.policy.window_months)
        if self.policy.measure != "window" or leaving is None:
            return ""
        return f"read_parquet({quoted(leaving.path)})"

    def _digest(self, before: str, period: int, since: str) -> str:
        known = self.sums.get(period)
        return chain.digest(before, self.policy, known.digest if known else "", since)

    def _since_digests(self, stored: dict[int, Made]) -> dict[int, str]:
        there = [made for made in stored.values() if (self.folder / made.state_file).exists()]
        if not self.since or not there:
            return {}
        last = max(there, key=lambda made: made.period)
        return chain.since_digests(self.connection, self.relation(last.state_file), self.since)
