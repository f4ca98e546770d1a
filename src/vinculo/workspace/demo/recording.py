"""Purchases, payments and contacts of a chunk, written to their tables."""

from dataclasses import dataclass

import numpy as np
from django.db.backends.utils import CursorWrapper
from django.db.models import QuerySet

from vinculo.shell.accounts.models import User
from vinculo.workspace.demo import contacting
from vinculo.workspace.demo.buying import SALE, Lines, Purchases
from vinculo.workspace.demo.catalogue import SHOPS, Catalogue
from vinculo.workspace.demo.copying import (
    Array,
    Fixed,
    Money,
    Same,
    Text,
    big,
    copy_rows,
    day,
    instant,
    integer,
)
from vinculo.workspace.demo.customers import Chunk, Ids
from vinculo.workspace.demo.paying import METHODS, Payments
from vinculo.workspace.demo.profiles import Profiles
from vinculo.workspace.demo.span import Span
from vinculo.workspace.demo.talking import Texts

TABLES = ("commerce_purchase", "commerce_purchaseline", "commerce_payment")
INTERACTION = "interactions_interaction"
KINDS = ("sale", "return", "cancellation")
# Invoice, credit note, annulment, receipt.
PREFIXES = (b"FE-", b"NC-", b"AN-", b"RC-")
RECEIPT = 3
CHANNELS = ("Vendedor", "WhatsApp", "Teléfono", "Mostrador", "Página web")
BUSINESS_BUYS = (0.44, 0.28, 0.16, 0.06, 0.06)
HOME_BUYS = (0.02, 0.24, 0.08, 0.52, 0.14)
ANONYMOUS = 0.04  # homes at the counter who did not say who they are
SOURCE = "siigo"


@dataclass(frozen=True, slots=True)
class Told:
    """What was written of a chunk, for the sums at the end."""

    purchases: int
    lines: int
    payments: int
    months: Array


def anonymous(rng: np.random.Generator, who: Profiles, purchases: Purchases) -> Array:
    """Sales without a customer; what was undone later had to have one."""
    undone = np.zeros(len(purchases), bool)
    undone[purchases.undoes[purchases.undoes >= 0]] = True
    homes = ~who.is_business[purchases.customer]
    lucky = rng.random(len(purchases)) < ANONYMOUS
    return np.asarray(homes & lucky & ~undone & (purchases.kind == SALE))


def write_purchases(
    cursor: CursorWrapper, numbers: Ids, rng: np.random.Generator, who: Profiles, chunk: Chunk,
    purchases: Purchases, lines: Lines, payments: Payments, span: Span, catalogue: Catalogue,
    customers: int,
) -> Told:  # fmt: skip
    rows, buyer = len(purchases), purchases.customer
    ids = numbers.take("commerce_purchase", rows)
    nobody = anonymous(rng, who, purchases)
    business = who.is_business[buyer]
    channel = np.where(
        business, rng.choice(5, rows, p=BUSINESS_BUYS), rng.choice(5, rows, p=HOME_BUYS)
    )
    channel[nobody] = 3
    undoing = purchases.undoes >= 0
    channel[undoing] = channel[purchases.undoes[undoing]]
    credit = who.credit_days[buyer]
    sale_day = np.where(undoing, purchases.day[purchases.undoes], purchases.day)
    copy_rows(cursor, "commerce_purchase", {
        "id": big(ids),
        "customer_id": big(chunk.ids[buyer], nobody),
        "kind": Text(KINDS, purchases.kind),
        "source": Same(SOURCE, rows),
        # One sale a customer and day at most: the number is unique, and grows with time.
        "document": Text(_documents(sale_day * customers + chunk.ids[buyer], purchases.kind)),
        "occurred_at": instant(span.instants(purchases.day, purchases.minute)),
        "occurred_on": day(span.dates(purchases.day)),
        "currency": Text(("COP", "USD"), purchases.in_dollars.astype(int)),
        "rate": Money(purchases.rate),
        "amount": Money(purchases.amount),
        "base_amount": Money(purchases.base),
        "cost": Money(purchases.cost),
        "channel": Text(CHANNELS, channel),
        "shop_id": big(1 + chunk.ids[buyer] % len(SHOPS), channel != 3),
        "due_on": day(span.dates(purchases.day + credit), undoing | (credit == 0)),
        "cancels_id": big(ids[np.maximum(purchases.undoes, 0)], ~undoing),
    })  # fmt: skip
    _write_lines(cursor, numbers, ids, lines, catalogue)
    known = ~nobody[payments.purchase] & payments.paid
    _write_payments(cursor, numbers, ids, purchases, payments, known, chunk, span)
    return Told(rows, len(lines.purchase), int(known.sum()), np.unique(span.months[purchases.day]))


