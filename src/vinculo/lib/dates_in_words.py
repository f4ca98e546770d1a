"""Dates with the month in words: `3 de marzo de 2026`, `sept. 3, 2026`, `03-ene-26`."""

import re

from vinculo.lib.months import JOINERS, MONTHS, WEEKDAYS
from vinculo.lib.text import fold

_PART = re.compile(r"[0-9]+(?:er|ro|st|nd|rd|th|º|°)?(?![a-z0-9])|[a-z]+")
_SEPARATORS = re.compile(r"[\s,./\-]*\Z")


def words_of(written: str) -> tuple[int, int, int, int] | None:
    """(year, how many digits it was written with, month, day), or None when it is no such date."""
    folded = fold(written)
    if not _SEPARATORS.match(_PART.sub("", folded)):
        return None
    months, numbers = [], []
    for part in _PART.findall(folded):
        if part[0].isdigit():
            numbers.append(part.rstrip("abcdefghijklmnopqrstuvwxyzº°"))
        elif part in MONTHS:
            months.append(MONTHS[part])
        elif part not in WEEKDAYS and part not in JOINERS:
            return None
    if len(months) == 2 and folded.startswith("mar"):  # martes, unless it is the month
        months.pop(0)
    if len(months) != 1 or len(numbers) != 2:
        return None
    first, second = numbers
    if len(first) == 4 and len(second) <= 2:
        return int(first), 4, months[0], int(second)
    if len(first) <= 2 and len(second) in {2, 4}:
        return int(second), len(second), months[0], int(first)
    return None
