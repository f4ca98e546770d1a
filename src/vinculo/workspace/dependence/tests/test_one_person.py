"""The best customers known by one person only: shown, and what to do about it."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.strength import recount_all
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import Task
from vinculo.workspace.groups.tests.test_groups import company

pytestmark = pytest.mark.django_db


def test_who_is_known_to_one_is_shown_until_a_second_has_spoken(
    world: World, client: Client
) -> None:
    shop = company(world, "La Estrella", world.lucia, 900)
    log_interaction(shop, Contact("call"), world.by)
    client.force_login(world.patricia)
    for path in ("/dependencia/", "/"):
        told = client.get(path).content.decode()
        assert "La Estrella" in told
        assert "Lucía Marín Ospina" in told
    assert (
        f"/clientes/{shop.pk}/presentacion/" in client.get(f"/clientes/{shop.pk}/").content.decode()
    )
    log_interaction(shop, Contact("visit"), Actor.person(world.julian))
    assert "La Estrella" not in client.get("/dependencia/").content.decode()
    assert "/presentacion/" not in client.get(f"/clientes/{shop.pk}/").content.decode()


def test_introducing_somebody_is_a_task_of_who_knows_them(world: World, client: Client) -> None:
    shop = company(world, "La Estrella", world.lucia, 900)
    log_interaction(shop, Contact("call"), world.by)
    client.force_login(world.patricia)
    path = f"/clientes/{shop.pk}/presentacion/"
    assert client.post(path, {"second": ""}).status_code == 422
    assert client.post(path, {"second": world.julian.pk}).status_code == 302
    task = Task.objects.get()
    assert task.assignee == world.lucia
    assert "Julián Torres Vega" in task.title
    assert (task.subject_kind, task.subject_id) == ("customer", shop.pk)
    assert task.due_at is not None


def test_a_stranger_sees_nobody_and_introduces_nobody(world: World, client: Client) -> None:
    shop = company(world, "La Estrella", world.lucia, 900)
    recount_all()
    client.force_login(world.stranger)
    assert "La Estrella" not in client.get("/dependencia/").content.decode()
    assert client.get(f"/clientes/{shop.pk}/presentacion/").status_code == 404
    client.force_login(world.technician)
    assert client.get("/dependencia/").status_code == 404


def test_ten_customers_cost_as_many_queries_as_twenty(world: World, client: Client) -> None:
    client.force_login(world.patricia)
    counts = []
    for first in (0, 10):
        for number in range(first, first + 10):
            shop = company(world, f"Tienda {number}", world.lucia, 900)
            log_interaction(shop, Contact("call"), world.by)
        client.get("/dependencia/")
        with CaptureQueriesContext(connection) as asked:
            client.get("/dependencia/")
        counts.append(len(asked))
    assert counts[0] == counts[1]
