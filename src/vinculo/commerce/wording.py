"""Purchases and payments in the words of a shopkeeper."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from vinculo.commerce.models import Payment, Purchase
from vinculo.lib.money import Style, format_money, format_number
from vinculo.shell.activity.registry import Payload, Wording

Kind = Purchase.Kind

ICONS: dict[str, str] = {
    Kind.SALE: "shopping-bag",
    Kind.RETURN: "undo-2",
    Kind.CANCELLATION: "circle-x",
}


@dataclass(frozen=True, slots=True)
class LineSummary:
    """The first lines of a document as (name, quantity), and how many it has in all."""

    first: tuple[tuple[str, Decimal | None], ...]
    count: int


def purchase_title(kind: str, signed: Decimal, currency: str, style: Style) -> str:
    amount = format_money(abs(signed), style, currency)
    if kind == Kind.RETURN:
        return _("Returned %(amount)s") % {"amount": amount}
    if kind == Kind.CANCELLATION:
        return _("Cancelled %(amount)s") % {"amount": amount}
    return _("Bought %(amount)s") % {"amount": amount}


def document_name(document: str) -> str:
    return _("no. %(document)s") % {"document": document} if document else ""


def payment_title(payment: Payment, style: Style) -> str:
    amount = format_money(abs(payment.amount), style, payment.currency)
    if payment.amount < 0:
        return _("We refunded %(amount)s") % {"amount": amount}
    return _("Paid %(amount)s") % {"amount": amount}


def lines_sentence(summary: LineSummary, style: Style) -> str:
    """`Aceite 20 L (6), arroz 25 kg (8) y 5 productos más.`"""
    named = [
        f"{name} ({format_number(abs(quantity), style)})" if quantity else name
        for name, quantity in summary.first
    ]
    rest = summary.count - len(named)
    if rest > 0:
        more = ngettext("%(n)s more product", "%(n)s more products", rest) % {"n": rest}
        return join_words([*named, more]) + "."
    return join_words(named) + "." if named else ""


def join_words(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c` in the active language."""
    if len(words) < 2:
        return "".join(words)
    return _("%(before)s and %(last)s") % {"before": ", ".join(words[:-1]), "last": words[-1]}


def _recorded(payload: Payload) -> str:
    count = payload["count"]
    return ngettext("%(n)s purchase was recorded", "%(n)s purchases were recorded", count) % {
        "n": count
    }


def _removed(payload: Payload) -> str:
    count = payload["count"]
    return ngettext("%(n)s purchase was removed", "%(n)s purchases were removed", count) % {
        "n": count
    }


WORDINGS = {
    "commerce.purchases_recorded": Wording("shopping-bag", "buy", _recorded),
    "commerce.purchases_removed": Wording("undo-2", "change", _removed),
    "commerce.purchase_noted": Wording(
        "pencil", "change", lambda payload: _("Wrote our own data of a purchase"),
        lambda payload: payload["document"],
    ),
    "commerce.product_opened": Wording(
        "plus", "change", lambda payload: _("New product"),
        lambda payload: f"{payload['name']} ({payload['sku']})",
    ),
    "commerce.product_changed": Wording(
        "pencil", "change", lambda payload: _("A product was changed"),
        lambda payload: payload["name"],
    ),
    "commerce.product_noted": Wording(
        "pencil", "change", lambda payload: _("Wrote our own data of a product"),
        lambda payload: payload["name"],
    ),
}  # fmt: skip
