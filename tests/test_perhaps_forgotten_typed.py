"""Nor by a form or a program, unless somebody says that it is another person."""

from datetime import date
from typing import Any

import pytest
from django.test import Client

from tests.api.conftest import Program, program
from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer
from vinculo.customers.rights import erasing
from vinculo.customers.rights.returning import PerhapsErased
from vinculo.integration.models import ReturnDoubt
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import Activity, Task

NEW, PROGRAMS = "/clientes/nuevo/", "/api/v1/customers"
ZOILA = {"kind": "person", "given_names": "Zoila", "surnames": "Quetzal Ñáñez"}
SAID = "customers.said_to_be_another"

__all__ = ["program"]


@pytest.fixture
def forgotten(world: World) -> World:
    """Zoila Quetzal Ñáñez, of Tunja, born on 3 April 1980; and a Juan Pérez of Cali."""
    by = Actor.person(world.administrator)
    juan = {"kind": "person", "given_names": "Juan", "surnames": "Pérez", "city": "Cali"}
    for fields in (ZOILA | {"city": "Tunja", "birth_on": date(1980, 4, 3)}, juan):
        erasing.erase(recording.register_customer(fields, by), by)
    return world


def here(name: str = "Zoila Quetzal Ñáñez") -> int:
    return Customer.objects.filter(name=name).count()


def test_the_form_says_what_to_do_and_keeps_who_said_it_is_another(
    forgotten: World, client: Client
) -> None:
    client.force_login(forgotten.lucia)
    answer = client.post(NEW, ZOILA | {"given_names": "ZOILA", "surnames": "quetzal nanez"})
    page = answer.content.decode()
    assert (answer.status_code, here("ZOILA quetzal nanez")) == (422, 0)
    assert 'name="another"' in page
    # Of who was erased nothing: neither how they were written nor where or when.
    assert not [word for word in ("Ñáñez", "Tunja", "1980") if word in page]
    assert client.post(NEW, ZOILA | {"anyway": "on"}).status_code == 422
    assert client.post(NEW, ZOILA | {"another": "on"}).status_code == 302
    said = Activity.objects.get(kind=SAID)
    assert (said.actor, said.payload) == (forgotten.lucia, {"customer_id": said.subject_id})
    assert Customer.objects.get(pk=said.subject_id).name == "Zoila Quetzal Ñáñez"


def test_a_short_name_waits_only_with_the_city(forgotten: World, client: Client) -> None:
    client.force_login(forgotten.lucia)
    juan = {"kind": "person", "given_names": "Juan", "surnames": "Perez"}
    assert client.post(NEW, juan | {"city": "cali"}).status_code == 422
    assert client.post(NEW, juan | {"city": "Bogotá", "another": "on"}).status_code == 302
    assert not Activity.objects.filter(kind=SAID).exists()  # nothing was in doubt


def test_a_warning_while_typing_does_not_tell(forgotten: World, client: Client) -> None:
    """Else whoever may type could try birthdays until one is told."""
    client.force_login(forgotten.lucia)
    page = client.post(f"{NEW}parecidos/", ZOILA).content.decode()
    assert "banner" not in page


def test_a_program_is_refused_unless_it_says_another(forgotten: World, program: Program) -> None:
    client = program(forgotten.lucia)

    def send(body: dict[str, Any], code: int) -> Any:
        answer = client.post(PROGRAMS, body, content_type="application/json")
        assert answer.status_code == code, answer.content.decode()
        return answer.json()

    said = send(ZOILA | {"anyway": True}, 409)
    assert (said["perhaps_forgotten"], here()) == (True, 0)
    assert not [word for word in ("Ñáñez", "Tunja", "1980") if word in str(said)]
    juan = {"kind": "person", "given_names": "Juan", "surnames": "Pérez"}
    at = {"addresses": [{"text": "cll 5 # 6-7", "city": "CALI"}]}
    send(juan | at, 409)
    send(juan, 201)
    send(ZOILA | {"another_person": True}, 201)
    assert (here(), Activity.objects.get(kind=SAID).actor) == (1, forgotten.lucia)


