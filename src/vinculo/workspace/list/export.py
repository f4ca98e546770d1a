"""The list as a file for a spreadsheet, written while it is read."""

import csv
from collections.abc import Iterator, Sequence
from datetime import date
from io import StringIO
from itertools import islice

from django.utils.translation import get_language, override
from django.utils.translation import gettext as _

from vinculo.commerce.latest import last_bought_on
from vinculo.customers.events import CustomersExported
from vinculo.customers.models import ContactPoint, Customer, Standing
from vinculo.lib.spreadsheet import safe_cell
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.activity.announcing import announce
from vinculo.workspace.list.asked import Asked
from vinculo.workspace.list.documents import first_documents
from vinculo.workspace.list.listing import customers

AT_ONCE = 1000


def told(query: str, by: Actor) -> None:
    """Who took which list is worth knowing later."""
    announce(CustomersExported(query), by)


def lines(asked: Asked, viewer: User, money: bool) -> Iterator[str]:
    """CSV in pieces, by name. The byte order mark makes spreadsheets read the accents."""
    language = get_language()
    with override(language):
        heads = _heads(money)
    comma = Company.get().decimal_separator == ","
    yield "\ufeff" + _csv([heads], comma)
    mine = limited(customers(asked, viewer), viewer, "customers.export").order_by("sort_name", "id")
    source = mine.select_related("owner", "standing").iterator(chunk_size=AT_ONCE)
    while piece := list(islice(source, AT_ONCE)):
        yield _csv(_rows(piece, money, comma), comma)


def _heads(money: bool) -> list[str]:
    known = [_("Customer"), _("Document"), _("City"), _("Telephone"), _("E-mail"), _("Owner")]
    worth = [_("Class"), _("A year's purchases"), _("Last purchase")]
    return ["id", *known, *(worth if money else ())]


def _rows(piece: Sequence[Customer], money: bool, comma: bool) -> Iterator[list[str]]:
    ids = [customer.pk for customer in piece]
    latest = last_bought_on(ids) if money else {}
    documents = first_documents(ids)
    points: dict[tuple[int, bool], str] = {}
    for point in ContactPoint.objects.filter(customer__in=ids).order_by("-is_primary", "id"):
        is_mail = point.kind == ContactPoint.Kind.EMAIL
        points.setdefault((point.customer_id, is_mail), point.value or point.as_typed)
    for customer in piece:
        row = [
            str(customer.pk),
            customer.name,
            documents.get(customer.pk, ""),
            customer.city,
            points.get((customer.pk, False), ""),
            points.get((customer.pk, True), ""),
            customer.owner.full_name if customer.owner else "",
        ]
        standing, last = getattr(customer, "standing", None), latest.get(customer.pk)
        yield [*map(safe_cell, row), *(_worth(standing, last, comma) if money else ())]


def _worth(standing: Standing | None, last: date | None, comma: bool) -> list[str]:
    """As in the list: the last purchase is that of today, not that of the last close."""
    amount = f"{standing.amount:.2f}" if standing else ""
    return [
        safe_cell(standing.class_name) if standing else "",
        amount.replace(".", ",") if comma else amount,
        last.isoformat() if last else "",
    ]


def _csv(rows: Sequence[list[str]] | Iterator[list[str]], comma: bool) -> str:
    out = StringIO()
    csv.writer(out, delimiter=";" if comma else ",").writerows(rows)
    return out.getvalue()
