"""INSERT ... SELECT into a model's table; what is not named gets the model's own default."""

from typing import Any

from django.db.models import Field, Model

from vinculo.integration.importing.database import Params, execute, literal


def insert(
    model: type[Model],
    columns: dict[str, str],
    source: str,
    params: Params = None,
    tail: str = "",
) -> int:
    """`columns` {column: SQL expression over `source`}; `source` is what follows FROM."""
    everything = _defaults(model) | columns
    return execute(
        f"INSERT INTO {model._meta.db_table} ({', '.join(everything)})"
        f" SELECT {', '.join(everything.values())} FROM {source} {tail}",
        params,
    )


def _defaults(model: type[Model]) -> dict[str, str]:
    """Django keeps defaults in Python; a set-based INSERT has to be told them."""
    found: dict[str, str] = {}
    for field in model._meta.concrete_fields:
        if field.primary_key or getattr(field, "generated", False):
            continue
        if not field.null or field.has_default():
            default = _default(field)
            if default is not None and field.column:
                found[field.column] = default
    return found


def _default(field: Field) -> str | None:
    value: Any = field.get_default()
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case int():
            return str(value)
        case str():
            return literal(value)
        case []:
            return "'{}'"
    return None
