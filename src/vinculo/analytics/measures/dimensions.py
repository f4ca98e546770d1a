"""What purchases say of acquisition, penetration, frequency and amount (R138-R140)."""

from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from vinculo.analytics.measures.measure import Asked, Measure, Tables

if TYPE_CHECKING:
    import ibis.expr.types as ir

QUALITY = (6, 12)  # months after which it is asked whether who came bought again


def dimensions(facts: Tables, asked: Asked) -> "ir.Table":
    """One row, of the window: `buyers`, their `purchases` and net `amount_e4`; `categories` is a
    count of each category of each of `sorted_buyers`, of whom one is known; `won` bought for the
    first time ever. `came_6` bought for the first time in the year that ended six months ago, and
    `again_6` of them bought again within six months; `came_12` and `again_12` likewise."""
    sales, products = facts["sales"], facts["products"]
    known = sales.filter(sales.customer_id.notnull() & (sales.occurred_on <= asked.as_of))
    within = known.filter(known.occurred_on >= asked.since())
    sums = within.aggregate(
        buyers=within.customer_id.nunique(where=within.amount_e4 > 0),
        purchases=within.purchase_id.nunique(where=within.kind == "sale"),
        amount_e4=within.amount_e4.sum().fill_null(0),
    )
    named = within.filter(within.amount_e4 > 0).inner_join(
        products.select("product_id", "category"), "product_id"
    )
    pairs = named.filter(named.category != "").select("customer_id", "category").distinct()
    sorted_ = pairs.aggregate(categories=pairs.count(), sorted_buyers=pairs.customer_id.nunique())
    lives = _beginnings(known)
    begun = {"won": (lives.first_on >= asked.since()).sum().fill_null(0)}
    for months in QUALITY:
        came, again = _quality(lives, asked, months)
        begun[f"came_{months}"] = came.sum().fill_null(0)
        begun[f"again_{months}"] = (came & again).sum().fill_null(0)
    return sums.cross_join(sorted_).cross_join(lives.aggregate(**begun))


def _beginnings(known: "ir.Table") -> "ir.Table":
    """Of each customer the first day of buying, and the second if there was one."""
    days = known.filter(known.amount_e4 > 0).select("customer_id", "occurred_on").distinct()
    firsts = days.group_by("customer_id").aggregate(first_on=days.occurred_on.min())
    later = days.inner_join(firsts, "customer_id")
    later = later.filter(later.occurred_on > later.first_on)
    seconds = later.group_by("customer_id").aggregate(second_on=later.occurred_on.min())
    joined = firsts.left_join(seconds, "customer_id")
    return joined.select("customer_id", "first_on", "second_on")


def _quality(
    lives: "ir.Table", asked: Asked, months: int
) -> "tuple[ir.BooleanColumn, ir.BooleanColumn]":
    import ibis

    until = Asked(asked.as_of, months).since()
    since = Asked(asked.as_of, months + asked.months).since()
    came = (lives.first_on >= since) & (lives.first_on < until)
    by = (lives.first_on + ibis.interval(months=months)).cast("date")
    return came, (lives.second_on < by).fill_null(False)


DIMENSIONS = Measure(
    name="dimensions",
    title=_("Acquisition, penetration, frequency"),
    words=_("New customers and how good they are, and what and how often customers buy."),
    needs=("sales", "products"),
    state=dimensions,
    order=("buyers",),
)
