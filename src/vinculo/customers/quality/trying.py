"""What another policy would change, seen on some customers drawn evenly from all."""

from dataclasses import dataclass

from django.db import connection

from vinculo.customers.quality.assessing import COLUMNS, SOME, assessment
from vinculo.customers.quality.company import policy
from vinculo.customers.quality.policy import PARTS, Policy
from vinculo.customers.quality.scoring import today
from vinculo.shell.accounts.models import Company

LOOKED_AT = 2_000
# Always the same ones, wherever their numbers begin.
_SAMPLE = f"SELECT id FROM customers_customer ORDER BY hashint8(id), id LIMIT {LOOKED_AT}"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Trial:
    """Averages before and after, by part, and how many go up or down by five points or more."""

    looked_at: int
    before: float
    after: float
    parts: list[tuple[str, float, float]]
    up: int
    down: int


def attempt(other: Policy) -> Trial | None:
    """None in an empty house."""
    with connection.cursor() as cursor:
        cursor.execute(_SAMPLE)
        ids = [pk for (pk,) in cursor.fetchall()]
    if not ids:
        return None
    before, after = _scores(policy(), ids), _scores(other, ids)
    count = len(before)

    def average(rows: dict[int, dict[str, int]], name: str) -> float:
        return sum(row[name] for row in rows.values()) / count

    moved = [after[pk]["score"] - before[pk]["score"] for pk in before]
    return Trial(
        count, average(before, "score"), average(after, "score"),
        [(part, average(before, part), average(after, part)) for part in PARTS],
        sum(move >= 5 for move in moved), sum(move <= -5 for move in moved),
    )  # fmt: skip


def _scores(asked: Policy, ids: list[int]) -> dict[int, dict[str, int]]:
    statement, params = assessment(asked, SOME, today(), Company.get())
    with connection.cursor() as cursor:
        cursor.execute(statement, {**params, "ids": ids})
        return {row[0]: dict(zip(COLUMNS, row, strict=True)) for row in cursor.fetchall()}
