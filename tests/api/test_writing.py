"""What programs write: by the verbs of the rooms, once, and nothing that is not listed."""

import threading
from typing import Any

import pytest
from django.db import connection, connections
from django.test import Client
from django.utils import timezone

from tests.api.conftest import Program
from tests.world import World
from vinculo.customers.models import ContactPoint, Customer, RightsRequest
from vinculo.customers.rights import requests
from vinculo.customers.rights.erasing import erase
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit
from vinculo.shell.models import Activity, GivenAnswer, Task

CUSTOMERS = "/api/v1/customers"
ANA = {
    "kind": "person", "given_names": "Ana Lucía", "surnames": "Peña Gil", "city": "Cali",
    "documents": [{"kind": "cc", "number": "1.020.304.050"}],
    "contacts": [
        {"kind": "phone", "value": "310 555 66 77", "is_primary": True},
        {"kind": "email", "value": " Ana.Pena@Correo.EXAMPLE "},
    ],
    "addresses": [{"text": "cll 5 # 6-7", "city": "Cali"}],
}  # fmt: skip


def send(
    client: Client, path: str, body: Any, code: int, verb: str = "post", **headers: str
) -> Any:
    answer = getattr(client, verb)(path, body, content_type="application/json", headers=headers)
    assert answer.status_code == code, answer.content.decode()
    return answer.json()


def test_a_customer_is_opened_and_what_was_understood_is_shown(
    world: World, program: Program
) -> None:
    said = send(program(world.lucia), CUSTOMERS, ANA, 201)
    customer = Customer.objects.get(pk=said["customer"]["id"])
    assert (customer.name, customer.owner) == ("Ana Lucía Peña Gil", world.lucia)
    understood = {one["at"]: one["understood"] for one in said["understood"]}
    assert understood["contacts.0"] == "+573105556677"
    assert understood["contacts.1"] == "ana.pena@correo.example"
    assert understood["documents.0"] == "1020304050"
    assert understood["addresses.0"]
    made = Activity.objects.filter(subject_id=customer.pk, kind="customers.registered").get()
    assert made.actor == world.lucia
    assert "Tienda en línea" in made.actor_name


def test_who_is_there_already_is_not_opened_twice(world: World, program: Program) -> None:
    client, before = program(world.lucia), Customer.objects.count()
    body = {
        "kind": "person", "given_names": "Otra", "documents": [{"kind": "cc", "number": "52345678"}]
    }  # fmt: skip
    said = send(client, CUSTOMERS, body, 409)
    assert [one["id"] for one in said["same"]] == [world.maria.pk]
    assert Customer.objects.count() == before
    # Whom the caller may not read is not told.
    assert send(program(world.stranger), CUSTOMERS, body, 201)
    send(client, CUSTOMERS, body | {"anyway": True}, 201)


def test_one_bad_part_leaves_nothing(world: World, program: Program) -> None:
    before = Customer.objects.count()
    body = ANA | {"documents": [{"kind": "cc", "number": "77"}, {"kind": "zzz", "number": "1"}]}
    said = send(program(world.lucia), CUSTOMERS, body, 422)
    assert said["errors"][0]["at"] == "body.documents.1.kind"
    assert Customer.objects.count() == before


def test_who_was_erased_is_not_written_down_again(world: World, program: Program) -> None:
    client, by = program(world.lucia), Actor.person(world.administrator)
    asked = requests.Asked("erasure", "email", timezone.localdate(), "CO", "María")
    request = requests.receive(asked, world.maria, by)
    requests.check_identity(request, "document", "", None, by)
    erase(world.maria, by, RightsRequest.objects.get(pk=request.pk))
    before = Customer.objects.count()
    body = ANA | {
        "documents": [{"kind": "cc", "number": "77"}, {"kind": "cc", "number": "52345678"}]
    }
    said = send(client, CUSTOMERS, body, 409)
    assert said["errors"][0]["at"] == "body.documents.1.number"
    assert "same" not in said
    path = f"{CUSTOMERS}/{world.espiga.pk}"
    for what, sent in (
        ("documents", {"kind": "cc", "number": "52.345.678"}),
        ("contacts", {"kind": "phone", "value": "+57 300 123 4567"}),
        ("contacts", {"kind": "email", "value": "mfquintero@elfogon.example"}),
    ):
        assert send(program(world.julian), f"{path}/{what}", sent, 409)["detail"] == said["detail"]
    assert Customer.objects.count() == before
    assert not ContactPoint.objects.filter(customer=world.espiga).exists()


def test_only_what_is_sent_is_changed(world: World, program: Program) -> None:
    path = f"{CUSTOMERS}/{world.maria.pk}"
    send(program(world.lucia), path, {"city": "Medellín"}, 200, "patch")
    changed = Customer.objects.get(pk=world.maria.pk)
    assert (changed.city, changed.name) == ("Medellín", world.maria.name)
    assert changed.since_on == world.maria.since_on
    send(program(world.lucia), path, {"given_names": "", "surnames": ""}, 422, "patch")
    send(program(world.lucia, {"customers.read": "own"}), path, {"city": "X"}, 403, "patch")
    send(program(world.stranger), path, {"city": "X"}, 404, "patch")
    assert Customer.objects.get(pk=world.maria.pk).city == "Medellín"


