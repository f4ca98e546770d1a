"""Values into bins: what is missing or was never seen is bin 0, then in order.

Numbers are cut at quantiles, special values (a -999 that means something) stand apart behind
them. Texts are ordered by how often the outcome was yes, drawn towards the average where there
are few, and rare ones are one group; so one order serves both kinds.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from vinculo.analytics.scoring.flat import Bools, Column, Floats, Ints

MOST = 32
RARE = 0.005  # share of rows
DRAWN = 20.0  # rows of average that a category starts with


@dataclass(frozen=True)
class Bins:
    """`edges` of numbers (a bin is from one, included, to the next); or `groups` of texts."""

    name: str
    edges: tuple[float, ...] = ()
    specials: tuple[float, ...] = ()
    groups: tuple[tuple[str, ...], ...] = ()

    @property
    def is_numeric(self) -> bool:
        return not self.groups

    @property
    def ordinary(self) -> int:
        """How many bins stand in order: neither that of the missing nor those of specials."""
        return len(self.edges) + 1 if self.is_numeric else len(self.groups)

    @property
    def size(self) -> int:
        return 1 + self.ordinary + len(self.specials)

    @cached_property
    def _group_of(self) -> dict[str, int]:
        return {text: at + 1 for at, group in enumerate(self.groups) for text in group}

    def codes(self, column: Column) -> Ints:
        if not self.is_numeric:
            known = self._group_of
            return np.array([known.get(text, 0) for text in column.values], np.int64)
        values = column.values
        code = 1 + np.searchsorted(np.array(self.edges), values, side="right")
        code[np.isnan(values)] = 0
        for at, special in enumerate(self.specials):
            code[values == special] = 1 + self.ordinary + at
        return code.astype(np.int64)


def cut(column: Column, yes: Bools, specials: tuple[float, ...] = (), most: int = MOST) -> Bins:
    if column.is_numeric:
        return Bins(column.name, _edges(column.values, specials, most), specials)
    return Bins(column.name, groups=_groups(column, yes))


def _edges(values: Floats, specials: tuple[float, ...], most: int) -> tuple[float, ...]:
    plain = values[~np.isnan(values) & ~np.isin(values, specials)]
    different = np.unique(plain)
    if len(different) > most:
        cuts = np.quantile(plain, np.linspace(0, 1, most + 1)[1:-1], method="higher")
        return tuple(float(one) for one in np.unique(cuts) if one > different[0])
    return tuple(float(one) for one in (different[1:] + different[:-1]) / 2)


def _groups(column: Column, yes: Bools) -> tuple[tuple[str, ...], ...]:
    texts, place, counts = np.unique(
        column.values.astype(str), return_inverse=True, return_counts=True
    )
    share = float(yes.mean())
    hits = np.bincount(place, yes, len(texts))
    rates = (hits + DRAWN * share) / (counts + DRAWN)
    rare = counts < RARE * len(yes)
    common = [at for at in np.argsort(rates, kind="stable") if texts[at] and not rare[at]]
    groups: list[tuple[float, tuple[str, ...]]] = [
        (float(rates[at]), (str(texts[at]),)) for at in common
    ]
    others = [at for at in range(len(texts)) if texts[at] and rare[at]]
    if others:
        together = (hits[others].sum() + DRAWN * share) / (counts[others].sum() + DRAWN)
        groups.append((float(together), tuple(str(texts[at]) for at in others)))
    return tuple(group for _, group in sorted(groups)) or (("",),)
