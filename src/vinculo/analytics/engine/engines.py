"""The engines that compute a measure: DuckDB within this process, or Apache Spark.

ANALYTICS_ENGINE chooses: `duckdb` (without it), `spark://host:7077`, or `local[2]` for Spark on
this machine (`pip install 'vinculo[spark]'` and Java 17). Both read the same Parquet files and
get the same expression.
"""

import csv
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from django.utils.translation import gettext as _

from vinculo.analytics.engine.duck import connect, quoted
from vinculo.analytics.engine.stating import stated
from vinculo.runtime.problem import Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir
    from numpy.typing import NDArray

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Fact:
    """A table of a question: its columns with DuckDB's types, and its Parquet files, or none."""

    columns: Mapping[str, str]
    files: Sequence[Path]


Facts = Mapping[str, Fact]


class Engine(Protocol):
    """Answers an expression over facts; `order` names columns and is total."""

    name: str

    def rows(self, expression: "ir.Table", facts: Facts, order: Sequence[str]) -> list[Row]: ...

    def columns(
        self, expression: "ir.Table", facts: Facts, order: Sequence[str]
    ) -> "dict[str, NDArray[Any]]":
        """The same rows as columns: numbers as floats with NaN, texts as objects with None."""

    def file(self, expression: "ir.Table", facts: Facts, to: Path) -> None:
        """The rows as CSV without a header, in no order, for more than one wants in memory."""


class Duck:
    name = "duckdb"

    def __init__(self, folder: Path) -> None:
        self.connection = connect(folder)

    def rows(self, expression: "ir.Table", facts: Facts, order: Sequence[str]) -> list[Row]:
        found = self.connection.execute(self._query(expression, facts, order))
        names = [column[0] for column in found.description]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]

    def columns(
        self, expression: "ir.Table", facts: Facts, order: Sequence[str]
    ) -> "dict[str, NDArray[Any]]":
        found = self.connection.execute(self._query(expression, facts, order)).fetchnumpy()
        return {name: _plain(values) for name, values in found.items()}

    def file(self, expression: "ir.Table", facts: Facts, to: Path) -> None:
        query = self._query(expression, facts, ())
        self.connection.execute(f"COPY ({query}) TO {quoted(to)} (FORMAT csv, HEADER false)")

    def _query(self, expression: "ir.Table", facts: Facts, order: Sequence[str]) -> str:
        views = ", ".join(
            f"{name} AS NOT MATERIALIZED ({_relation(fact)})" for name, fact in facts.items()
        )
        return f"WITH {views} {stated(expression, self.name, order)}"


class Spark:
    """`session` is a pyspark.sql.SparkSession."""

    name = "spark"

    def __init__(self, session: Any) -> None:
        from ibis.backends.pyspark import Backend

        Backend.register_options()  # which its words for Spark ask for
        self.session = session

    def rows(self, expression: "ir.Table", facts: Facts, order: Sequence[str]) -> list[Row]:
        return [row.asDict() for row in self._asked(expression, facts, order).collect()]

    def columns(
        self, expression: "ir.Table", facts: Facts, order: Sequence[str]
    ) -> "dict[str, NDArray[Any]]":
        rows = self._asked(expression, facts, order).collect()
        return {name: _plain(_masked([row[name] for row in rows])) for name in expression.columns}

    def file(self, expression: "ir.Table", facts: Facts, to: Path) -> None:
        with open(to, "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(self._asked(expression, facts, ()).toLocalIterator())

    def _asked(self, expression: "ir.Table", facts: Facts, order: Sequence[str]) -> Any:
        for name, fact in facts.items():
            self._read(fact).createOrReplaceTempView(name)
        return self.session.sql(stated(expression, self.name, order))

    def _read(self, fact: Fact) -> Any:
        if fact.files:
            return self.session.read.parquet(*(file.absolute().as_uri() for file in fact.files))
        types = (f"{name} {_spark_type(kind)}" for name, kind in fact.columns.items())
        return self.session.createDataFrame([], ", ".join(types))


def _relation(fact: Fact) -> str:
    if fact.files:
        return f"SELECT * FROM read_parquet([{', '.join(map(quoted, fact.files))}])"
    nothing = (f'NULL::{kind} AS "{name}"' for name, kind in fact.columns.items())
    return f"SELECT {', '.join(nothing)} WHERE false"


def _plain(values: Any) -> "NDArray[Any]":
    """DuckDB gives plain or masked arrays: one shape for both."""
    import numpy as np

    if values.dtype.kind in "biuf":
        held: NDArray[Any] = np.ma.filled(np.ma.asarray(values).astype(float), np.nan)
        return held
    return np.array([None if one is np.ma.masked else one for one in values], object)


def _masked(values: list[Any]) -> Any:
    import numpy as np

    lost = [value is None for value in values]
    if all(lost) or any(isinstance(value, str) for value in values):
        return np.array(values, object)
    return np.ma.array([0 if value is None else value for value in values], mask=lost)


def _spark_type(kind: str) -> str:
    return "STRING" if kind == "VARCHAR" else kind


def named_engine() -> str:
    return os.environ.get("ANALYTICS_ENGINE", "") or "duckdb"


def opened(folder: Path, engine: str = "") -> AbstractContextManager[Engine]:
    """The engine of this name or address; of ANALYTICS_ENGINE without one. Closed at the end."""
    address = engine or named_engine()
    if address == "spark":
        address = named_engine() if named_engine() != "duckdb" else "local[*]"
    return _duck(folder) if address == "duckdb" else _spark(address)


@contextmanager
def _duck(folder: Path) -> Iterator[Engine]:
    duck = Duck(folder)
    try:
        yield duck
    finally:
        duck.connection.close()


@contextmanager
def _spark(address: str) -> Iterator[Engine]:
    if not address.startswith(("spark://", "local")):
        raise Problem(
            _("“%(engine)s” is no engine. Write duckdb, spark://host:7077 or local[2].")
            % {"engine": address}
        )
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        raise Problem(
            _("Spark is not installed here. It needs Java 17 and: pip install 'vinculo[spark]'")
        ) from None
    builder = SparkSession.builder.appName("vinculo").master(address)
    on_loopback = address.startswith(("local", "spark://127.0.0.1", "spark://localhost"))
    for name, value in (SPARK | (ON_LOOPBACK if on_loopback else {})).items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    try:
        yield Spark(session)
    finally:
        session.stop()


# Days and moments as DuckDB has them; sums that overflow are errors, not wrong figures.
SPARK = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "true",
    "spark.sql.shuffle.partitions": "8",
    "spark.sql.execution.arrow.pyspark.enabled": "false",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
    "spark.ui.enabled": "false",
}
# Workers of another machine must reach the driver by its own name.
ON_LOOPBACK = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
