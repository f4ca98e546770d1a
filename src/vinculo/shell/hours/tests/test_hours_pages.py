"""The page on which the company says its hours."""

from datetime import date, time

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.shell.accounts.models import User
from vinculo.shell.hours.calendars import USUAL_WEEK, calendar_for
from vinculo.shell.hours.models import SpecialDay

COMPANY = "/horarios/empresa/0/"


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def week(**changes: str) -> dict[str, str]:
    said = {"has_own_week": "own"}
    for day in range(5):
        said |= {f"opens_{day}_a": "08:00", f"closes_{day}_a": "12:00"}
        said |= {f"opens_{day}_b": "14:00", f"closes_{day}_b": "18:00"}
    return said | changes


def test_the_company_says_its_week(world: World, client: Client) -> None:
    as_(client, world.administrator)
    assert client.get(COMPANY).status_code == 200
    answer = client.post(COMPANY, week(opens_5_a="22:00", closes_5_a="06:00"))
    assert answer.status_code == 302
    calendar = calendar_for(world.lucia)
    assert [(s.opens_at, s.closes_at) for s in calendar.week[0]] == [
        (time(8), time(12)), (time(14), time(18)),
    ]  # fmt: skip
    assert calendar.week[5][0].crosses_midnight
    page = client.get(COMPANY).content.decode()
    assert 'name="opens_0_b" value="14:00"' in page
    assert "week-night" in page, "the night reaches into Sunday's line"


def test_half_a_stretch_and_overlapping_ones_are_refused(world: World, client: Client) -> None:
    as_(client, world.administrator)
    for wrong in ({"closes_5_a": "12:00"}, {"opens_1_b": "11:00"}, {"opens_2_a": "later"}):
        answer = client.post(COMPANY, week(**wrong))
        assert answer.status_code == 422, wrong
    assert calendar_for(None).week == USUAL_WEEK


def test_a_person_goes_back_to_the_usual(world: World, client: Client) -> None:
    as_(client, world.administrator)
    path = f"/horarios/persona/{world.lucia.pk}/"
    assert client.get(f"/horarios/?de=persona-{world.lucia.pk}")["Location"] == path
    client.post(path, week())
    assert calendar_for(world.lucia).week != USUAL_WEEK
    assert world.lucia.full_name in client.get("/horarios/").content.decode()
    client.post(path, week(has_own_week="above"))
    assert calendar_for(world.lucia).week == USUAL_WEEK


def test_a_special_day_is_added_and_taken_away_and_brought_back(
    world: World, client: Client
) -> None:
    as_(client, world.administrator)
    said = {"on": "2027-12-24", "name": "Nochebuena", "opens": "08:00", "closes": "13:00"}
    assert client.post(f"{COMPANY}dias/", said).status_code == 302
    assert "Nochebuena" in client.get(COMPANY).content.decode()
    assert calendar_for(None).hours_on(date(2027, 12, 24))[0].closes_at == time(13)
    page = client.post(f"{COMPANY}dias/2027-12-24/retiro/", follow=True).content.decode()
    assert not SpecialDay.objects.exists()
    undo = page.split(f'action="{COMPANY}dias/?', 1)[1].split('"', 1)[0].replace("&amp;", "&")
    client.post(f"{COMPANY}dias/?{undo}")
    day = SpecialDay.objects.get()
    assert (day.on, day.name, day.opens, day.closes) == (
        date(2027, 12, 24), "Nochebuena", time(8), time(13),
    )  # fmt: skip


def test_a_special_day_needs_both_hours_and_a_date(world: World, client: Client) -> None:
    as_(client, world.administrator)
    for wrong in ({"on": "2027-12-24", "opens": "08:00"}, {"name": "x"}, {"on": "never"}):
        assert client.post(f"{COMPANY}dias/", wrong).status_code == 422, wrong
    assert client.post(f"{COMPANY}dias/never/retiro/").status_code == 404


def test_only_who_may_says_hours(world: World, client: Client) -> None:
    own_team = f"/horarios/equipo/{world.north.pk}/"
    paths = [
        "/horarios/", COMPANY, own_team, f"/horarios/persona/{world.lucia.pk}/",
        "/horarios/otros/0/", "/horarios/empresa/1/",
    ]  # fmt: skip
    for person in (world.stranger, world.lucia, world.analyst, world.auditor):
        as_(client, person)
        for path in paths:
            assert client.get(path).status_code == 404, (person, path)
        assert client.post(COMPANY, week()).status_code == 404
        assert client.post(f"{COMPANY}dias/", {"on": "2027-12-24"}).status_code == 404
    world.patricia.team = world.north
    world.patricia.save()
    as_(client, world.patricia)
    assert client.get(own_team).status_code == 200
    assert client.get(f"/horarios/equipo/{world.south.pk}/").status_code == 404
    assert client.get(f"/horarios/persona/{world.stranger.pk}/").status_code == 404
    assert client.get(COMPANY).status_code == 404
    client.logout()
    assert client.get(COMPANY).status_code == 302, "to the sign-in page"


def test_the_list_costs_the_same_with_twenty_people(world: World, client: Client) -> None:
    as_(client, world.administrator)

    def queries() -> int:
        client.get("/horarios/")
        with CaptureQueriesContext(connection) as found:
            client.get("/horarios/")
        return len(found)

    for number in range(10):
        person = User.objects.invite(f"p{number}@andina.example", f"P {number}", "seller")
        client.post(f"/horarios/persona/{person.pk}/", week())
    few = queries()
    for number in range(10, 20):
        person = User.objects.invite(f"p{number}@andina.example", f"P {number}", "seller")
        client.post(f"/horarios/persona/{person.pk}/", week())
    assert queries() == few
