"""Own fields of tasks, contacts and purchases: written with a customer's task, asked in filters."""

from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.world import World
from vinculo.commerce.own import note_purchase
from vinculo.customers.models import Customer
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.shell.accounts.models import FieldLimit
from vinculo.shell.custom.defining import make_field
from vinculo.shell.custom.definitions import by_name
from vinculo.shell.custom.values import values_of
from vinculo.shell.filters.compiling import Base, compiled
from vinculo.shell.filters.registry import filters
from vinculo.shell.filters.tree import Condition, Has, Related
from vinculo.shell.models import Task, TaskOwn
from vinculo.shell.planner.planning import plan_task

pytestmark = pytest.mark.django_db


def _field(world: World, records: str, label: str = "Ruta", **more: Any) -> Any:
    make_field(records, {"label": label, "kind": "text", **more}, world.by)
    return by_name(records)[f"own_{label.lower()}"]


def test_a_task_for_a_customer_asks_what_the_company_needs(world: World, client: Client) -> None:
    _field(world, "task", is_needed=True)
    at = reverse("customer_task", args=[world.maria.pk])
    client.force_login(world.lucia)
    assert "Ruta" in client.get(at).content.decode()
    assert client.post(at, {"title": "Llamar", "own_ruta": ""}).status_code == 422
    assert not Task.objects.exists()
    assert client.post(at, {"title": "Llamar", "own_ruta": "Norte"}).status_code == 302
    task = Task.objects.get()
    assert values_of(TaskOwn, [task.pk]) == {task.pk: {"ruta": "Norte"}}
    client.force_login(world.stranger)
    assert client.post(at, {"title": "Llamar", "own_ruta": "Norte"}).status_code == 404


def _tasks(client: Client, **asked: str) -> str:
    answer = client.get(f"{reverse('tasks')}?{urlencode(asked)}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_list_of_tasks_is_narrowed_by_own_fields_and_shows_them(
    world: World, client: Client
) -> None:
    field = _field(world, "task")
    plan_task("Llamar a uno", world.by, world.lucia.pk, own={field: "Norte 7"})
    plan_task("Llamar a otro", world.by, world.lucia.pk, own={field: "Sur 9"})
    client.force_login(world.lucia)
    builder = client.get(reverse("filter_builder", args=["tareas"]))
    assert "Ruta" in builder.content.decode()
    page = _tasks(client, f="own_ruta.begins:norte")
    assert "Llamar a uno" in page
    assert "Llamar a otro" not in page
    assert "Norte 7" not in page
    shown = _tasks(client, columnas="own_ruta")
    assert "Norte 7" in shown
    assert "Sur 9" in shown
    assert client.get(f"{reverse('tasks')}?c=&c=own_ruta").url.endswith("?columnas=own_ruta")
    assert client.get(f"{reverse('tasks')}?f=nada").status_code == 400
    FieldLimit.objects.create(role="seller", field=field.limited_as, access="hidden")
    hidden = _tasks(client, columnas="own_ruta")
    assert "Norte 7" not in hidden
    assert client.get(f"{reverse('tasks')}?f=own_ruta.begins:n").status_code == 400


def test_what_tasks_show_is_asked_once_however_many_there_are(world: World, client: Client) -> None:
    field = _field(world, "task")
    who = _field(world, "task", "Quien", **{"kind": "reference", "refers_to": "person"})
    client.force_login(world.lucia)

    def count(more: int) -> int:
        for turn in range(more):
            said = {field: f"Norte {turn}", who: world.julian.pk}
            plan_task(f"Llamar {turn}", world.by, world.lucia.pk, own=said)
        with CaptureQueriesContext(connection) as asked:
            _tasks(client, columnas="own_ruta,own_quien")
        return len(asked)

    count(1)
    assert count(9) == count(10)


def test_customers_are_asked_by_own_fields_of_what_they_bought_and_said(world: World) -> None:
    bought, said = _field(world, "purchase"), _field(world, "interaction")
    note_purchase(world.maria.purchases.order_by("pk")[0], {bought: "Norte"}, world.by)
    log_interaction(world.espiga, Contact("call"), world.by, {said: "Norte"})
    tree = filters()["clientes"].fields
    base = Base("customers.read")
    for path, whose in (("purchases", world.maria), ("contacts", world.espiga)):
        node = Related(path, Condition("own_ruta", "is", ("Norte",)), Has.SOME)
        found = Customer.objects.filter(compiled(node, tree, world.administrator, base))
        assert list(found) == [whose]
