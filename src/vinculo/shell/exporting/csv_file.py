"""Rows as CSV, in the company's convention: `;` and a comma for decimals, or the reverse."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from itertools import islice

from vinculo.shell.exporting.writing import Cell

BOM = "\ufeff"  # without it spreadsheets misread the accents
AT_ONCE = 500


def lines(heads: list[str], rows: Iterable[list[Cell]], comma: bool) -> Iterator[str]:
    yield BOM + _written([heads], comma)
    source = iter(rows)
    while piece := list(islice(source, AT_ONCE)):
        yield _written([[text(cell, comma) for cell in row] for row in piece], comma)


def text(cell: Cell, comma: bool) -> str:
    """Days as `2026-03-05`, which every spreadsheet takes for a day."""
    match cell:
        case None:
            return ""
        case Decimal():
            figure = f"{cell:.2f}"
            return figure.replace(".", ",") if comma else figure
        case datetime():
            return cell.isoformat(sep=" ", timespec="minutes")
        case date():
            return cell.isoformat()
    return str(cell)


def _written(rows: list[list[str]], comma: bool) -> str:
    out = StringIO()
    csv.writer(out, delimiter=";" if comma else ",").writerows(rows)
    return out.getvalue()
