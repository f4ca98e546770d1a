"""Where the header is, and what each column is called."""

import re
from collections import Counter
from collections.abc import Sequence

from vinculo.lib.text import clean, fold

_DATA = re.compile(
    r"[\x01-\x03]"  # typed cells of a workbook
    r"|[\s$€(+-]*[0-9][0-9.,\s/:%)\-TZ]*\Z"  # numbers and dates
    r"|[^@\s]+@[^@\s]+\.[^@\s]+\Z"
)
LONGEST = 120


def find(rows: Sequence[Sequence[str]], known: frozenset[str]) -> int:
    """The position of the header among the first rows, -1 when the file has none.

    Titles above it are passed over: the header is the first row as wide as the table whose
    cells are words. `known` are folded words that are certainly headers.
    """
    widths = Counter(sum(bool(cell.strip()) for cell in row) for row in rows)
    widths.pop(0, None)
    if not widths:
        return -1
    usual = max(widths, key=lambda width: (widths[width], width))
    for position, row in enumerate(rows):
        filled = [cell for cell in row if cell.strip()]
        if len(filled) < max(1, usual * 0.6) or (usual > 1 and len(filled) < 2):
            continue
        words = [cell for cell in filled if not _DATA.match(cell.strip())]
        sure = sum(normal(cell) in known for cell in words)
        if sure >= max(1, len(filled) // 3):
            return position
        if len(words) >= 0.8 * len(filled):
            repeated = len({fold(cell) for cell in words}) < len(words) * 0.7
            return -1 if repeated or max(map(len, words)) > LONGEST else position
        if position == _first_wide(rows, usual):
            return -1
    return -1


def _first_wide(rows: Sequence[Sequence[str]], usual: int) -> int:
    for position, row in enumerate(rows):
        if sum(bool(cell.strip()) for cell in row) >= usual * 0.6:
            return position
    return 0


def normal(header: str) -> str:
    """`VLR_ULT`, `vlrUlt` and `Vlr. Últ.` are one header: `vlr ult`."""
    parted = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", header.strip())
    return " ".join(re.sub(r"[^a-z0-9%#$]+", " ", fold(parted)).split())


def letter(index: int) -> str:
    """A, B ... Z, AA: as spreadsheets name their columns."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def names(headers: Sequence[str]) -> list[str]:
    """A unique name for each column: the header, numbered when repeated, `[D]` when empty."""
    taken: dict[str, int] = {}
    named = []
    for index, header in enumerate(headers):
        name = clean(header)[:LONGEST] or f"[{letter(index)}]"
        count = taken[name] = taken.get(name, 0) + 1
        while count > 1 and f"{name} ({count})" in taken:
            count += 1
        unique = name if count == 1 else f"{name} ({count})"
        taken.setdefault(unique, 1)
        named.append(unique)
    return named
