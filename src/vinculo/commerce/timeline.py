"""Purchases and payments as lines of a customer's history."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from typing import NamedTuple, Protocol

from django.db import connection
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.commerce.models import Payment, Purchase
from vinculo.commerce.models.numbered import number_of, shown_number
from vinculo.commerce.wording import (
    ICONS,
    LineSummary,
    document_name,
    lines_sentence,
    payment_title,
    purchase_title,
)
from vinculo.lib.money import Style, format_money
from vinculo.shell.activity.entry import Entry, Mark, end_of, is_timed, short_day
from vinculo.shell.activity.merging import Source
from vinculo.shell.prepared import ask

PURCHASE, PAYMENT = "purchase", "payment"
LINES_NAMED = 3


class Document(Protocol):
    """What the marks of a purchase are made of."""

    @property
    def pk(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def base_amount(self) -> Decimal: ...
    @property
    def due_on(self) -> date | None: ...


class Bought(NamedTuple):
    """A purchase as history shows it, with what was paid on it and what it was about."""

    pk: int
    kind: str
    document: str
    occurred_at: datetime
    occurred_on: date
    currency: str
    amount: Decimal
    base_amount: Decimal
    channel: str
    due_on: date | None
    shop: str | None
    paid: Decimal | None
    paid_on: date | None
    cancelled_at: datetime | None
    lines: int
    first_lines: str | None  # JSON

    @property
    def kind_name(self) -> str:
        return str(Purchase.Kind(self.kind).label)

    @property
    def number(self) -> str:
        return number_of(self.document)

    @property
    def shown_number(self) -> str:
        return shown_number(self.document)

    @property
    def summary(self) -> LineSummary:
        named = json.loads(self.first_lines or "[]", parse_float=Decimal, parse_int=Decimal)
        return LineSummary(tuple((name, quantity) for name, quantity in named), self.lines)


_BOUGHT = """
SELECT bought.id, bought.kind, document, bought.occurred_at, bought.occurred_on, currency, amount,
       base_amount, channel, due_on,
       (SELECT name FROM commerce_shop WHERE commerce_shop.id = shop_id),
       paid.amount_paid, paid.last_on,
       (SELECT min(occurred_at) FROM commerce_purchase WHERE cancels_id = bought.id),
       (SELECT count(*) FROM commerce_purchaseline WHERE purchase_id = bought.id),
       (SELECT json_agg(json_build_array(
                   coalesce(product.name, nullif(line.description, ''), '—'), quantity)
                   ORDER BY position, line.id)::text
          FROM (SELECT id, product_id, description, quantity, position FROM commerce_purchaseline
                 WHERE purchase_id = bought.id ORDER BY position, id LIMIT %(named)s) line
          LEFT JOIN commerce_product product ON product.id = line.product_id)
  FROM commerce_purchase bought
 CROSS JOIN LATERAL (SELECT sum(base_amount) AS amount_paid, max(paid_on) AS last_on
                       FROM commerce_payment WHERE purchase_id = bought.id) paid
 WHERE bought.id = ANY(%(ids)s)
"""


def purchases(customer_id: int, style: Style) -> Source:
    return Source(
        kind=PURCHASE,
        table="commerce_purchase",
        when="occurred_at",
        where="customer_id = %(customer)s",
        params={"customer": customer_id},
        fetch=partial(_purchase_entries, style),
    )


def payments(customer_id: int, style: Style) -> Source:
    return Source(
        kind=PAYMENT,
        table="commerce_payment",
        when="paid_on",
        by_day=True,
        where="customer_id = %(customer)s",
        params={"customer": customer_id},
        fetch=partial(_payment_entries, style),
    )


def _purchase_entries(style: Style, ids: Sequence[int]) -> list[Entry]:
    today = timezone.localdate()
    rows = ask(_BOUGHT, {"ids": ids, "named": LINES_NAMED})
    return [_purchase_entry(Bought(*row), style, today) for row in rows]


_PAYMENT_COLUMNS = [field.attname for field in Payment._meta.concrete_fields]
_PAYMENTS = (
    f"SELECT {', '.join(_PAYMENT_COLUMNS)} FROM commerce_payment"  # noqa: S608  our own words
    " WHERE id = ANY(%(ids)s)"
)


def _payment_entries(style: Style, ids: Sequence[int]) -> list[Entry]:
    return [
        _payment_entry(Payment.from_db("default", _PAYMENT_COLUMNS, row), style)
        for row in ask(_PAYMENTS, {"ids": ids})
    ]


_LINES = """
SELECT purchase_id, coalesce(product.name, nullif(line.description, ''), '—'), quantity, total
  FROM (SELECT purchase_id, product_id, description, quantity,
               row_number() OVER (PARTITION BY purchase_id ORDER BY position, id) AS place,
               count(*) OVER (PARTITION BY purchase_id) AS total
          FROM commerce_purchaseline WHERE purchase_id = ANY(%s)) line
  LEFT JOIN commerce_product product ON product.id = line.product_id
 WHERE place <= %s ORDER BY purchase_id, place
