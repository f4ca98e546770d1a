"""A CSV file read row by row, with what was understood beside every row. No row is rejected."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vinculo.cli.csv_file import damaged, delimiter_of, heads_of, opened, refuse_itself, replaced
from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _


def normalise_file(
    source: Path, column: str, target: Path, read: Callable[[str], dict[str, Any]]
) -> dict[str, Any]:
    """Copy `source` to `target` with the columns that `read` makes of `column`; Problem if not."""
    refuse_itself(source, target)
    count = recognised = 0
    try:
        with opened(source) as file, replaced(target) as out:
            delimiter = delimiter_of(file)
            rows = csv.reader(file, delimiter=delimiter)
            heads = heads_of(rows, source)
            at = _place(heads, column, source)
            writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
            made = list(read(""))
            writer.writerow(heads + [_unused(name, heads) for name in made])
            for row in rows:
                if not row:
                    continue
                understood = read(row[at] if at < len(row) else "")
                missing = [""] * (len(heads) - len(row))
                writer.writerow(row + missing + [_cell(value) for value in understood.values()])
                count += 1
                recognised += bool(understood["recognised"])
    except csv.Error as error:
        raise damaged(source, rows.line_num) from error
    return {"rows": count, "recognised": recognised, "file": str(target)}


def _place(heads: list[str], column: str, source: Path) -> int:
    for same in (lambda head: head == column, lambda head: _folded(head) == _folded(column)):
        for at, head in enumerate(heads):
            if same(head):
                return at
    words = {"file": source, "column": column, "columns": ", ".join(heads)}
    raise Problem(_("%(file)s has no column %(column)s. It has: %(columns)s.") % words)


def _folded(head: str) -> str:
    return head.strip().casefold()


def _unused(name: str, heads: list[str]) -> str:
    while name in heads:
        name = f"normalised_{name}"
    return name


def _cell(value: object) -> str:
    if isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    return str(value).lower() if isinstance(value, bool) else str(value)
