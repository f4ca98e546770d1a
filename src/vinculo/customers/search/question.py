"""What is asked of the index about the words that somebody typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import prod

from vinculo.customers.search.common import begins_common, share_of
from vinculo.customers.search.words import MOST


@dataclass(frozen=True, slots=True)
class Either:
    """The words of which a name must have one for a typed one; `begins`: any that begins so,
    where they are too many to name."""

    words: tuple[str, ...]
    begins: str = ""

    @property
    def asked(self) -> str:
        told = [f"'{word}'" for word in self.words]
        if self.begins:
            told.append(f"'{self.begins}':*")
        return f"({' | '.join(told)})"

    @property
    def share(self) -> float:
        words = {*self.words, *(begins_common(self.begins) if self.begins else ())}
        return share_of(words)


@dataclass(frozen=True, slots=True)
class Question:
    """`asked` of the index, of what share of the customers it is true, were words independent."""

    asked: str
    share: float


def either(word: str, starts: Sequence[str], alike: Sequence[str] = ()) -> Either | None:
    """None where nobody has such a word."""
    if len(starts) > MOST:
        return Either(tuple(alike), word)
    words = tuple(dict.fromkeys([*starts, *alike]))
    return Either(words) if words else None


def every(words: Sequence[Either]) -> Question:
    return Question(" & ".join(one.asked for one in words), prod(one.share for one in words))


def some(words: Sequence[Either]) -> Question:
    """All but one of two or three, two of more."""
    size = max(1, min(2, len(words) - 1))
    each = [every(part) for part in combinations(words, size)]
    return Question(
        " | ".join(f"({one.asked})" for one in each), min(1.0, sum(one.share for one in each))
    )


def exactly(typed: Sequence[str]) -> Question:
    return every([Either((word,)) for word in typed])
