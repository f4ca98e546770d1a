"""The customers of a list, a page at a time and never counted.

In the order of what they buy, the standings are walked by their index and those who never
bought come after the last of them; so do those without a value in the order of a field of the
company's own. By name, the customers themselves are walked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.utils import timezone

from vinculo.commerce.panels import days_of_many, figures_until
from vinculo.commerce.rhythm import Rhythm, rhythm
from vinculo.customers.access import customers_for, standings_for
from vinculo.customers.models import Customer, Standing
from vinculo.customers.search import meant
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.models import User
from vinculo.shell.custom.definitions import Definition
from vinculo.shell.ui.keyset import keyset_page
from vinculo.workspace.list.asked import (
    BY_AMOUNT,
    BY_CITY,
    BY_CLASS,
    BY_LAST,
    COOLING,
    UNBOUGHT,
    Asked,
)
from vinculo.workspace.list.narrowing import CUSTOMER, STANDING, narrowed
from vinculo.workspace.list.own_order import (
    column_of,
    ordered_by,
    place_in,
    values_in_order,
    without,
)

SIZE = 30
FOUND = 30
LOOKED_AT = 160  # customers whose rhythm is read for one page of those who cool down
MEMORY_DAYS = 550
REST = "resto"  # in the address: past the last of those who buy

STANDING_ORDERS = {
    BY_AMOUNT: ("-amount", "-customer_id"),
    BY_LAST: ("-last_purchase_on", "-customer_id"),
    BY_CLASS: ("rank", "-amount", "customer_id"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A customer of the list, with what analytics wrote down and why they are here.

    Read as plain columns: thirty records of three tables cost more than the rest of the page.
    """

    pk: int
    name: str
    city: str
    owner_id: int | None
    team_id: int | None
    rank: int | None
    class_name: str | None
    amount: Decimal | None
    spark: Sequence[int] | None
    why: str = ""
    rhythm: Rhythm | None = None
    days: Sequence[date] = ()


OF_CUSTOMER = (
    "id", "name", "city", "owner_id", "team_id",
    "standing__rank", "standing__class_name", "standing__amount", "standing__spark",
)  # fmt: skip
OF_STANDING = (
    "customer_id", "customer__name", "customer__city", "customer__owner_id", "customer__team_id",
    "rank", "class_name", "amount", "spark",
)  # fmt: skip


OF_OWN = tuple(f"customer__{name}" if name != "id" else "customer_id" for name in OF_CUSTOMER)


@dataclass(frozen=True, slots=True)
class Listed:
    lines: list[Line]
    previous_url: str | None = None
    next_url: str | None = None
    looked_at: int = 0


def listed(asked: Asked, viewer: User, get: Mapping[str, str]) -> Listed:
    """`get` holds the place in the list; order and filters are those of `asked`."""
    if asked.q:
        return Listed(_found(asked.q, viewer))
    if asked.vista == COOLING:
        return _cooling(asked, viewer, get)
    if asked.vista == UNBOUGHT:
        return _by_name(customers(asked, viewer), get)
    if asked.by in STANDING_ORDERS and get.get(REST):
        return _by_name(customers(asked, viewer).filter(standing=None), get)
    if asked.by in STANDING_ORDERS:
        return _by_standing(asked, viewer, get)
    if of := ordered_by(asked, viewer):
        return _by_own(asked, viewer, get, of)
    if asked.by == BY_CITY:
        return _by_city(customers(asked, viewer), get, down=asked.is_reversed)
    return _by_name(customers(asked, viewer), get, down=asked.is_reversed)


def customers(asked: Asked, viewer: User) -> QuerySet[Customer]:
    return narrowed(customers_for(viewer), asked, viewer, CUSTOMER)


def standings(asked: Asked, viewer: User) -> QuerySet[Standing]:
    """The same customers through their standing; who never bought has none."""
    return narrowed(standings_for(viewer), asked, viewer, STANDING)


def _by_name(records: QuerySet[Customer], get: Mapping[str, str], down: bool = False) -> Listed:
    order = ("-sort_name", "-id") if down else ("sort_name", "id")
    rows = records.values_list(*OF_CUSTOMER, "sort_name", named=True)
    page = keyset_page(rows, get, order, SIZE)
    return Listed(_lines(page.rows), page.previous_url, page.next_url)


def _by_city(records: QuerySet[Customer], get: Mapping[str, str], down: bool) -> Listed:
    """City by city, and by name in each; the index of cities has this very order."""
    rows = records.values_list(*OF_CUSTOMER, "sort_name", named=True)
    page = keyset_page(rows, get, _turned(("city", "sort_name", "id"), down), SIZE)
    return Listed(_lines(page.rows), page.previous_url, page.next_url)


