"""What a file is, by its first bytes and never by its name; and its bytes, unpacked."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal, Protocol, cast

from vinculo.integration.reading import archives
from vinculo.integration.reading.notes import Refused

Kind = Literal["text", "xlsx", "xls", "ods"]
Packing = Literal["", "gzip", "zip"]

# A text of one repeated line packs 1,000 to 1; real ones 3 to 30.
RATIO, RATIO_FROM = 400, 50 << 20

_NOT_TABLES = {
    b"%PDF": "pdf",
    b"\x89PNG": "image",
    b"\xff\xd8\xff": "image",
    b"GIF8": "image",
    b"7z\xbc\xaf": "archive",
    b"Rar!": "archive",
    b"BZh": "archive",
    b"\xfd7zXZ": "archive",
    b"\x28\xb5\x2f\xfd": "archive",
    b"PAR1": "parquet",
    b"SQLite format 3": "sqlite",
    b"\x7fELF": "program",
    b"MZ\x90": "program",
}


@dataclass(frozen=True, slots=True)
class Content:
    kind: Kind
    packing: Packing


def look(path: Path, limit: int) -> Content:
    """What is in the file. Raises Refused for what is no table."""
    with path.open("rb") as file:
        head = file.read(4096)
    if not head.strip(b"\x00 \t\r\n"):
        raise Refused("empty_file")
    if head.startswith(b"\x1f\x8b"):
        with open_bytes(path, "gzip", limit) as inside:
            return Content(_kind(inside.read(4096), path, zipped=True), "gzip")
    if head.startswith(b"PK\x03\x04"):
        with archives.open_zip(path) as archive:
            names = set(archive.namelist())
            if workbook := _workbook(names, archive):
                return Content(workbook, "")
            member = _only_member(archive)
            archives.check_sizes(archive, limit)
            with archive.open(member) as inside:
                return Content(_kind(inside.read(4096), path, zipped=True), "zip")
    return Content(_kind(head, path), "")


def _workbook(names: set[str], archive: zipfile.ZipFile) -> Kind | None:
    if {"xl/workbook.xml", "xl/workbook.bin"} & names:
        return "xlsx"
    if "content.xml" in names and "mimetype" in names:
        if b"spreadsheet" in archive.read("mimetype")[:200]:
            return "ods"
        raise Refused("not_a_table", what="document")
    if "word/document.xml" in names or "ppt/presentation.xml" in names:
        raise Refused("not_a_table", what="document")
    return None


def _kind(head: bytes, path: Path, zipped: bool = False) -> Kind:
    for start, what in _NOT_TABLES.items():
        if head.startswith(start):
            raise Refused("not_a_table", what=what)
    if head.startswith(b"PK\x03\x04"):
        return "ods" if b"opendocument.spreadsheet" in head[:200] else "xlsx"
    if head.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "xls"
    if zipped and head.startswith(b"\x1f\x8b"):
        raise Refused("nested")
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:200].lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml")):
        raise Refused("not_a_table", what="xml" if start.startswith(b"<?xml") else "html")
    return "text"


def _only_member(archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    members = archives.members_of(archive)
    if len(members) != 1:
        names = [member.filename[:60] for member in members[:5]]
        raise Refused("many_files" if members else "empty_file", count=len(members), names=names)
    if members[0].flag_bits & 1:
        raise Refused("password")
    return members[0]


class Readable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...


class _Counted(io.RawIOBase):
    """Passes bytes on and stops a stream that unpacks to more than was agreed."""

    def __init__(self, inner: Readable, packed: int, limit: int) -> None:
        self.inner, self.packed, self.limit, self.seen = inner, packed, limit, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self.inner.read(len(buffer))
        except EOFError as error:
            raise Refused("truncated") from error
        except (gzip.BadGzipFile, zlib.error, zipfile.BadZipFile) as error:
            raise Refused("damaged") from error
        self.seen += len(data)
        if self.seen > self.limit:
            raise Refused("too_large_inside", limit=self.limit)
        if self.packed and self.seen > RATIO_FROM and self.seen > RATIO * self.packed:
            raise Refused("bomb")
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def open_bytes(path: Path, packing: Packing, limit: int) -> Iterator[IO[bytes]]:
    """The unpacked bytes, streamed; Refused when they exceed `limit` or are damaged."""
    size = path.stat().st_size
    if packing == "gzip":
        with (
            gzip.open(path) as inner,
            io.BufferedReader(_Counted(inner, size, limit), 1 << 18) as out,
        ):
            yield cast(IO[bytes], out)
    elif packing == "zip":
        with archives.open_zip(path) as archive:
            member = _only_member(archive)
            with archive.open(member) as packed:
                counted = _Counted(packed, max(member.compress_size, 1), limit)
                with io.BufferedReader(counted, 1 << 18) as out:
                    yield cast(IO[bytes], out)
    else:
        with path.open("rb", buffering=1 << 18) as out:
            yield cast(IO[bytes], out)


def unpack_to(path: Path, packing: Packing, target: Path, limit: int) -> None:
    """Write the unpacked bytes to a file of ours (for workbooks, which need to be sought in)."""
    with open_bytes(path, packing, limit) as source, target.open("wb") as out:
        while data := source.read(1 << 20):
            out.write(data)
