"""A CSV file read row by row, with what was understood beside every row. No row is rejected."""

import codecs
import csv
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

LONGEST_CELL = 1 << 20
CHUNK = 1 << 20


def normalise_file(
    source: Path, column: str, target: Path, read: Callable[[str], dict[str, Any]]
) -> dict[str, Any]:
    """Copy `source` to `target` with the columns that `read` makes of `column`; Problem if not."""
    if source.exists() and target.exists() and source.samefile(target):
        raise Problem(_("The file to write is the file to read: %(file)s") % {"file": source})
    csv.field_size_limit(LONGEST_CELL)
    count = recognised = 0
    try:
        with _opened(source) as file, _replaced(target) as out:
            delimiter = _delimiter(file)
            rows = csv.reader(file, delimiter=delimiter)
            heads = _heads(rows, source)
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
        words = {"file": source, "line": rows.line_num}
        raise Problem(
            _("%(file)s cannot be read at line %(line)d: a cell is too long or damaged.") % words
        ) from error
    return {"rows": count, "recognised": recognised, "file": str(target)}


@contextmanager
def _opened(source: Path) -> Iterator[TextIO]:
    if not source.is_file():
        raise Problem(_("There is no file %(file)s.") % {"file": source})
    # Spreadsheets of Windows write cp1252; its five holes become replacement characters.
    encoding = "utf-8-sig" if _is_utf8(source) else "cp1252"
    with source.open(encoding=encoding, errors="replace", newline="") as file:
        yield file


def _is_utf8(source: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    with source.open("rb") as file:
        try:
            while chunk := file.read(CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


@contextmanager
def _replaced(target: Path) -> Iterator[TextIO]:
    """The file appears when it is whole; what was there before stays until then."""
    if not target.parent.is_dir():
        raise Problem(_("There is no folder %(folder)s.") % {"folder": target.parent})
    if target.is_dir():
        raise Problem(_("%(file)s is a folder.") % {"file": target})
    half = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        with half.open("w", encoding="utf-8", newline="") as out:
            yield out
        half.replace(target)
    finally:
        half.unlink(missing_ok=True)


def _delimiter(file: TextIO) -> str:
    first = file.readline(LONGEST_CELL)
    file.seek(0)
    return max(",;\t|", key=first.count)


def _heads(rows: Iterator[list[str]], source: Path) -> list[str]:
    heads = next(rows, [])
    if not any(head.strip() for head in heads):
        raise Problem(_("%(file)s has no row of column names.") % {"file": source})
    return heads


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
