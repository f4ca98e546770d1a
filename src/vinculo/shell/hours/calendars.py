"""`calendar_for`: when a person, a team or the company is at work.

The company says it for everybody; a team says otherwise for its people, a person for herself.
Each answers the week, the place and the holidays on its own; special days add up, and who is
nearer has the last word about a date.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from functools import lru_cache
from types import MappingProxyType
from zoneinfo import ZoneInfo

from vinculo.lib.business_time import Calendar, Hours, Span, Week
from vinculo.shell.accounts.models import Company, Team, User
from vinculo.shell.hours.models import Schedule
from vinculo.shell.hours.public_holidays import PublicHolidays
from vinculo.shell.kept import kept

_OFFICE: Hours = (Span.of(time(8), time(18)),)
# Until the company says its own.
USUAL_WEEK: Week = (_OFFICE, _OFFICE, _OFFICE, _OFFICE, _OFFICE, (), ())
Owner = User | Team | None
Key = tuple[str, int]  # ("company", 0), ("team", 3), ("person", 12)
COMPANY: Key = ("company", 0)


@dataclass(frozen=True, slots=True)
class Said:
    """What one of them says; None and empty: nothing."""

    week: Week | None
    time_zone: str
    country: str
    region: str
    works_on_holidays: bool | None
    days: tuple[tuple[date, Hours], ...]


@dataclass(frozen=True, slots=True)
class Rules:
    """What holds for somebody: everything a calendar is made of, by value."""

    week: Week
    time_zone: str
    country: str
    region: str
    works_on_holidays: bool
    days: tuple[tuple[date, Hours], ...] = ()

    def but(self, said: Said | None) -> "Rules":
        if said is None:
            return self
        moves = bool(said.country)
        return replace(
            self,
            week=said.week if said.week is not None else self.week,
            time_zone=said.time_zone or self.time_zone,
            country=said.country or self.country,
            region=said.region if moves else said.region or self.region,
            works_on_holidays=self.works_on_holidays
            if said.works_on_holidays is None
            else said.works_on_holidays,
            days=tuple(sorted((dict(self.days) | dict(said.days)).items())),
        )


def calendar_for(owner: Owner) -> Calendar:
    return _calendar(rules_for(owner))


def rules_for(owner: Owner) -> Rules:
    company = Company.get()
    rules = Rules(USUAL_WEEK, company.time_zone, company.country, "", works_on_holidays=False)
    said = schedules()
    for key in keys_of(owner):
        rules = rules.but(said.get(key))
    return rules


def rules_above(owner: Owner) -> Rules:
    """What would hold for somebody who says nothing."""
    match owner:
        case User():
            return rules_for(owner.team)
        case Team():
            return rules_for(None)
    company = Company.get()
    return Rules(USUAL_WEEK, company.time_zone, company.country, "", works_on_holidays=False)


def keys_of(owner: Owner) -> tuple[Key, ...]:
    """From the farthest to the nearest."""
    match owner:
        case User() if owner.team_id:
            return COMPANY, ("team", owner.team_id), ("person", owner.pk)
        case User():
            return COMPANY, ("person", owner.pk)
        case Team():
            return COMPANY, ("team", owner.pk)
    return (COMPANY,)


@kept("hours")
def schedules() -> Mapping[Key, Said]:
    """All that is said by anybody: few rows, that change a few times a year."""
    rows = Schedule.objects.prefetch_related("shifts", "special_days")
    return MappingProxyType({_key(row): _said(row) for row in rows})


def _key(row: Schedule) -> Key:
    if row.person_id:
        return "person", row.person_id
    return ("team", row.team_id) if row.team_id else COMPANY


def _said(row: Schedule) -> Said:
    return Said(
        week_of(row) if row.has_own_week else None,
        row.time_zone,
        row.country,
        row.region,
        row.works_on_holidays,
        tuple((day.on, day.hours) for day in row.special_days.all()),
    )


def week_of(row: Schedule) -> Week:
    days: list[list[Span]] = [[] for _ in range(7)]
    for shift in row.shifts.all():
        days[shift.weekday].append(Span.of(shift.opens, shift.closes))
    monday, tuesday, wednesday, thursday, friday, saturday, sunday = (
        tuple(sorted(spans)) for spans in days
    )
    return monday, tuesday, wednesday, thursday, friday, saturday, sunday


@lru_cache(maxsize=256)
def _calendar(rules: Rules) -> Calendar:
    """The same rules share a calendar, and what it has laid out."""
    closed = frozenset[date]() if rules.works_on_holidays else None
    return Calendar(
        rules.week,
        ZoneInfo(rules.time_zone),
        PublicHolidays(rules.country, rules.region) if closed is None else closed,
        dict(rules.days),
    )
