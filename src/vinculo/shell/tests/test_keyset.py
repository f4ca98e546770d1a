"""Keyset pages: every row once, forwards and backwards, whatever the cursor."""

from datetime import UTC, datetime, timedelta

import pytest
from django.http import QueryDict

from vinculo.shell.accounts.models import Team, User
from vinculo.shell.models import Task
from vinculo.shell.ui.keyset import Page, keyset_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def teams() -> list[str]:
    names = [f"Equipo {n:02}" for n in range(23)]
    Team.objects.bulk_create(Team(name=name) for name in names)
    return names


def page(query: str, order: tuple[str, ...] = ("name", "id")) -> Page[Team]:
    return keyset_page(Team.objects.all(), QueryDict(query.removeprefix("?")), order, size=5)


@pytest.mark.parametrize("order", [("name", "id"), ("-name", "-id")])
def test_walking_forth_and_back_meets_every_row_once(
    teams: list[str], order: tuple[str, ...]
) -> None:
    expected = sorted(teams, reverse=order[0].startswith("-"))
    forth, url = [], "?"
    while url:
        shown = page(url, order)
        forth += [team.name for team in shown.rows]
        last, url = url, shown.next_url or ""
    assert forth == expected
    back, url = [], last
    while url:
        shown = page(url, order)
        back = [team.name for team in shown.rows] + back
        url = shown.previous_url or ""
    assert back == expected


def test_the_other_filters_stay_in_the_address(teams: list[str]) -> None:
    assert page("?q=caf%C3%A9&after=").next_url.startswith("?q=caf%C3%A9&after=")


@pytest.mark.parametrize(
    "bent", ["x", "!!!", "W10", "WzFd", "eyJhIjoxfQ", "W251bGwsIDFd", "A" * 500]
)
def test_a_bent_cursor_shows_the_first_page(teams: list[str], bent: str) -> None:
    assert [team.name for team in page(f"?after={bent}").rows] == teams[:5]
    assert [team.name for team in page(f"?before={bent}").rows] == teams[:5]


def test_fields_may_run_in_different_directions(teams: list[str]) -> None:
    people = [(n % 3, n) for n in range(23)]
    User.objects.bulk_create(
        User(email=f"{n}@example.com", full_name=str(third)) for third, n in people
    )
    order = ("full_name", "-id")
    expected = list(User.objects.order_by(*order).values_list("id", flat=True))
    forth, url = [], "?"
    while url:
        shown = keyset_page(User.objects.all(), QueryDict(url.removeprefix("?")), order, size=5)
        forth += [person.pk for person in shown.rows]
        last, url = url, shown.next_url or ""
    assert forth == expected
    back: list[int] = []
    url = last
    while url:
        shown = keyset_page(User.objects.all(), QueryDict(url.removeprefix("?")), order, size=5)
        back = [person.pk for person in shown.rows] + back
        url = shown.previous_url or ""
    assert back == expected


@pytest.mark.parametrize("order", [("due_at", "id"), ("-due_at", "-id")])
def test_instants_a_microsecond_apart_are_all_met_once(order: tuple[str, ...]) -> None:
    person = User.objects.create(email="lucia@example.com", full_name="Lucía")
    begin = datetime(2026, 5, 4, 9, 30, 0, 123_000, tzinfo=UTC)
    Task.objects.bulk_create(
        Task(title=str(n), assignee=person, due_at=begin + timedelta(microseconds=n * 7 % 23))
        for n in range(23)
    )
    expected = list(Task.objects.order_by(*order).values_list("id", flat=True))
    forth, url = [], "?"
    while url and len(forth) < 30:  # a lossy cursor would go round for ever
        shown = keyset_page(Task.objects.all(), QueryDict(url.removeprefix("?")), order, size=5)
        forth += [task.pk for task in shown.rows]
        last, url = url, shown.next_url or ""
    assert forth == expected
    back: list[int] = []
    url = last
    while url:
        shown = keyset_page(Task.objects.all(), QueryDict(url.removeprefix("?")), order, size=5)
        back = [task.pk for task in shown.rows] + back
        url = shown.previous_url or ""
    assert back == expected
