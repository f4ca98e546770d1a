"""Ask the index, and let the database choose among more than can be compared.

Few have a rare word: all of them are read, the nearest and then those who buy most come first.
Many have a common one: those who buy most are walked through until enough have it. A walk for a
rare word would pass everybody, and reading everybody with a common one would take as long.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.db import connection

from vinculo.customers.search.question import Question
from vinculo.customers.search.reach import EVERYBODY, Reach
from vinculo.shell.accounts.models import User

FEW = 4_000
STEPS = 12_000  # of a walk
COMMON = 0.004  # of the customers, from where a walk is begun at once
COLUMNS = (
    "customer.id, customer.name, customer.sort_name, customer.owner_id, standing.rank,"
    " standing.amount"
)

_FEW = """
WITH few AS MATERIALIZED (
    SELECT customer_id, words @@ %(near)s::tsquery AS is_near
      FROM customers_searchtext WHERE words @@ %(asked)s::tsquery LIMIT {few})
SELECT {columns}, (SELECT count(*) FROM few)
  FROM (SELECT few.customer_id, rank, amount FROM few
          LEFT JOIN customers_standing USING (customer_id)
         ORDER BY is_near DESC, amount DESC NULLS LAST, customer_id LIMIT %(most)s) standing
  JOIN customers_customer customer ON customer.id = standing.customer_id
 WHERE {check}
"""
_WALK = """
SELECT {columns}
  FROM (SELECT best.customer_id, rank, amount
          FROM (SELECT customer_id, rank, amount FROM customers_standing WHERE {walked}
                 ORDER BY amount DESC, customer_id DESC LIMIT {steps}) best
          JOIN customers_searchtext USING (customer_id)
         WHERE words @@ %(asked)s::tsquery
         ORDER BY amount DESC, customer_id DESC LIMIT %(most)s) standing
  JOIN customers_customer customer ON customer.id = standing.customer_id
 WHERE {check}
"""


@dataclass(frozen=True, slots=True)
class Compared:
    pk: int
    name: str
    sort_name: str
    owner_id: int | None
    rank: int | None
    amount: Decimal | None


@dataclass(frozen=True, slots=True)
class Looking:
    """For somebody who sees so far, as many as are compared."""

    reach: Reach
    viewer: User | None
    most: int

    def nearest(self, question: Question, near: Question | None = None) -> list[Compared]:
        """Those of whom also the narrower question is true go first."""
        if near and question.share >= COMMON and not self.reach.is_small:
            first = self._look(near)[0]
            if len(first) >= self.most or near.asked == question.asked:
                return first
            found = [*first, *self._look(question)[0]]
            return list({one.pk: one for one in found}.values())
        found, is_more = self._look(question, near)
        if is_more and near and near.asked != question.asked:
            found = [*self._look(near)[0], *found]
        return list({one.pk: one for one in found}.values())

    def _look(
        self, question: Question, near: Question | None = None
    ) -> tuple[list[Compared], bool]:
        """And whether there are more than were looked at."""
        found: list[Compared] = []
        if question.share >= COMMON and not self.reach.is_small:
            found = self._walk(question, STEPS)
            if len(found) == self.most:
                return found, True
        few, is_more = self._few(question, near or question)
        if is_more and not found:
            found = self._walk(question, STEPS * 2)
        return [*found, *few], is_more

    def _few(self, question: Question, near: Question) -> tuple[list[Compared], bool]:
        asked = question.asked
        if self.reach.words:
            asked = f"({asked}) & ({self.reach.words})"
        rows = self._ask(_FEW.format(columns=COLUMNS, few=FEW + 1, check=self.reach.check),
                         asked, near.asked)  # fmt: skip
        return [Compared(*row[:6]) for row in rows], bool(rows) and rows[0][6] > FEW

    def _walk(self, question: Question, steps: int) -> list[Compared]:
        """Along whom they see; the planner is told nothing twice, or it expects nobody."""
        asked, walked = question.walked, self.reach.walked
        if walked == EVERYBODY.walked and self.reach.words:
            asked = f"({asked}) & ({self.reach.words})"
        statement = _WALK.format(
            columns=COLUMNS, steps=steps, check=self.reach.check, walked=walked
        )
        return [Compared(*row) for row in self._ask(statement, asked)]

    def _ask(self, statement: str, asked: str, near: str = "") -> list[tuple[Any, ...]]:
        values: dict[str, Any] = {"asked": asked, "near": near, "most": self.most}
        if self.viewer is not None:
            values |= {"me": self.viewer.pk, "team": self.viewer.team_id}
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            return list(cursor.fetchall())
