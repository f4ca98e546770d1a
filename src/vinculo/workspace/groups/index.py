"""All households, or all groups of companies, the one that buys most first.

Who belongs together is found through everybody; named, counted into totals and searched are only
those whom the viewer may read, so that no difference tells what somebody else's customer buys.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as BadBase64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from django.db import connection
from django.http import QueryDict

from vinculo.customers.access import customers_for
from vinculo.customers.search import search
from vinculo.shell.accounts.access import allowed, limited
from vinculo.shell.accounts.models import User
from vinculo.workspace.groups.members import COMPANIES

SIZE = 50
NAMED = 4
FOUND = 200  # customers whom a search may lead through

# Each with the least number of its household. A label goes only to greater numbers, which reaches
# everybody who lives there and walks half of the pairs.
_HOUSEHOLDS = """
edge (a, b) AS (
  SELECT customer_id, other_id FROM customers_relationship WHERE kind = 'household'
   UNION SELECT other_id, customer_id FROM customers_relationship WHERE kind = 'household'),
tied (id, head) AS (
  SELECT a, a FROM edge
   UNION
  SELECT edge.b, tied.head FROM tied JOIN edge ON edge.a = tied.id WHERE tied.head < edge.b),
grouped (id, head) AS (SELECT id, min(head) FROM tied GROUP BY id)"""
# Each with the company at the top of it.
_COMPANIES = """
tied (id, head) AS (
  SELECT customer_id, other_id FROM customers_relationship WHERE kind = 'belongs_to'
   UNION
  SELECT tied.id, one.other_id FROM tied
    JOIN customers_relationship one ON one.customer_id = tied.head AND one.kind = 'belongs_to'),
topmost (id, head) AS (
  SELECT id, head FROM tied WHERE NOT EXISTS (
    SELECT FROM customers_relationship r
     WHERE r.customer_id = tied.head AND r.kind = 'belongs_to')),
grouped (id, head) AS (SELECT id, head FROM topmost UNION SELECT head, head FROM topmost)"""
_INDEX = """
WITH RECURSIVE {grouped},
readable (id) AS ({readable}),
priced (id) AS ({priced}),
whole AS (
  SELECT grouped.head, count(*) AS members, count(readable.id) AS seen,
         sum(standing.amount) FILTER (WHERE priced.id IS NOT NULL) AS total,
         min(standing.rank) FILTER (WHERE priced.id IS NOT NULL) AS rank,
         array_agg(customer.id ORDER BY {first}) FILTER (WHERE readable.id IS NOT NULL) AS ids,
         array_agg(customer.name ORDER BY {first}) FILTER (WHERE readable.id IS NOT NULL) AS names
    FROM grouped JOIN customers_customer customer ON customer.id = grouped.id
    LEFT JOIN customers_standing standing ON standing.customer_id = customer.id
    LEFT JOIN readable ON readable.id = customer.id
    LEFT JOIN priced ON priced.id = customer.id
   GROUP BY grouped.head
  HAVING count(readable.id) > 0 AND count(*) > 1)
SELECT head, ids[1], names[:{named}], members, seen, total, rank,
       (SELECT class_name FROM customers_standing s WHERE s.customer_id = ANY(ids)
          AND s.rank = whole.rank LIMIT 1), {worth} AS worth
  FROM whole
 WHERE ({rank}::int IS NULL OR rank = {rank}::int)
   AND ({ids}::bigint[] IS NULL OR ids && {ids}::bigint[])
   AND ({worth_at}::numeric IS NULL OR ({worth}, head) {beyond} ({worth_at}::numeric, {head_at}))
 ORDER BY worth {way}, head {way} LIMIT {size}
