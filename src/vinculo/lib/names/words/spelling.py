"""Spellings made comparable, and lists written as text."""

import re
from functools import lru_cache

from vinculo.lib.text import fold

_NO_LETTER = re.compile(r"[\W_]+")


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """One word folded; names come again and again."""
    return fold(word)


@lru_cache(maxsize=50_000)
def glued(text: str) -> str:
    """Folded letters and digits, run together: `S. A. de C.V.` -> `sadecv`."""
    return _NO_LETTER.sub("", fold(text))


def listed(text: str) -> list[str]:
    return text.split()
