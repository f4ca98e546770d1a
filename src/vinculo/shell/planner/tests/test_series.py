"""Tasks that come again, that remind, and that a team has."""

import re
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.hours.recording import say_special_day
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import finish_task, plan_task, postpone_task, reopen_task
from vinculo.shell.planner.reminding import remind

BOGOTA = ZoneInfo("America/Bogota")


def at(*moment: int) -> datetime:
    return datetime(*moment, tzinfo=BOGOTA)  # type: ignore[arg-type]


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def weekly(world: World) -> Task:
    return plan_task(
        "Visitar", world.by, world.lucia.pk, at(2026, 11, 23, 9), ("customer", world.maria.pk),
        rule="FREQ=WEEKLY;BYDAY=MO", remind_before="60",
    )  # fmt: skip


def test_finishing_makes_the_next_one_and_the_undo_takes_it_back(world: World) -> None:
    task = weekly(world)
    following = finish_task(task, world.by, at(2026, 11, 23, 10))
    assert following is not None
    assert (following.due_at, following.remind_at) == (at(2026, 11, 30, 9), at(2026, 11, 30, 8))
    assert (following.subject_kind, following.subject_id) == ("customer", world.maria.pk)
    assert finish_task(task, world.by, at(2026, 11, 23, 11)) is None, "who comes second"
    assert Task.objects.open().count() == 1
    task.refresh_from_db()
    reopen_task(task)
    assert list(Task.objects.open()) == [task]


def test_the_undo_leaves_what_was_done_since(world: World) -> None:
    task = weekly(world)
    following = finish_task(task, world.by, at(2026, 11, 23, 10))
    assert following is not None
    finish_task(following, world.by, at(2026, 11, 30, 10))
    reopen_task(task)
    assert Task.objects.count() == 3


def test_working_days_are_those_of_whose_it_is(world: World) -> None:
    say_special_day(world.north, world.by, date(2026, 11, 24), "Inventario", None, None)
    for person, day in ((world.lucia, 25), (world.stranger, 24)):
        task = plan_task("Caja", world.by, person.pk, at(2026, 11, 23, 17), rule="WORKDAYS=1")
        following = finish_task(task, world.by, at(2026, 11, 23, 17))
        assert following is not None
        assert following.due_at == at(2026, 11, day, 17)


@pytest.mark.parametrize(
    ("due", "before", "expected"),
    [
        (at(2026, 12, 9, 15), "0", at(2026, 12, 9, 15)),
        (at(2026, 12, 9, 15), "15", at(2026, 12, 9, 14, 45)),
        (at(2026, 12, 9, 15), "workday", at(2026, 12, 7, 8)),  # the 8th is a holiday
        (at(2026, 12, 7, 15), "workday", at(2026, 12, 4, 8)),  # over the weekend
        (at(2026, 12, 9, 23, 59), "60", at(2026, 12, 9, 7)),  # a day without an hour
        (at(2026, 12, 6, 23, 59), "0", at(2026, 12, 6, 9)),  # a Sunday
        (at(2026, 12, 9, 15), "", None),
    ],
)
def test_when_it_reminds(
    world: World, due: datetime, before: str, expected: datetime | None
) -> None:
    task = plan_task("Llamar", world.by, world.lucia.pk, due, remind_before=before)
    assert task.remind_at == expected


def test_it_reminds_once_and_again_when_put_off(world: World) -> None:
    task = weekly(world)
    assert remind(at(2026, 11, 23, 7)) == 0
    assert remind(at(2026, 11, 23, 8)) == 1
    assert remind(at(2026, 11, 23, 8)) == 0
    reminded = Activity.objects.get(kind="shell.task_came_due")
    assert reminded.payload["assignee_id"] == world.lucia.pk
    task.refresh_from_db()
    postpone_task(task, at(2026, 11, 24, 9))
    assert remind(at(2026, 11, 24, 8)) == 1
    finish_task(task, world.by, at(2026, 11, 24, 9))
    assert remind(at(2026, 11, 24, 9)) == 0


def test_nobody_is_told_what_they_said_themselves(world: World) -> None:
    plan_task("Mía", world.by, world.lucia.pk)
    assert not Activity.objects.filter(kind="shell.task_given").exists()
    plan_task("Suya", world.by, world.julian.pk)
    assert Activity.objects.get(kind="shell.task_given").payload["title"] == "Suya"


