"""A small writer of XLS files, for tests: BIFF8 records in a compound file.

After Microsoft's published formats, MS-XLS and MS-CFB.
"""

import struct
from datetime import date
from pathlib import Path

SECTOR, FREE, END, FAT = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
GENERAL, DAY = 0, 14  # numbers of built-in formats


def write_xls(path: Path, rows: list[list[object]], name: str = "Ventas") -> None:
    path.write_bytes(_compound(_workbook(rows, name)))


def _record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _text(text: str, length: str) -> bytes:
    return struct.pack(f"<{length}B", len(text), 1) + text.encode("utf-16-le")


def _workbook(rows: list[list[object]], name: str) -> bytes:
    begin = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    fonts = _record(0x31, struct.pack("<HHHHHBBBB", 200, 0, 0x7FFF, 400, 0, 0, 0, 0, 0)
                    + _text("Arial", "B"))  # fmt: skip
    formats = b"".join(
        _record(0xE0, struct.pack("<HHHBBBBIIH", 0, number, 0, 0x20, 0, 0, 0, 0, 0, 0))
        for number in (GENERAL, DAY)
    )
    head = _record(0x809, begin) + _record(0x42, struct.pack("<H", 1200))
    head += _record(0x22, struct.pack("<H", 0)) + fonts + formats
    sheet_name = _text(name, "B")
    start = len(head) + len(_record(0x85, bytes(6) + sheet_name)) + len(_record(0x0A))
    head += _record(0x85, struct.pack("<IBB", start, 0, 0) + sheet_name) + _record(0x0A)
    size = struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows)), 0)
    sheet = _record(0x809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6))
    sheet += _record(0x200, size)
    for at, cells in enumerate(rows):
        for column, value in enumerate(cells):
            sheet += _cell(at, column, value)
    return head + sheet + _record(0x0A)


def _cell(row: int, column: int, value: object) -> bytes:
    if isinstance(value, date):
        serial = (value - date(1899, 12, 30)).days
        return _record(0x203, struct.pack("<HHHd", row, column, 1, serial))
    if isinstance(value, int | float):
        return _record(0x203, struct.pack("<HHHd", row, column, 0, value))
    return _record(0x204, struct.pack("<HHH", row, column, 0) + _text(str(value), "H"))


def _compound(stream: bytes) -> bytes:
    """One stream named Workbook: header, sector table, directory, then the stream."""
    stream = stream.ljust(-(-max(len(stream), 4096) // SECTOR) * SECTOR, b"\0")
    count = len(stream) // SECTOR
    chain = [FAT, END, *range(3, count + 2), END]
    table = struct.pack("<128I", *chain, *[FREE] * (128 - len(chain)))
    header = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, END, 0, END, 0)
    header += struct.pack("<109I", 0, *[FREE] * 108)
    directory = _entry("Root Entry", 5, 1, END, 0) + _entry("Workbook", 2, FREE, 2, len(stream))
    return header + table + (directory + _entry("", 0, FREE, 0, 0) * 2) + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = (name + "\0").encode("utf-16-le") if name else b""
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, FREE, FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
