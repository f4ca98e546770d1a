"""From comparable records to pairs with a probability."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from vinculo.customers.duplicates.engine.blocking import block
from vinculo.customers.duplicates.engine.chaining import chain
from vinculo.customers.duplicates.engine.comparing import compare_sql
from vinculo.customers.duplicates.engine.explaining import evidence_sql
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
AT_ONCE = 20_000
FORGOTTEN = -30  # bits: of so unlikely pairs a thousand million make one match

_TOLD = """
CREATE OR REPLACE TEMP TABLE told AS
SELECT *, row_number() OVER (ORDER BY bits DESC, l, r) AS nth
  FROM (SELECT *, 1 / (1 + power(2.0, -greatest(bits, -200))) AS probability FROM scored)
 WHERE probability >= {threshold!r}
"""
_SHOWN = """
CREATE OR REPLACE TEMP TABLE shown AS
SELECT * FROM {shown} WHERE id IN (SELECT l FROM told UNION SELECT r FROM told)
"""
_EXPLAINED = """
CREATE OR REPLACE TEMP TABLE explained AS
SELECT nth, l, r, probability, {evidence} AS evidence
  FROM told JOIN shown one ON one.id = told.l JOIN shown other ON other.id = told.r
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
        con.execute(
            "CREATE OR REPLACE TABLE scored (l BIGINT, r BIGINT, bits DOUBLE, third DOUBLE)"
        )
        return Found(Model({}, {}, 1e-9, {}), records, 0, expected_curve(con))
    say("comparing")
    share_out(con, by_chance)
    con.execute(f"CREATE OR REPLACE TABLE compared AS {compare_sql(comparisons, by_chance)}")
    say("learning")
    model = learn(con, comparisons, by_chance)
    say("scoring")
    con.execute(
        f"CREATE OR REPLACE TABLE scored AS SELECT * FROM"  # noqa: S608
        f" (SELECT l, r, {model.weight_sql()} AS bits, * EXCLUDE (l, r) FROM compared)"
        f" WHERE bits > {FORGOTTEN}"
    )
    con.execute("DROP TABLE compared; DROP TABLE pairs")
    chain(con, model, comparisons, by_chance)
    return Found(model, records, compared, expected_curve(con))


def explain(con: "duckdb.DuckDBPyConnection", model: Model, threshold: float, shown: str) -> None:
    """Make `explained` (nth, l, r, probability, evidence) of the pairs from the threshold on, the
    surest first; `shown` is SQL for a table with `id` and what people are shown of the records."""
    con.execute(_TOLD.format(threshold=threshold))
    con.execute(_SHOWN.format(shown=shown))
    columns = _columns(con, "shown")
    evidence = evidence_sql(model, _columns(con, "told"), columns)
    con.execute(_EXPLAINED.format(evidence=evidence))


def explained_pairs(
    con: "duckdb.DuckDBPyConnection", columns: str = "l, r, probability, to_json(evidence)"
) -> Iterator[tuple[Any, ...]]:
    """Of `explained`, in order."""
    begin = 0
    while rows := con.execute(
        f"SELECT {columns} FROM explained WHERE nth > ? AND nth <= ? ORDER BY nth",  # noqa: S608
        [begin, begin + AT_ONCE],
    ).fetchall():
        yield from rows
        begin += AT_ONCE


def _columns(con: "duckdb.DuckDBPyConnection", table: str) -> set[str]:
    return {column[0] for column in con.execute(f"SELECT * FROM {table} LIMIT 0").description}  # noqa: S608
