"""Are the quotes of a text file those that every reader of CSV understands alike?"""

from collections.abc import Iterable, Iterator

import numpy as np

QUOTE, NEWLINE, RETURN = 34, 10, 13
# No-break and other wide spaces, byte order marks: our reader strips them, btrim() does not.
ODD_BLANKS = (
    b"\xc2\xa0",
    b"\xe2\x80",
    b"\xe2\x81\x9f",
    b"\xe3\x80\x80",
    b"\xef\xbb\xbf",
    b"\x0b",
    b"\x0c",
)


class Irregular(Exception):
    """A quote inside an unquoted cell, or text after a closing one: readers disagree here."""


def checked(blocks: Iterable[bytes], delimiter: str) -> Iterator[bytes]:
    """Hand the blocks on; raises Irregular at a quote that opens or closes amid a cell."""
    before, open_quotes = NEWLINE, 0
    ends = np.zeros(256, dtype=bool)
    ends[[ord(delimiter), NEWLINE, RETURN, QUOTE]] = True
    held = b""
    for block in blocks:
        part, held = held + block[:-1], block[-1:]
        before, open_quotes = _check(part, block[-1], before, open_quotes, ends)
        yield part
    before, open_quotes = _check(held, NEWLINE, before, open_quotes, ends)
    if open_quotes % 2:
        raise Irregular
    yield held


def _check(
    part: bytes, after: int, before: int, open_quotes: int, ends: np.ndarray
) -> tuple[int, int]:
    """Quotes come in pairs: what opens stands after an end, what closes before one."""
    if not part:
        return before, open_quotes
    if any(blank in part for blank in ODD_BLANKS):
        raise Irregular
    if b'"' in part:
        text = np.frombuffer(part, dtype=np.uint8)
        places = np.flatnonzero(text == QUOTE)
        opens = (np.arange(len(places)) + open_quotes) % 2 == 0
        earlier = np.where(places > 0, text[places - 1], before)
        later = np.where(places < len(text) - 1, text[np.minimum(places + 1, len(text) - 1)], after)
        if not (ends[earlier[opens]].all() and ends[later[~opens]].all()):
            raise Irregular
        open_quotes += len(places)
    return part[-1], open_quotes
