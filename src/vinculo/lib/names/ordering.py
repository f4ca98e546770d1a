"""Which words are given names and which surnames, and whether the surnames come first.

Every way of cutting the name in two, in both orders, is weighed by what its words usually are and
by how many of each people usually have.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log

from vinculo.lib.names.units import Unit

# (given names, surnames): how usual
_USUAL = {
    (1, 1): 0.2, (1, 2): 0.2, (2, 1): 0.17, (2, 2): 0.36, (3, 1): 0.01, (3, 2): 0.02,
    (1, 3): 0.01, (2, 3): 0.01, (3, 3): 0.003, (4, 2): 0.002, (1, 0): 0.02, (2, 0): 0.015,
    (0, 1): 0.01, (0, 2): 0.01, (3, 0): 0.001, (0, 3): 0.001,
}  # fmt: skip
_RARE = 0.0003
SURNAMES_FIRST = {"mixed": 0.02, "capitals": 0.12}
MOST_UNITS = 12


@dataclass(frozen=True, slots=True)
class Cut:
    given: tuple[Unit, ...]
    surnames: tuple[Unit, ...]
    confidence: float


def cut_at_comma(surnames: Sequence[Unit], given: Sequence[Unit]) -> Cut | None:
    """As the comma says, where the usual order would be read again as it is."""
    order = (*given, *surnames)[:MOST_UNITS]
    again = _best(order, "mixed")
    if (*again.given, *again.surnames) != order:
        return None
    return Cut(tuple(given), tuple(surnames), max(again.confidence, 0.9))


def cut(units: Sequence[Unit], hint: str) -> Cut:
    """The likeliest; stable: read again in the usual order, it is the same."""
    order = tuple(units[:MOST_UNITS])
    seen: list[tuple[Unit, ...]] = []
    found = _best(order, hint)
    first = found
    while order not in seen and len(seen) < 4:
        seen.append(order)
        order = (*found.given, *found.surnames)
        found = _best(order, "mixed")
        if (*found.given, *found.surnames) == order:
            return Cut(found.given, found.surnames, min(first.confidence, found.confidence))
    return Cut(first.given, first.surnames, 0.3)


def _best(units: tuple[Unit, ...], hint: str) -> Cut:
    backwards, at, confidence = _way(tuple([unit.likely for unit in units]), hint)
    one, other = units[:at], units[at:]
    return Cut(other, one, confidence) if backwards else Cut(one, other, confidence)


@lru_cache(maxsize=50_000)
def _way(likely: tuple[float, ...], hint: str) -> tuple[bool, int, float]:
    """Whether surnames first, where to cut, and how sure."""
    given = [log(one) for one in likely]
    surname = [log(1 - one) for one in likely]
    backwards = log(SURNAMES_FIRST[hint])
    ways: list[tuple[float, bool, int]] = []
    count = len(likely)
    for at in range(count + 1):
        usual = log(_USUAL.get((at, count - at), _RARE))
        ways.append((usual + sum(given[:at]) + sum(surname[at:]), False, at))
        if 0 < at < count:
            usual = log(_USUAL.get((count - at, at), _RARE))
            ways.append((usual + backwards + sum(surname[:at]) + sum(given[at:]), True, at))
    best = max(ways, key=lambda way: (way[0], not way[1], way[2]))
    total = sum(exp(score - best[0]) for score, _, _ in ways)
    return best[1], best[2], 1 / total
