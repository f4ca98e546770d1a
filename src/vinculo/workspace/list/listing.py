"""The customers of a list, a page at a time and never counted.

In the order of what they buy, the standings are walked by their index and those who never
bought come after the last of them; by name, the customers themselves are walked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar
from urllib.parse import urlencode

from django.db.models import Exists, Model, OuterRef, QuerySet
from django.utils import timezone

from vinculo.commerce.panels import days_of_many, figures_until
from vinculo.commerce.rhythm import Rhythm, rhythm
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer, Standing
from vinculo.customers.search import Hit, search
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.access import limited
from vinculo.shell.accounts.models import User
from vinculo.shell.ui.keyset import keyset_page
from vinculo.workspace.list.asked import (
    BY_AMOUNT,
    BY_CLASS,
    BY_LAST,
    COOLING,
    MINE,
    QUIET,
    UNBOUGHT,
    Asked,
)

SIZE = 30
FOUND = 30
LOOKED_AT = 160  # customers whose rhythm is read for one page of those who cool down
QUIET_DAYS = 60
MEMORY_DAYS = 550
REST = "resto"  # in the address: past the last of those who buy

STANDING_ORDERS = {
    BY_AMOUNT: ("-amount", "-customer_id"),
    BY_LAST: ("-last_purchase_on", "-customer_id"),
    BY_CLASS: ("rank", "-amount", "customer_id"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A customer of the list, with what analytics wrote down and why it is here."""

    customer: Customer
    standing: Standing | None
    why: str = ""
    rhythm: Rhythm | None = None
    days: Sequence[date] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    lines: list[Line]
    previous_url: str | None = None
    next_url: str | None = None
    looked_at: int = 0


def listed(asked: Asked, viewer: User, get: Mapping[str, str]) -> Listed:
    """`get` holds the place in the list; order and filters are those of `asked`."""
    if asked.q:
        return Listed([_hit(hit) for hit in search(asked.q, viewer, FOUND)])
    if asked.vista == COOLING:
        return _cooling(asked, viewer, get)
    if asked.vista == UNBOUGHT:
        return _by_name(customers(asked, viewer), get)
    if asked.by in STANDING_ORDERS and get.get(REST):
        return _by_name(customers(asked, viewer).filter(standing=None), get)
    if asked.by in STANDING_ORDERS:
        return _by_standing(asked, viewer, get)
    return _by_name(customers(asked, viewer), get, down=asked.is_reversed)


def customers(asked: Asked, viewer: User) -> QuerySet[Customer]:
    found = _narrowed(customers_for(viewer), asked, viewer, "", "standing__")
    if asked.vista == UNBOUGHT:
        found = found.filter(standing=None)
    return found.select_related("owner", "standing")


def standings(asked: Asked, viewer: User) -> QuerySet[Standing]:
    """The same customers through their standing; who never bought has none."""
    mine = limited(
        Standing.objects.all(), viewer, "customers.read", "customer__owner", "customer__team"
    )
    narrowed = _narrowed(mine, asked, viewer, "customer__", "")
    return narrowed.select_related("customer__owner").defer("reason")


M = TypeVar("M", bound=Model)


def _narrowed(
    records: QuerySet[M], asked: Asked, viewer: User, customer: str, standing: str
) -> QuerySet[M]:
    wanted: dict[str, object] = {
        f"{standing}rank": asked.rank,
        f"{standing}amount_band": asked.amount_band,
        f"{standing}tenure_band": asked.tenure_band,
        f"{customer}tags": asked.etiqueta,
        f"{customer}owner": viewer.pk if asked.vista == MINE else asked.responsable,
        f"{customer}city": asked.ciudad or None,
    }
    records = records.filter(**{k: v for k, v in wanted.items() if v is not None})
    if asked.vista == QUIET:
        since = timezone.now() - timedelta(days=QUIET_DAYS)
        who = OuterRef("pk")
        spoken = Interaction.objects.filter(customer=who, started_at__gt=since)
        records = records.exclude(Exists(spoken.exclude(channel=Interaction.Channel.NOTE)))
    return records


def _by_name(records: QuerySet[Customer], get: Mapping[str, str], down: bool = False) -> Listed:
    order = ("-sort_name", "-id") if down else ("sort_name", "id")
    page = keyset_page(records, get, order, SIZE)
    lines = [Line(row, getattr(row, "standing", None)) for row in page.rows]
    return Listed(lines, page.previous_url, page.next_url)


def _by_standing(asked: Asked, viewer: User, get: Mapping[str, str]) -> Listed:
    records = standings(asked, viewer)
    if asked.by == BY_LAST:
        records = records.exclude(last_purchase_on=None)
    page = keyset_page(records, get, _turned(STANDING_ORDERS[asked.by], asked.is_reversed), SIZE)
    lines = [Line(row.customer, row) for row in page.rows]
    if page.next_url or asked.rank or asked.amount_band or asked.tenure_band:
        return Listed(lines, page.previous_url, page.next_url)
    never = customers(asked, viewer).filter(standing=None)
    room = SIZE - len(lines)
    place = {k: v for k, v in get.items() if k not in ("before", "after")} | {REST: "1"}
    rest = keyset_page(never, place, ("sort_name", "id"), room or 1)
    if room:
        lines += [Line(row, None) for row in rest.rows]
        return Listed(lines, page.previous_url, rest.next_url)
    return Listed(lines, page.previous_url, f"?{urlencode(place)}" if rest.rows else None)


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
    page = keyset_page(records, get, STANDING_ORDERS[BY_AMOUNT], LOOKED_AT)
    days = days_of_many([row.customer_id for row in page.rows], since)
    lines = []
    for row in page.rows:
        bought = sorted(day for day in days.get(row.customer_id, ()) if day <= until)
        its = rhythm(bought, until)
        if its and its.state == "late":
            lines.append(Line(row.customer, row, rhythm=its, days=bought[-8:]))
    return Listed(lines, page.previous_url, page.next_url, looked_at=len(page.rows))


def _hit(hit: Hit) -> Line:
    return Line(hit.customer, getattr(hit.customer, "standing", None), why=hit.why)
