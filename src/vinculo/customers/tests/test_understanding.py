"""What was understood is shown, overruled and learned; nothing is changed in silence."""

import pytest
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, TaughtMeaning
from vinculo.customers.understanding.dictionary import taught, teach
from vinculo.customers.understanding.reading import read_person
from vinculo.shell.accounts.models import User

NEW = {"kind": "person", "given_names": "Ana Lucía", "surnames": "Barragán Peña"}


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize(
    ("what", "sent", "shown"),
    [
        ("phone", {"phone": "(1) 234 5678 ext. 12"}, "+576012345678"),
        ("phone", {"phone": "3,00123E+11"}, "hoja de cálculo"),
        ("email", {"email": "ana@gmial.com"}, "¿Quiso decir ana@gmail.com?"),
        ("address", {"address": "kra 97 n° 12 – 34"}, "Carrera 97 # 12-34"),
        ("one-contact", {"contact-as_typed": "300 1234567", "contact-kind": "phone"}, "+573001234"),
        ("one-contact", {"contact-as_typed": "a@x.co", "contact-kind": "email"}, "a@x.co"),
        ("one-address", {"address-as_typed": "cl 8 4 19"}, "Calle 8 # 4-19"),
        (
            "name",
            {"kind": "person", "given_names": "QUINTERO SALAZAR MARIA FERNANDA", "surnames": ""},
            "nombres María Fernanda, apellidos Quintero Salazar",
        ),
        ("name", {"kind": "organisation", "name": "la espiga s a s"}, "La Espiga S.A.S."),
        ("name", {"kind": "person", "given_names": "Consumidor final"}, "nadie en particular"),
    ],
)
def test_a_line_says_what_was_understood(
    world: World, what: str, sent: dict[str, str], shown: str
) -> None:
    response = inside(world.lucia).post(f"/clientes/entendido/{what}/", sent)
    assert response.status_code == 200
    assert shown in response.content.decode()


def test_what_was_understood_of_a_name_is_written_into_its_fields_when_asked(world: World) -> None:
    sent = {"kind": "person", "given_names": "PEREZ GOMEZ JUAN", "surnames": ""}
    page = inside(world.lucia).post("/clientes/entendido/name/?usar=1", sent).content.decode()
    assert 'value="Juan"' in page
    assert 'value="Pérez Gómez"' in page


def test_a_stranger_and_an_unknown_field_get_404(world: World) -> None:
    assert inside(world.technician).post("/clientes/entendido/phone/", {}).status_code == 404
    assert inside(world.lucia).post("/clientes/entendido/planet/", {}).status_code == 404
    assert inside(world.lucia).get("/clientes/entendido/phone/").status_code == 405


def test_the_pages_have_the_lines(world: World) -> None:
    client = inside(world.lucia)
    new = client.get("/clientes/nuevo/").content.decode()
    record = client.get(f"/clientes/{world.maria.pk}/ficha/").content.decode()
    for what in ("name", "phone", "email", "address"):
        assert f'id="understood-{what}"' in new
    for what in ("name", "one-contact", "one-address"):
        assert f'id="understood-{what}"' in record


def test_nothing_is_changed_in_silence(world: World) -> None:
    fields = NEW | {"given_names": "ana", "email": "ana@gmial.com", "address": "kra 7 n 12 34"}
    inside(world.lucia).post("/clientes/nuevo/", fields)
    ana = Customer.objects.get(surnames="Barragán Peña")
    assert ana.given_names == "ana"
    assert ana.contacts.get().value == "ana@gmial.com"
    address = ana.addresses.get()
    assert (address.as_typed, address.canonical) == ("kra 7 n 12 34", "Carrera 7 # 12-34")
    assert address.key == recording.add_address(ana, "CR 7 # 12-34", "", world.by).key != ""


def test_who_overrules_teaches_the_company(world: World) -> None:
    client = inside(world.lucia)
    fields = NEW | {
        "phone": "el de la tienda", "phone_meaning": "300 999 8877",
        "address": "donde Marta", "address_meaning": "Calle 8 # 4-19",
    }  # fmt: skip
    client.post("/clientes/nuevo/", fields)
    ana = Customer.objects.get(surnames="Barragán Peña")
    phone, address = ana.contacts.get(), ana.addresses.get()
    assert (phone.as_typed, phone.value, phone.is_valid) == (
        "el de la tienda", "+573009998877", True,
    )  # fmt: skip
    assert (address.as_typed, address.canonical) == ("donde Marta", "Calle 8 # 4-19")
    rows = TaughtMeaning.objects.filter(person=world.lucia).values_list("kind", "typed", "meaning")
    assert set(rows) == {
        ("phone", "el de la tienda", "300 999 8877"),
        ("address", "donde marta", "Calle 8 # 4-19"),
    }
    again = client.post("/clientes/entendido/phone/", {"phone": "EL DE LA TIENDA"})
    assert "+573009998877" in again.content.decode()


def test_a_detail_can_be_overruled_too(world: World) -> None:
    page = f"/clientes/{world.maria.pk}/ficha/contact/"
    sent = {
        "contact-kind": "whatsapp", "contact-as_typed": "el mismo",
        "contact-meaning": "301 222 3344",
    }  # fmt: skip
    assert inside(world.lucia).post(page, sent).status_code == 302
    assert world.maria.contacts.get(kind="whatsapp").value == "+573012223344"


def test_words_that_no_list_has_are_learned_from_their_fields(world: World) -> None:
    assert read_person("Estick Brayhan", "CO").given_names != "Brayhan"
    fields = {"kind": "person", "given_names": "Brayhan", "surnames": "Estick Pérez"}
    recording.register_customer(fields, world.by)
    assert dict(taught("name")) == {"brayhan": "given", "estick": "surname"}
    assert read_person("ESTICK BRAYHAN", "CO").given_names == "Brayhan"


def test_the_last_who_says_is_believed(world: World) -> None:
    teach("phone", "la casa", "300 111 2233", world.by)
    teach("phone", "LA CASA", "300 444 5566", world.by)
    assert dict(taught("phone")) == {"la casa": "300 444 5566"}
