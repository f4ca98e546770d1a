"""Unit costs with the days between which each holds."""

from collections.abc import Mapping
from datetime import date

from vinculo.shell.touched import months

# `valid_until` is the first day on which it holds no more.
UNIT_COSTS = """
SELECT kind, valid_from,
       lead(valid_from, 1, DATE '9999-12-31')
           OVER (PARTITION BY kind ORDER BY valid_from) AS valid_until,
       (amount * 10000)::bigint AS amount_e4
  FROM analytics_unitcost WHERE replaced_at IS NULL
"""


def unit_cost_months() -> Mapping[date, int]:
    return months.revisions("unit_costs")
