"""The records of a source, from its first line on, as lists of text."""

import io
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from vinculo.integration.reading.delimiters import declared
from vinculo.integration.reading.encodings import ERRORS
from vinculo.integration.reading.notes import Refused
from vinculo.integration.reading.packing import open_bytes
from vinculo.integration.reading.records import records
from vinculo.integration.reading.workbook_process import BREAK, CELL

if TYPE_CHECKING:
    from vinculo.integration.reading.source import Source

# What a person cannot see and a database may refuse; line ends and tabs stay.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff0-\ufffb\ud800-\udfff]"
)


def raw_records(source: "Source") -> Iterator[list[str]]:
    """Every record, titles and header included; typed cells of workbooks keep their mark."""
    return _spooled(source.spool) if source.spool else _delimited(source)


def _spooled(spool: Path) -> Iterator[list[str]]:
    with spool.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            cells = line[:-1].split(CELL)
            yield [cell.replace(BREAK, "\n") for cell in cells] if BREAK in line else cells


def _delimited(source: "Source") -> Iterator[list[str]]:
    with lines_of(source) as lines:
        yield from records(lines, source.delimiter, len(source.columns))


@contextmanager
def lines_of(source: "Source") -> Iterator[Iterator[str]]:
    """The lines of a text with their ends, less what nobody sees. Raises Refused."""
    with open_bytes(source.path, source.packing, source.limits.unpacked_bytes) as stream:
        text = io.TextIOWrapper(
            stream, encoding=source.encoding, errors=errors_for(source.encoding), newline=""
        )
        try:
            yield without_sep(visible(text) if source.has_hidden else text)
        except UnicodeError as error:
            raise Refused("damaged") from error
        finally:
            text.detach()


def errors_for(encoding: str) -> str:
    return "replace" if encoding.startswith(("utf-16", "utf-32")) else ERRORS


def visible(lines: Iterable[str]) -> Iterator[str]:
    """The lines without NUL, zero-width and bidirectional marks."""
    return (_HIDDEN.sub("", line) for line in lines)


def without_sep(lines: Iterable[str]) -> Iterator[str]:
    """Excel's `sep=;` line is no row."""
    source = iter(lines)
    first = next(source, None)
    if first is None or declared(first):
        return source
    return chain((first,), source)
