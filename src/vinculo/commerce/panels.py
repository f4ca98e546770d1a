"""What a customer buys and owes, in figures: each panel is one query by customer.

Callers have been through the door (`customer_for` and "commerce.read"); these only count.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from django.db import connection
from django.utils import timezone

STALE_AFTER_DAYS = 45
ZERO = Decimal(0)


def figures_until(today: date) -> date:
    """Today; in a house whose newest purchase is old, the day of that purchase."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT max(occurred_on) FROM commerce_purchase")
        last = cursor.fetchone()[0] or today
    return last if last < today - timedelta(days=STALE_AFTER_DAYS) else today


@dataclass(frozen=True, slots=True)
class MonthOfPurchases:
    month: date
    amount: Decimal  # net of returns, in the company's currency
    sales: int


@dataclass(frozen=True, slots=True)
class Buying:
    """Three years of purchases by month (oldest first), and the last twelve months in sum."""

    months: tuple[MonthOfPurchases, ...]
    amount: Decimal
    sales: int
    costed_amount: Decimal  # the part of `amount` whose cost is known
    cost: Decimal

    @property
    def profit(self) -> Decimal | None:
        return self.costed_amount - self.cost if self.costed_amount else None

    @property
    def costed_share(self) -> Decimal:
        return self.costed_amount / self.amount if self.amount > 0 else ZERO

    def rolling(self, count: int = 24) -> list[tuple[date, Decimal]]:
        """The twelve-month sum at the end of each of the last `count` months."""
        amounts = [month.amount for month in self.months]
        ends = range(max(12, len(amounts) - count + 1), len(amounts) + 1)
        return [(self.months[end - 1].month, sum(amounts[end - 12 : end], ZERO)) for end in ends]


_BUYING = """
SELECT date_trunc('month', occurred_on)::date, sum(base_amount),
       count(*) FILTER (WHERE kind = 'sale'),
       sum(base_amount) FILTER (WHERE occurred_on > %(year_ago)s),
       count(*) FILTER (WHERE kind = 'sale' AND occurred_on > %(year_ago)s),
       sum(base_amount) FILTER (WHERE occurred_on > %(year_ago)s AND cost IS NOT NULL),
       sum(cost) FILTER (WHERE occurred_on > %(year_ago)s)
  FROM commerce_purchase
 WHERE customer_id = %(customer)s AND occurred_at >= %(since)s AND occurred_on <= %(until)s
 GROUP BY 1 ORDER BY 1
"""


def buying(customer_id: int, until: date) -> Buying:
    first = _months_before(until, 35)
    with connection.cursor() as cursor:
        cursor.execute(_BUYING, {
            "customer": customer_id, "until": until, "year_ago": _year_before(until),
            "since": _start_of(first - timedelta(days=1)),
        })  # fmt: skip
        rows = {row[0]: row for row in cursor.fetchall()}
    months = [_months_before(until, back) for back in range(35, -1, -1)]
    return Buying(
        months=tuple(
            MonthOfPurchases(month, *(rows[month][1:3] if month in rows else (ZERO, 0)))
            for month in months
        ),
        amount=sum((row[3] or ZERO for row in rows.values()), ZERO),
        sales=sum(row[4] for row in rows.values()),
        costed_amount=sum((row[5] or ZERO for row in rows.values()), ZERO),
        cost=sum((row[6] or ZERO for row in rows.values()), ZERO),
    )


@dataclass(frozen=True, slots=True)
class BuyingDay:
    on: date
    amount: Decimal


def buying_days(customer_id: int, until: date, limit: int = 60) -> list[BuyingDay]:
    """The last sales, oldest first, one per day."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT occurred_on, base_amount FROM commerce_purchase"
            " WHERE customer_id = %s AND kind = 'sale' AND occurred_on <= %s"
            " ORDER BY occurred_at DESC, id DESC LIMIT %s",
            [customer_id, until, limit],
        )
        rows = cursor.fetchall()
    days: dict[date, Decimal] = {}
    for on, amount in rows:
        days[on] = days.get(on, ZERO) + amount
    return [BuyingDay(on, days[on]) for on in sorted(days)]


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    amount: Decimal
    share: Decimal  # of what is bought; what is returned on balance counts as nothing


_PARTS = """
SELECT {name}, sum(line.amount * purchase.rate)
  FROM commerce_purchase purchase
  JOIN commerce_purchaseline line ON line.purchase_id = purchase.id
  LEFT JOIN commerce_product product ON product.id = line.product_id
  LEFT JOIN commerce_category category ON category.id = product.category_id
 WHERE purchase.customer_id = %(customer)s AND purchase.occurred_at >= %(since)s
   AND purchase.occurred_on > %(after)s AND purchase.occurred_on <= %(until)s
 GROUP BY 1
"""
_BY_CATEGORY = _PARTS.format(name="coalesce(category.name, '')")
_BY_PRODUCT = _PARTS.format(name="coalesce(product.name, line.description)")


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the money of twelve months went. `by` is category, or product without categories."""

    by: str
    first: tuple[Part, ...]
    others: Part | None


def parts(customer_id: int, until: date, shown: int = 5) -> Parts | None:
    found = _sums(_BY_CATEGORY, customer_id, until)
    by = "category"
    if set(found) == {""}:
        found, by = _sums(_BY_PRODUCT, customer_id, until), "product"
    total = sum(found.values(), ZERO)
    if not total:
        return None
    ordered = sorted(found.items(), key=lambda item: (item[0] == "", -item[1], item[0]))
    named = [item for item in ordered if item[0]][:shown]
    rest = total - sum((amount for _, amount in named), ZERO)
    return Parts(
        by=by,
        first=tuple(Part(name, amount, amount / total) for name, amount in named),
        others=Part("", rest, rest / total) if rest > 0 else None,
    )


def _sums(query: str, customer_id: int, until: date) -> dict[str, Decimal]:
    after = _year_before(until)
    with connection.cursor() as cursor:
        cursor.execute(query, {
            "customer": customer_id, "until": until, "after": after, "since": _start_of(after),
        })  # fmt: skip
        return {name: amount for name, amount in cursor.fetchall() if amount and amount > 0}


def days_of_many(customer_ids: Sequence[int], since: date) -> dict[int, list[date]]:
    """The buying days of several customers at once, for whom to look after first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT customer_id, array_agg(DISTINCT occurred_on) FROM commerce_purchase"
            " WHERE customer_id = ANY(%s) AND kind = 'sale' AND occurred_at >= %s"
            " GROUP BY customer_id",
            [list(customer_ids), _start_of(since)],
        )
        return dict(cursor.fetchall())


def _months_before(day: date, count: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - count, 12)
    return date(year, month + 1, 1)


def _year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February
        return day.replace(year=day.year - 1, day=28)


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time.min, timezone.get_current_timezone())
