"""Compare what was typed with short texts at hand: same word, its beginning, a slip away."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeVar

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from vinculo.lib.slips import slips, tolerated
from vinculo.lib.text import fold, words
from vinculo.shell.search.kinds import EXACT, PREFIX, SIMILAR

T = TypeVar("T")
_words = lru_cache(maxsize=4096)(words)


def nearness(typed: Sequence[str], text: str) -> float:
    """Per word typed; 0 where one of them is not in the text."""
    own = _words(text)
    total = 0
    for word in typed:
        near = _near(word, own)
        if not near:
            return 0
        total += near
    return total / len(typed) if typed else 0


def _near(word: str, own: Sequence[str]) -> int:
    if word in own:
        return EXACT
    if any(one.startswith(word) for one in own):
        return PREFIX
    most = tolerated(word)
    if most and any(
        slips(word, one[:length], most) <= most
        for one in own
        for length in {len(one), min(len(one), len(word))}
    ):
        return SIMILAR
    return 0


def nearest(
    typed: Sequence[str], candidates: Iterable[tuple[str, T]], limit: int
) -> list[tuple[float, T]]:
    """Of pairs of text and thing; of those as near, in the order they came."""
    scored = [(nearness(typed, text), thing) for text, thing in candidates]
    found = [pair for pair in scored if pair[0]]
    found.sort(key=lambda pair: -pair[0])
    return found[:limit]


def marked(text: str, typed: Sequence[str]) -> SafeString:
    """The text with what was typed of each of its words between <mark>."""
    parts, at = [], 0
    for start, end in _spans(text):
        word = fold(text[start:end])
        length = max((len(one) for one in typed if word.startswith(one)), default=0)
        if not length and any(slips(one, word, tolerated(one)) <= tolerated(one) for one in typed):
            length = end - start
        if length:
            parts += [escape(text[at:start]), "<mark>", escape(text[start : start + length]),
                      "</mark>"]  # fmt: skip
            at = start + length
    return mark_safe("".join([*parts, escape(text[at:])]))  # noqa: S308  each part escaped


def _spans(text: str) -> Iterable[tuple[int, int]]:
    start = None
    for at, letter in enumerate(text):
        if letter.isalnum():
            start = at if start is None else start
        elif start is not None:
            yield start, at
            start = None
    if start is not None:
        yield start, len(text)
