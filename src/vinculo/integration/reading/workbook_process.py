"""Runs as a process of its own: turns one sheet of a workbook into plain text.

A workbook of a few kilobytes can ask for terabytes of cells; here that kills this process and
nothing else. Called as a script, without our package: `python workbook_process.py JSON`.

The text has one line per row, cells parted by US, line breaks within cells as RS. Typed cells
carry a mark, so that a number that was a number is never taken for a text in doubt:
SOH number, STX date or time, ETX yes/no.
"""

import json
import re
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

CELL, BREAK = "\x1f", "\x1e"
NUMBER, MOMENT, BOOLEAN = "\x01", "\x02", "\x03"
_BREAKS = re.compile("\r\n?|\n|[\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def written(value: Any) -> str:
    """The cell as marked text; numbers with the 15 digits a spreadsheet really keeps."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        if value.isprintable():
            return value
        return _CONTROLS.sub("", _BREAKS.sub("\n", value)).replace("\n", BREAK)
    if isinstance(value, bool):
        return BOOLEAN + ("1" if value else "0")
    if isinstance(value, int):
        return f"{NUMBER}{value}"
    if isinstance(value, float):
        return NUMBER + plain(value)
    if isinstance(value, datetime):
        text = value.isoformat(" ", "milliseconds" if value.microsecond else "seconds")
        return MOMENT + (text[:10] if text.endswith("00:00:00") else text)
    if isinstance(value, date):
        return MOMENT + value.isoformat()
    if isinstance(value, (time, timedelta)):
        return str(value)
    return str(value)


def plain(value: float) -> str:
    if value != value or value in (float("inf"), float("-inf")):
        return ""
    text = f"{value:.15g}"
    return format(Decimal(text), "f") if "e" in text else text


def limit_memory(bytes_: int, seconds: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: the size checks before must do
        return
    resource.setrlimit(resource.RLIMIT_AS, (bytes_, bytes_))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 5))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main(order: dict[str, Any]) -> dict[str, Any]:
    limit_memory(order["memory"], order["seconds"])
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    book = CalamineWorkbook.from_path(order["path"])
    sheets = [
        sheet.name
        for sheet in book.sheets_metadata
        if sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible
    ]
    if not sheets:
        return {"refused": "no_sheets"}
    if order["sheet"] and order["sheet"] not in sheets:
        return {"refused": "no_such_sheet", "sheets": sheets}
    chosen, sheet = "", None
    for name in [order["sheet"]] if order["sheet"] else sheets:
        chosen, sheet = name, book.get_sheet_by_name(name)
        if sheet.total_height:
            break
    if sheet is None or not sheet.total_height:
        return {"refused": "empty_file"}
    rows = 0
    with open(order["spool"], "w", encoding="utf-8", newline="") as out:
        for row in sheet.iter_rows():  # from the first row of the sheet, empty ones included
            line = [written(value) for value in row]
            while line and not line[-1]:
                line.pop()
            if len(line) > order["columns"]:
                return {"refused": "too_many_columns", "limit": order["columns"]}
            rows += 1
            out.write(CELL.join(line) + "\n")
    merged = len(sheet.merged_cell_ranges or ())
    return {"sheets": sheets, "sheet": chosen, "rows": rows, "merged": merged}


if __name__ == "__main__":
    try:
        answer = main(json.loads(sys.argv[1]))
    except MemoryError:
        answer = {"refused": "too_large_inside"}
    except Exception as error:  # whatever a broken workbook makes of its reader
        names = type(error).__name__, str(error)[:200]
        secret = any(word in " ".join(names).lower() for word in ("password", "encrypt"))
        answer = {"refused": "password" if secret else "damaged", "why": names[1]}
    json.dump(answer, sys.stdout)
