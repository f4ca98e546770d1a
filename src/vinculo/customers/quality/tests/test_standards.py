"""Entry standards: in forms, on details, in the queue, and for rows of files."""

from typing import Any

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers.models import Customer, EntryStandard, QualityScore
from vinculo.customers.quality import scoring
from vinculo.customers.quality.masks import fits
from vinculo.customers.quality.policy import Standard
from vinculo.customers.quality.standards import Whom, broken
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def standard(world: World, **what: Any) -> None:
    sent = {"field": "city", "kind": "", "rank": "", "team": "", "mask": "", "allowed": "",
            "on_import": "warn", **what}  # fmt: skip
    response = inside(world.administrator).post("/calidad/normas/", sent)
    assert response.status_code == 302, response.content.decode()


def test_who_opens_a_record_has_to_write_what_is_asked(world: World) -> None:
    standard(world, is_required="on", kind="person")
    client = inside(world.lucia)
    person = {"kind": "person", "given_names": "Ana", "surnames": "Ruiz"}
    response = client.post("/clientes/nuevo/", person)
    assert response.status_code == 422
    assert "La empresa pide este dato: Ciudad." in response.content.decode()
    assert client.post("/clientes/nuevo/", person | {"city": "Cali"}).status_code == 302
    firm = {"kind": "organisation", "name": "Frutas del Valle"}
    assert client.post("/clientes/nuevo/", firm).status_code == 302


def test_only_the_team_that_is_meant_is_asked(world: World) -> None:
    standard(world, is_required="on", team=str(world.south.pk))
    firm = {"kind": "organisation", "name": "Frutas del Valle"}
    assert inside(world.stranger).post("/clientes/nuevo/", firm).status_code == 422
    assert inside(world.lucia).post("/clientes/nuevo/", firm).status_code == 302


def test_a_detail_is_held_to_its_format(world: World) -> None:
    standard(world, field="phone", mask="999 999 9999")
    client, address = inside(world.lucia), f"/clientes/{world.maria.pk}/ficha/contact/"
    sent = {"contact-kind": "phone", "contact-as_typed": "3001234568"}
    assert client.post(address, sent).status_code == 422
    assert client.post(address, sent | {"contact-as_typed": "300 123 4568"}).status_code == 302


def test_what_is_not_so_today_waits_in_the_queue(world: World) -> None:
    standard(world, allowed="Cali\nMedellín")
    scoring.rescore_due()
    row = EntryStandard.objects.get()
    assert QualityScore.objects.get(pk=world.maria.pk).faults[0] == f"standard:{row.pk}"
    assert not any(
        code.startswith("standard") for code in QualityScore.objects.get(pk=world.espiga.pk).faults
    )
    page = inside(world.lucia).get(f"/calidad/por-reparar/?falta=standard:{row.pk}")
    assert "uno de: Cali, Medellín" in page.content.decode()
    inside(world.administrator).post(f"/calidad/normas/{row.pk}/fin/")
    scoring.rescore_due()
    assert f"standard:{row.pk}" not in QualityScore.objects.get(pk=world.maria.pk).faults
    told = Activity.objects.filter(kind__startswith="customers.standard").order_by("pk")
    assert [one.kind for one in told] == ["customers.standard_set", "customers.standard_ended"]


def test_a_standard_has_to_ask_for_something(world: World) -> None:
    sent = {"field": "city", "on_import": "warn"}
    assert inside(world.administrator).post("/calidad/normas/", sent).status_code == 422


@given(st.text(alphabet="AB12 -áé.", max_size=8))
def test_a_mask_of_itself_means_itself(text: str) -> None:
    mask = "".join("9" if sign.isdigit() else "A" if sign.isalpha() else sign for sign in text)
    assert fits(text, mask.strip())


@pytest.mark.django_db
@given(text=st.text(alphabet="AB12 -ñé.+(", max_size=6), mask=st.text("9A*-. (+", max_size=5))
def test_files_and_queue_judge_alike(text: str, mask: str) -> None:
    from django.db import connection

    from vinculo.customers.quality.masks import as_sql

    with connection.cursor() as cursor:
        cursor.execute("SELECT btrim(%s) ~ %s", [text, as_sql(mask)])
        assert cursor.fetchone() == (fits(text, mask),)


def test_of_a_known_customer_nothing_is_missed() -> None:
    held = (Standard(1, "city", is_required=True), Standard(2, "city", allowed=("Cali",)))
    whom = Whom("person")
    assert [one.why for one in broken({"city": ""}, whom, held)] == ["required"]
    assert not broken({"city": ""}, whom, held, is_new=False)
    assert [one.why for one in broken({"city": "Tunja"}, whom, held, is_new=False)] == ["value"]
    assert not broken({}, whom, held)


def test_the_form_of_the_record_asks_too(world: World) -> None:
    standard(world, is_required="on")
    fields = {"kind": "organisation", "name": world.espiga.name}
    address = f"/clientes/{world.espiga.pk}/ficha/"
    assert inside(world.julian).post(address, fields).status_code == 422
    assert inside(world.julian).post(address, fields | {"city": "Tunja"}).status_code == 302
    assert Customer.objects.get(pk=world.espiga.pk).city == "Tunja"
