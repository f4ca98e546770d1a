"""A measure stated as an Ibis expression, in the words of the engine that computes it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ibis.expr.types as ir

# Engines widen sums in their own ways: what leaves has the type that the expression says.
TYPES = {"int64": "BIGINT", "int32": "INTEGER", "boolean": "BOOLEAN", "date": "DATE"}


def stated(expression: "ir.Table") -> str:
    """SQL for DuckDB. Its tables are the names they have in the expression."""
    import ibis

    columns = ", ".join(
        f'"{name}"::{TYPES[str(kind)]} AS "{name}"' for name, kind in _schema(expression).items()
    )
    return f"SELECT {columns} FROM ({ibis.to_sql(expression, dialect='duckdb')})"


def _schema(expression: Any) -> dict[str, Any]:
    return dict(expression.schema().items())
