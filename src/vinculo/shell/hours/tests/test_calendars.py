"""Whose hours hold: the company's, the team's, one's own."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError, connection
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.lib.business_time import Hours, Span, Week
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.models import Activity
from vinculo.shell.hours.calendars import USUAL_WEEK, calendar_for
from vinculo.shell.hours.models import Schedule, SpecialDay
from vinculo.shell.hours.public_holidays import holidays_of, regions_of
from vinculo.shell.hours.recording import say_hours, say_special_day
from vinculo.shell.kept import marks_now, seeing

BOGOTA = ZoneInfo("America/Bogota")
MORNING: Hours = (Span.of(time(6), time(12)),)
MORNINGS: Week = (MORNING,) * 7
NIGHTS: Week = ((Span.of(time(22), time(6)),),) * 7


def at(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BOGOTA)  # type: ignore[arg-type]


def test_who_says_nothing_keeps_the_usual_week_and_the_countrys_holidays(world: World) -> None:
    calendar = calendar_for(world.lucia)
    assert calendar.week == USUAL_WEEK
    assert calendar.add(at(2026, 12, 7, 17), timedelta(hours=2)) == at(2026, 12, 9, 9)
    assert calendar.next_opening(at(2026, 12, 24, 19)) == at(2026, 12, 28, 8)


def test_a_team_says_otherwise_for_its_people_and_a_person_for_herself(world: World) -> None:
    say_hours(world.north, world.by, week=MORNINGS)
    say_hours(world.julian, world.by, week=NIGHTS, works_on_holidays=True)
    assert calendar_for(world.north).week == MORNINGS
    assert calendar_for(world.lucia).week == MORNINGS
    assert calendar_for(world.julian).week == NIGHTS
    assert calendar_for(world.stranger).week == USUAL_WEEK
    christmas = date(2026, 12, 25)
    assert calendar_for(world.julian).is_business_day(christmas)
    assert not calendar_for(world.lucia).is_business_day(christmas)


def test_the_place_is_inherited_apart_from_the_week(world: World) -> None:
    say_hours(world.north, world.by, week=None, time_zone="Europe/Madrid", country="ES",
              region="MD")  # fmt: skip
    calendar = calendar_for(world.lucia)
    assert (calendar.week, str(calendar.zone)) == (USUAL_WEEK, "Europe/Madrid")
    assert not calendar.is_business_day(date(2024, 5, 2)), "the day of Madrid"
    assert calendar_for(world.stranger).is_business_day(date(2024, 5, 2))
    assert calendar.is_business_day(date(2026, 7, 20)), "Colombia's, not Spain's"


def test_who_is_nearer_has_the_last_word_about_a_date(world: World) -> None:
    day = date(2026, 12, 8)
    say_special_day(None, world.by, day, "Abrimos", time(9), time(13))
    say_special_day(None, world.by, date(2026, 12, 9), "Inventario", None, None)
    assert calendar_for(world.lucia).is_open(at(2026, 12, 8, 12))
    assert not calendar_for(world.lucia).is_open(at(2026, 12, 9, 12))
    say_special_day(world.north, world.by, day, "", None, None)
    assert not calendar_for(world.lucia).is_business_day(day)
    assert not calendar_for(world.lucia).is_business_day(date(2026, 12, 9)), "they add up"
    assert calendar_for(world.stranger).is_business_day(day)


def test_a_change_is_recorded_and_seen_at_once(world: World) -> None:
    with seeing(marks_now()):
        assert calendar_for(None).week == USUAL_WEEK
    say_hours(None, Actor.person(world.patricia), week=MORNINGS)
    with seeing(marks_now()):
        assert calendar_for(None).week == MORNINGS
    recorded = Activity.objects.filter(kind="shell.hours_changed").get()
    assert (recorded.actor, recorded.payload["owner_kind"]) == (world.patricia, "company")


def test_a_calendar_that_is_kept_costs_no_query(world: World) -> None:
    with seeing(marks_now()):
        calendar_for(world.lucia)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            calendar_for(world.lucia).is_open(at(2026, 12, 7, 17))
            calendar_for(world.julian)
    assert len(queries) == 0


def test_everybody_has_one_schedule(world: World) -> None:
    Schedule.objects.create()
    with pytest.raises(IntegrityError):
        Schedule.objects.create()


def test_a_special_day_has_both_hours_or_none(world: World) -> None:
    with pytest.raises(IntegrityError):
        SpecialDay.objects.create(
            schedule=Schedule.objects.create(), on=date(2026, 1, 2), opens=time(8)
        )


def test_holidays_have_names_in_the_language_of_the_page() -> None:
    day = date(2026, 7, 20)
    assert "Independencia" in holidays_of("CO", "", 2026, "es")[day]
    assert "Independence" in holidays_of("CO", "", 2026, "en")[day]
    assert "Madrid" in regions_of("ES")["MD"]
    assert holidays_of("XX", "", 2026) == {}
    assert regions_of("XX") == {}
