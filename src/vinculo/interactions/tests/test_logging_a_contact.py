from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.interactions.events import ContactLogged
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.planner.models import Task


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def path(world: World) -> str:
    return f"/clientes/{world.maria.pk}/contactos/"


def test_a_call_is_written_down_in_one_line(world: World, client: Client) -> None:
    as_(client, world.lucia)
    answer = client.post(
        path(world),
        {"body": "Pidió precio del aceite", "channel": "call", "outcome": "reached",
         "next": "/clientes/"},
    )  # fmt: skip
    assert (answer.status_code, answer["Location"]) == (302, "/clientes/")
    found = Interaction.objects.get()
    assert (found.channel, found.direction, found.outcome) == ("call", "out", "reached")
    assert (found.customer, found.person, found.person_name) == (
        world.maria, world.lucia, "Lucía Marín Ospina",
    )  # fmt: skip
    recorded = Activity.objects.get(kind=ContactLogged.kind)
    assert (recorded.subject_kind, recorded.subject_id) == ("customer", world.maria.pk)
    assert recorded.payload["interaction_id"] == found.pk
    assert "aceite" not in str(recorded.payload)


def test_the_first_word_may_name_the_channel(world: World, client: Client) -> None:
    as_(client, world.lucia).post(path(world), {"body": "/visita Le interesan los empaques"})
    found = Interaction.objects.get()
    assert (found.channel, found.body) == ("visit", "Le interesan los empaques")


def test_a_line_without_a_channel_is_a_note_for_the_team(world: World, client: Client) -> None:
    as_(client, world.lucia).post(path(world), {"body": "Abre otro local", "outcome": "ordered"})
    found = Interaction.objects.get()
    assert (found.channel, found.outcome) == ("note", "")


def test_the_next_step_is_dated_in_words(world: World, client: Client) -> None:
    as_(client, world.lucia).post(
        path(world),
        {"body": "Lo piensa", "channel": "call", "next_step": "Confirmar",
         "next_due": "mañana 3 pm"},
    )  # fmt: skip
    task = Task.objects.get()
    assert (task.title, task.assignee, task.subject_id) == (
        "Confirmar",
        world.lucia,
        world.maria.pk,
    )
    assert task.due_at is not None
    due = task.due_at.astimezone(world.company.zone)
    tomorrow = timezone.now().astimezone(world.company.zone) + timedelta(days=1)
    assert (due.date(), due.hour) == (tomorrow.date(), 15)


def test_who_will_call_back_need_not_say_what_to_do(world: World, client: Client) -> None:
    as_(client, world.lucia).post(
        path(world), {"channel": "call", "outcome": "call_back", "next_due": "viernes"}
    )
    assert Task.objects.get().title == "Devolver la llamada"


@pytest.mark.parametrize(
    "typed",
    [
        {"body": "", "channel": "call"},
        {"body": "Habló", "channel": "pigeon"},
        {"body": "Habló", "next_step": "Llamar", "next_due": "pronto"},
        {"body": "Habló", "next_due": "mañana"},
        {"body": "Habló", "started_at": "2999-01-01T10:00"},
    ],
)
def test_what_cannot_be_kept_comes_back_with_its_form(
    world: World, client: Client, typed: dict[str, str]
) -> None:
    answer = as_(client, world.lucia).post(path(world), typed)
    assert answer.status_code == 422
    assert typed["body"] in answer.content.decode()
    assert not Interaction.objects.exists()
    assert not Task.objects.exists()


def test_an_address_of_another_house_is_not_followed(world: World, client: Client) -> None:
    answer = as_(client, world.lucia).post(
        path(world), {"body": "Habló", "next": "https://other.example/"}
    )
    assert answer["Location"] == f"/contactos/{Interaction.objects.get().pk}/"


def test_a_stranger_and_who_only_reads_find_nothing_to_write_on(
    world: World, client: Client
) -> None:
    for person in (world.stranger, world.auditor, world.marketing, world.technician):
        as_(client, person)
        assert client.get(path(world)).status_code == 404
        assert client.post(path(world), {"body": "Hola"}).status_code == 404
    assert not Interaction.objects.exists()


def logged(world: World, **changes: object) -> Interaction:
    contact = Contact(channel="call", body="Pidió precio", **changes)  # type: ignore[arg-type]
    return log_interaction(world.maria, contact, Actor.person(world.lucia))


def test_who_wrote_it_may_put_it_right_the_same_day(world: World, client: Client) -> None:
    found = logged(world, started_at=timezone.now() - timedelta(days=9))
    typed = {"body": "Pidió descuento", "channel": "visit", "outcome": "ordered", "minutes": "35"}
    as_(client, world.lucia).post(f"/contactos/{found.pk}/", typed)
    found.refresh_from_db()
    assert (found.body, found.channel, found.outcome) == ("Pidió descuento", "visit", "ordered")
    assert found.duration_seconds == 35 * 60


def test_a_colleague_reads_it_without_a_form(world: World, client: Client) -> None:
    found = logged(world)
    page = as_(client, world.julian).get(f"/contactos/{found.pk}/")
    assert page.status_code == 200
    assert "Pidió precio" in page.content.decode()
    assert "<textarea" not in page.content.decode()
    assert client.post(f"/contactos/{found.pk}/", {"body": "x"}).status_code == 404
    assert client.post(f"/contactos/{found.pk}/borrado/").status_code == 404


def test_the_next_day_it_stays_as_it_is(world: World, client: Client) -> None:
    found = logged(world)
    Activity.objects.update(at=timezone.now() - timedelta(days=1))
    as_(client, world.lucia)
    assert client.post(f"/contactos/{found.pk}/", {"body": "x"}).status_code == 404
    assert client.post(f"/contactos/{found.pk}/borrado/").status_code == 404


def test_a_deleted_contact_can_be_brought_back(world: World, client: Client) -> None:
    found = logged(world, duration_seconds=372, outcome="reached")
    before = Interaction.objects.values().get()
    as_(client, world.lucia).post(f"/contactos/{found.pk}/borrado/", {"next": "/clientes/"})
    assert not Interaction.objects.exists()
    client.post(f"/contactos/{found.pk}/devolucion/?next=/clientes/")
    assert Interaction.objects.values().get() == before
    assert client.post(f"/contactos/{found.pk}/devolucion/").status_code == 404


def test_nobody_else_can_bring_it_back(world: World, client: Client) -> None:
    found = logged(world)
    as_(client, world.lucia).post(f"/contactos/{found.pk}/borrado/")
    other = as_(Client(), world.julian)
    assert other.post(f"/contactos/{found.pk}/devolucion/").status_code == 404
    assert not Interaction.objects.exists()


def test_a_stranger_does_not_read_a_contact(world: World, client: Client) -> None:
    found = logged(world)
    as_(client, world.stranger)
    assert client.get(f"/contactos/{found.pk}/").status_code == 404
    assert client.post(f"/contactos/{found.pk}/", {"body": "x"}).status_code == 404
    assert client.post(f"/contactos/{found.pk}/borrado/").status_code == 404


def test_without_a_page_before_one_goes_back_to_the_customer(world: World, client: Client) -> None:
    found = log_interaction(world.maria, Contact(channel="note", body="x"), world.by)
    crumb = f'<p class="crumbs"><a href="/clientes/{world.maria.pk}/">{world.maria.name}</a></p>'
    for address in (path(world), f"/contactos/{found.pk}/"):
        assert crumb in as_(client, world.lucia).get(address).content.decode()
    answer = client.post(f"/contactos/{found.pk}/borrado/")
    assert answer["Location"] == f"/clientes/{world.maria.pk}/"
