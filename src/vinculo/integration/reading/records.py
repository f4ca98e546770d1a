"""Delimited text cut into records: quick where it is plain, careful where there are quotes."""

import csv
import io
import re
from collections import deque
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

# A field that stays open for longer was not meant to be open: a quote too many.
MOST_LINES = 2_000
MOST_CHARACTERS = 1 << 20

csv.field_size_limit(
    32 << 20
)  # lines are limited by ourselves, the field limit only gets in the way


@cache
def _patterns(delimiter: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Match a text in which no quoted field is left open: as csv sees it, and strictly.

    Possessive throughout: linear on any input.
    """
    other = re.escape(delimiter)
    quoted = '"(?>[^"]++|"")*+"'
    bare = rf'[^"{other}][^{other}]*+'
    return (
        re.compile(rf"(?:(?:{quoted}[^{other}]*+|{bare})?+(?:{other}|\Z))*+\Z", re.DOTALL),
        re.compile(rf"(?:(?:{quoted}|{bare})?+(?:{other}|\Z))*+\Z", re.DOTALL),
    )


def records(lines: Iterable[str], delimiter: str, width: int = 0) -> Iterator[list[str]]:
    """One list of texts per record. A quote that is never closed costs its own line only.

    `width` is the number of columns, to tell a stray quote from a line break within a field.
    """
    source = iter(lines)
    if delimiter == "":
        for line in source:
            yield [line.rstrip("\r\n")]
        return
    pending: deque[str] = deque()
    while True:
        while pending:
            yield _record(pending.popleft(), source, pending, delimiter, width)
        for line in source:
            if '"' not in line:
                yield line.rstrip("\r\n").split(delimiter)
                continue
            yield _record(line, source, pending, delimiter, width)
            if pending:
                break
        else:
            return


def _record(
    line: str, source: Iterator[str], pending: deque[str], delimiter: str, width: int
) -> list[str]:
    closed, strictly = _patterns(delimiter)
    body = line.rstrip("\r\n")
    if line.count('"') % 2 == 0 or closed.match(body):
        return _parsed(body, delimiter)
    taken, size = [line], len(line)
    while len(taken) <= MOST_LINES and size <= MOST_CHARACTERS:
        following = pending.popleft() if pending else next(source, None)
        if following is None:
            break
        taken.append(following)
        size += len(following)
        # Within a quoted field quotes come in pairs: the first odd line must be the closing one.
        if following.count('"') % 2:
            text = "".join(taken).rstrip("\r\n")
            if strictly.match(text):
                record = _parsed(text, delimiter)
                if not width or len(record) == width or len(_literal(body, delimiter)) != width:
                    return record
            break
    pending.extendleft(reversed(taken[1:]))
    return _literal(body, delimiter)


def _parsed(text: str, delimiter: str) -> list[str]:
    broken = "\n" in text or "\r" in text
    pieces = io.StringIO(text, newline="") if broken else (text,)
    rows = list(csv.reader(pieces, delimiter=delimiter))
    return rows[0] if len(rows) == 1 else list(chain.from_iterable(rows))


def _literal(body: str, delimiter: str) -> list[str]:
    """The line with its quotes taken as they stand, less the ones that stand around a cell."""
    return [
        cell[1:] if cell.startswith('"') and cell.count('"') % 2 else cell.strip('"')
        for cell in body.split(delimiter)
    ]
