"""The next products for each customer, with the route or the purchases behind each of them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from vinculo.analytics.recommendation.bought import Bought, Floats, Ints
from vinculo.analytics.recommendation.features import NEW, REPEAT, State, state
from vinculo.analytics.recommendation.ranking import earlier, train
from vinculo.analytics.recommendation.routes import Routes

ROUTE, OWN, POPULAR = "route", "own", "popular"


@dataclass(frozen=True, slots=True)
class Because:
    """`route`: of the `buyers` of product `first`, the share `confidence` took it later, half of
    them within `days`. `own`: bought on `times` days, the last `days` ago, every `every` days.
    `popular`: `buyers` customers took it in the last 30 days."""

    code: str
    first: int = -1
    buyers: int = 0
    support: int = 0
    confidence: float = 0.0
    lift: float = 0.0
    days: float = 0.0
    times: int = 0
    every: float = 0.0


@dataclass(frozen=True, slots=True)
class Offer:
    """Customers and products are places; `rank` counts from 1 within customer and kind."""

    customer: int
    product: int
    kind: str
    rank: int
    score: float
    because: Because


@dataclass(frozen=True, slots=True)
class Wish:
    """What may be offered. `open_products` is a yes or no per product, `closed` pairs of
    customer and product that were declined; a product rests for `rest` days after it was
    bought."""

    most: int = 3
    period: int = 30
    rest: int = 7
    open_products: Sequence[bool] | None = None
    closed: Sequence[tuple[int, int]] = ()
    customers: Sequence[int] | None = None


def offers(bought: Bought, day: int, wish: Wish | None = None) -> list[Offer]:
    """For each customer, those of new products first; purchases from `day` on change nothing.

    What no route, purchase or recent sale speaks for is not offered.
    """
    asked = wish or Wish()
    known = bought.before(day)
    if not len(known.day):
        return []
    now = state(known, day, timed=True)
    learnt_of = earlier(known, day, asked.period)
    who = np.flatnonzero((now.times > 0).any(1))
    if asked.customers is not None:
        who = np.intersect1d(who, np.asarray(asked.customers, np.int64))
    found = []
    for kind in (NEW, REPEAT):
        row, product = now.candidates(kind, who)
        kept = _allowed(now, who[row], product, asked)
        row, product = row[kept], product[kept]
        scores = train(kind, known, learnt_of, asked.period).scores(now, who, row, product)
        row, product, scores, rank = _best(row, product, scores, asked.most)
        because = _reasons(now, who[row], product, kind)
        found += [
            Offer(int(c), int(p), kind, int(r), float(s), why)
            for c, p, r, s, why in zip(who[row], product, rank, scores, because, strict=True)
            if why.code != POPULAR or why.buyers
        ]
    return sorted(found, key=lambda one: (one.customer, one.kind, one.rank))


def _allowed(now: State, customer: Ints, product: Ints, asked: Wish) -> Floats:
    kept = now.day - now.last[customer, product] > asked.rest
    if asked.open_products is not None:
        kept &= np.asarray(asked.open_products, bool)[product]
    if asked.closed:
        size = now.bought.products
        closed = np.array([one * size + other for one, other in asked.closed])
        kept &= ~np.isin(customer * size + product, closed)
    return kept


def _best(row: Ints, product: Ints, scores: Floats, most: int) -> tuple[Ints, Ints, Floats, Ints]:
    order = np.lexsort((product, -scores, row))
    row, product, scores = row[order], product[order], scores[order]
    rank = np.arange(len(row)) - np.searchsorted(row, row) + 1
    kept = rank <= most
    return row[kept], product[kept], scores[kept], rank[kept]


def _reasons(now: State, customer: Ints, product: Ints, kind: str) -> list[Because]:
    if kind == REPEAT:
        return [_own(now, c, p) for c, p in zip(customer, product, strict=True)]
    place = _strongest(now.routes, now.bought, customer, product)
    recent = now.buyers[2][product]
    return [
        _route(now.routes, at) if at >= 0 else Because(POPULAR, buyers=int(many))
        for at, many in zip(place, recent, strict=True)
    ]


def _strongest(found: Routes, bought: Bought, customer: Ints, product: Ints) -> Ints:
    """The place of the strongest route from anything they own, of those that lift; -1 if none.

    Routes come the strongest first, so the strongest has the greatest number from the end.
    """
    if not len(found) or not len(customer):
        return np.full(len(customer), -1)
    lifts = found.lift > 1
    turn = np.where(lifts, len(found) - np.arange(len(found)), 0).astype(float)
    by_then = sp.csr_matrix((turn, (found.then, found.first)), (bought.products, bought.products))
    owned = bought.matrix()
    owned.data[:] = 1
    best = owned[customer].multiply(by_then[product]).tocsr().max(1).toarray().ravel()
    return np.where(best > 0, len(found) - best, -1).astype(np.int64)


def _route(found: Routes, at: int) -> Because:
    return Because(
        ROUTE, int(found.first[at]), int(found.buyers[at]), int(found.support[at]),
        float(found.confidence[at]), float(found.lift[at]), float(found.days[at]),
    )  # fmt: skip


def _own(now: State, customer: int, product: int) -> Because:
    times = int(now.times[customer, product])
    last, first = now.last[customer, product], now.first[customer, product]
    every = float(last - first) / (times - 1) if times > 1 else 0.0
    return Because(OWN, days=float(now.day - last), times=times, every=every)
