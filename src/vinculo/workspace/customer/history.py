"""One history of a customer from all rooms, newest first, a page at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from django.utils import formats, timezone
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from vinculo.commerce import timeline as commerce
from vinculo.customers.models import Customer
from vinculo.customers.seeing import untold
from vinculo.interactions import timeline as contacts
from vinculo.interactions.events import TOLD_BY_THE_CONTACT
from vinculo.lib.money import Style
from vinculo.shell.accounts.access import allowed, reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.activity import timeline as activity
from vinculo.shell.activity.entry import Cursor, Entry
from vinculo.shell.activity.merging import Source, newest
from vinculo.shell.planner import timeline as tasks
from vinculo.workspace.customer import class_changes

PAGE = 25
TOLD_ELSEWHERE = (*TOLD_BY_THE_CONTACT, "customers.class_changed")

# Address word -> what the chip says.
FILTERS: dict[str, str | Promise] = {
    "": gettext_lazy("Everything"),
    "mensajes": gettext_lazy("Messages"),
    "llamadas": gettext_lazy("Calls and visits"),
    "compras": gettext_lazy("Purchases"),
    "pagos": gettext_lazy("Payments"),
    "notas": gettext_lazy("Notes"),
    "cambios": gettext_lazy("Changes"),
}
MONEY_FILTERS = {"compras", "pagos"}


@dataclass(frozen=True, slots=True)
class Day:
    """Entries under one heading: a day while it is near, a month when it is far."""

    title: str
    is_near: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """`continues`: the first heading is the one under which the page before ended."""

    days: tuple[Day, ...]
    older: Cursor | None
    continues: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose history, for whom, which part of it, from where."""

    customer: Customer
    viewer: User
    style: Style
    show: str = ""
    before: Cursor | None = None
    limit: int = PAGE


def filters_for(viewer: User) -> dict[str, str | Promise]:
    money = allowed(viewer, "commerce.read")
    return {word: label for word, label in FILTERS.items() if money or word not in MONEY_FILTERS}


def page(asked: Asked) -> Page:
    found, older = newest(list(_sources(asked)), asked.before, asked.limit)
    today = timezone.localdate()
    continues = bool(
        found
        and asked.before
        and _heading(timezone.localdate(asked.before.at), today)
        == _heading(timezone.localdate(found[0].at), today)
    )
    return Page(days=tuple(_days(found, today)), older=older, continues=continues)


def _sources(asked: Asked) -> Iterator[Source]:
    customer, style, show = asked.customer, asked.style, asked.show
    pk, subject = customer.pk, ("customer", customer.pk)
    talk, money = (
        reaches(asked.viewer, area, customer.owner_id, customer.team_id)
        for area in ("interactions.read", "commerce.read")
    )
    channels = {
        "mensajes": contacts.MESSAGES, "llamadas": contacts.MEETINGS, "notas": contacts.NOTES,
    }.get(show)  # fmt: skip
    if talk and (channels or not show):
        yield contacts.source(pk, asked.viewer, channels or ())
    if money and show in {"", "compras"}:
        yield commerce.purchases(pk, style)
    if money and show in {"", "pagos"}:
        yield commerce.payments(pk, style)
    if show in {"", "cambios"}:
        absorbed, hidden = customer.absorbed_ids or (), untold(asked.viewer)
        yield activity.source(subject, TOLD_ELSEWHERE, absorbed, hidden)
        if money:
            yield class_changes.source(pk, style)
    if show in {"", "notas"}:
        yield tasks.source(subject)


def _days(entries: list[Entry], today: date) -> Iterator[Day]:
    headings = {
        day: _heading(day, today) for day in {timezone.localdate(entry.at) for entry in entries}
    }
    by_heading = groupby(entries, key=lambda entry: headings[timezone.localdate(entry.at)])
    for (title, is_near), group in by_heading:
        yield Day(title, is_near, tuple(group))


def _heading(day: date, today: date) -> tuple[str, bool]:
    if day >= today:
        return _("Today") if day == today else capfirst(formats.date_format(day, "l j F")), True
    if day == today - timedelta(days=1):
        return _("Yesterday, %(day)s") % {"day": formats.date_format(day, "l j")}, True
    return capfirst(formats.date_format(day, "F" if day.year == today.year else "F Y")), False
