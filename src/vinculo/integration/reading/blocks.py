"""Many rows at once, by columns: what a pass over a whole file wants.

Most lines are one record with as many cells as there are columns. Thousands of such lines become
columns with three calls into C; only where quotes span lines, or widths differ, row by row.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice, zip_longest
from typing import TYPE_CHECKING

from vinculo.integration.reading.records import records
from vinculo.integration.reading.stream import lines_of, raw_records

if TYPE_CHECKING:
    from vinculo.integration.reading.source import Source

CELLS = 1 << 13
BLANKS = frozenset(("", " ", "  "))


@dataclass(slots=True)
class Block:
    """Rows with something in them. `columns` may miss the last ones, where all are empty."""

    rows: int
    columns: Sequence[Sequence[str]]
    long: list[int] = field(default_factory=list)  # numbers of rows with more cells than columns


def blocks(source: "Source") -> Iterator[Block]:
    """All rows below the header, some thousands at a time."""
    width = len(source.columns)
    size = max(CELLS // width, 64)
    if source.spool or not source.delimiter:
        below = islice(raw_records(source), source.header_row, None)
        yield from _one_by_one(below, width, size, source.header_row + 1)
        return
    with lines_of(source) as lines:
        number = source.header_row + 1
        head = list(islice(lines, source.header_row))
        while chunk := head or list(islice(lines, size)):
            if any(line.count('"') % 2 for line in chunk if '"' in line):
                found = records(chain(chunk, lines), source.delimiter, width)
                yield from _one_by_one(islice(found, len(head), None), width, size, number)
                return
            if not head:
                yield _together(chunk, source.delimiter, width) or _block(
                    [_cells(line, source.delimiter) for line in chunk], width, number
                )
                number += len(chunk)
            head = []


def _together(lines: list[str], delimiter: str, width: int) -> Block | None:
    """Lines that are one record each, cut all at once; None where one has another width."""
    plain = [line for line in lines if '"' not in line]
    columns = _cut("".join(plain), delimiter, width) if plain else [[] for _ in range(width)]
    if columns is None:
        return None
    if len(plain) < len(lines):
        quoted = [line for line in lines if '"' in line]
        rows = list(csv.reader(quoted, delimiter=delimiter))
        if len(rows) != len(quoted) or any(len(row) != width for row in rows):
            return None
        for column, cells in zip(columns, zip(*rows, strict=True), strict=True):
            column.extend(cells)
    first = columns[0]
    empty = 0
    if not BLANKS.isdisjoint(first):
        empty = sum(
            not "".join([column[at] for column in columns]).strip()
            for at, cell in enumerate(first)
            if cell in BLANKS
        )
    return Block(len(lines) - empty, columns)


def _cut(text: str, delimiter: str, width: int) -> list[list[str]] | None:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text[-1] != "\n":
        text += "\n"
    breaks = text.count("\n")
    cells = text[:-1].replace("\n", f"\n{delimiter}").split(delimiter)
    if len(cells) != breaks * width:
        return None
    last = "".join(cells[width - 1 :: width])
    if last.count("\n") != breaks - 1:  # one of them ends elsewhere
        return None
    return [*(cells[at::width] for at in range(width - 1)), last.split("\n")]


def _cells(line: str, delimiter: str) -> list[str]:
    return next(records((line,), delimiter))


def _one_by_one(found: Iterator[list[str]], width: int, size: int, number: int) -> Iterator[Block]:
    while chunk := list(islice(found, size)):
        yield _block(chunk, width, number)
        number += len(chunk)


def _block(rows: list[list[str]], width: int, number: int) -> Block:
    kept = []
    long = []
    for at, cells in enumerate(rows, start=number):
        if not cells or (cells[0] in BLANKS and not "".join(cells).strip()):
            continue
        kept.append(cells)
        if len(cells) > width and "".join(cells[width:]).strip():
            long.append(at)
    return Block(len(kept), list(islice(zip_longest(*kept, fillvalue=""), width)), long)
