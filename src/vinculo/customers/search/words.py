"""Which words of the vocabulary somebody may have meant: same start, same sound, one slip."""

from collections.abc import Iterable

from vinculo.customers.models import NameWord
from vinculo.lib.text import phonetic

LONGEST = 80
MOST = 40  # similar words taken for one typed word


def remainders(word: str) -> list[str]:
    """The word, and the word without each of its letters; short words only as they are."""
    if len(word) < 4:
        return [word]
    return sorted({word, *(word[:i] + word[i + 1 :] for i in range(len(word)))})


def slips(a: str, b: str, most: int) -> int:
    """Letters inserted, lost, changed or swapped with their neighbour between two words.

    Optimal string alignment (Damerau 1964); stops counting beyond `most`.
    """
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        now = [i]
        for j, other in enumerate(b, 1):
            cost = min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, before[j - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return last[-1]


def tolerated(word: str) -> int:
    """How many slips a word of its length may hold."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2


def similar(word: str) -> list[str]:
    """Words of the vocabulary that sound like it or are a slip away, the nearest first."""
    most = tolerated(word)
    alike = NameWord.objects.filter(sound=phonetic(word)).values_list("word", flat=True)
    found = {other for other in alike[: MOST * 5] if 2 < len(other) < len(word) + 4}
    near = dict.fromkeys(found, 0)
    if most:
        asked = NameWord.objects.filter(remainders__overlap=remainders(word))
        for other in asked.values_list("word", flat=True)[: MOST * 25]:
            distance = slips(word, other, most)
            if distance <= most:
                near.setdefault(other, distance)
    near.pop(word, None)
    return sorted(near, key=lambda other: (near[other], other))[:MOST]


def vocabulary(words: Iterable[str]) -> list[tuple[str, str, list[str]]]:
    """Rows of NameWord."""
    return [(word, phonetic(word), remainders(word)) for word in sorted(words)]
