"""Which closes still hold, and where the first one stands that does not.

Every close is named by a digest of all it stands on: the close before it, the month's sums, what
the records say of its new customers, the policy, the step's version. A late purchase changes the
digest of its month and of every close after it, and of no close before it.
"""

import hashlib
import json
from dataclasses import dataclass

import duckdb

from vinculo.analytics.matrix import step
from vinculo.analytics.matrix.policy import Policy

# Longest history that is closed; a purchase typed as 1900 must not cost 1,500 closes.
LONGEST = 240


@dataclass(slots=True)
class Made:
    """A close that exists: what a step needs of it."""

    period: int
    digest: str
    state_file: str
    limits: list[int]


def digest(before: str, policy: Policy, sums: str, since: str) -> str:
    text = json.dumps([before, step.VERSION, policy.as_dict(), sums, since], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def span(first: int, through: int) -> list[int]:
    """The periods to close. The start of an endless history moves on by whole five years."""
    return list(range(max(first, (through - LONGEST) // 60 * 60), through + 1))


def since_query(state: str, since: str) -> str:
    """Per first month, what the records of that month's new customers add to their tenure."""
    return f"""
        SELECT s.first_month, sum(hash(s.customer_id, k.since_month)::HUGEINT)
          FROM {state} s JOIN {since} k ON k.customer_id = s.customer_id
         WHERE k.since_month < s.first_month GROUP BY 1
    """


def since_digests(connection: duckdb.DuckDBPyConnection, state: str, since: str) -> dict[int, str]:
    rows = connection.execute(since_query(state, since)).fetchall()
    return {int(month): f"{total:x}" for month, total in rows}
