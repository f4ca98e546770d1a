"""Keyed marks of rows and seals. The key comes from the house's own, which no database holds."""

import hashlib
import hmac
import struct
from collections.abc import Sequence
from functools import cache

from django.conf import settings

SIZE = 16  # of a row's mark; forging one means guessing 128 bits
GONE = bytes(SIZE)
BEGINNING = bytes(32)


@cache
def _key() -> bytes:
    return hashlib.sha256(b"vinculo.audit:" + settings.SECRET_KEY.encode()).digest()


def mark(source: str, part: str, row_id: int, text: str) -> bytes:
    told = b"\0".join((source.encode(), part.encode(), str(row_id).encode(), text.encode()))
    return hmac.digest(_key(), told, "sha256")[:SIZE]


def digest(*parts: bytes | str | int | Sequence[int]) -> bytes:
    told = hmac.new(_key(), digestmod="sha256")
    for part in parts:
        packed = _packed(part)
        told.update(struct.pack(">q", len(packed)))
        told.update(packed)
    return told.digest()


def _packed(part: bytes | str | int | Sequence[int]) -> bytes:
    match part:
        case bytes():
            return part
        case str():
            return part.encode()
        case int():
            return struct.pack(">q", part)
    return struct.pack(f">{len(part)}q", *part)


def split(marks: bytes, size: int = SIZE) -> list[bytes]:
    return [marks[at : at + size] for at in range(0, len(marks), size)]
