"""Compute offers and routes and keep them: all or nothing, so that the last good ones stay."""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
from django.db import connection, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.analytics.offers.models import OfferAnswer, OfferRun, ProductRoute
from vinculo.analytics.recommendation.answering import (
    FEWEST,
    History,
    history,
    refuse_too_many,
)
from vinculo.analytics.recommendation.bought import Ints
from vinculo.analytics.recommendation.offering import Because, Offer, Wish, offers
from vinculo.analytics.recommendation.routes import Routes, routes
from vinculo.analytics.warehouse import gathering, mirror
from vinculo.commerce.panels import figures_until
from vinculo.shell.work.working import Report, unheard

EACH = 5  # of either kind: answers close some, and a few are left to show
PERIOD = 30  # days ahead
MOST_ROUTES = 2_000
STAGED = "customer_id, product_id, first_id, kind, rank, score, because"


def make_offers(report: Report = unheard, as_of: date | None = None) -> dict[str, Any]:
    """As of a day: today, or the last purchase of a house whose data is old."""
    day = as_of or figures_until(timezone.localdate())
    report(0, 4, _("Reading what changed"))
    mirror.refresh()
    gathering.gather()
    read = history(day)
    refuse_too_many(read)
    report(1, 4, _("Looking which product follows which"))
    found = routes(read.bought, FEWEST)
    report(2, 4, _("Choosing what to offer each customer"))
    made = offers(read.bought, _number(day + timedelta(days=1)), _wish(read, day))
    report(3, 4, _("Writing the offers down"))
    with transaction.atomic():
        kept_routes = _keep_routes(read, found)
        kept = _keep_offers(read, made, day)
        customers = len({one.customer for one in made})
        told = {"customers": customers, "offers": kept, "routes": kept_routes}
        OfferRun.objects.update_or_create(
            pk=1, defaults=told | {"as_of": day, "made_at": timezone.now()}
        )
    report(4, 4, _("The offers are up to date"))
    return {"as_of": day.isoformat()} | told


def _number(day: date) -> int:
    return (day - date(1970, 1, 1)).days


def _wish(read: History, day: date) -> Wish:
    """Only what is sold, and nothing that this customer declined."""
    closed = list(OfferAnswer.objects.closing_on(day).values_list("customer_id", "product_id"))
    given = np.array(closed, np.int64).reshape(-1, 2)
    customer, knows = _places(read.customer_ids, given[:, 0])
    product, sells = _places(read.product_ids, given[:, 1])
    both = knows & sells
    pairs = list(zip(customer[both].tolist(), product[both].tolist(), strict=True))
    return Wish(EACH, PERIOD, open_products=read.sold, closed=pairs)


def _places(sorted_ids: Ints, wanted: Ints) -> tuple[Ints, Any]:
    """Where each stands in the sorted numbers, and whether it is there at all."""
    if not len(sorted_ids):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), bool)
    place = np.minimum(np.searchsorted(sorted_ids, wanted), len(sorted_ids) - 1)
    return place, sorted_ids[place] == wanted


def _keep_routes(read: History, found: Routes) -> int:
    ProductRoute.objects.all().delete()
    known = set(read.products)
    rows: list[ProductRoute] = []
    for at in np.flatnonzero(found.lift > 1):
        first, then = int(read.product_ids[found.first[at]]), int(read.product_ids[found.then[at]])
        if first in known and then in known and len(rows) < MOST_ROUTES:
            rows.append(
                ProductRoute(
                    place=len(rows) + 1, first_id=first, then_id=then,
                    support=int(found.support[at]), buyers=int(found.buyers[at]),
                    confidence=float(found.confidence[at]), lift=float(found.lift[at]),
                    days=float(found.days[at]),
                )
            )  # fmt: skip
    ProductRoute.objects.bulk_create(rows, batch_size=1000)
    return len(rows)


def _keep_offers(read: History, made: list[Offer], day: date) -> int:
    """Rows go in by COPY; who or what was deleted meanwhile is passed over."""
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMP TABLE offered (customer_id bigint, product_id bigint, first_id bigint,"
            " kind text, rank int, score float8, because jsonb) ON COMMIT DROP"
        )
        with cursor.copy(f"COPY offered ({STAGED}) FROM STDIN") as copy:
            for row in _rows(read, made):
                copy.write_row(row)
        cursor.execute("DELETE FROM analytics_customeroffer")
        cursor.execute(
            f"INSERT INTO analytics_customeroffer ({STAGED}, as_of)"
            " SELECT o.customer_id, o.product_id, f.id, o.kind, o.rank, o.score, o.because, %s"
            " FROM offered o JOIN customers_customer c ON c.id = o.customer_id"
            " JOIN commerce_product p ON p.id = o.product_id"
            " LEFT JOIN commerce_product f ON f.id = o.first_id"
            " WHERE o.first_id IS NULL OR f.id IS NOT NULL",
            [day],
        )
        count: int = cursor.rowcount
        cursor.execute("DROP TABLE offered")
    return count


def _rows(read: History, made: list[Offer]) -> Iterator[tuple[Any, ...]]:
    for one in made:
        first = int(read.product_ids[one.because.first]) if one.because.first >= 0 else None
        yield (
            int(read.customer_ids[one.customer]), int(read.product_ids[one.product]), first,
            one.kind, one.rank, one.score, json.dumps(_numbers(one.because)),
        )  # fmt: skip


def _numbers(because: Because) -> dict[str, Any]:
    numbers = {
        name: getattr(because, name)
        for name in ("buyers", "support", "confidence", "lift", "days", "times", "every")
    }
    return {"code": because.code} | {name: round(n, 4) for name, n in numbers.items() if n}
