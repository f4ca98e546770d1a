"""The product's own steps over a history."""

import duckdb
import numpy as np
import pyarrow as pa

from bench.quality.histories import History
from bench.quality.plain import Classes
from vinculo.analytics.matrix import step
from vinculo.analytics.matrix.policy import E4, Policy

FIRST = 2010 * 12 + 11
NOTHING = "(SELECT * FROM month WHERE false)"


def classes_of(history: History, policy: Policy) -> Classes:
    """As plain.Classes: the state before every close is stepped twice, with the month and
    without it, under the same limits."""
    classes = np.zeros(history.amount.shape, int)
    zeroed = classes.copy()
    limits: list[int] | None = None
    with duckdb.connect(config={"threads": 1}) as engine:
        engine.execute(f"CREATE TEMP TABLE state AS SELECT {step.EMPTY_STATE} WHERE false")
        for month in range(history.months):
            here = np.nonzero((history.amount[:, month] != 0) | history.bought[:, month])[0]
            arrow = pa.table(
                {
                    "customer_id": here.astype("int64"),
                    "amount": np.rint(history.amount[here, month] * E4).astype("int64"),
                    "bought": history.bought[here, month],
                    "day": np.maximum(history.last_day[here, month], 0).astype("int32"),
                }
            )
            engine.register("arrived", arrow)
            engine.execute(
                "CREATE OR REPLACE TEMP TABLE month AS SELECT customer_id, amount, bought,"
                " DATE '2010-12-01' + day AS last_on FROM arrived"
            )
            period = FIRST + month
            step.measure_month(engine, policy, period, before="state", month="month")
            limits = step.limits(engine, policy, period, limits)
            query = step.close(policy, period, limits)
            engine.execute(f"CREATE OR REPLACE TEMP TABLE after AS {query}")
            _read(engine, "after", classes, month)
            step.measure_month(engine, policy, period, before="state", month=NOTHING)
            _read(engine, f"({query})", zeroed, month)
            engine.execute("CREATE OR REPLACE TEMP TABLE state AS FROM after")
    return classes, zeroed


def _read(engine: duckdb.DuckDBPyConnection, relation: str, into: np.ndarray, month: int) -> None:
    rows = engine.execute(f"SELECT customer_id, rank FROM {relation}").fetchnumpy()
    into[rows["customer_id"], month] = rows["rank"]
