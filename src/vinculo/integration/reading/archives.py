"""Zip files looked at before anything is unpacked: what is inside, and how big it really is."""

import stat
import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO

from vinculo.integration.reading.notes import Refused

MOST_MEMBERS = 10_000
DIRECTORY_BYTES = 4 << 20
# Real spreadsheets compress 5 to 40 times; pages of zeros a thousand times.
RATIO, RATIO_FROM = 250, 20 << 20
_CHUNK = 1 << 16


def open_zip(path: Path) -> zipfile.ZipFile:
    """The archive, once its directory was seen to be of sane size."""
    _check_directory(path)
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, ValueError, OSError, struct.error) as error:
        raise Refused("damaged") from error


def _check_directory(path: Path) -> None:
    """zipfile builds an object per entry; a directory of millions is refused unread."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - 66_000))
        tail = file.read()
    end = tail.rfind(b"PK\x05\x06")
    if end < 0 or len(tail) < end + 22:
        raise Refused("damaged")
    members, directory = (
        struct.unpack_from("<H", tail, end + 10)[0],
        struct.unpack_from("<I", tail, end + 12)[0],
    )
    zip64 = b"PK\x06\x06" in tail
    if zip64 or members > MOST_MEMBERS or directory > DIRECTORY_BYTES:
        raise Refused("bomb")


def members_of(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The files a person would see in it."""
    hidden = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
    return [m for m in archive.infolist() if not m.is_dir() and not m.filename.startswith(hidden)]


def check_sizes(archive: zipfile.ZipFile, limit: int) -> None:
    """By what the archive declares, then by what it really unpacks to. Nothing is kept."""
    infos = archive.infolist()
    if (file := archive.fp) is None:
        raise Refused("damaged")
    size = file.seek(0, 2)
    if sum(info.compress_size for info in infos) > size or _overlap(infos):
        raise Refused("bomb")
    declared = sum(info.file_size for info in infos)
    if declared > limit or _too_dense(declared, size):
        raise Refused("bomb")
    for info in infos:
        if info.flag_bits & 1:
            raise Refused("password")
        if stat.S_ISLNK(info.external_attr >> 16):
            raise Refused("bomb")
        _inflate(file, info)


def _overlap(infos: list[zipfile.ZipInfo]) -> bool:
    """The compact bombs let many entries share the same bytes."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            return True
        end = info.header_offset + 30 + len(info.orig_filename) + info.compress_size
    return False


def _too_dense(unpacked: int, packed: int) -> bool:
    return unpacked > RATIO_FROM and unpacked > RATIO * max(packed, 1)


def _inflate(file: IO[bytes], info: zipfile.ZipInfo) -> None:
    """Unpack one member into nothing, and stop where it exceeds what it declared."""
    file.seek(info.header_offset)
    header = file.read(30)
    if len(header) < 30 or header[:4] != b"PK\x03\x04":
        raise Refused("damaged")
    names = sum(struct.unpack("<HH", header[26:30]))
    file.seek(names, 1)
    if info.compress_type == zipfile.ZIP_STORED:
        if info.compress_size != info.file_size:
            raise Refused("bomb")
        return
    if info.compress_type != zipfile.ZIP_DEFLATED:
        raise Refused("compression", method=info.compress_type)
    left, unpacked, stream = info.compress_size, 0, zlib.decompressobj(-15)
    try:
        while left and not stream.eof:
            data = file.read(min(_CHUNK, left))
            if not data:
                raise Refused("damaged")
            left -= len(data)
            while data:
                piece = stream.decompress(data, 1 << 20)
                data = stream.unconsumed_tail
                if unpacked == 0 and (b"<!DOCTYPE" in piece[:4096] or b"<!ENTITY" in piece[:4096]):
                    raise Refused("entities")
                unpacked += len(piece)
                if unpacked > info.file_size:
                    raise Refused("bomb")
    except zlib.error as error:
        raise Refused("damaged") from error
