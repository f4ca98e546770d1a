"""Offers and routes as of a day, from the warehouse's facts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np
from django.utils.translation import gettext as _

from vinculo.analytics.engine import connect
from vinculo.analytics.engine.duck import quoted
from vinculo.analytics.recommendation.bought import Bought, Ints
from vinculo.analytics.recommendation.offering import Wish, offers
from vinculo.analytics.recommendation.routes import routes
from vinculo.analytics.recommendation.wording import because_text
from vinculo.analytics.warehouse.manifest import Manifest, folder
from vinculo.runtime.problem import Problem

MOST_CELLS = 60_000_000  # customers by products that are held at once, six times over
FEWEST = 5  # customers on a route that is shown


@dataclass(frozen=True, slots=True)
class History:
    """Places of customers and products are those of the two sorted lists of numbers."""

    bought: Bought
    customer_ids: Ints
    product_ids: Ints
    products: dict[int, tuple[str, bool]]  # number -> name, whether it is sold

    def name(self, place: int) -> str:
        return self.products.get(int(self.product_ids[place]), ("?", False))[0]

    @property
    def sold(self) -> list[bool]:
        """Whether each product is still sold."""
        return [self.products.get(int(pk), ("", False))[1] for pk in self.product_ids]


def history(as_of: date) -> History:
    """Sales of products up to and including a day; returns and gifts back are no purchase."""
    manifest = Manifest.load(folder())
    sales, named = manifest.parts("sales"), manifest.parts("products")
    if not sales:
        nothing = np.empty(0, np.int64)
        return History(Bought.of(nothing, nothing, nothing, 0, 0), nothing, nothing, {})
    with connect(folder()) as engine:
        rows = engine.execute(
            "SELECT DISTINCT customer_id, product_id, datediff('day', DATE '1970-01-01',"
            f" occurred_on) AS day FROM {_files(sales)} WHERE customer_id IS NOT NULL"
            " AND product_id IS NOT NULL AND quantity_e4 > 0 AND amount_e4 > 0"
            " AND occurred_on <= ?",
            [as_of],
        ).fetchnumpy()
        products = (
            engine.execute(f"SELECT product_id, name, is_active FROM {_files(named)}").fetchall()
            if named else []
        )  # fmt: skip
    customers, customer = np.unique(np.asarray(rows["customer_id"]), return_inverse=True)
    kinds, product = np.unique(np.asarray(rows["product_id"]), return_inverse=True)
    days = np.asarray(rows["day"]).astype(np.int64)
    bought = Bought.of(customer, product, days, len(customers), len(kinds))
    return History(bought, customers, kinds, {pk: (name, on) for pk, name, on in products})


def routes_as_of(as_of: date, most: int = 50) -> list[dict[str, Any]]:
    """The strongest routes, those that lift."""
    read = history(as_of)
    found = routes(read.bought, FEWEST)
    kept = np.flatnonzero(found.lift > 1)[:most]
    return [
        {
            "first": read.name(found.first[at]), "then": read.name(found.then[at]),
            "support": int(found.support[at]), "buyers": int(found.buyers[at]),
            "confidence": round(float(found.confidence[at]), 4),
            "lift": round(float(found.lift[at]), 2), "median_days": float(found.days[at]),
        }
        for at in kept
    ]  # fmt: skip


def refuse_too_many(read: History) -> None:
    """Problem: they are held at once, and memory has an end."""
    if read.bought.customers * read.bought.products > MOST_CELLS:
        raise Problem(
            _("Offers are made for up to %(cells)d pairs of customer and product; here are more.")
            % {"cells": MOST_CELLS}
        )


def offers_as_of(
    as_of: date, customers: Sequence[int] = (), most: int = 3, period: int = 30
) -> list[dict[str, Any]]:
    """For everybody, or the customers of these numbers; only of products that are still sold."""
    read = history(as_of)
    refuse_too_many(read)
    places = np.flatnonzero(np.isin(read.customer_ids, list(customers))) if customers else None
    wish = Wish(
        most, period, open_products=read.sold, customers=None if places is None else places.tolist()
    )
    day = (as_of + timedelta(days=1) - date(1970, 1, 1)).days
    return [
        {
            "customer_id": int(read.customer_ids[one.customer]),
            "product_id": int(read.product_ids[one.product]), "product": read.name(one.product),
            "kind": one.kind, "rank": one.rank, "score": round(one.score, 4),
            "reason": one.because.code, "because": because_text(one.because, read.name),
        }
        for one in offers(read.bought, day, wish)
    ]  # fmt: skip


def _files(files: Sequence[Any]) -> str:
    return f"read_parquet([{', '.join(map(quoted, files))}])"
