"""What a customer buys and owes, in figures: one statement by customer for all of them.

Callers have been through the door (`customer_for` and "commerce.read"); these only count.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from django.db import connection
from django.utils import timezone

from vinculo.commerce.receivables import SUMMARY, Receivables, summary_of
from vinculo.shell.prepared import ask

STALE_AFTER_DAYS = 45
MONTHS, LAST_SALES = 36, 60
ZERO = Decimal(0)
Sums = dict[str, Decimal]


def figures_until(today: date) -> date:
    """Today; in a house whose newest purchase is old, the day of that purchase."""
    last: date = ask("SELECT max(occurred_on) FROM commerce_purchase", {})[0][0] or today
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
SELECT date_trunc('month', occurred_on)::date AS month, sum(base_amount) AS amount,
       count(*) FILTER (WHERE kind = 'sale') AS sales,
       sum(base_amount) FILTER (WHERE occurred_on > %(year_ago)s) AS amount_of_year,
       count(*) FILTER (WHERE kind = 'sale' AND occurred_on > %(year_ago)s) AS sales_of_year,
       sum(base_amount) FILTER (WHERE occurred_on > %(year_ago)s AND cost IS NOT NULL) AS costed,
       sum(cost) FILTER (WHERE occurred_on > %(year_ago)s) AS cost
  FROM commerce_purchase
 WHERE customer_id = %(customer)s AND occurred_at >= %(since)s AND occurred_on <= %(until)s
 GROUP BY 1
"""


def _buying(rows: list[dict[str, Any]], until: date) -> Buying:
    by_month = {row["month"]: row for row in rows}
    none: dict[str, Any] = {"amount": ZERO, "sales": 0}
    months = [_months_before(until, back) for back in range(MONTHS - 1, -1, -1)]
    found = [by_month.get(month.isoformat(), none) for month in months]
    return Buying(
        months=tuple(
            MonthOfPurchases(month, row["amount"], row["sales"])
            for month, row in zip(months, found, strict=True)
        ),
        amount=sum((row["amount_of_year"] or ZERO for row in rows), ZERO),
        sales=sum(row["sales_of_year"] for row in rows),
        costed_amount=sum((row["costed"] or ZERO for row in rows), ZERO),
        cost=sum((row["cost"] or ZERO for row in rows), ZERO),
    )


@dataclass(frozen=True, slots=True)
class BuyingDay:
    on: date
    amount: Decimal


_DAYS = """
SELECT occurred_on AS on, base_amount AS amount FROM commerce_purchase
 WHERE customer_id = %(customer)s AND kind = 'sale' AND occurred_on <= %(until)s
 ORDER BY occurred_at DESC, id DESC LIMIT %(last_sales)s
"""


def buying_days(customer_id: int, until: date, limit: int = LAST_SALES) -> list[BuyingDay]:
    """The last sales, oldest first, one per day."""
    return _days(ask(_DAYS, {"customer": customer_id, "until": until, "last_sales": limit}))


def _days(rows: Iterable[Sequence[Any]]) -> list[BuyingDay]:
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
SELECT {name} AS name, sum(line.amount * purchase.rate) AS amount
  FROM commerce_purchase purchase
  JOIN commerce_purchaseline line ON line.purchase_id = purchase.id
  LEFT JOIN commerce_product product ON product.id = line.product_id
  LEFT JOIN commerce_category category ON category.id = product.category_id
 WHERE purchase.customer_id = %(customer)s AND purchase.occurred_at >= %(since_year_ago)s
   AND purchase.occurred_on > %(year_ago)s AND purchase.occurred_on <= %(until)s
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


def _parts(found: Sums, products: Callable[[], Sums], shown: int = 5) -> Parts | None:
    by = "category"
    if set(found) == {""}:
        found, by = products(), "product"
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


def _sums(rows: Iterable[Sequence[Any]]) -> Sums:
    return {name: amount for name, amount in rows if amount and amount > 0}


@dataclass(frozen=True, slots=True)
class Figures:
    buying: Buying
    days: Sequence[BuyingDay]
    parts: Parts | None
    receivables: Receivables | None


_FIGURES = f"""
SELECT (SELECT json_agg(found) FROM ({_BUYING}) found)::text,
       (SELECT json_agg(found) FROM ({_DAYS}) found)::text,
       (SELECT json_agg(found) FROM ({_BY_CATEGORY}) found)::text,
       (SELECT row_to_json(found) FROM ({SUMMARY}) found)::text
"""  # noqa: S608  our own words


def figures(customer_id: int, until: date) -> Figures:
    """All that the page of a customer shows of their money."""
    year_ago = _year_before(until)
    asked = {
        "customer": customer_id, "until": until, "year_ago": year_ago,
        "since": _start_of(_months_before(until, MONTHS - 1) - timedelta(days=1)),
        "since_year_ago": _start_of(year_ago), "last_sales": LAST_SALES,
    }  # fmt: skip
    months, days, parts, owed = (_exactly(told) for told in ask(_FIGURES, asked)[0])
    return Figures(
        buying=_buying(months or [], until),
        days=_days((date.fromisoformat(row["on"]), row["amount"]) for row in days or []),
        parts=_parts(
            _sums((row["name"], row["amount"]) for row in parts or []),
            lambda: _sums(ask(_BY_PRODUCT, asked)),
        ),
        receivables=summary_of(owed),
    )


def _exactly(told: str | None) -> Any:
    """Amounts keep their digits: JSON's own numbers would lose some."""
    return json.loads(told, parse_float=Decimal) if told else None


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