def _documents(number: Array, kind: Array) -> Array:
    width = max(6, len(str(int(number.max(initial=0)) + 10_000)))
    cells = np.empty((len(number), 3 + width), np.uint8)
    cells[:, :3] = np.frombuffer(b"".join(PREFIXES), np.uint8).reshape(-1, 3)[kind]
    rest = number + 10_000
    for position in range(2 + width, 2, -1):
        rest, cells[:, position] = np.divmod(rest, 10)
    cells[:, 3:] += ord("0")
    return cells.view(f"S{3 + width}").ravel()


def _write_lines(
    cursor: CursorWrapper, numbers: Ids, ids: Array, lines: Lines, catalogue: Catalogue
) -> None:
    rows = len(lines.purchase)
    copy_rows(cursor, "commerce_purchaseline", {
        "id": big(numbers.take("commerce_purchaseline", rows)),
        "purchase_id": big(ids[lines.purchase]),
        "position": integer(lines.position),
        "product_id": big(lines.product + 1),
        "description": Text([product.name for product in catalogue.products], lines.product),
        "quantity": Money(lines.quantity * 10_000),
        "unit_price": Money(lines.price),
        "amount": Money(lines.amount),
        "cost": Money(lines.cost),
    })  # fmt: skip


def _write_payments(
    cursor: CursorWrapper, numbers: Ids, ids: Array, purchases: Purchases, payments: Payments,
    known: Array, chunk: Chunk, span: Span,
) -> None:  # fmt: skip
    sale = payments.purchase[known]
    pay = numbers.take("commerce_payment", len(sale))
    copy_rows(cursor, "commerce_payment", {
        "id": big(pay),
        "customer_id": big(chunk.ids[purchases.customer[sale]]),
        "purchase_id": big(ids[sale]),
        "document": Text(_documents(pay, np.full(len(sale), RECEIPT))),
        "amount": Money(payments.amount[known]),
        "currency": Text(("COP", "USD"), purchases.in_dollars[sale].astype(int)),
        "base_amount": Money(payments.base[known]),
        "paid_on": day(span.dates(payments.paid_day[known])),
        "method": Text(METHODS, payments.method[known]),
    })  # fmt: skip


def write_contacts(
    cursor: CursorWrapper, numbers: Ids, rows: dict[str, Array], chunk: Chunk, texts: Texts,
    span: Span, names: list[bytes], users: QuerySet[User],
) -> int:  # fmt: skip
    """`names`: how the customer of each row of the chunk is called by those who write it up."""
    order = np.lexsort((rows["minute"], rows["day"], rows["customer"]))
    rows = {name: column[order] for name, column in rows.items()}
    count = len(order)
    staff = {user.pk: at for at, user in enumerate(users)}
    who = np.array([staff[pk] for pk in rows["person"].tolist()], np.int64)
    silent = (rows["seconds"] == 0) | (rows["channel"] == contacting.NOTE)
    directions = np.where(rows["inward"].astype(bool) & (rows["channel"] != contacting.NOTE), 0, 1)
    return copy_rows(cursor, INTERACTION, {
        "id": big(numbers.take(INTERACTION, count)),
        "customer_id": big(chunk.ids[rows["customer"]]),
        "channel": Text(contacting.TALK_CHANNELS, rows["channel"]),
        "direction": Text(("in", "out"), directions),
        "started_at": instant(span.instants(rows["day"], rows["minute"])),
        "duration_seconds": Fixed(rows["seconds"].astype(">i4"), silent),
        "person_id": big(rows["person"]),
        "person_name": Text([user.full_name for user in users], who),
        "contact_name": Text(np.array(names), rows["customer"]),
        "subject": Text(texts.subject_bytes, rows["text"]),
        "body": Text(texts.body_bytes, rows["text"]),
        "outcome": Text(contacting.OUTCOMES, rows["outcome"]),
        "document": Same("", count),
    })  # fmt: skip
