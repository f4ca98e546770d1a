"""What is asked of the index about the words that somebody typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import prod

from vinculo.customers.search.commonness import begins_common, share_of
from vinculo.customers.search.words import MOST


@dataclass(frozen=True, slots=True)
class Either:
    """The words of which a name must have one for a typed one: those that begin so, and others.

    An index leaps from match to match of words that are named, unless they are too many; a single
    name is sooner looked through for a beginning.
    """

    typed: str
    starts: tuple[str, ...]
    others: tuple[str, ...] = ()

    @property
    def beginning(self) -> str:
        return _one_of(self.others, f"'{self.typed}':*" if self.starts else "")

    @property
    def named(self) -> str:
        if len(self.starts) > MOST:
            return self.beginning
        return _one_of(dict.fromkeys((*self.starts, *self.others)))

    @property
    def share(self) -> float:
        starts = begins_common(self.typed) if len(self.starts) > MOST else self.starts
        return share_of({*starts, *self.others})


def _one_of(words: Iterable[str], beginning: str = "") -> str:
    told = [f"'{word}'" for word in words]
    return f"({' | '.join([beginning, *told] if beginning else told)})"


@dataclass(frozen=True, slots=True)
class Question:
    """`asked` of the index, `walked` of one name after the other, of what share of the customers
    it is true, were words independent."""

    asked: str
    walked: str
    share: float


def either(word: str, starts: Sequence[str], alike: Sequence[str] = ()) -> Either | None:
    """None where nobody has such a word."""
    return Either(word, tuple(starts), tuple(alike)) if starts or alike else None


def every(words: Sequence[Either]) -> Question:
    return Question(
        " & ".join(one.named for one in words),
        " & ".join(one.beginning for one in words),
        prod(one.share for one in words),
    )


def some(words: Sequence[Either]) -> Question:
    """All but one of two or three, two of more."""
    size = max(1, min(2, len(words) - 1))
    each = [every(part) for part in combinations(words, size)]
    return Question(
        " | ".join(f"({one.asked})" for one in each),
        " | ".join(f"({one.walked})" for one in each),
        min(1.0, sum(one.share for one in each)),
    )


def exactly(typed: Sequence[str]) -> Question:
    return every([Either(word, (), (word,)) for word in typed])


def telling(typed: Sequence[str]) -> list[str]:
    """Without the letters of a legal form: nearly every company is an S.A.S."""
    letters = [word for word in typed if len(word) == 1]
    if len(letters) < 2 or len(letters) == len(typed):
        return list(typed)
    return [word for word in typed if len(word) > 1]
