"""The same customers by day: what was promised, and when each is expected to buy again."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from vinculo.commerce.panels import days_of_many, figures_until
from vinculo.commerce.rhythm import rhythm
from vinculo.shell.accounts.models import User
from vinculo.shell.filters.patience import patience
from vinculo.shell.planner.access import tasks_for
from vinculo.workspace.list.asked import Asked
from vinculo.workspace.list.listing import MEMORY_DAYS, customers
from vinculo.workspace.list.tabs import sees_money

MOST_EXPECTED = 400  # whose rhythm is read for one month, those who buy most first
MOST_TASKS = 600
SHOWN = 4  # of a day before the rest is folded


@dataclass(frozen=True, slots=True)
class Entry:
    pk: int
    name: str
    what: str = ""  # empty: expected to buy
    url: str = ""


@dataclass(slots=True)
class Day:
    on: date
    is_in_month: bool
    is_today: bool
    entries: list[Entry] = field(default_factory=list)

    @property
    def shown(self) -> list[Entry]:
        return self.entries[:SHOWN]

    @property
    def rest(self) -> list[Entry]:
        return self.entries[SHOWN:]


@dataclass(frozen=True, slots=True)
class Month:
    first: date
    weeks: list[list[Day]]
    looked_at: int  # customers whose rhythm was read, when there were more
    has_more_tasks: bool

    @property
    def days_with_something(self) -> list[Day]:
        return [day for week in self.weeks for day in week if day.entries and day.is_in_month]


def month_of(get: Mapping[str, str], today: date) -> date:
    """`dia=2026-12`; this month when it says something else."""
    try:
        year, month = map(int, get.get("dia", "").split("-"))
        return date(year, month, 1) if 2000 <= year < 2100 else today.replace(day=1)
    except ValueError:
        return today.replace(day=1)


def month(asked: Asked, viewer: User, first: date, place: str) -> Month:
    today = timezone.localdate()
    weeks = _weeks(first, today)
    days = {day.on: day for week in weeks for day in week}
    start, end = weeks[0][0].on, weeks[-1][-1].on
    with patience():
        has_more = _tasks(asked, viewer, days, start, end, place)
        looked_at = _expected(asked, viewer, days, place) if sees_money(viewer) else 0
    return Month(first, weeks, looked_at, has_more)


def _weeks(first: date, today: date) -> list[list[Day]]:
    """Whole weeks from Monday on."""
    last = first.replace(day=monthrange(first.year, first.month)[1])
    day = first - timedelta(days=first.weekday())
    weeks = []
    while day <= last:
        week = [day + timedelta(days=ahead) for ahead in range(7)]
        weeks.append([Day(on, on.month == first.month, on == today) for on in week])
        day += timedelta(days=7)
    return weeks


def _tasks(
    asked: Asked, viewer: User, days: Mapping[date, Day], start: date, end: date, place: str
) -> bool:
    """Of those whom the list means; whether there are more than were read."""
    zone = timezone.get_current_timezone()
    since, until = (datetime.combine(day, time(), zone) for day in (start, end + timedelta(days=1)))
    tasks = tasks_for(viewer).filter(
        subject_kind="customer", done_at=None, due_at__gte=since, due_at__lt=until,
        subject_id__in=customers(asked, viewer).order_by().values("pk"),
    )  # fmt: skip
    asked_for: Any = tasks.order_by("due_at", "pk").values_list("subject_id", "title", "due_at")
    rows: list[tuple[int, str, datetime]] = list(asked_for[: MOST_TASKS + 1])
    meant = customers(asked, viewer).order_by().filter(pk__in={row[0] for row in rows})
    names = dict(meant.values_list("pk", "name"))
    for pk, title, due_at in rows[:MOST_TASKS]:
        entry = Entry(pk, names.get(pk, ""), title, f"/clientes/{pk}/panel/{place}")
        days[timezone.localdate(due_at)].entries.append(entry)
    return len(rows) > MOST_TASKS


def _expected(asked: Asked, viewer: User, days: Mapping[date, Day], place: str) -> int:
    """By each one's own rhythm, on the day that follows from the last purchase."""
    until = figures_until(timezone.localdate())
    since = until - timedelta(days=MEMORY_DAYS)
    buying = customers(asked, viewer).filter(standing__last_purchase_on__gt=since)
    rows = list(
        buying.order_by("-standing__amount", "-pk").values_list("pk", "name")[: MOST_EXPECTED + 1]
    )
    names = dict(rows[:MOST_EXPECTED])
    for pk, bought in days_of_many(list(names), since).items():
        its = rhythm([day for day in bought if day <= until], until)
        if its and its.state != "gone" and its.expected_on in days:
            entry = Entry(pk, names[pk], url=f"/clientes/{pk}/panel/{place}")
            days[its.expected_on].entries.append(entry)
    return MOST_EXPECTED if len(rows) > MOST_EXPECTED else 0
