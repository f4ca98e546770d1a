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
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import Activity

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
