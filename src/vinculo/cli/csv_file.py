"""CSV files of others read, and ours written whole or not at all."""

import codecs
import csv
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from vinculo.runtime.problem import Problem
from vinculo.runtime.words import gettext as _

LONGEST_CELL = 1 << 20
CHUNK = 1 << 20
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@contextmanager
def opened(source: Path) -> Iterator[TextIO]:
    if not source.is_file():
        raise Problem(_("There is no file %(file)s.") % {"file": source})
    csv.field_size_limit(LONGEST_CELL)
    with source.open(encoding=_encoding(source), errors="replace", newline="") as file:
        yield file


def _encoding(source: Path) -> str:
    with source.open("rb") as file:
        if file.read(2) in _UTF16:
            return "utf-16"
    # Spreadsheets of Windows write cp1252; its five holes become replacement characters.
    return "utf-8-sig" if _is_utf8(source) else "cp1252"


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
def replaced(target: Path) -> Iterator[TextIO]:
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


def refuse_itself(source: Path, target: Path) -> None:
    if source.exists() and target.exists() and source.samefile(target):
        raise Problem(_("The file to write is the file to read: %(file)s") % {"file": source})


def delimiter_of(file: TextIO) -> str:
    first = file.readline(LONGEST_CELL)
    file.seek(0)
    return max(",;\t|", key=first.count)


def heads_of(rows: Iterator[list[str]], source: Path) -> list[str]:
    heads = next(rows, [])
    if not any(head.strip() for head in heads):
        raise Problem(_("%(file)s has no row of column names.") % {"file": source})
    return heads


def damaged(source: Path, line: int) -> Problem:
    words = {"file": source, "line": line}
    return Problem(
        _("%(file)s cannot be read at line %(line)d: a cell is too long or damaged.") % words
    )
