"""Purchases and payments as lines of a customer's history."""

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

from django.db.models import Count, Max, Sum, Window
from django.db.models.functions import RowNumber
from django.utils import formats, timezone
from django.utils.translation import gettext as _

from vinculo.commerce.access import payments_for, purchases_for
from vinculo.commerce.models import Payment, Purchase, PurchaseLine
from vinculo.commerce.wording import (
    ICONS,
    LineSummary,
    document_name,
    lines_sentence,
    payment_title,
    purchase_title,
)
from vinculo.lib.money import Style, format_money
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.entry import Cursor, Entry, Mark, end_of, is_timed

PURCHASE, PAYMENT = "purchase", "payment"
LINES_NAMED = 3


def purchase_entries(
    customer_id: int, viewer: User, before: Cursor | None, limit: int, style: Style
) -> list[Entry]:
    """The newest documents; `complete` adds lines, payment and cancellation to those shown."""
    rows = purchases_for(viewer).filter(customer_id=customer_id).select_related("shop")
    if before:
        rows = rows.filter(before.earlier(PURCHASE, "occurred_at"))
    rows = rows.order_by("-occurred_at", "-id")[:limit]
    return [_purchase_entry(row, style) for row in rows]


def payment_entries(
    customer_id: int, viewer: User, before: Cursor | None, limit: int, style: Style
) -> list[Entry]:
    rows = payments_for(viewer).filter(customer_id=customer_id)
    if before:
        rows = rows.filter(before.earlier_days(PAYMENT, "paid_on"))
    return [_payment_entry(row, style) for row in rows.order_by("-paid_on", "-id")[:limit]]


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


def line_summaries(purchase_ids: Iterable[int]) -> dict[int, LineSummary]:
    rows = (
        PurchaseLine.objects.filter(purchase__in=list(purchase_ids))
        .annotate(
            place=Window(RowNumber(), partition_by="purchase_id", order_by=("position", "id")),
            total=Window(Count("*"), partition_by="purchase_id"),
        )
        .filter(place__lte=LINES_NAMED)
        .order_by("purchase_id", "place")
        .values_list("purchase_id", "description", "product__name", "quantity", "total")
    )
    first: dict[int, list[tuple[str, Decimal | None]]] = {}
    counts: dict[int, int] = {}
    for purchase_id, description, product, quantity, total in rows:
        first.setdefault(purchase_id, []).append((product or description or "—", quantity))
        counts[purchase_id] = total
    return {pk: LineSummary(tuple(named), counts[pk]) for pk, named in first.items()}


def document_marks(
    purchases: Sequence[Purchase], style: Style, today: date
) -> dict[int, tuple[Mark, ...]]:
    """Per document: cancelled, paid, still due or overdue, in words."""
    ids = [purchase.pk for purchase in purchases]
    # `cancels` has no index of its own: documents of the same customer, not older, are few.
    cancelling = {
        row.cancels_id: row
        for row in Purchase.objects.filter(
            customer__in={row.customer_id for row in purchases if row.customer_id},
            occurred_at__gte=min(purchase.occurred_at for purchase in purchases),
            cancels__in=ids,
        )
    }
    paid = {
        pk: (amount, last_on)
        for pk, amount, last_on in Payment.objects.filter(purchase__in=ids)
        .values_list("purchase")
        .annotate(amount=Sum("base_amount"), last_on=Max("paid_on"))
    }
    marks: dict[int, tuple[Mark, ...]] = {}
    for purchase in purchases:
        cancelled_by = cancelling.get(purchase.pk)
        if cancelled_by:
            day = timezone.localdate(cancelled_by.occurred_at)
            text = _("Cancelled on %(day)s") % {"day": _day(day, today)}
            marks[purchase.pk] = (Mark(text, "warn", "circle-x"),)
        else:
            amount, last_on = paid.get(purchase.pk, (Decimal(0), None))
            marks[purchase.pk] = _payment_marks(purchase, amount, last_on, style, today)
    return marks


def _payment_marks(
    purchase: Purchase, paid: Decimal, last_on: date | None, style: Style, today: date
) -> tuple[Mark, ...]:
    if purchase.kind != Purchase.Kind.SALE:
        return ()
    if last_on and paid >= purchase.base_amount:
        return (Mark(_("Paid on %(day)s") % {"day": _day(last_on, today)}, "ok", "circle-check"),)
    if purchase.due_on is None:
        return ()
    owed = format_money(purchase.base_amount - paid, style)
    day = _day(purchase.due_on, today)
    if purchase.due_on < today:
        text = _("Was due on %(day)s: %(owed)s owed") % {"day": day, "owed": owed}
        return (Mark(text, "late", "clock-alert"),)
    return (Mark(_("Due on %(day)s: %(owed)s") % {"day": day, "owed": owed}, "", "clock"),)


def _day(day: date, today: date) -> str:
    this_year = day.year == today.year
    return formats.date_format(day, _("j M") if this_year else _("j M Y"))


def _purchase_entry(row: Purchase, style: Style) -> Entry:
    where = [part for part in (row.channel, row.shop.name if row.shop else "") if part]
    return Entry(
        at=row.occurred_at,
        kind=PURCHASE,
        id=row.pk,
        knot="buy" if row.kind == Purchase.Kind.SALE else "back",
        icon=ICONS[row.kind],
        title=purchase_title(row, style),
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
