"""Facts are put right where they are read, each by itself, and taken back."""

import re
from typing import Any

import pytest
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, EntryStandard
from vinculo.shell.accounts.models import FieldLimit, User
from vinculo.shell.activity.models import Activity

HTMX = {"HX-Request": "true", "HX-Target": "facts"}


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def at(customer: Customer, key: str) -> str:
    return f"/clientes/{customer.pk}/aqui/{key}/"


def undo(client: Client, answer: Any) -> Any:
    """Press the undo of the toast that came with an answer."""
    found = re.search(r'action="(/clientes/\d+/deshacer/[^"]+)"', answer.content.decode())
    assert found, "nothing can be undone"
    return client.post(found[1], follow=True)


def test_a_fact_is_changed_and_taken_back(world: World) -> None:
    client = inside(world.lucia)
    answer = client.post(at(world.maria, "city"), {"city": "Cali"}, headers=HTMX)
    text = answer.content.decode()
    assert "Cali" in text
    assert "data-editor" not in text
    world.maria.refresh_from_db()
    assert world.maria.city == "Cali"
    undo(client, answer)
    world.maria.refresh_from_db()
    assert world.maria.city == "Bogotá"


def test_nothing_is_taken_back_that_somebody_changed_later(world: World) -> None:
    client = inside(world.lucia)
    answer = client.post(at(world.maria, "city"), {"city": "Cali"}, headers=HTMX)
    inside(world.patricia).post(at(world.maria, "city"), {"city": "Pasto"})
    undo(client, answer)
    world.maria.refresh_from_db()
    assert world.maria.city == "Pasto"


def test_an_undo_is_of_who_did_it_and_only_once(world: World) -> None:
    client = inside(world.lucia)
    answer = client.post(at(world.maria, "city"), {"city": "Cali"}, headers=HTMX)
    address = re.search(r'action="(/clientes/\d+/deshacer/[^"]+)"', answer.content.decode())[1]  # type: ignore[index]
    assert inside(world.patricia).post(address).status_code == 404
    assert client.post(address).status_code == 302
    assert client.post(address).status_code == 404


def test_without_a_script_it_is_a_page_like_any_other(world: World) -> None:
    client, page = inside(world.lucia), at(world.maria, "since_on")
    assert 'type="date"' in client.get(page).content.decode()
    answer = client.post(page, {"since_on": "nunca"})
    assert answer.status_code == 422
    assert "<!doctype html>" in answer.content.decode()
    answer = client.post(page, {"since_on": "2018-01-02"})
    assert answer["Location"] == f"/clientes/{world.maria.pk}/"


def test_saving_one_opens_the_next(world: World) -> None:
    answer = inside(world.lucia).post(
        at(world.maria, "city"), {"city": "Cali", "luego": "industry"}, headers=HTMX
    )
    assert 'data-editor="industry"' in answer.content.decode()
    assert "Cali" in answer.content.decode()


@pytest.mark.parametrize(
    ("what", "fields", "shown"),
    [
        ("contact", {"contact-kind": "phone", "contact-as_typed": "310 555 0142"}, "310 5550142"),
        ("address", {"address-as_typed": "cl 8 4 19", "address-city": "Cali"}, "Calle 8"),
        ("document", {"document-kind": "cc", "document-as_typed": "79.412.508"}, "79.412.508"),
        ("remark", {"remark-topic": "pays", "remark-text": "De contado"}, "De contado"),
    ],
)
def test_a_detail_keeps_its_number_and_comes_back(
    world: World, what: str, fields: dict[str, str], shown: str
) -> None:
    client = inside(world.lucia)
    details = {"contact": world.maria.contacts, "address": world.maria.addresses,
               "document": world.maria.documents, "remark": world.maria.remarks}[what]  # fmt: skip
    detail: Any = details.order_by("pk").first()
    before = str(detail)
    answer = client.post(at(world.maria, f"{what}-{detail.pk}"), fields, headers=HTMX)
    assert answer.status_code == 200
    assert shown in answer.content.decode()
    assert Activity.objects.filter(kind="customers.detail_changed").count() == 1
    undo(client, answer)
    detail.refresh_from_db()
    assert str(detail) == before