"""


def line_summaries(purchase_ids: Iterable[int]) -> dict[int, LineSummary]:
    first: dict[int, list[tuple[str, Decimal | None]]] = {}
    counts: dict[int, int] = {}
    with connection.cursor() as cursor:
        cursor.execute(_LINES, [list(purchase_ids), LINES_NAMED])
        for purchase_id, name, quantity, total in cursor.fetchall():
            first.setdefault(purchase_id, []).append((name, quantity))
            counts[purchase_id] = total
    return {pk: LineSummary(tuple(named), counts[pk]) for pk, named in first.items()}


_SETTLED = """
SELECT document.id, paid.amount, paid.last_on, cancelling.at
  FROM unnest(%(ids)s::bigint[]) AS document(id)
  LEFT JOIN (SELECT purchase_id, sum(base_amount) AS amount, max(paid_on) AS last_on
               FROM commerce_payment WHERE purchase_id = ANY(%(ids)s) GROUP BY purchase_id) paid
         ON paid.purchase_id = document.id
  LEFT JOIN (SELECT cancels_id, min(occurred_at) AS at
               FROM commerce_purchase WHERE cancels_id = ANY(%(ids)s)
              GROUP BY cancels_id) cancelling
         ON cancelling.cancels_id = document.id
"""


def document_marks(
    purchases: Sequence[Document], style: Style, today: date
) -> dict[int, tuple[Mark, ...]]:
    """Per document: cancelled, paid, still due or overdue, in words."""
    with connection.cursor() as cursor:
        cursor.execute(_SETTLED, {"ids": [purchase.pk for purchase in purchases]})
        settled = {pk: rest for pk, *rest in cursor.fetchall()}
    marks = {}
    for purchase in purchases:
        paid, last_on, cancelled_at = settled[purchase.pk]
        marks[purchase.pk] = _marks(purchase, paid, last_on, cancelled_at, style, today)
    return marks


def _marks(
    purchase: Document,
    paid: Decimal | None,
    last_on: date | None,
    cancelled_at: datetime | None,
    style: Style,
    today: date,
) -> tuple[Mark, ...]:
    if cancelled_at:
        day = short_day(timezone.localdate(cancelled_at), today, style)
        return (Mark(_("Cancelled on %(day)s") % {"day": day}, "warn", "circle-x"),)
    return _payment_marks(purchase, paid or Decimal(0), last_on, style, today)


def _payment_marks(
    purchase: Document, paid: Decimal, last_on: date | None, style: Style, today: date
) -> tuple[Mark, ...]:
    if purchase.kind != Purchase.Kind.SALE:
        return ()
    if last_on and paid >= purchase.base_amount:
        return (
            Mark(
                _("Paid on %(day)s") % {"day": short_day(last_on, today, style)},
                "ok",
                "circle-check",
            ),
        )
    if purchase.due_on is None:
        return ()
    owed = format_money(purchase.base_amount - paid, style)
    day = short_day(purchase.due_on, today, style)
    if purchase.due_on < today:
        text = _("Was due on %(day)s: %(owed)s owed") % {"day": day, "owed": owed}
        return (Mark(text, "late", "clock-alert"),)
    return (Mark(_("Due on %(day)s: %(owed)s") % {"day": day, "owed": owed}, "", "clock"),)


def _purchase_entry(row: Bought, style: Style, today: date) -> Entry:
    where = [part for part in (row.channel, row.shop) if part]
    return Entry(
        at=row.occurred_at,
        kind=PURCHASE,
        id=row.pk,
        knot="buy" if row.kind == Purchase.Kind.SALE else "back",
        icon=ICONS[row.kind],
        title=purchase_title(row.kind, row.amount, row.currency, style),
        aside=", ".join(filter(None, [document_name(row.number), *where])),
        body=lines_sentence(row.summary, style) if row.lines else "",
        marks=_marks(row, row.paid, row.paid_on, row.cancelled_at, style, today),
        has_time=is_timed(row.occurred_at),
        record=row,
    )


def _payment_entry(row: Payment, style: Style) -> Entry:
    return Entry(
        at=end_of(row.paid_on),
        kind=PAYMENT,
        id=row.pk,
        knot="pay",
        icon="banknote",
        title=payment_title(row, style),
        aside=", ".join(part for part in (row.method, document_name(row.number)) if part),
        has_time=False,
        record=row,
    )
