"""What an operation of cleansing is: it reads records in the order of their numbers and says what
each would become. It writes nothing."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.utils.functional import Promise

Columns = dict[str, Any]
PIECE = 5_000


@dataclass(frozen=True, slots=True)
class Proposal:
    """`before` and `after` have the same columns; a record is changed only while it is `before`."""

    record_id: int
    customer_id: int
    before: Columns
    after: Columns
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """`read` is a SELECT of id, customer_id and more, of records that may need it, without order;
    `begin` reads once what `mend` needs; `mend` answers after and doubt, or None to leave it.
    `shown` names the columns that a person compares: what was typed, and what it becomes.
    """

    slug: str
    label: str | Promise
    says: str | Promise
    icon: str
    table: str
    columns: tuple[str, ...]
    extra: tuple[str, ...]  # read beside the columns, for `mend` alone
    read: str
    begin: Callable[[], Any]
    mend: Callable[[Mapping[str, Any], Any], tuple[Columns, bool] | None]
    shown: tuple[str, str]
    renames: bool = False  # customers have to be found under the new name

    def proposals(self, report: Callable[[int], None]) -> Iterator[list[Proposal]]:
        """Piece by piece; `report` hears how many records were looked at."""
        known, last, looked = self.begin(), 0, 0
        while rows := self._piece(last):
            yield list(self._mended(rows, known))
            last, looked = rows[-1][0], looked + len(rows)
            report(looked)

    def count(self) -> int:
        return int(_rows(f"SELECT count(*) FROM ({self.read}) found", {})[0][0])  # noqa: S608

    def _piece(self, last: int) -> Sequence[tuple[Any, ...]]:
        statement = f"{self.read} AND record.id > %(last)s ORDER BY record.id LIMIT {PIECE}"
        return _rows(statement, {"last": last})

    def _mended(self, rows: Sequence[tuple[Any, ...]], known: Any) -> Iterator[Proposal]:
        names = (*self.columns, *self.extra)
        for pk, customer_id, *values in rows:
            row = dict(zip(names, values, strict=True))
            mended = self.mend(row, known)
            before = {name: row[name] for name in self.columns}
            if mended and before | mended[0] != before:
                yield Proposal(pk, customer_id, before, before | mended[0], mended[1])


def _rows(statement: str, params: dict[str, Any]) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(statement, params)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
    return rows
