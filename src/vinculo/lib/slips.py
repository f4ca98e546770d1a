"""Slips of the finger between two words."""


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
