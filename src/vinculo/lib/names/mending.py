"""Damage done by programs, repaired where it is certain."""

import re

from vinculo.lib.names.evidence import WRITTEN
from vinculo.lib.names.words.spelling import glued
from vinculo.lib.text import clean

LONGEST = 300
_QUOTES = str.maketrans({"’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "«": '"',
                         "»": '"', "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-"})  # fmt: skip
_BROKEN = re.compile(r"[^\W\d_]+[?¥#¤\ufffd][^\W\d_]+|[^\W\d_]{3,}[?¥#¤\ufffd](?![^\W\d_])")
_TWICE = re.compile("[ÃÂ][\u0080-\u00bf\u0152-\u2122]")


def mended(text: str) -> str:
    """Clean; UTF-8 read as Latin-1 read again; `MU?OZ` as the only known name it can be."""
    before = None
    while text != before:  # what is mended may hide more of it, and gets shorter
        before, text = text, clean(_read_again(text).translate(_QUOTES))[:LONGEST].strip()
    return _BROKEN.sub(lambda match: _guess(match[0]), text)


def _read_again(text: str) -> str:
    if _TWICE.search(text):
        for wrong in ("cp1252", "latin-1"):
            try:
                return text.encode(wrong).decode()
            except UnicodeError:
                continue
    return text


def _guess(word: str) -> str:
    """ñ first: old code pages lose it most."""
    bare = re.sub(r"[?¥#¤\ufffd]", "\0", word)
    if bare.count("\0") > 2:
        return word
    for letter in "naoieu":
        written = WRITTEN.get(glued(bare.replace("\0", letter)))
        if written is not None and len(written) == len(bare) and _accented(bare, written):
            return written.upper() if word.isupper() else written
    return word


def _accented(bare: str, written: str) -> bool:
    return all(not there.isascii() for one, there in zip(bare, written, strict=True) if one == "\0")
