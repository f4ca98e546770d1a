"""Rows as a workbook, written row by row: memory does not grow with them.

Text goes in as text and never as a formula or a link; figures and days as such, in the company's
format.
"""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from vinculo.shell.exporting.writing import Cell

OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
LONGEST = 32_767  # letters in a cell
MOST_ROWS = 1_048_575
DAYS = {"dmy": "dd/mm/yyyy", "mdy": "mm/dd/yyyy", "ymd": "yyyy-mm-dd"}


def write(
    path: Path, title: str, heads: list[str], rows: Iterable[list[Cell]], date_order: str
) -> int:
    """How many rows it has. What no sheet holds is not written."""
    with xlsxwriter.Workbook(path, OPTIONS) as book:
        sheet = book.add_worksheet(title[:31])
        bold = book.add_format({"bold": True})
        money = book.add_format({"num_format": "#,##0.00"})
        day = book.add_format({"num_format": DAYS[date_order]})
        moment = book.add_format({"num_format": f"{DAYS[date_order]} hh:mm"})
        sheet.freeze_panes(1, 2)
        for at, head in enumerate(heads):
            sheet.set_column(at, at, 10 if at == 0 else 24)
            sheet.write_string(0, at, head, bold)
        count = 0
        for count, row in enumerate(rows, start=1):
            if count > MOST_ROWS:
                return MOST_ROWS
            for at, cell in enumerate(row):
                match cell:
                    case None:
                        continue
                    case Decimal():
                        sheet.write_number(count, at, float(cell), money)
                    case datetime():
                        sheet.write_datetime(count, at, cell, moment)
                    case date():
                        sheet.write_datetime(count, at, cell, day)
                    case int():
                        sheet.write_number(count, at, cell)
                    case str():
                        sheet.write_string(count, at, cell[:LONGEST])
        return count
