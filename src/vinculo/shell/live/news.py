"""What is new since a position: every change once, none left out.

Numbers of rows will not do: who took a lower one may commit later. A position is the snapshot of
transactions that a reader last saw; new is what was not visible in it. Its seconds tell how old
it is, as rows are kept for an hour only.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

CHANNEL = "vinculo_live"
KEPT_SECONDS = 3600
MARGIN = 300  # a position this much younger is still whole
LONGEST = 4000
_SHAPE = re.compile(r"(\d{1,12})\.(\d{1,20}):(\d{1,20}):((?:\d{1,20},)*\d{1,20})?", re.ASCII)

# For the query that reads a request's person: what a page shows is at least as new as this.
POSITION_SQL = (
    "(extract(epoch FROM now())::bigint || '.' || pg_current_snapshot())"  # the statement's own
)

NOW = f"SELECT {POSITION_SQL}"
_SINCE = f"""
    SELECT {POSITION_SQL}, kind, subject_id, person_id, actor_id
      FROM (SELECT) one LEFT JOIN shell_live
        ON xid >= pg_snapshot_xmin(%(since)s::pg_snapshot)
       AND NOT pg_visible_in_snapshot(xid, %(since)s::pg_snapshot)
       AND pg_visible_in_snapshot(xid, {{until}})
     ORDER BY id
"""  # noqa: S608  no values
SINCE = _SINCE.format(until="pg_current_snapshot()")
BETWEEN = _SINCE.format(until="%(until)s::pg_snapshot")
FORGET = f"DELETE FROM shell_live WHERE at < now() - interval '{KEPT_SECONDS} s'"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Change:
    """`subject_id` None: many of the kind. With `person_id` it concerns that person alone."""

    kind: str
    subject_id: int | None
    person_id: int | None
    actor_id: int | None


@dataclass(frozen=True, slots=True)
class Position:
    seconds: int
    oldest: int  # transactions before it are over
    next: int  # transactions from it on had not begun
    text: str

    @property
    def snapshot(self) -> str:
        return self.text.partition(".")[2]

    @classmethod
    def told(cls, text: str) -> "Position":
        """By the database."""
        found = position_in(text)
        if found is None:
            raise ValueError(text)
        return found

    def is_whole_at(self, now: "Position") -> bool:
        """Whether all that came since is still there, and is of this database."""
        is_young = now.seconds - self.seconds < KEPT_SECONDS - MARGIN
        return is_young and self.next <= now.next


def position_in(text: str) -> Position | None:
    """None for what is none: it comes from a browser."""
    found = _SHAPE.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    seconds, oldest, following = (int(found[n]) for n in (1, 2, 3))
    between = [int(number) for number in found[4].split(",")] if found[4] else []
    in_order = all(
        a < b for a, b in zip([oldest - 1, *between], [*between, following], strict=True)
    )
    if not 0 < oldest <= following < 2**63 or not in_order:
        return None
    return Position(seconds, oldest, following, text)


def changes_in(rows: Sequence[tuple]) -> list[Change]:
    """Of what SINCE and BETWEEN answer: one row at least, without a kind where nothing is new."""
    return [Change(*row[1:]) for row in rows if row[1] is not None]


def numbers_in(texts: Sequence[str], most: int = 20) -> list[int]:
    """Of records, as a browser sends them."""
    return [
        int(text) for text in texts[:most] if text.isascii() and text.isdigit() and len(text) < 19
    ]
