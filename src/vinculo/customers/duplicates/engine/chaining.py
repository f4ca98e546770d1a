"""Who are both the same as a third: a chain is as strong as its weaker link.

Two records may have nothing in common and still be one customer, whom a third record tells of:
it has the telephone of the one and the address of the other. What the two say themselves may
only take away from the chain (another birthday, say), never add to it.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from vinculo.customers.duplicates.engine.comparing import compare_sql
from vinculo.customers.duplicates.engine.levels import Comparison
from vinculo.customers.duplicates.engine.model import Model

if TYPE_CHECKING:
    import duckdb

SURE = 10.0  # bits: who says so much by itself needs no third
MOST_TWINS = 30  # who has more is rather a crowd's shared telephone than a customer

_LINKS = """
CREATE OR REPLACE TEMP TABLE links AS
SELECT l AS one, r AS other, bits FROM scored WHERE bits > 0
 UNION ALL
SELECT r, l, bits FROM scored WHERE bits > 0
"""
_CHAINS = f"""
CREATE OR REPLACE TEMP TABLE chains AS
SELECT a.other AS l, b.other AS r, max(least(a.bits, b.bits)) AS link
  FROM links a JOIN links b ON a.one = b.one AND a.other < b.other
 WHERE a.one IN (SELECT one FROM links GROUP BY one HAVING count(*) BETWEEN 2 AND {MOST_TWINS})
 GROUP BY ALL
"""  # noqa: S608  our own words
_UNCOMPARED = """
CREATE OR REPLACE TEMP TABLE chained_pairs AS
SELECT l, r FROM chains
  JOIN {table} one ON one.id = l JOIN {table} other ON other.id = r
 WHERE (one.source IS NULL OR other.source IS NULL OR one.source <> other.source)
   AND NOT EXISTS (SELECT 1 FROM scored WHERE scored.l = chains.l AND scored.r = chains.r)
"""
_CHAINED = """
CREATE OR REPLACE TABLE scored AS
SELECT weighed.* REPLACE (greatest(bits, coalesce({chain}, bits)) AS bits),
       CASE WHEN {chain} > bits THEN link END AS third
  FROM (SELECT * FROM scored UNION ALL BY NAME
        SELECT *, {weight} AS bits FROM ({compared})) weighed
  LEFT JOIN chains ON chains.l = weighed.l AND chains.r = weighed.r AND bits < {sure}
"""


def chain(
    con: "duckdb.DuckDBPyConnection", model: Model, comparisons: Sequence[Comparison],
    by_chance: Mapping[str, float], table: str = "records",
) -> None:  # fmt: skip
    """Put chained pairs into `scored`, where `third` is what a chain is worth that decided."""
    con.execute(_LINKS)
    con.execute(_CHAINS)
    con.execute(_UNCOMPARED.format(table=table))
    con.execute(
        _CHAINED.format(
            sure=SURE,
            chain=f"link + least(bits - ({model.prior_bits!r}), 0)",
            weight=model.weight_sql(),
            compared=compare_sql(comparisons, by_chance, "chained_pairs", table),
        )
    )
    con.execute("DROP TABLE links; DROP TABLE chains; DROP TABLE chained_pairs")