def test_what_is_added_and_what_is_removed_come_back(world: World) -> None:
    client = inside(world.lucia)
    new = {"contact-kind": "email", "contact-as_typed": "otra@elfogon.example"}
    answer = client.post(at(world.maria, "contact-nuevo"), new, headers=HTMX)
    assert world.maria.contacts.count() == 3
    undo(client, answer)
    assert world.maria.contacts.count() == 2
    phone = world.maria.contacts.get(kind="phone")
    answer = client.post(at(world.maria, f"contact-{phone.pk}"), {"quitar": "1"}, headers=HTMX)
    assert not world.maria.contacts.filter(pk=phone.pk).exists()
    undo(client, answer)
    assert world.maria.contacts.get(pk=phone.pk).value == phone.value


def test_what_was_typed_outlives_the_removal_of_its_record(world: World) -> None:
    phone = world.maria.contacts.get(kind="phone")
    page = at(world.maria, f"contact-{phone.pk}")
    recording.remove_detail(world.maria, "contact", phone.pk, world.by)
    answer = inside(world.lucia).post(
        page, {"contact-kind": "phone", "contact-as_typed": "310 555 0142"}, headers=HTMX
    )
    assert answer.status_code == 422
    assert "310 555 0142" in answer.content.decode()
    assert "contact-nuevo" in answer.content.decode()


def test_the_standards_of_the_company_hold(world: World) -> None:
    EntryStandard.objects.create(field="city", allowed=["Bogotá", "Cali"], made_by_name="x")
    client = inside(world.lucia)
    answer = client.post(at(world.maria, "city"), {"city": "Marte"}, headers=HTMX)
    assert answer.status_code == 422
    assert 'value="Marte"' in answer.content.decode()


def test_a_name_is_asked_with_its_kind(world: World) -> None:
    fields = {"kind": "person", "given_names": "", "surnames": ""}
    client = inside(world.lucia)
    assert client.post(at(world.maria, "name"), fields, headers=HTMX).status_code == 422
    fields = {"kind": "person", "given_names": "Ana", "surnames": "Peña"}
    assert client.post(at(world.maria, "name"), fields, headers=HTMX).status_code == 200
    world.maria.refresh_from_db()
    assert world.maria.name == "Ana Peña"


def test_who_gives_a_customer_away_is_led_to_their_own(world: World) -> None:
    answer = inside(world.lucia).post(
        at(world.maria, "owner"), {"owner": world.stranger.pk}, headers=HTMX
    )
    assert answer["HX-Redirect"] == "/clientes/"
    world.maria.refresh_from_db()
    assert world.maria.owner == world.stranger


@pytest.mark.parametrize("who", ["stranger", "julian", "technician", "auditor"])
def test_who_may_not_change_the_record_finds_no_editor(world: World, who: str) -> None:
    client = inside(getattr(world, who))
    for key in ("city", "contact-nuevo", "owner"):
        assert client.get(at(world.maria, key)).status_code == 404
        assert client.post(at(world.maria, key), {"city": "Cali"}).status_code == 404
    world.maria.refresh_from_db()
    assert world.maria.city == "Bogotá"


def test_limits_of_fields_hold(world: World) -> None:
    for field, access in (("customers.contacts", "read"), ("customers.birth_on", "hidden")):
        FieldLimit.objects.create(role="seller", field=field, access=access)
    client = inside(world.lucia)
    phone = world.maria.contacts.get(kind="phone")
    for key in (f"contact-{phone.pk}", "contact-nuevo", "birth_on"):
        assert client.get(at(world.maria, key)).status_code == 404, key
    page = client.get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "300 1234567" in page
    assert f'data-edits="contact-{phone.pk}"' not in page


@pytest.mark.parametrize("key", ["sort_name", "id", "team", "contact-x", "tag-1", "contact-0"])
def test_only_what_has_a_form_can_be_changed(world: World, key: str) -> None:
    assert inside(world.lucia).get(at(world.maria, key)).status_code == 404
