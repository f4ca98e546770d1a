"""Who bought what on which day: what everything here learns from."""

from dataclasses import dataclass
from typing import Any, Self

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Bought:
    """A row per customer, product and day, sorted so. Customers and products are places from 0
    to below their number; days are counted from any day."""

    customer: Ints
    product: Ints
    day: Ints
    customers: int
    products: int

    @classmethod
    def of(cls, customer: Ints, product: Ints, day: Ints, customers: int, products: int) -> Self:
        order = np.lexsort((day, product, customer))
        rows = np.stack([customer[order], product[order], day[order]])
        fresh = np.ones(rows.shape[1], bool)
        fresh[1:] = (rows[:, 1:] != rows[:, :-1]).any(0)
        who, what, when = rows[:, fresh].astype(np.int64)
        return cls(who, what, when, customers, products)

    def between(self, first: int, until: int) -> "Bought":
        """From a day on, and before another one."""
        kept = (self.day >= first) & (self.day < until)
        return Bought(
            self.customer[kept], self.product[kept], self.day[kept], self.customers, self.products
        )

    def before(self, day: int) -> "Bought":
        return self.between(np.iinfo(np.int64).min, day)

    def matrix(self, weight: Floats | None = None) -> sp.csr_matrix:
        """Customers by products: on how many days, or the sum of the weights of the rows."""
        ones = np.ones(len(self.day), np.float32) if weight is None else weight
        return sp.csr_matrix(
            (ones, (self.customer, self.product)), (self.customers, self.products), np.float32
        )

    def first_days(self) -> "Bought":
        """The first day of every customer and product."""
        pair = self.customer * self.products + self.product
        first = np.ones(len(pair), bool)
        first[1:] = pair[1:] != pair[:-1]
        return Bought(
            self.customer[first], self.product[first], self.day[first], self.customers,
            self.products,
        )  # fmt: skip