def test_a_stranger_learns_nothing_and_the_verb_holds_for_every_door(
    forgotten: World, client: Client
) -> None:
    """The stranger opens customers of their own: to them too it names nobody."""
    assert client.post(NEW, ZOILA).status_code == 302  # to the page on which one signs in
    client.force_login(forgotten.stranger)
    page = client.post(NEW, ZOILA | {"surnames": "quetzal nanez"}).content.decode()
    assert 'name="another"' in page
    assert not [word for word in ("Ñáñez", "Tunja", "1980") if word in page]
    with pytest.raises(PerhapsErased):
        recording.register_customer(ZOILA, Actor.person(forgotten.administrator))
    assert here() == 0


def test_who_is_renamed_is_asked_about_once(forgotten: World, client: Client) -> None:
    maria, by = forgotten.maria, Actor.person(forgotten.lucia)
    client.force_login(forgotten.lucia)
    at = f"/clientes/{maria.pk}/ficha/"
    answer = client.post(at, ZOILA)
    page = answer.content.decode()
    assert (answer.status_code, here()) == (422, 0)
    assert 'name="another"' in page
    assert not [word for word in ("Tunja", "1980") if word in page]
    inline = client.post(f"/clientes/{maria.pk}/aqui/name/", ZOILA)
    assert (inline.status_code, here()) == (422, 0)
    assert 'name="another"' in inline.content.decode()
    with pytest.raises(PerhapsErased):
        recording.change_customer(Customer.objects.get(pk=maria.pk), ZOILA, by)
    assert client.post(at, ZOILA | {"another": "on"}).status_code == 302
    assert here() == 1
    assert Activity.objects.filter(kind=SAID, subject_id=maria.pk).count() == 1
    # Decided once: what follows asks no more, and what is put back neither.
    now = Customer.objects.get(pk=maria.pk)
    assert recording.change_customer(now, {"industry": "Panadería"}, by)
    assert recording.change_customer(now, {"given_names": "Zoila Rosa"}, by)
    back = {"given_names": "Zoila"}
    assert recording.change_customer(Customer.objects.get(pk=maria.pk), back, by, as_it_was=True)


def test_what_a_program_sends_waits_at_the_desk(
    forgotten: World, client: Client, program: Program
) -> None:
    api = program(forgotten.lucia)
    body = ZOILA | {"contacts": [{"kind": "phone", "value": "310 555 66 77"}]}

    def send(path: str = PROGRAMS, verb: str = "post", what: Any = body) -> Any:
        return getattr(api, verb)(path, what, content_type="application/json")

    for _turn in range(2):
        assert send().status_code == 409
    doubt = ReturnDoubt.objects.get()
    assert (doubt.importing, doubt.told["contacts"]) == (None, ["310 555 66 77"])
    task = Task.objects.open().get(subject_kind="import_doubts", subject_id=0)
    client.force_login(forgotten.administrator)
    for desk in ("/importar/dudas/", "/importar/0/dudas/"):
        assert "310 555 66 77" in client.get(desk).content.decode()
    said = {"decision": "other", "because": "Otra cédula"}
    assert client.post(f"/importar/dudas/{doubt.pk}/", said).status_code == 302
    task.refresh_from_db()
    assert task.done_at is not None
    assert send().status_code == 201
    assert here() == 1
    assert Activity.objects.filter(kind=SAID).count() == 1
    # The same for who is renamed by a program.
    at = f"{PROGRAMS}/{forgotten.espiga.pk}"
    juan = {"kind": "person", "given_names": "Juan", "surnames": "Pérez", "city": "Cali"}
    assert send(at, "patch", juan).status_code in (404, 409)
    mine = f"{PROGRAMS}/{forgotten.maria.pk}"
    assert send(mine, "patch", juan).status_code == 409
    assert Customer.objects.get(pk=forgotten.maria.pk).surnames == "Quintero Salazar"
    assert ReturnDoubt.objects.filter(decision="").get().told["city"] == "Cali"
    assert send(mine, "patch", juan | {"another_person": True}).status_code == 200
