"""What is known on a day of a customer and a product that could be offered: no later purchase
enters, since everything is computed of `bought.before(day)`."""

from dataclasses import dataclass

import numpy as np

from vinculo.analytics.recommendation.bought import Bought, Floats, Ints
from vinculo.analytics.recommendation.routes import Routes, routes
from vinculo.analytics.recommendation.similar import cosine, regression

NAMES = (
    "regression", "regression of late", "cosine", "route", "buyers", "buyers in 90 days",
    "buyers in 30 days", "buyers in 14 days", "of all its buyers in 30 days", "days since sold",
    "days on sale", "products bought", "days with purchases", "days since the last purchase",
    "times bought", "share of their days", "days since bought", "days since first bought",
    "days against their rhythm", "last time they came",
)  # fmt: skip
FEWEST = 5  # customers on a route that counts here
LATE = 60.0  # days in which an old purchase loses two thirds of its weight
NEW, REPEAT, ANY = "new", "repeat", "any"


@dataclass(frozen=True)
class State:
    """Everything known on a day; each `Floats` is customers by products, or one per product."""

    day: int
    bought: Bought
    times: Floats
    last: Floats
    first: Floats
    by_regression: Floats
    of_late: Floats
    by_cosine: Floats
    by_route: Floats
    routes: Routes
    buyers: tuple[Floats, Floats, Floats, Floats]

    def candidates(self, kind: str, customers: Ints, most: int = 60) -> tuple[Ints, Ints]:
        """Rows of (place in `customers`, product), sorted so."""
        size = self.bought.products
        owned = self.times[customers] > 0
        sold = self.buyers[0] > 0
        wanted = np.zeros(owned.shape, bool)
        if kind != NEW:
            wanted |= owned
        if kind != REPEAT:
            sources = [self.by_regression, self.of_late]
            recent = np.log1p(self.buyers[2])
            blocks = [source[customers] for source in sources]
            blocks.append((self.of_late[customers] + 0.01) * recent)
            blocks.append(np.broadcast_to(self.buyers[3] + recent / 100, owned.shape))
            for scores in blocks:
                open_ones = np.where(owned | ~sold, -np.inf, scores)
                top = np.argpartition(-open_ones, min(most, size - 1), 1)[:, :most]
                np.put_along_axis(wanted, top, True, 1)
            wanted &= sold
            if kind == NEW:
                wanted &= ~owned
        row, product = np.nonzero(wanted)
        return row, product

    def table(self, customers: Ints, row: Ints, product: Ints) -> Floats:
        who = customers[row]
        at = (who, product)
        days_of = self.bought.matrix()
        visits = _distinct_days(self.bought)
        last_came = np.full(self.bought.customers, -1e4)
        np.maximum.at(last_came, self.bought.customer, self.bought.day)
        every, quarter, month, fortnight = self.buyers
        sold_last = np.full(self.bought.products, -1e4)
        np.maximum.at(sold_last, self.bought.product, self.bought.day)
        sold_first = np.full(self.bought.products, 1e9)
        np.minimum.at(sold_first, self.bought.product, self.bought.day)
        times, last, first = self.times[at], self.last[at], self.first[at]
        mine = times > 0
        nan = np.nan
        rhythm = np.where(times > 1, (last - first) / np.maximum(times - 1, 1), nan)
        since = np.where(mine, self.day - last, nan)
        columns = [
            self.by_regression[at], self.of_late[at], self.by_cosine[at], self.by_route[at],
            every[product], quarter[product], month[product], fortnight[product],
            month[product] / np.maximum(every[product], 1), self.day - sold_last[product],
            self.day - sold_first[product], np.diff(days_of.indptr)[who], visits[who],
            self.day - last_came[who], times, times / np.maximum(visits[who], 1), since,
            np.where(mine, self.day - first, nan), since / np.maximum(rhythm, 1),
            np.where(mine, last == last_came[who], nan),
        ]  # fmt: skip
        return np.stack([np.asarray(column, np.float32) for column in columns], 1)


def state(bought: Bought, day: int, timed: bool = False) -> State:
    """As of the beginning of a day; `timed` as in `routes`."""
    known = bought.before(day)
    shape = (known.customers, known.products)
    counts = known.matrix()
    owned = counts.copy()
    owned.data[:] = 1
    late = known.matrix(np.exp((known.day - day) / LATE).astype(np.float32))
    last, first = np.full(shape, -1e4, np.float32), np.full(shape, 1e9, np.float32)
    np.maximum.at(last, (known.customer, known.product), known.day)
    np.minimum.at(first, (known.customer, known.product), known.day)
    weights = regression(owned)
    found = routes(known, FEWEST, timed=timed)
    by_route = np.asarray((owned @ found.matrix(known.products)).todense(), np.float32)
    by_route /= np.maximum(np.diff(owned.indptr), 1)[:, None]
    many = [_buyers(known.between(day - back, day)) for back in (10**6, 90, 30, 14)]
    return State(
        day, known, counts.toarray(), last, first, owned @ weights, late @ weights,
        owned @ cosine(owned), by_route, found, (many[0], many[1], many[2], many[3]),
    )  # fmt: skip


def _buyers(bought: Bought) -> Floats:
    return np.bincount(bought.first_days().product, minlength=bought.products).astype(np.float32)


def _distinct_days(bought: Bought) -> Floats:
    if not len(bought.day):
        return np.zeros(bought.customers)
    span = int(bought.day.max()) + 1
    pairs = np.unique(bought.customer * span + bought.day)
    return np.bincount(pairs // span, minlength=bought.customers)
