"""The palette and the page of results, as each person has them."""

from collections.abc import Callable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.customers import recording
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.shell.search.models import RecentRecord
from vinculo.shell.search.recents import KEPT

Inside = Callable[[User], Client]


@pytest.fixture
def inside() -> Inside:
    def enter(person: User) -> Client:
        client = Client()
        client.force_login(person)
        return client

    return enter


def palette(client: Client, text: str | None = None, **asked: str) -> str:
    sent = asked if text is None else {"q": text, **asked}
    response = client.get("/buscar/paleta/", sent)
    assert response.status_code == 200
    return response.content.decode()


def links(html: str) -> list[str]:
    return [part.split('"')[0] for part in html.split('href="')[1:]]


@pytest.mark.parametrize(
    "typed",
    ["+57 (300) 123-4567", "mfquintero@elfogon.example", "52.345.678", "kintero maria", "#{pk}"],
)
def test_what_is_pasted_arrives_with_enter(world: World, inside: Inside, typed: str) -> None:
    there = f"/clientes/{world.maria.pk}/"
    typed = typed.format(pk=world.maria.pk)
    assert links(palette(inside(world.lucia), typed))[0] == there
    assert inside(world.lucia).get("/buscar/", {"q": typed})["Location"] == there


def test_a_stranger_finds_nothing_and_nothing_of_anybody(world: World, inside: Inside) -> None:
    Task.objects.create(title="Llamar a Quintero", assignee=world.lucia)
    contact = Interaction.objects.create(
        customer=world.maria, channel="call", started_at="2026-03-03T15:00Z", subject="Quintero"
    )
    client = inside(world.stranger)
    record = f"clientes:{world.maria.pk}"
    for typed in ("quintero", "FE-1", "52345678", f"#{world.maria.pk}", "llamar"):
        shown = palette(client, typed, aqui=record) + client.get(
            "/buscar/", {"q": typed}
        ).content.decode()  # fmt: skip
        assert "María Fernanda" not in shown
        assert "Llamar a" not in shown
        assert f"/clientes/{world.maria.pk}/" not in shown
        assert f"/contactos/{contact.pk}/" not in shown
    client.post("/buscar/vistos/", {"vistos": record})
    assert "María Fernanda" not in palette(client)
    assert "María Fernanda" not in palette(client, vistos=record, aqui=record)


def test_each_room_answers(world: World, inside: Inside) -> None:
    task = Task.objects.create(title="Cotizar la nevera nueva", assignee=world.lucia)
    Interaction.objects.create(
        customer=world.maria, channel="call", started_at="2026-03-03T15:00Z",
        subject="Pregunta por la nevera",
    )  # fmt: skip
    recording.tag(world.maria, "Neveras", world.by)
    client = inside(world.lucia)
    page = client.get("/buscar/", {"q": "nevera"}).content.decode()
    assert f"/tareas/{task.pk}/" in page
    assert "<mark>nevera</mark>" in page
    assert "/contactos/" in page
    assert "etiqueta=" in page
    purchase = world.maria.purchases.get(document="FE-1")
    assert links(palette(client, "fe-1"))[0] == f"/clientes/{world.maria.pk}/compras/{purchase.pk}/"


def test_what_can_be_done_depends_on_the_record_and_the_person(
    world: World, inside: Inside
) -> None:
    record = f"clientes:{world.maria.pk}"
    own = palette(inside(world.lucia), aqui=record)
    assert f"/clientes/{world.maria.pk}/contactos/" in own
    assert f"/clientes/{world.maria.pk}/permiso/" in own
    assert links(palette(inside(world.lucia), "llamada", aqui=record))[0].startswith(
        f"/clientes/{world.maria.pk}/contactos/"
    )
    reader = palette(inside(world.auditor), aqui=record)
    assert f"/clientes/{world.maria.pk}/contactos/" not in reader
    assert "/clientes/nuevo/" not in palette(inside(world.auditor), "nuevo cliente")
    assert links(palette(inside(world.lucia), "nuevo cliente"))[0] == "/clientes/nuevo/"
    assert "/personas/" not in palette(inside(world.lucia), "personas")


def test_the_last_opened_come_back_few_and_in_order(world: World, inside: Inside) -> None:
    client = inside(world.lucia)
    own = [
        recording.register_customer({"kind": "organisation", "name": f"Tienda {n}"}, world.by)
        for n in range(KEPT + 5)
    ]
    for one in own:
        client.post("/buscar/vistos/", {"vistos": f"clientes:{one.pk},nada:3,clientes:0"})
    assert RecentRecord.objects.filter(person=world.lucia).count() == KEPT
    found = [link for link in links(palette(client)) if link.startswith("/clientes/")]
    assert found[0] == f"/clientes/{own[-1].pk}/"
    recording.assign(own[-1], world.stranger, world.by)
    world.lucia.refresh_from_db()


def test_more_than_fifty_are_said_to_be_more_and_can_be_read_on(
    world: World, inside: Inside
) -> None:
    Task.objects.bulk_create(
        Task(title=f"Visitar la feria {n}", assignee=world.lucia) for n in range(70)
    )
    client = inside(world.lucia)
    assert "más de 50" in client.get("/buscar/", {"q": "feria"}).content.decode()
    first = client.get("/buscar/", {"q": "feria", "tipo": "tareas"}).content.decode()
    last = first.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    second = client.get(last).content.decode()
    assert first.count("/tareas/") + second.count("/tareas/") >= 70
    assert 'rel="next"' not in second


def test_an_empty_page_teaches_and_an_unknown_kind_is_not_there(
    world: World, inside: Inside
) -> None:
    client = inside(world.lucia)
    for asked in ({}, {"q": "zzzzzzz"}, {"q": "\x00&|!:*"}):
        assert "900.418.327-3" in client.get("/buscar/", asked).content.decode()
    assert client.get("/buscar/", {"q": "x", "tipo": "nada"}).status_code == 404
    assert inside(world.stranger).get("/buscar/", {"q": "x", "tipo": "personas"}).status_code == 404


def test_the_number_of_queries_does_not_grow_with_what_is_found(
    world: World, inside: Inside
) -> None:
    client = inside(world.lucia)

    def asked(path: str) -> int:
        client.get(path, {"q": "tienda"})
        with CaptureQueriesContext(connection) as queries:
            client.get(path, {"q": "tienda"})
        return len(queries)

    def more() -> None:
        for n in range(10):
            fields = {"kind": "organisation", "name": f"Tienda número {n}"}
            customer = recording.register_customer(fields, world.by)
            Task.objects.create(title=f"Tienda {n}", assignee=world.lucia)
            Interaction.objects.create(
                customer=customer, channel="call", started_at="2026-03-03T15:00Z", subject="Tienda"
            )

    more()
    before = [asked("/buscar/paleta/"), asked("/buscar/")]
    more()
    assert [asked("/buscar/paleta/"), asked("/buscar/")] == before
    assert before[0] <= 9
