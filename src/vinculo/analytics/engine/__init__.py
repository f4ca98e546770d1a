"""Where measures are computed: DuckDB here, and SQL that another engine can run later.

Money is an integer of 1/10,000, integer division cuts towards zero, orders are total and
instants are UTC, so that every engine gives the same answer to the last digit.
"""

from vinculo.analytics.engine.duck import connect

__all__ = ["connect"]