"""


@dataclass(frozen=True, slots=True)
class Line:
    """`members` are all of it, `seen` those whom the viewer reads; `total` None: not theirs."""

    head: int
    pk: int  # of the first whom the viewer reads: the way to its page
    names: Sequence[str]
    members: int
    seen: int
    total: Decimal | None
    rank: int | None
    class_name: str
    worth: Decimal

    @property
    def name(self) -> str:
        return self.names[0]

    @property
    def others(self) -> Sequence[str]:
        return self.names[1:]

    @property
    def unnamed(self) -> int:
        return self.members - len(self.names)


@dataclass(frozen=True, slots=True)
class Index:
    rows: Sequence[Line]
    previous_url: str | None
    next_url: str | None
    sees_totals: bool


def index_of(kind: str, viewer: User, asked: Mapping[str, str], size: int = SIZE) -> Index:
    """`asked`: q (anybody of it), clase (the best of it), after or before. What is bent is
    passed over."""
    back = "before" in asked
    at = _read(asked.get("before") or asked.get("after") or "")
    back = back and at is not None
    rows = _lines(kind, viewer, asked, at, back, size + 1)
    more, rows = len(rows) > size, rows[:size]
    if back:
        rows.reverse()
    earlier, later = (more, True) if back else (at is not None, more)
    return Index(
        rows,
        _url(asked, "before", rows[0]) if rows and earlier else None,
        _url(asked, "after", rows[-1]) if rows and later else None,
        allowed(viewer, "commerce.read"),
    )


def every_line(kind: str, viewer: User, asked: Mapping[str, str]) -> Iterator[Line]:
    """The whole list, for a file."""
    yield from _lines(kind, viewer, asked, None, False, None)


def _lines(
    kind: str, viewer: User, asked: Mapping[str, str], at: tuple[Decimal, int] | None,
    back: bool, size: int | None,
) -> list[Line]:  # fmt: skip
    sees = allowed(viewer, "commerce.read")
    readable, priced = (
        customers_for(viewer),
        limited(customers_for(viewer), viewer, "commerce.read"),
    )
    values: list[Any] = []

    def given(value: Any) -> str:
        values.append(value)
        return "%s"

    def door(found: Any) -> str:
        sql, params = found.order_by().values("pk").query.sql_with_params()
        values.extend(params)
        return str(sql)

    head_first = "(customer.id = grouped.head) DESC, " if kind == COMPANIES else ""
    wanted = asked.get("clase", "")
    rank = int(wanted) if sees and wanted.isdecimal() and len(wanted) < 4 else None
    typed = asked.get("q", "").strip()
    ids = [hit.customer.pk for hit in search(typed, viewer, limit=FOUND)] if typed else None
    worth = "coalesce(total, 0)" if sees else "members::numeric"
    # In the order in which they stand in the statement.
    parts = {
        "readable": door(readable),
        "priced": door(priced) if sees else "SELECT 0::bigint WHERE false",
    }
    parts |= {"grouped": _COMPANIES if kind == COMPANIES else _HOUSEHOLDS}
    parts |= {"first": f"{head_first}standing.amount DESC NULLS LAST, customer.id"}
    sql = _INDEX
    for name, text in parts.items():
        sql = sql.replace(f"{{{name}}}", text)
    sql = sql.replace("{named}", str(NAMED)).replace("{worth}", worth)
    sql = sql.replace("{beyond}", ">" if back else "<").replace("{way}", "ASC" if back else "DESC")
    told = {
        "{rank}": rank, "{ids}": ids, "{worth_at}": at[0] if at else None,
        "{head_at}": at[1] if at else None, "{size}": size,
    }  # fmt: skip
    while found := min(((sql.find(mark), mark) for mark in told if mark in sql), default=None):
        sql = sql.replace(found[1], given(told[found[1]]), 1)
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        rows: list[tuple[Any, ...]] = cursor.fetchall()
        return [Line(*row[:7], row[7] or "", row[8]) for row in rows]  # type: ignore[call-arg]


def _read(text: str) -> tuple[Decimal, int] | None:
    try:
        worth, head = urlsafe_b64decode(text.encode() + b"==").decode().split("/")
        found = Decimal(worth), int(head)
    except (ValueError, BadBase64, InvalidOperation, UnicodeError):
        return None
    return found if found[0].is_finite() and abs(found[1]) < 2**63 else None


def _url(asked: Mapping[str, str], way: str, row: Line) -> str:
    kept = QueryDict(mutable=True)
    kept.update({name: asked[name] for name in ("ver", "q", "clase") if asked.get(name)})
    kept[way] = urlsafe_b64encode(f"{row.worth}/{row.head}".encode()).decode().rstrip("=")
    return f"?{kept.urlencode()}"
