"""Which words of the vocabulary somebody may have meant: same start, same sound, one slip."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from vinculo.lib.slips import slips, tolerated
from vinculo.lib.text import phonetic
from vinculo.shell.prepared import ask

LONGEST = 80
MOST = 200  # words taken for one typed word
ALIKE = 40  # of them, those that only resemble it
LAST_LETTER = "\U0010ffff"

_BEGINNINGS = """
SELECT typed.word, known.word
  FROM unnest(%(words)s::text[], %(ends)s::text[]) AS typed(word, after)
 CROSS JOIN LATERAL (
    SELECT word FROM customers_nameword
     WHERE word ~>=~ typed.word AND word ~<~ typed.after LIMIT %(most)s) known
"""
# Two questions joined, where OR makes a kept plan read the whole vocabulary for each word.
# The remainders of all words stand in one list, those of each from its first to its last.
_SIMILAR = """
SELECT typed.word, known.word, known.sound = typed.sound
  FROM unnest(%(words)s::text[], %(sounds)s::text[], %(first)s::int[], %(last)s::int[])
       AS typed(word, sound, first, last)
 CROSS JOIN LATERAL (
    SELECT word, sound FROM customers_nameword
     WHERE sound = typed.sound
     UNION SELECT word, sound FROM customers_nameword
     WHERE remainders && (%(remainders)s::varchar[])[typed.first:typed.last]
     LIMIT %(most)s) known
"""


def remainders(word: str) -> list[str]:
    """The word, and the word without each of its letters; short words only as they are."""
    if len(word) < 4:
        return [word]
    return sorted({word, *(word[:i] + word[i + 1 :] for i in range(len(word)))})


def beginnings(typed: Sequence[str]) -> dict[str, list[str]]:
    """Words of the vocabulary that begin with each; at most one more than MOST.

    To ask the index for whole words is some twenty times quicker than for their beginnings:
    it can leap from match to match instead of reading everybody who has each.
    """
    ends = [word + LAST_LETTER for word in typed]
    found: dict[str, list[str]] = {word: [] for word in typed}
    for word, known in ask(_BEGINNINGS, {"words": list(typed), "ends": ends, "most": MOST + 1}):
        found[word].append(known)
    return found


def similar(typed: Sequence[str]) -> dict[str, list[str]]:
    """Words of the vocabulary that sound like each or are a slip away, the nearest first."""
    without = [remainders(word) if tolerated(word) else [] for word in typed]
    last = list(accumulate(map(len, without)))
    asked = {
        "words": list(typed), "sounds": [phonetic(word) for word in typed], "last": last,
        "first": [end - len(some) + 1 for end, some in zip(last, without, strict=True)],
        "remainders": [one for some in without for one in some], "most": ALIKE * 25,
    }  # fmt: skip
    near: dict[str, dict[str, int]] = {word: {} for word in typed}
    for word, other, sounds_alike in ask(_SIMILAR, asked):
        if sounds_alike and 2 < len(other) < len(word) + 4:
            near[word][other] = 0
        elif (distance := slips(word, other, tolerated(word))) <= tolerated(word):
            near[word][other] = distance
    return {
        word: sorted(others.keys() - {word}, key=lambda other: (others[other], other))[:ALIKE]
        for word, others in near.items()
    }


def vocabulary(words: Iterable[str]) -> list[tuple[str, str, list[str]]]:
    """Rows of NameWord."""
    return [(word, phonetic(word), remainders(word)) for word in sorted(words)]
