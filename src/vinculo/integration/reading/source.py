"""A file opened: what kind it is, where its header is, which columns it has."""

import io
import weakref
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Literal

from vinculo.integration.reading import delimiters, encodings, headers, workbook
from vinculo.integration.reading.fields import KNOWN_HEADERS
from vinculo.integration.reading.limits import Limits
from vinculo.integration.reading.notes import Note, Refused
from vinculo.integration.reading.packing import Content, look, open_bytes
from vinculo.integration.reading.stream import errors_for, raw_records, visible, without_sep

__all__ = ["Column", "Limits", "Source", "open_source"]

SAMPLE_ROWS = 1_000
HEADER_WITHIN = 40


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is unique within the file, and the key of mappings and answers."""

    index: int  # from 0, position in `rows`
    name: str
    header: str  # as in the file, may be empty or repeated
    letter: str  # as a spreadsheet shows it: A, B ... AA
    samples: tuple[str, ...]  # up to five different filled cells
    filled: float  # share of filled cells among the first rows


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Source:
    path: Path
    name: str
    kind: Literal["text", "xlsx", "xls", "ods"]
    packing: Literal["", "gzip", "zip"]
    size: int
    encoding: str = ""  # "" for workbooks
    delimiter: str = ""  # "" for workbooks, and for texts of one column
    sheet: str = ""  # "" for text
    sheets: tuple[str, ...] = ()
    header_row: int = 0  # as a spreadsheet counts; 0 when there is none
    columns: tuple[Column, ...] = ()
    rows_estimate: int = 0  # data rows
    notes: tuple[Note, ...] = ()
    spool: Path | None = None  # a workbook turned into text by our reader process
    owns_spool: bool = False  # it goes when the source goes
    date_system: str = ""  # of a workbook: "1900" or "1904"
    has_hidden: bool = False
    limits: Limits = field(default_factory=Limits)

    @property
    def options(self) -> dict[str, str | int]:
        """What to give to `open_source` to read the same again."""
        return {
            "sheet": self.sheet,
            "header_row": self.header_row,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
        }


def open_source(
    path: Path,
    *,
    name: str = "",
    sheet: str = "",
    header_row: int | None = None,
    encoding: str = "",
    delimiter: str = "",
    spool_dir: Path | None = None,
    limits: Limits | None = None,
) -> Source:
    """Open a file of others; whatever is not given is found out. Raises `Refused`.

    `header_row` 0 says that there is no header. Workbooks are turned into text once: give a
    `spool_dir` beside the upload to find that text again from another process; without one it
    lies in a temporary folder for as long as the Source lives.
    """
    path, limits = Path(path), limits or Limits()
    size = path.stat().st_size
    if size > limits.file_bytes:
        raise Refused("too_large", limit=limits.file_bytes, size=size)
    content = look(path, limits.unpacked_bytes)
    source = Source(path, name or path.name, content.kind, content.packing, size, limits=limits)
    if content.kind == "text":
        source, sample = _open_text(source, encoding, delimiter)
    else:
        source, sample = _open_workbook(source, content, sheet, spool_dir)
    return _with_columns(source, sample, header_row)


def _open_text(source: Source, encoding: str, delimiter: str) -> tuple[Source, list[list[str]]]:
    with open_bytes(source.path, source.packing, source.limits.unpacked_bytes) as stream:
        seen = encodings.survey(stream)
    found, why = encodings.decide(seen)
    notes = []
    if why == "mixed":
        notes.append(Note("encoding_mixed"))
    elif why == "statistics":
        notes.append(Note("encoding_statistics", {"encoding": found}))
    encoding = encoding or found
    try:
        text = seen.head.decode(encoding, errors_for(encoding))
    except LookupError as error:
        raise Refused("encoding", encoding=encoding[:40]) from error
    if seen.size > len(seen.head):  # the last line of the sample is cut
        text = text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text
    breaks = max(seen.newlines, seen.returns)
    hidden = bool(seen.controls or seen.hidden)
    lines = list(io.StringIO(text, newline=""))[: SAMPLE_ROWS * 2]
    if hidden:
        lines = list(visible(lines))
    if not lines:
        raise Refused("empty_file")
    body = list(without_sep(lines))
    delimiter = delimiter or delimiters.declared(lines[0]) or delimiters.find("".join(body))
    source = replace(
        source,
        encoding=encoding,
        delimiter=delimiter,
        rows_estimate=breaks + 1,
        has_hidden=hidden,
        notes=tuple(notes),
    )
    return source, _sample(raw_records(source))


def _open_workbook(
    source: Source, content: Content, sheet: str, folder: Path | None
) -> tuple[Source, list[list[str]]]:
    spool = workbook.spool(source.path, content, sheet, folder, source.limits)
    notes = []
    if len(spool.sheets) > 1:
        others = [name for name in spool.sheets if name != spool.sheet]
        notes.append(Note("other_sheets", {"sheet": spool.sheet, "others": others[:20]}))
    if spool.merged:
        notes.append(Note("merged_cells", {"count": spool.merged}))
    source = replace(
        source,
        sheet=spool.sheet,
        sheets=spool.sheets,
        spool=spool.path,
        rows_estimate=spool.rows,
        owns_spool=spool.ours,
        date_system=spool.date_system,
        notes=tuple(notes),
    )
    return source, _sample(raw_records(source))


def _sample(found: Iterator[list[str]]) -> list[list[str]]:
    rows = list(islice(found, SAMPLE_ROWS))
    with suppress(AttributeError):
        found.close()  # type: ignore[attr-defined]
    return rows


def _with_columns(source: Source, sample: list[list[str]], header_row: int | None) -> Source:
    notes = list(source.notes)
    if header_row is None:
        position = headers.find(sample[:HEADER_WITHIN], KNOWN_HEADERS)
    else:
        position = header_row - 1
    if position >= len(sample):
        raise Refused("no_such_row", row=position + 1)
    head = sample[position] if position >= 0 else []
    data = sample[position + 1 :]
    width = _width(head, data)
    if width == 0 or not any(any(cell.strip() for cell in row) for row in data):
        raise Refused("no_rows")
    if width > source.limits.columns:
        raise Refused("too_many_columns", limit=source.limits.columns)
    cells = [_plain(cell) for cell in (*head, *[""] * width)][:width]
    if position < 0:
        notes.append(Note("no_header"))
    elif position > 0:
        notes.append(Note("header_below", {"row": position + 1}))
    repeated = [name for name, count in Counter(c for c in cells if c).items() if count > 1]
    if repeated:
        notes.append(Note("repeated_headers", {"headers": repeated[:5]}))
    columns = tuple(
        _column(index, name, cells[index], data) for index, name in enumerate(headers.names(cells))
    )
    final = replace(
        source,
        header_row=position + 1,
        columns=columns,
        rows_estimate=max(source.rows_estimate - position - 1, 1),
        notes=tuple(notes),
    )
    if source.owns_spool and source.spool:
        weakref.finalize(final, workbook.remove, source.spool)
    return final


def _width(head: Sequence[str], data: Sequence[Sequence[str]]) -> int:
    """Up to the last column that has a header, or cells in more than a stray row."""
    named = max((i for i, cell in enumerate(head, 1) if cell.strip()), default=0)
    ends = Counter(max((i for i, c in enumerate(row, 1) if c.strip()), default=0) for row in data)
    usual = [end for end, count in ends.items() if count > len(data) * 0.02]
    return max(named, *usual) if usual else named


def _plain(cell: str) -> str:
    return (cell[1:] if cell[:1] in {"\x01", "\x02", "\x03"} else cell).strip()


def _column(index: int, name: str, header: str, data: Sequence[Sequence[str]]) -> Column:
    cells = [_plain(row[index]) for row in data if len(row) > index]
    filled = [cell for cell in cells if cell]
    samples = tuple(cell[:200] for cell in islice(dict.fromkeys(filled), 5))
    rows = sum(any(cell.strip() for cell in row) for row in data)
    share = round(len(filled) / rows, 4) if rows else 0.0
    return Column(index, name, header, headers.letter(index), samples, share)
