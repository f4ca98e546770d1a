"""Product routes: of those who bought one product, how many took another later, and how soon.

Support, confidence and lift after Agrawal, Imieliński and Swami (1993), "Mining association
rules between sets of items in large databases", and Brin, Motwani, Ullman and Tsur (1997); in
the order of time, as in Agrawal and Srikant (1995), "Mining sequential patterns". A step counts
once per customer, from the first purchase of one to the first purchase of the other; what came
on the same day is no step, since nobody could have offered it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from vinculo.analytics.recommendation.bought import Bought, Floats, Ints

CHUNK = 2_000_000  # pairs held at once
MOST_PRODUCTS = 200  # of one customer, the latest: who buys everything says nothing of routes


@dataclass(frozen=True, slots=True)
class Routes:
    """One place per route, the strongest first: by support of the lower bound of confidence."""

    first: Ints
    then: Ints
    support: Ints  # customers who went it
    buyers: Ints  # customers who bought the first
    confidence: Floats
    lift: Floats
    days: Floats  # median

    def __len__(self) -> int:
        return len(self.first)

    def matrix(self, products: int) -> sp.csr_matrix:
        """Confidence by first and then."""
        return sp.csr_matrix(
            (self.confidence.astype(np.float32), (self.first, self.then)), (products, products)
        )


def routes(bought: Bought, fewest: int = 3, within: int = 365, timed: bool = True) -> Routes:
    """Every route that at least `fewest` customers went within so many days.

    `timed` says how long each takes, which costs as much again; without it `days` are zero.
    """
    firsts = bought.first_days()
    buyers = np.bincount(firsts.product, minlength=bought.products)
    counted: sp.csr_matrix | None = None
    for first, then, _gap in _steps(firsts, within):
        part = sp.coo_matrix(
            (np.ones(len(first), np.int32), (first, then)), (bought.products, bought.products)
        ).tocsr()
        counted = part if counted is None else counted + part
    if counted is None:
        nothing = np.empty(0, np.int64)
        return Routes(nothing, nothing, nothing, nothing, *(np.empty(0) for _ in range(3)))
    found = counted.tocoo()
    kept = found.data >= fewest
    a, b = found.row[kept].astype(np.int64), found.col[kept].astype(np.int64)
    support = found.data[kept].astype(np.int64)
    confidence = support / buyers[a]
    active = max(1, len(np.unique(firsts.customer)))
    lift = confidence / (buyers[b] / active)
    pairs = a * bought.products + b
    days = _medians(firsts, within, pairs, bought.products) if timed else np.zeros(len(a))
    order = np.lexsort((b, a, -_lower(support, buyers[a])))
    return Routes(
        a[order], b[order], support[order], buyers[a][order], confidence[order], lift[order],
        days[order],
    )  # fmt: skip


def _lower(support: Ints, buyers: Ints, z: float = 1.96) -> Floats:
    """Wilson's (1927) lower bound: three of three are not better than ninety of a hundred."""
    share = support / buyers
    around = z * np.sqrt(share * (1 - share) / buyers + z * z / (4 * buyers**2))
    return (share + z * z / (2 * buyers) - around) / (1 + z * z / buyers)


def _steps(firsts: Bought, within: int) -> Iterator[tuple[Ints, Ints, Ints]]:
    """Pairs of one customer's products in the order of time, a block of customers at once."""
    order = np.lexsort((firsts.product, -firsts.day, firsts.customer))
    customer, product, day = firsts.customer[order], firsts.product[order], firsts.day[order]
    place = np.arange(len(customer)) - np.searchsorted(customer, customer)
    kept = place < MOST_PRODUCTS
    customer, product, day, place = customer[kept], product[kept], day[kept], place[kept]
    # Within a customer the latest comes first: a row pairs with all rows before it.
    ends = np.cumsum(place)
    begin = 0
    while begin < len(place):
        done = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, done + CHUNK, "right")))
        many = place[begin:end]
        earlier = np.repeat(np.arange(begin, end), many)
        back = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many) + 1
        later = earlier - back
        gap = day[later] - day[earlier]
        good = (gap > 0) & (gap <= within)
        if good.any():
            yield product[earlier[good]], product[later[good]], gap[good]
        begin = end


def _medians(firsts: Bought, within: int, wanted: Ints, products: int) -> Floats:
    if not len(wanted):
        return np.empty(0)
    order = np.argsort(wanted)
    known = wanted[order]
    keys, gaps = [], []
    for first, then, gap in _steps(firsts, within):
        key = first * products + then
        place = np.minimum(np.searchsorted(known, key), len(known) - 1)
        held = known[place] == key
        keys.append(place[held].astype(np.int32))
        gaps.append(gap[held].astype(np.int32))
    key, gap = np.concatenate(keys), np.concatenate(gaps)
    turn = np.lexsort((gap, key))
    gap = gap[turn]
    many = np.bincount(key, minlength=len(known))
    start = np.cumsum(many) - many
    median = (gap[start + (many - 1) // 2] + gap[start + many // 2]) / 2
    answer = np.empty(len(wanted))
    answer[order] = median
    return answer
