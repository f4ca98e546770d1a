"""Histories of purchases as three numbers a customer, and their equal rows put together.

frequency  purchases after the first
recency    when the last of them was, counted from the first (0 where there was none)
age        how long she has been watched since the first
basket     optional: how large her first purchase was, beside those of the others (`first_baskets`)

These are sufficient for every model here (Schmittlein, Morrison and Colombo 1987): customers with
equal numbers have equal likelihoods and equal forecasts, so each different row is computed once.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.intp]


class NotAHistory(ValueError):
    """Numbers that no customer can have."""


@dataclass(frozen=True)
class Groups:
    """Different rows in order, how often each stands there, and which one each customer has."""

    frequency: Floats
    recency: Floats
    age: Floats
    basket: Floats
    count: Floats
    member: Ints

    @cached_property
    def ages(self) -> tuple[Floats, Ints]:
        """Different ages and the place of each row's among them: few, where days are counted."""
        values, place = np.unique(self.age, return_inverse=True)
        return values, place

    @cached_property
    def recencies(self) -> tuple[Floats, Ints]:
        values, place = np.unique(self.recency, return_inverse=True)
        return values, place

    def spread(self, values: Floats) -> Floats:
        """A value per different row, to every customer that has it."""
        return values[self.member]


@dataclass(frozen=True)
class Histories:
    frequency: Floats
    recency: Floats
    age: Floats
    basket: Floats | None = None

    @classmethod
    def of(
        cls, frequency: ArrayLike, recency: ArrayLike, age: ArrayLike,
        basket: ArrayLike | None = None,
    ) -> Self:  # fmt: skip
        made = cls(
            np.asarray(frequency, float), np.asarray(recency, float), np.asarray(age, float),
            None if basket is None else np.asarray(basket, float),
        )  # fmt: skip
        made.check()
        return made

    def __len__(self) -> int:
        return len(self.frequency)

    def every(self, step: int) -> "Histories":
        """One customer of `step`: enough to know where to begin to look."""
        basket = None if self.basket is None else self.basket[::step]
        return Histories(self.frequency[::step], self.recency[::step], self.age[::step], basket)

    def check(self) -> None:
        x, last, age = self.frequency, self.recency, self.age
        basket = np.zeros(len(x)) if self.basket is None else self.basket
        if not len(x) == len(last) == len(age) == len(basket):
            raise NotAHistory("frequency, recency and age must be of one length")
        possible = (
            np.isfinite(x) & np.isfinite(last) & np.isfinite(age) & (x >= 0) & (x == np.floor(x))
            & (last >= 0) & (last <= age) & ((x > 0) | (last == 0)) & np.isfinite(basket)
        )  # fmt: skip
        if not possible.all():
            raise NotAHistory(f"row {int(np.argmin(possible))} is no history")

    @cached_property
    def groups(self) -> Groups:
        basket = np.zeros(len(self)) if self.basket is None else self.basket
        first, member, count = _different(self.frequency, self.recency, self.age, basket)
        return Groups(
            self.frequency[first], self.recency[first], self.age[first], basket[first],
            count.astype(float), member,
        )  # fmt: skip


def _different(*columns: Floats) -> tuple[Ints, Ints, Ints]:
    """First places, membership and counts of equal rows; numbers are sorted, never rows."""
    code, size = np.zeros(len(columns[0]), np.int64), 1
    for column in columns:
        place, count = _places(column)
        if size * count > 2**62:
            code = np.unique(code, return_inverse=True)[1]
            size = int(code.max(initial=0)) + 1
        code, size = code * count + place, size * count
    _, first, member, counts = np.unique(
        code, return_index=True, return_inverse=True, return_counts=True
    )
    return first, member, counts


def _places(column: Floats) -> tuple[NDArray[np.int64], int]:
    """A whole number for each different value, and how many may occur."""
    whole = column.astype(np.int64)
    if len(column) and whole.min() >= 0 and whole.max() < 2**20 and (whole == column).all():
        return whole, int(whole.max()) + 1
    values, place = np.unique(column, return_inverse=True)
    return place.astype(np.int64), len(values)


def different_pairs(left: Floats, right: Floats) -> tuple[Floats, Floats, Ints]:
    """Different pairs of two columns, and which each row has."""
    first, member, _ = _different(left, right)
    return left[first], right[first], member


def histories_of(
    customer: ArrayLike, day: ArrayLike, until: float, unit: float = 1.0
) -> tuple[NDArray[np.int64], Histories]:
    """Customers in order, and their histories from purchases on days up to and with `until`.

    Purchases of one day are one. `unit` is how many days make one unit of time.
    """
    who, when = np.asarray(customer, np.int64), np.asarray(day, np.int64)
    inside = when <= until
    pairs = np.unique(np.stack([who[inside], when[inside]]), axis=1)
    ids, first, count = np.unique(pairs[0], return_index=True, return_counts=True)
    begun, last = pairs[1][first], pairs[1][first + count - 1]
    return ids, Histories.of(count - 1, (last - begun) / unit, (until - begun) / unit)


def first_baskets(amounts: ArrayLike) -> Floats:
    """Amounts of first purchases as standard deviations of their logarithms, in quarters.

    Quarters keep equal rows together; between -3 and 3, so that no single basket weighs much.
    """
    logs = np.log1p(np.maximum(np.asarray(amounts, float), 0))
    spread = float(logs.std()) or 1.0
    baskets: Floats = np.clip(np.round((logs - logs.mean()) / spread * 4) / 4, -3, 3)
    return baskets
