"""A measure stated as an Ibis expression, in the words of the engine that computes it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ibis.expr.types as ir

# Engines widen sums in their own ways: what leaves has the type that the expression says.
TYPES = {
    "int64": "BIGINT", "int32": "INTEGER", "boolean": "BOOLEAN", "date": "DATE",
    "string": "STRING", "float64": "DOUBLE",
}  # fmt: skip
DIALECTS = {"duckdb": ("duckdb", '"'), "spark": ("pyspark", "`")}


def stated(expression: "ir.Table", engine: str = "duckdb", order: Sequence[str] = ()) -> str:
    """SQL for an engine. Its tables are the names they have in the expression."""
    import ibis

    dialect, quote = DIALECTS[engine]
    columns = ", ".join(
        f"CAST({quote}{name}{quote} AS {_type(kind)}) AS {quote}{name}{quote}"
        for name, kind in _schema(expression).items()
    )
    text = f"SELECT {columns} FROM ({ibis.to_sql(expression, dialect=dialect)}) stated"
    return f"{text} ORDER BY {', '.join(order)}" if order else text


def _type(kind: Any) -> str:
    return TYPES[str(kind).removeprefix("!")]


def _schema(expression: Any) -> dict[str, Any]:
    return dict(expression.schema().items())