def _by_standing(asked: Asked, viewer: User, get: Mapping[str, str]) -> Listed:
    records = standings(asked, viewer)
    if asked.by == BY_LAST:
        records = records.exclude(last_purchase_on=None)
    rows = records.values_list(*OF_STANDING, "last_purchase_on", named=True)
    page = keyset_page(rows, get, _turned(STANDING_ORDERS[asked.by], asked.is_reversed), SIZE)
    lines = _readable(_lines(page.rows), viewer)
    if page.next_url or asked.rank or asked.amount_band or asked.tenure_band:
        return Listed(lines, page.previous_url, page.next_url)
    never = customers(asked, viewer).filter(standing=None)
    room = SIZE - len(lines)
    place = {k: v for k, v in get.items() if k not in ("before", "after")} | {REST: "1"}
    unbought = never.values_list(*OF_CUSTOMER, "sort_name", named=True)
    rest = keyset_page(unbought, place, ("sort_name", "id"), room or 1)
    if room:
        return Listed(lines + _lines(rest.rows), page.previous_url, rest.next_url)
    return Listed(lines, page.previous_url, f"?{urlencode(place)}" if rest.rows else None)


def _by_own(asked: Asked, viewer: User, get: Mapping[str, str], of: Definition) -> Listed:
    never = without(customers(asked, viewer), of)
    if get.get(REST):
        return _by_name(never, get)
    column = column_of(of)
    rows = values_in_order(asked, viewer, of).values_list(*OF_OWN, column, named=True)
    order = _turned((f"-{column}", "-customer_id"), asked.is_reversed)
    page = keyset_page(rows, get, order, SIZE)
    lines, place = _lines(page.rows), place_in(get, REST)
    if page.next_url:
        return Listed(lines, page.previous_url, page.next_url)
    room = SIZE - len(lines)
    unwritten = never.values_list(*OF_CUSTOMER, "sort_name", named=True)
    rest = keyset_page(unwritten, place, ("sort_name", "id"), room or 1)
    if room:
        return Listed(lines + _lines(rest.rows), page.previous_url, rest.next_url)
    return Listed(lines, page.previous_url, f"?{urlencode(place)}" if rest.rows else None)


def _lines(rows: Iterable[Sequence[Any]]) -> list[Line]:
    """Rows that begin with OF_CUSTOMER or OF_STANDING."""
    return [Line(*row[: len(OF_CUSTOMER)]) for row in rows]


def _readable(lines: list[Line], viewer: User) -> list[Line]:
    """A second look at what the standings' index gave: the customer's own owner and team count."""
    return [one for one in lines if reaches(viewer, "customers.read", one.owner_id, one.team_id)]


def _turned(order: tuple[str, ...], back: bool) -> tuple[str, ...]:
    if not back:
        return order
    return tuple(name[1:] if name.startswith("-") else f"-{name}" for name in order)


def _cooling(asked: Asked, viewer: User, get: Mapping[str, str]) -> Listed:
    """Later than their own rhythm. It is read for so many at a time, the best first."""
    until = figures_until(timezone.localdate())
    since = until - timedelta(days=MEMORY_DAYS)
    records = standings(asked, viewer).filter(
        last_purchase_on__gt=since, last_purchase_on__lt=until - timedelta(days=2)
    )
    rows = records.values_list(*OF_STANDING, named=True)
    page = keyset_page(rows, get, STANDING_ORDERS[BY_AMOUNT], LOOKED_AT)
    looked_at = _readable(_lines(page.rows), viewer)
    days = days_of_many([line.pk for line in looked_at], since)
    lines = []
    for line in looked_at:
        bought = sorted(day for day in days.get(line.pk, ()) if day <= until)
        its = rhythm(bought, until)
        if its and its.state == "late":
            lines.append(replace(line, rhythm=its, days=bought[-8:]))
    return Listed(lines, page.previous_url, page.next_url, looked_at=len(page.rows))


def _found(text: str, viewer: User) -> list[Line]:
    """The nearest first. Whom the viewer may read is asked again with the columns."""
    found = meant(text, viewer, FOUND)
    rows = customers_for(viewer).filter(pk__in=[one.pk for one in found])
    lines = {line.pk: line for line in _lines(rows.values_list(*OF_CUSTOMER))}
    return [replace(lines[one.pk], why=one.why) for one in found if one.pk in lines]
