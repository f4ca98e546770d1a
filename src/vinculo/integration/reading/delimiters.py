"""Which character parts the cells of a text."""

import io
import re
from collections import Counter
from itertools import islice

from vinculo.integration.reading.records import records

CANDIDATES = (";", ",", "\t", "|")
SAMPLE = 200

_SEP = re.compile(r'\A\ufeff?"?sep=(.)"?\r?\n?\Z', re.IGNORECASE)
_DATA = re.compile(r"[\s$€(+-]*[0-9][0-9.,\s/:%)-]*\Z")


def declared(line: str) -> str:
    """The delimiter of a first line such as `sep=;`, which Excel writes and reads."""
    match = _SEP.match(line)
    return match[1] if match else ""


def find(text: str) -> str:
    """The likeliest delimiter of a sample, "" when there is one column only."""
    best, best_score = "", 0.0
    for delimiter in CANDIDATES:
        score = _score(text, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _score(text: str, delimiter: str) -> float:
    rows = [
        row
        for row in islice(records(io.StringIO(text, newline=""), delimiter), SAMPLE)
        if any(cell.strip() for cell in row)
    ]
    if not rows:
        return 0
    # Widths without the empty cells at the end, which some programs write and some do not.
    widths = Counter(
        max(i for i, cell in enumerate(row, 1) if cell.strip() or i == 1) for row in rows
    )
    full = Counter(len(row) for row in rows)
    width, regular = full.most_common(1)[0]
    if width < 2 and max(widths) < 2:
        return 0
    head = next((row for row in rows if len(row) == width), rows[0])
    others = set(CANDIDATES) - {delimiter, ","}
    named = sum(
        bool(cell.strip()) and not _DATA.match(cell) and not others.intersection(cell)
        for cell in head
    ) / len(head)
    return (regular / len(rows) + named) * (1 if width > 1 else 0.1) + min(width, 50) / 1000
