"""From comparable records to pairs with a probability."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vinculo.customers.duplicates.engine.blocking import block
from vinculo.customers.duplicates.engine.comparing import compare_sql
from vinculo.customers.duplicates.engine.learning import learn
from vinculo.customers.duplicates.engine.model import Model
from vinculo.customers.duplicates.engine.preparing import (
    compared_here,
    count_rarities,
    prepare,
    share_out,
)
from vinculo.customers.duplicates.engine.threshold import Curve, expected_curve

if TYPE_CHECKING:
    import duckdb

Said = Callable[[str], None]
Row = dict[str, Any]
AT_ONCE = 5_000

_TOLD = """
CREATE OR REPLACE TEMP TABLE told AS
SELECT *, row_number() OVER (ORDER BY bits DESC, l, r) AS place
  FROM (SELECT *, 1 / (1 + power(2.0, -greatest(bits, -200))) AS probability FROM scored)
 WHERE probability >= {threshold!r}
"""
_SIDES = """
CREATE OR REPLACE TEMP TABLE sides AS
SELECT other.*{columns} FROM records known JOIN {others} other ON other.id = known.id
 WHERE known.id IN (SELECT l FROM told UNION SELECT r FROM told)
"""
_SURE = """
CREATE OR REPLACE TEMP TABLE sure AS
SELECT told.*, one AS left_side, other AS right_side
  FROM told JOIN sides one ON one.id = told.l JOIN sides other ON other.id = told.r
"""


def silent(_step: str) -> None:
    """Said to nobody."""


@dataclass(frozen=True, slots=True)
class Found:
    """`compared` pairs of `records`; `curve` says what to expect of each threshold."""

    model: Model
    records: int
    compared: int
    curve: Curve


def find(con: "duckdb.DuckDBPyConnection", source: str, say: Said = silent) -> Found:
    """Make `scored` (l, r, bits, degrees of agreement) of the records in `source`."""
    say("preparing")
    prepare(con, source)
    by_chance = count_rarities(con)
    comparisons = compared_here(con)
    [(records,)] = con.execute("SELECT count(*) FROM records").fetchall()
    say("blocking")
    compared = block(con) if comparisons else 0
    if not compared:
        con.execute("CREATE OR REPLACE TABLE scored (l BIGINT, r BIGINT, bits DOUBLE)")
        return Found(Model({}, {}, 1e-9, {}), records, 0, expected_curve(con))
    say("comparing")
    share_out(con, by_chance)
    con.execute(f"CREATE OR REPLACE TABLE compared AS {compare_sql(comparisons, by_chance)}")
    say("learning")
    model = learn(con, comparisons, by_chance)
    say("scoring")
    con.execute(
        f"CREATE OR REPLACE TABLE scored AS SELECT l, r, {model.weight_sql()} AS bits,"  # noqa: S608
        " * EXCLUDE (l, r) FROM compared"
    )
    con.execute("DROP TABLE compared; DROP TABLE pairs")
    return Found(model, records, compared, expected_curve(con))


def found_pairs(
    con: "duckdb.DuckDBPyConnection", threshold: float, shown: Iterable[str], others: str
) -> Iterator[tuple[Row, Row, Row]]:
    """Pairs from the threshold on, the surest first: the row of `scored` with its `probability`,
    and of both records the columns to show and those of `others` (SQL of a table with `id`)."""
    columns = "".join(f", known.{column}" for column in sorted(shown))
    con.execute(_TOLD.format(threshold=threshold))
    con.execute(_SIDES.format(columns=columns, others=others))
    con.execute(_SURE)
    begin = 0
    while True:
        reading = con.execute(
            "SELECT * FROM sure WHERE place > ? AND place <= ? ORDER BY place",
            [begin, begin + AT_ONCE],
        )
        names = [column[0] for column in reading.description]
        rows = reading.fetchall()
        if not rows:
            return
        for values in rows:
            row = dict(zip(names, values, strict=True))
            yield row, row.pop("left_side"), row.pop("right_side")
        begin += AT_ONCE
