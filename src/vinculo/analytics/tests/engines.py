"""Both engines for one suite, and facts written down by hand."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from tempfile import mkdtemp

import pytest

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.engine.engines import Engine, Fact, Row, opened
from vinculo.analytics.measures.answering import tables
from vinculo.analytics.measures.measure import Asked, Measure
from vinculo.analytics.tests.cluster import cluster
from vinculo.analytics.warehouse.facts import FACTS


@pytest.fixture(scope="session")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("engine")


@pytest.fixture
def place(root: Path) -> Path:
    """A folder of this test alone, within what the engine may read."""
    return Path(mkdtemp(dir=root))


@pytest.fixture(scope="session", params=["duckdb", pytest.param("spark", marks=pytest.mark.spark)])
def engine(request: pytest.FixtureRequest, root: Path) -> Iterator[Engine]:
    """DuckDB, and Spark on a real cluster of two workers."""
    with ExitStack() as stack:
        name = request.param
        if name == "spark":
            name = stack.enter_context(cluster(root))
        yield stack.enter_context(opened(root, name))


def written(folder: Path, **rows: Sequence[tuple[object, ...]]) -> dict[str, Fact]:
    """A Parquet file for each fact; no file without rows. What a row leaves out at its end is
    not known."""
    connection = connect(folder)
    facts = {}
    for name, fact in FACTS.items():
        file = folder / f"{name}.parquet"
        if given := rows.get(name, ()):
            columns = ", ".join(f'"{column}" {kind}' for column, kind in fact.columns.items())
            connection.execute(f"CREATE TABLE {name} ({columns})")
            filled = [(*row, *[None] * (len(fact.columns) - len(row))) for row in given]
            marks = ", ".join("?" * len(fact.columns))
            connection.executemany(f"INSERT INTO {name} VALUES ({marks})", filled)
            connection.execute(f"COPY {name} TO {quoted(file)} (FORMAT parquet)")
        facts[name] = Fact(fact.columns, [file] if given else [])
    connection.close()
    return facts


def answered(measure: Measure, asked: Asked, engine: Engine, facts: dict[str, Fact]) -> list[Row]:
    needed = {name: facts[name] for name in measure.needs}
    return engine.rows(measure.state(tables(measure), asked), needed, measure.order)


def sale(
    customer: int | None, on: str, amount: int, product: int | None = None, cost: int | None = None,
    channel: str = "tienda", shop: int | None = None, listed: int | None = None,
) -> tuple[object, ...]:  # fmt: skip
    """A line of a document of its own; money in whole units."""
    number = hash((customer, on, amount, product)) % 1_000_000
    kind = "sale" if amount >= 0 else "return"
    return (
        customer, date.fromisoformat(on), number, kind, channel, shop, product, 10_000,
        amount * 10_000, None if cost is None else cost * 10_000,
        None if listed is None else listed * 10_000,
    )  # fmt: skip


def contact(
    customer: int, on: str, seconds: int, channel: str = "call", direction: str = "out"
) -> tuple[object, ...]:
    return (customer, date.fromisoformat(on), 1, channel, direction, "reached", None, seconds)
