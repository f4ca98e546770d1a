"""What analytics may know of contacts: that they were, never what was said."""

from collections.abc import Mapping
from datetime import date

from vinculo.shell.touched import months

# A month is one of UTC, the day is the company's.
INTERACTIONS = """
SELECT customer_id, (started_at AT TIME ZONE %(zone)s)::date AS occurred_on,
       id AS interaction_id, channel, direction, outcome, person_id,
       coalesce(duration_seconds, 0) AS seconds
  FROM interactions_interaction
 WHERE started_at >= %(first)s::timestamp AT TIME ZONE 'UTC'
   AND started_at < %(next)s::timestamp AT TIME ZONE 'UTC'
"""


def contact_months() -> Mapping[date, int]:
    return months.revisions("interactions")
