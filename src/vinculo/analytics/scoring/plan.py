"""How a model is to be trained, and the parts into which rows are dealt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from vinculo.analytics.scoring.flat import Bools, Ints


@dataclass(frozen=True)
class Plan:
    """`directions`: 1 where more of a variable may only raise the score, -1 only lower it.

    `specials`: numbers that are no amounts (a -999 that means "never asked").
    """

    seed: int = 1
    folds: int = 5
    directions: Mapping[str, int] = field(default_factory=dict)
    specials: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    pairs: bool = True
    most_pairs: int = 15


def parts(yes: Bools, count: int, seed: int) -> Iterator[tuple[Ints, Ints]]:
    """Rows to learn from and rows held out, each part with its share of yes."""
    rng = np.random.default_rng(seed)
    part = np.empty(len(yes), np.int64)
    for answer in (True, False):
        rows = rng.permutation(np.flatnonzero(yes == answer))
        part[rows] = np.arange(len(rows)) % count
    for at in range(count):
        yield np.flatnonzero(part != at), np.flatnonzero(part == at)
