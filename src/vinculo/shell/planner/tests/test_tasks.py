from datetime import timedelta

from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Role, RoleScope, Scope, User
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import plan_task


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def planned(world: World, for_whom: User | None = None) -> Task:
    person = for_whom or world.lucia
    due_at = timezone.now() + timedelta(hours=1)
    return plan_task("Llamar", Actor.person(world.lucia), person.pk, due_at)


def test_a_task_is_finished_and_the_undo_opens_it_again(world: World, client: Client) -> None:
    task = planned(world)
    as_(client, world.lucia)
    answer = client.post(f"/tareas/{task.pk}/cierre/", {"next": "/clientes/"})
    assert answer["Location"] == "/clientes/"
    task.refresh_from_db()
    assert task.done_at is not None
    assert task.done_by_name == "Lucía Marín Ospina"
    client.post(f"/tareas/{task.pk}/reapertura/?next=/")
    task.refresh_from_db()
    assert (task.done_at, task.done_by_name) == (None, "")


def test_finishing_twice_keeps_the_first_moment(world: World, client: Client) -> None:
    task = planned(world)
    as_(client, world.lucia).post(f"/tareas/{task.pk}/cierre/")
    first = Task.objects.get().done_at
    client.post(f"/tareas/{task.pk}/cierre/")
    assert Task.objects.get().done_at == first


def test_a_task_is_put_off_in_words(world: World, client: Client) -> None:
    task = planned(world)
    as_(client, world.lucia)
    path = f"/tareas/{task.pk}/aplazamiento/"
    assert client.get(path).status_code == 200
    client.post(path, {"until": "en una semana", "next": "/"})
    task.refresh_from_db()
    assert task.due_at is not None
    assert (task.due_at - timezone.now()).days in {6, 7}
    before = task.due_at
    assert client.post(path, {"until": "algún día"}).status_code == 422
    task.refresh_from_db()
    assert task.due_at == before


def test_what_the_buttons_say_is_understood(world: World, client: Client) -> None:
    task = planned(world)
    path = f"/tareas/{task.pk}/aplazamiento/"
    page = as_(client, world.lucia).get(path).content.decode()
    said = [part.split('"')[0] for part in page.split('name="until" value="')[1:]]
    assert len(said) == 4
    for until in said:
        assert client.post(path, {"until": until}).status_code == 302, until


def test_only_whose_it_is_and_who_leads_may_change_a_task(world: World, client: Client) -> None:
    task = planned(world)
    for person in (world.stranger, world.julian, world.auditor):
        as_(client, person)
        for noun in ("cierre", "reapertura", "aplazamiento"):
            answer = client.post(f"/tareas/{task.pk}/{noun}/", {"until": "mañana"})
            assert answer.status_code == 404, (person, noun)
    assert as_(client, world.patricia).post(f"/tareas/{task.pk}/cierre/").status_code == 302


def test_a_manager_who_leads_a_team_does_not_reach_another(world: World, client: Client) -> None:
    RoleScope.objects.filter(role=Role.MANAGER, area="shell.tasks").update(scope=Scope.TEAM)
    world.patricia.team = world.south
    world.patricia.save()
    task = planned(world)
    assert as_(client, world.patricia).post(f"/tareas/{task.pk}/cierre/").status_code == 404
    own = planned(world, world.stranger)
    assert client.post(f"/tareas/{own.pk}/cierre/").status_code == 302
