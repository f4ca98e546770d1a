"""In which encoding a text was written, decided on all of its bytes."""

import codecs
from collections import Counter
from dataclasses import dataclass, field
from typing import IO

from charset_normalizer import from_bytes

from vinculo.integration.reading.notes import Refused

ERRORS = "vinculo-western"
LONGEST_LINE = 16 << 20

_ASCII = bytes(range(128))
_CONTROLS = bytes(set(range(32)) - {9, 10, 13}) + b"\x7f"
_HIDDEN = (b"\xe2\x80", b"\xe2\x81", b"\xef\xbb\xbf", b"\xc2\xad", b"\xed", b"\xad")
_SPANISH = "áéíóúñüÁÉÍÓÚÑÜ¿¡ºª°çÇãõâêôàèòï"
# Tried in this order; a tie goes to the first. cp850 is what DOS-age programs still write.
_SINGLE_BYTE = ("cp1252", "cp850", "mac_roman")


def _western(error: UnicodeError) -> tuple[str, int]:
    """Bytes that are no UTF-8 are read as Windows wrote them: mixed files exist."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    start, end = error.start, error.end
    text = "".join(
        bytes([byte]).decode("cp1252") if byte not in _UNDEFINED else chr(byte)
        for byte in error.object[start:end]
    )
    return text, end


_UNDEFINED = frozenset(b"\x81\x8d\x8f\x90\x9d")
codecs.register_error(ERRORS, _western)


@dataclass(slots=True)
class Survey:
    """One pass over the bytes."""

    size: int = 0
    newlines: int = 0
    returns: int = 0
    longest_line: int = 0
    controls: int = 0
    hidden: int = 0  # sequences that may be zero-width or bidirectional marks
    valid: int = 0  # characters beyond ASCII that are good UTF-8
    invalid: int = 0  # bytes that are not
    high: Counter[int] = field(default_factory=Counter)
    head: bytes = b""


def survey(stream: IO[bytes]) -> Survey:
    """Read it all once; memory stays at one chunk."""
    seen = Survey()
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    run = 0
    while chunk := stream.read(1 << 20):
        seen.size += len(chunk)
        if len(seen.head) < 1 << 18:
            seen.head += chunk[: (1 << 18) - len(seen.head)]
        newlines, returns = chunk.count(b"\n"), chunk.count(b"\r")
        seen.newlines += newlines
        seen.returns += returns
        if newlines or returns:
            seen.longest_line = max(seen.longest_line, run + _first_break(chunk))
            run = len(chunk) - 1 - max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        else:
            run += len(chunk)
        seen.longest_line = max(seen.longest_line, run)
        if seen.longest_line > LONGEST_LINE:
            raise Refused("line_too_long", limit=LONGEST_LINE)
        seen.controls += len(chunk) - len(chunk.translate(None, _CONTROLS))
        if high := chunk.translate(None, _ASCII):
            if seen.high.total() < 1 << 20:
                seen.high.update(high)
            seen.hidden += sum(chunk.count(start) for start in _HIDDEN)
            _count_utf8(decoder.decode(chunk), seen)
        elif pending := decoder.decode(chunk):
            _count_utf8(pending[:4], seen)  # what was open at the end of the last chunk
    _count_utf8(decoder.decode(b"", final=True), seen)
    return seen


def _first_break(chunk: bytes) -> int:
    found = [at for at in (chunk.find(b"\n"), chunk.find(b"\r")) if at >= 0]
    return min(found)


def _count_utf8(text: str, seen: Survey) -> None:
    if text.isascii():
        return
    beyond = text.encode("utf-8", "surrogateescape")
    strict = text.encode("utf-8", "ignore")  # without what could not be decoded
    seen.invalid += len(beyond) - len(strict)
    seen.valid += len(strict.decode("utf-8")) - len(strict.translate(None, bytes(range(128, 256))))


def decide(seen: Survey) -> tuple[str, str]:
    """(encoding for Python, why): why is bom, ascii, valid, mixed, western, shape, statistics."""
    head = seen.head
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(mark):
            return encoding, "bom"
    if wide := _wide(head):
        return wide, "shape"
    if not seen.high:
        return "utf-8", "ascii"
    if not seen.invalid:
        return "utf-8", "valid"
    if seen.valid:
        return "utf-8", "mixed"
    return _single_byte(seen)


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: every second byte of western text is zero."""
    sample = head[:4096]
    if len(sample) < 4:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


def _single_byte(seen: Survey) -> tuple[str, str]:
    total = seen.high.total()
    scores = {}
    for encoding in _SINGLE_BYTE:
        letters = _SPANISH.encode(encoding, "ignore")
        scores[encoding] = sum(seen.high[byte] for byte in set(letters)) / total
    best = max(_SINGLE_BYTE, key=lambda encoding: scores[encoding])
    if scores[best] >= 0.5:
        return best, "western"
    found = from_bytes(seen.head).best()
    return (found.encoding, "statistics") if found else ("cp1252", "western")


def repaired(text: str) -> str:
    """`PeÃ±a` -> `Peña`: UTF-8 that somebody once read as Windows text. Unchanged otherwise."""
    if not ("Ã" in text or "Â" in text or "â€" in text):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        try:
            return text.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return text