def test_a_teams_task_is_reached_by_the_team_and_by_nobody_else(
    world: World, client: Client
) -> None:
    task = plan_task("Inventario", world.by, None, at(2026, 11, 23, 9), team_id=world.north.pk)
    assert as_(client, world.julian).get(f"/tareas/{task.pk}/").status_code == 200
    for person in (world.stranger, world.analyst, world.auditor):
        assert as_(client, person).get(f"/tareas/{task.pk}/").status_code == 404
        assert client.post(f"/tareas/{task.pk}/cierre/").status_code == 404
    assert as_(client, world.julian).post(f"/tareas/{task.pk}/cierre/").status_code == 302
    task.refresh_from_db()
    assert task.done_by_name == world.julian.full_name


def test_a_task_has_one_owner_and_a_date_to_come_again_from(world: World) -> None:
    from django.db import transaction

    for wrong in (
        {"assignee_id": None},
        {"assignee_id": world.lucia.pk, "team_id": world.north.pk},
        {"assignee_id": world.lucia.pk, "rule": "FREQ=DAILY"},
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            Task.objects.create(title="x", created_by_name="", **wrong)


def test_a_task_is_written_down_with_all_it_may_have(world: World, client: Client) -> None:
    as_(client, world.lucia)
    said = {
        "title": "Reunión", "due": "2027-03-01", "team": world.north.pk, "repeat": "week",
        "every": 2, "weekdays": [0, 3], "remind": "60",
    }  # fmt: skip
    assert client.post("/tareas/nueva/", said)["Location"] == "/tareas/"
    task = Task.objects.get()
    assert (task.team, task.assignee) == (world.north, None)
    assert task.rule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO"
    page = client.get(f"/tareas/{task.pk}/").content.decode()
    assert re.search(r'name="weekdays" value="3"[^>]* checked', page)
    client.post(f"/tareas/{task.pk}/", {"title": "Otra", "assignee": world.julian.pk})
    changed = Task.objects.get()
    assert (changed.title, changed.assignee, changed.team) == ("Otra", world.julian, None)
    assert (changed.rule, changed.remind_at, changed.due_at) == ("", None, task.due_at)


def test_what_does_not_fit_together_is_refused(world: World, client: Client) -> None:
    as_(client, world.lucia)
    for wrong in (
        {"repeat": "day"}, {"remind": "60"}, {"due": "hoy", "repeat": "hour"},
        {"team": world.north.pk, "assignee": world.lucia.pk}, {"due": "hoy", "every": 0},
    ):  # fmt: skip
        assert client.post("/tareas/nueva/", {"title": "x", **wrong}).status_code == 422, wrong
    assert not Task.objects.exists()


def test_putting_off_is_taken_back(world: World, client: Client) -> None:
    task = plan_task("Llamar", world.by, world.lucia.pk, timezone.now() + timedelta(hours=1))
    as_(client, world.lucia)
    path = f"/tareas/{task.pk}/aplazamiento/"
    page = client.post(path, {"until": "en una semana", "next": "/tareas/"}, follow=True)
    undo = re.search(rf'action="({path}regreso/[^"]*)"', page.content.decode())
    assert undo
    client.post(undo[1].replace("&amp;", "&"))
    assert Task.objects.get().due_at == task.due_at
    for wrong in ("yesterday", "2026-11-23T09:00:00"):
        assert client.post(f"{path}regreso/?due={wrong}").status_code == 400
    assert as_(client, world.stranger).post(f"{path}regreso/?due=").status_code == 404


def test_who_leads_is_said_by_the_role(world: World) -> None:
    from vinculo.shell.planner.access import may_change, tasks_for

    task = plan_task("Llamar", world.by, world.lucia.pk, datetime(2026, 1, 1, tzinfo=UTC))
    people = User.objects.select_related("team")
    for person in people:
        reached = tasks_for(person).filter(pk=task.pk).exists()
        assert reached == may_change(person, task), person
        assert reached == (person in (world.lucia, world.patricia, world.administrator)), person
    world.patricia.is_active = False
    assert not tasks_for(world.patricia).exists()
    assert Actor.person(world.patricia).user_id == world.patricia.pk
