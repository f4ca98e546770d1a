"""A list as rows of a file: the chosen columns, of those whom the person may take out."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.models import User
from vinculo.shell.bulk.target import changeable, meant
from vinculo.shell.columns.access import chosen_for
from vinculo.shell.columns.cells import plain
from vinculo.shell.columns.column import Column
from vinculo.shell.columns.reading import values_of
from vinculo.shell.columns.registry import Arranged

AT_ONCE = 1000
Cell = str | int | Decimal | date | datetime | None


def taken(arranged: Arranged, query: str, chosen: Sequence[int], viewer: User) -> QuerySet[Any]:
    """Raises FilterProblem or Problem before anything is asked."""
    records = meant(arranged, query, chosen, viewer)
    return changeable(records, arranged, viewer, arranged.exports).order_by(*arranged.order)


def columns_of(arranged: Arranged, query: str, viewer: User) -> list[Column]:
    """Those of the list; where none were chosen, the usual ones."""
    return chosen_for(arranged, arranged.chosen(query) or arranged.usual, viewer)


def heads(columns: Sequence[Column], arranged: Arranged) -> list[str]:
    return ["id", _("Name"), *(str(column.label) for column in columns)]


def rows(
    records: QuerySet[Any], columns: Sequence[Column], arranged: Arranged, viewer: User
) -> Iterator[list[Cell]]:
    """A thousand at a time; text that a spreadsheet would compute is defused."""
    source = records.values_list("pk", arranged.name).iterator(chunk_size=AT_ONCE)
    while piece := list(islice(source, AT_ONCE)):
        values = values_of([pk for pk, _name in piece], columns, arranged, viewer)
        for pk, name in piece:
            if pk not in values:
                continue
            cells = [
                plain(column, value) for column, value in zip(columns, values[pk], strict=True)
            ]
            yield [pk, *(safe_cell(c) if isinstance(c, str) else c for c in (name, *cells))]
