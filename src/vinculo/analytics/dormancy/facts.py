"""What was done about dormant accounts, and from which day: a statement that ended costs none."""

from collections.abc import Mapping
from datetime import date

from vinculo.shell.touched import months

DECISIONS = """
SELECT id AS decision_id, customer_id, action, done_on AS from_on,
       coalesce(ended_on, DATE '9999-12-31') AS until
  FROM analytics_dormantdecision
 WHERE done_on IS NOT NULL AND (ended_on IS NULL OR ended_on > done_on)
"""


def decision_months() -> Mapping[date, int]:
    return months.revisions("dormant_decisions")
