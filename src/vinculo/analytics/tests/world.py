"""A small company in memory: purchases by customer and month, closed without a database."""

from pathlib import Path

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.matrix.chain import Made
from vinculo.analytics.matrix.making import Close, Maker, Sums
from vinculo.analytics.matrix.policy import E4, Policy
from vinculo.analytics.warehouse.sums import PARQUET, digest, write_sums

FIRST = 2024 * 12  # January 2024

# One purchase: customer, months after January 2024, whole units of money.
Bought = tuple[int, int, int]


class Bench:
    """Closes over purchases given as tuples; every call starts from the files it left."""

    def __init__(self, folder: Path, policy: Policy | None = None) -> None:
        self.folder = folder
        self.engine = connect(folder, threads=1)
        self.policy = policy or Policy()
        self.stored: dict[int, Made] = {}

    def sums(self, purchases: list[Bought]) -> dict[int, Sums]:
        found: dict[int, Sums] = {}
        for month in sorted({month for _c, month, _a in purchases}):
            rows = ", ".join(
                f"({customer}, {amount * E4}, 0, DATE '2024-01-15' + INTERVAL ({month}) MONTH)"
                for customer, at, amount in purchases
                if at == month
            )
            path = self.folder / f"sums-{month}.parquet"
            relation = (
                "(SELECT col0::BIGINT AS customer_id, col1::BIGINT AS amount_e4,"
                " col2::BIGINT AS cost_e4, col3::DATE AS occurred_on"
                f" FROM (VALUES {rows}))"
            )
            write_sums(self.engine, relation, path)
            found[FIRST + month] = Sums(path, digest(self.engine, path))
        return found

    def close(self, purchases: list[Bought], months: int) -> list[Close]:
        """Close months 0 to `months` - 1; answers what had to be made."""
        sums = self.sums(purchases)
        maker = Maker(self.engine, self.folder, self.policy, sums)
        first = min(sums, default=FIRST)
        wanted = list(range(first, FIRST + months))
        held = maker.standing(wanted, self.stored)
        made = list(maker.make(wanted, held))
        self.stored = {close.period: close for close in [*held, *made]}
        return made

    def ranks(self, month: int) -> dict[int, int]:
        return {customer: row["rank"] for customer, row in self.states(month).items()}

    def states(self, month: int) -> dict[int, dict[str, object]]:
        """The whole state after a close, by customer."""
        path = self.folder / self.stored[FIRST + month].state_file
        found = self.engine.execute(f"SELECT * FROM read_parquet({quoted(path)})")
        names = [column[0] for column in found.description]
        rows = [dict(zip(names, row, strict=True)) for row in found.fetchall()]
        return {row["customer_id"]: row for row in rows}

    def bytes_of(self, month: int) -> bytes:
        return (self.folder / self.stored[FIRST + month].state_file).read_bytes()


__all__ = ["FIRST", "PARQUET", "Bench", "Bought"]