def test_no_column_is_written_that_is_not_listed(world: World, program: Program) -> None:
    """Attack 11: every column of the record, one by one."""
    client, path = program(world.lucia), f"{CUSTOMERS}/{world.maria.pk}"
    listed = {
        "kind", "given_names", "surnames", "name", "city", "industry", "since_on", "birth_on",
        "preferred_channel",
    }  # fmt: skip
    before = Customer.objects.filter(pk=world.maria.pk).values().get()
    for field in Customer._meta.concrete_fields:
        for name in {field.name, field.attname} - listed:
            said = send(client, path, {name: 1, "city": "Otra"}, 422, "patch")
            assert said["errors"][0]["at"] == f"body.{name}" or name in said["errors"][0]["at"]
    assert Customer.objects.filter(pk=world.maria.pk).values().get() == before
    send(client, CUSTOMERS, ANA | {"owner_id": world.stranger.pk}, 422)


def test_a_field_that_one_may_not_write_is_no_field(world: World, program: Program) -> None:
    FieldLimit.objects.create(role="seller", field="customers.contacts", access="read")
    FieldLimit.objects.create(role="seller", field="customers.birth_on", access="hidden")
    client, path = program(world.lucia), f"{CUSTOMERS}/{world.maria.pk}"
    send(client, path, {"birth_on": "1980-01-01"}, 422, "patch")
    send(client, CUSTOMERS, ANA, 422)
    before = ContactPoint.objects.count()
    send(client, f"{path}/contacts", {"kind": "phone", "value": "3105556677"}, 404)
    assert ContactPoint.objects.count() == before


def test_a_contact_is_written_down_by_who_may(world: World, program: Program) -> None:
    path = f"{CUSTOMERS}/{world.maria.pk}/interactions"
    body = {"channel": "call", "body": "Pidió precio", "outcome": "reached", "minutes": 4}
    said = send(program(world.lucia), path, body, 201)
    assert Interaction.objects.get(pk=said["id"]).duration_seconds == 240
    send(program(world.stranger), path, body, 404)
    send(program(world.auditor), path, body, 403)
    send(program(world.lucia), path, body | {"started_at": "2099-01-01T00:00:00Z"}, 422)
    assert Interaction.objects.count() == 1


def test_a_task_is_about_nobody_whom_one_may_not_read(world: World, program: Program) -> None:
    """Attack 8: linking to a record that one cannot see is the same as to none."""
    stranger = program(world.stranger)
    one = send(stranger, "/api/v1/tasks", {"title": "Ver", "customer": world.maria.pk}, 422)
    none = send(stranger, "/api/v1/tasks", {"title": "Ver", "customer": 2**40}, 422)
    assert one == none
    assert not Task.objects.exists()
    made = send(
        program(world.lucia), "/api/v1/tasks", {"title": "Ver", "customer": world.maria.pk}, 201
    )
    closure = f"/api/v1/tasks/{made['id']}/closure"
    send(stranger, closure, {}, 404)
    assert send(program(world.lucia), closure, {}, 200)["done_at"]
    send(program(world.lucia, {"customers.read": "team"}), closure, {}, 403)


def test_asked_again_it_is_answered_the_same_and_not_done_twice(
    world: World, program: Program
) -> None:
    client = program(world.lucia)
    told = {"Idempotency-Key": "pedido-88"}
    first = send(client, CUSTOMERS, ANA, 201, **told)
    count = Customer.objects.count()
    assert send(client, CUSTOMERS, ANA, 201, **told) == first
    assert Customer.objects.count() == count
    send(client, CUSTOMERS, ANA | {"city": "Pasto"}, 422, **told)
    # A refusal may be put right under the same key, and another program has keys of its own.
    refused = {"Idempotency-Key": "pedido-89"}
    send(client, CUSTOMERS, {"kind": "person"}, 422, **refused)
    send(client, CUSTOMERS, {"kind": "person", "given_names": "Eva"}, 201, **refused)
    send(program(world.lucia), CUSTOMERS, ANA | {"anyway": True}, 201, **told)
    send(client, CUSTOMERS, ANA, 400, **{"Idempotency-Key": "x" * 256})


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment_do_it_once(program: Program, world: World) -> None:
    client = program(world.lucia)
    headers = {
        "Idempotency-Key": "a la vez", "Authorization": client.defaults["HTTP_AUTHORIZATION"]
    }  # fmt: skip
    answers: list[Any] = []
    ready = threading.Barrier(4)

    def ask() -> None:
        ready.wait()
        try:
            answers.append(
                Client(headers=headers)
                .post(CUSTOMERS, {"kind": "person", "given_names": "Noé"}, "application/json")
                .json()
            )
        finally:
            connections.close_all()

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Customer.objects.filter(given_names="Noé").count() == 1
    assert all(one == answers[0] for one in answers)
    assert GivenAnswer.objects.count() == 1
    assert connection.is_usable()
