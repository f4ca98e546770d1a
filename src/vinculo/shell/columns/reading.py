"""What stands in the chosen columns of some records, in as many statements as there are sources."""

from collections.abc import Sequence
from typing import Any

from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.columns.column import Column
from vinculo.shell.columns.registry import Arranged

Row = tuple[Any, ...]


def values_of(
    ids: Sequence[int], columns: Sequence[Column], arranged: Arranged, viewer: User
) -> dict[int, Row]:
    """By record, its values in the order of the columns; None for what the viewer may not see.

    A record that is gone meanwhile, or has gone out of reach, is missing.
    """
    paths = list(dict.fromkeys(path for column in columns for path in column.paths))
    fields = ("pk", arranged.owner, arranged.team, *paths)
    rows = arranged.numbered(ids, viewer).values_list(*fields)
    beside = {
        source.name: source.read(ids, viewer)
        for source in {column.source for column in columns if column.source}
    }
    found = {}
    for pk, owner, team, *values in rows:
        at = dict(zip(paths, values, strict=True))
        seen = {
            area: reaches(viewer, area, owner, team)
            for area in {column.needs for column in columns if column.needs}
        }
        found[pk] = tuple(
            _value(column, at, beside, pk) if seen.get(column.needs, True) else None
            for column in columns
        )
    return found


def _value(column: Column, at: dict[str, Any], beside: dict[str, Any], pk: int) -> Any:
    if column.source:
        return beside[column.source.name].get(pk, {}).get(column.name)
    values = tuple(at[path] for path in column.paths)
    return values[0] if len(values) == 1 else values
