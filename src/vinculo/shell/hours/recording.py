"""Say when somebody is at work."""

from datetime import date, time

from django.db import transaction

from vinculo.lib.business_time import Week
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.activity.announcing import announce
from vinculo.shell.hours.calendars import COMPANY, Owner, keys_of
from vinculo.shell.hours.events import HoursChanged
from vinculo.shell.hours.models import Schedule, Shift, SpecialDay


@transaction.atomic
def say_hours(
    owner: Owner,
    by: Actor,
    *,
    week: Week | None,
    time_zone: str = "",
    country: str = "",
    region: str = "",
    works_on_holidays: bool | None = None,
) -> None:
    """Everything but the special days; None and empty are inherited."""
    schedule = schedule_of(owner)
    schedule.has_own_week = week is not None
    schedule.time_zone, schedule.country, schedule.region = time_zone, country, region
    schedule.works_on_holidays = works_on_holidays
    schedule.save()
    schedule.shifts.all().delete()
    Shift.objects.bulk_create(
        Shift(schedule=schedule, weekday=day, opens=span.opens_at, closes=span.closes_at)
        for day, spans in enumerate(week or ())
        for span in spans
    )
    _tell(owner, by)


@transaction.atomic
def say_special_day(
    owner: Owner, by: Actor, on: date, name: str, opens: time | None, closes: time | None
) -> None:
    """The last word about a date stands."""
    SpecialDay.objects.update_or_create(
        schedule=schedule_of(owner),
        on=on,
        defaults={"name": name, "opens": opens, "closes": closes},
    )
    _tell(owner, by)


@transaction.atomic
def forget_special_day(owner: Owner, by: Actor, on: date) -> SpecialDay | None:
    """What was said about the date, so that it can be said again."""
    day = schedule_of(owner).special_days.filter(on=on).first()
    if day is not None:
        day.delete()
        _tell(owner, by)
    return day


def schedule_of(owner: Owner) -> Schedule:
    match owner:
        case User():
            return Schedule.objects.get_or_create(team=None, person=owner)[0]
        case Team():
            return Schedule.objects.get_or_create(team=owner, person=None)[0]
    return Schedule.objects.get_or_create(team=None, person=None)[0]


def _tell(owner: Owner, by: Actor) -> None:
    kind, number = keys_of(owner)[-1] if owner else COMPANY
    announce(HoursChanged(kind, number, str(owner) if owner else ""), by)
