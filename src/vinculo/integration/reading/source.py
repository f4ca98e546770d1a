"""A file opened: what kind it is, where its header is, which columns it has."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from vinculo.integration.reading.notes import Note


@dataclass(frozen=True, slots=True)
class Limits:
    """What we are willing to take in, in bytes and cells."""

    file_bytes: int = 500 << 20
    unpacked_bytes: int = 2 << 30  # of a gzip or zip of text
    workbook_bytes: int = 1 << 30  # of everything inside an XLSX or ODS
    columns: int = 500
    cell_characters: int = 32_767
    workbook_memory: int = 3 << 30  # of the process that reads a workbook
    workbook_seconds: int = 300


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is unique within the file, and the key of mappings and answers."""

    index: int  # from 0, position in `rows`
    name: str
    header: str  # as in the file, may be empty or repeated
    letter: str  # as a spreadsheet shows it: A, B ... AA
    samples: tuple[str, ...]  # up to five different filled cells
    filled: float  # share of filled cells among the first rows


@dataclass(frozen=True, slots=True)
class Source:
    path: Path
    name: str
    kind: Literal["text", "xlsx", "xls", "ods"]
    packing: Literal["", "gzip", "zip"]
    size: int
    encoding: str  # "" for workbooks
    delimiter: str  # "" for workbooks
    sheet: str  # "" for text
    sheets: tuple[str, ...]
    header_row: int  # as a spreadsheet counts; 0 when there is none
    columns: tuple[Column, ...]
    rows_estimate: int  # data rows
    notes: tuple[Note, ...] = ()
    spool: Path | None = None  # a workbook turned into text by our reader process
    skip: int = 0  # records before the first data row


def open_source(
    path: Path,
    *,
    name: str = "",
    sheet: str = "",
    header_row: int | None = None,
    encoding: str = "",
    delimiter: str = "",
    spool_dir: Path | None = None,
    limits: Limits = Limits(),
) -> Source:
    """Open a file of others; whatever is not given is found out. Raises `Refused`."""
    raise NotImplementedError
