"""Whether what was decided is done, and what that has spared since."""

from dataclasses import dataclass
from decimal import Decimal

from django.db import connection
from django.db.models import Count, Q, QuerySet, Sum
from django.db.models.functions import Coalesce

from vinculo.analytics.dormancy.models import Action, DormantDecision
from vinculo.shell.accounts.models import Company

ZERO = Decimal()

# Done is what its task says; who buys again was reactivated, whatever had been decided.
_DONE = """
UPDATE analytics_dormantdecision decision
   SET done_on = greatest((task.done_at AT TIME ZONE %(zone)s)::date, decision.decided_on)
  FROM shell_task task
 WHERE task.id = decision.task_id AND task.done_at IS NOT NULL AND decision.done_on IS NULL
   AND decision.ended_on IS NULL AND decision.action IN ('cheapen', 'close')
"""
_UNDONE = """
UPDATE analytics_dormantdecision decision SET done_on = NULL, audited_on = NULL
  FROM shell_task task
 WHERE task.id = decision.task_id AND task.done_at IS NULL AND decision.done_on IS NOT NULL
   AND decision.ended_on IS NULL AND decision.action IN ('cheapen', 'close')
"""
_BOUGHT = """
UPDATE analytics_dormantdecision decision
   SET done_on = CASE WHEN action = 'reactivate' THEN bought.first_on ELSE done_on END,
       ended_on = CASE WHEN action = 'reactivate' THEN NULL ELSE bought.first_on END
  FROM (SELECT open.id, min(purchase.occurred_on) AS first_on
          FROM analytics_dormantdecision open
          JOIN commerce_purchase purchase ON purchase.customer_id = open.customer_id
           AND purchase.kind = 'sale' AND purchase.occurred_on > open.decided_on
         WHERE open.ended_on IS NULL AND (open.action <> 'reactivate' OR open.done_on IS NULL)
         GROUP BY open.id) bought
 WHERE bought.id = decision.id
"""


def note_what_is_done() -> None:
    """Before the facts are gathered: a statement that ended is one of them."""
    with connection.cursor() as cursor:
        for statement in (_DONE, _UNDONE, _BOUGHT):
            cursor.execute(statement, {"zone": Company.get().time_zone})


@dataclass(frozen=True, slots=True)
class Spared:
    """`expected` is what they would have cost going on as before, `spent` what they did; of who
    was won back only `sold` counts, for serving them costs what it costs."""

    decisions: int
    done: int
    expected: Decimal
    spent: Decimal
    sold: Decimal

    @property
    def saved(self) -> Decimal:
        return self.expected - self.spent


def spared(decisions: QuerySet[DormantDecision]) -> Spared:
    cheaper = ~Q(action=Action.REACTIVATE)
    found = decisions.aggregate(
        decisions=Count("pk"),
        done=Count("done_on"),
        expected=Coalesce(Sum("expected", filter=cheaper), ZERO),
        spent=Coalesce(Sum("spent", filter=cheaper), ZERO),
        sold=Coalesce(Sum("sold"), ZERO),
    )
    return Spared(**found)
