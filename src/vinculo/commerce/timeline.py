"""Purchases and payments as lines of a customer's history."""

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple, Protocol

from django.db import connection
from django.utils import timezone
from django.utils.translation import gettext as _

from vinculo.commerce.models import Payment, Purchase
from vinculo.commerce.wording import (
    ICONS,
    LineSummary,
    document_name,
    lines_sentence,
    payment_title,
    purchase_title,
)
from vinculo.lib.money import Style, format_money
from vinculo.shell.activity.entry import Cursor, Entry, Mark, end_of, is_timed, short_day

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
    """A purchase as history shows it."""

    pk: int
    customer_id: int
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

    @property
    def kind_name(self) -> str:
        return str(Purchase.Kind(self.kind).label)


_BOUGHT = """
SELECT id, customer_id, kind, document, occurred_at, occurred_on, currency, amount, base_amount,
       channel, due_on, (SELECT name FROM commerce_shop WHERE commerce_shop.id = shop_id)
  FROM commerce_purchase WHERE customer_id = %s"""


def purchase_entries(
    customer_id: int, before: Cursor | None, limit: int, style: Style
) -> list[Entry]:
    """The newest documents; `complete` adds lines, payment and cancellation to those shown."""
    where, params = before.earlier(PURCHASE, "occurred_at") if before else ("", [])
    with connection.cursor() as cursor:
        cursor.execute(
            f"{_BOUGHT}{where} ORDER BY occurred_at DESC, id DESC LIMIT %s",
            [customer_id, *params, limit],
        )
        return [_purchase_entry(Bought(*row), style) for row in cursor.fetchall()]


def payment_entries(
    customer_id: int, before: Cursor | None, limit: int, style: Style
) -> list[Entry]:
    where, params = before.earlier_days(PAYMENT, "paid_on") if before else ("", [])
    rows = Payment.objects.raw(
        f"SELECT * FROM commerce_payment WHERE customer_id = %s{where}"  # noqa: S608  our own words
        " ORDER BY paid_on DESC, id DESC LIMIT %s",
        [customer_id, *params, limit],
    )
    return [_payment_entry(row, style) for row in rows]


def complete(entries: Sequence[Entry], style: Style, today: date) -> list[Entry]:
    """What the documents among these entries were about, whether paid, whether cancelled."""
    purchases = [entry.record for entry in entries if entry.kind == PURCHASE]
    if not purchases:
        return list(entries)
    summaries = line_summaries(purchase.pk for purchase in purchases)
    marks = document_marks(purchases, style, today)
    return [
        dataclasses.replace(
            entry,
            body=lines_sentence(summaries[entry.id], style) if entry.id in summaries else "",
            marks=marks[entry.id],
        )
        if entry.kind == PURCHASE
        else entry
        for entry in entries
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
    marks: dict[int, tuple[Mark, ...]] = {}
    for purchase in purchases:
        paid, last_on, cancelled_at = settled[purchase.pk]
        if cancelled_at:
            day = short_day(timezone.localdate(cancelled_at), today, style)
            mark = Mark(_("Cancelled on %(day)s") % {"day": day}, "warn", "circle-x")
            marks[purchase.pk] = (mark,)
        else:
            marks[purchase.pk] = _payment_marks(purchase, paid or Decimal(0), last_on, style, today)
    return marks


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


def _purchase_entry(row: Bought, style: Style) -> Entry:
    where = [part for part in (row.channel, row.shop) if part]
    return Entry(
        at=row.occurred_at,
        kind=PURCHASE,
        id=row.pk,
        knot="buy" if row.kind == Purchase.Kind.SALE else "back",
        icon=ICONS[row.kind],
        title=purchase_title(row.kind, row.amount, row.currency, style),
        aside=", ".join([document_name(row.document), *where]),
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
        aside=", ".join(part for part in (row.method, document_name(row.document)) if part),
        has_time=False,
        record=row,
    )
