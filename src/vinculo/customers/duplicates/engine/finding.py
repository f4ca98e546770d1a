"""From comparable records to pairs with a probability."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vinculo.customers.duplicates.engine.blocking import block
from vinculo.customers.duplicates.engine.comparing import compare_sql
from vinculo.customers.duplicates.engine.learning import learn
from vinculo.customers.duplicates.engine.model import Model
from vinculo.customers.duplicates.engine.preparing import compared_here, count_rarities, prepare

if TYPE_CHECKING:
    import duckdb

Said = Callable[[str], None]


def silent(_step: str) -> None:
    """Said to nobody."""


@dataclass(frozen=True, slots=True)
class Found:
    model: Model
    records: int
    compared: int


def find(con: "duckdb.DuckDBPyConnection", source: str, say: Said = silent) -> Found:
    say("preparing")
    prepare(con, source)
    by_chance = count_rarities(con)
    comparisons = compared_here(con)
    say("blocking")
    block(con)
    say("comparing")
    con.execute(f"CREATE OR REPLACE TABLE compared AS {compare_sql(comparisons, by_chance)}")
    say("learning")
    model = learn(con, comparisons, by_chance)
    say("scoring")
    con.execute(
        f"CREATE OR REPLACE TABLE scored AS SELECT l, r, {model.weight_sql()} AS bits,"
        " * EXCLUDE (l, r) FROM compared"
    )
    [(records, compared)] = con.execute(
        "SELECT (SELECT count(*) FROM records), (SELECT count(*) FROM compared)"
    ).fetchall()
    return Found(model, records, compared)
