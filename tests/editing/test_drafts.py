"""A draft is its writer's alone, does not live long, and goes with the person it is about."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User
from vinculo.shell.drafts.keeping import KEPT_FOR, LONGEST, MOST, forget_old_drafts, keep_draft
from vinculo.shell.drafts.models import Draft
from vinculo.shell.personal_data import Forgotten
from vinculo.shell.rights import forget

BODY = {"body": ["Quiere cotización de 40 bultos"]}


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def keep(client: Client, address: str, fields: Any = BODY) -> int:
    answer = client.post(address, json.dumps(fields), content_type="application/json")
    return answer.status_code


@pytest.fixture
def address(world: World) -> str:
    return f"/borradores/contacto/{world.maria.pk}/"


def test_what_was_kept_is_offered_to_who_wrote_it_alone(world: World, address: str) -> None:
    lucia = inside(world.lucia)
    assert lucia.get(address).status_code == 204
    assert keep(lucia, address) == 204
    offered = lucia.get(address).content.decode()
    assert "40 bultos" in offered
    assert inside(world.patricia).get(address).status_code == 204
    assert Client().get(address).status_code == 302


def test_the_last_writing_counts_and_can_be_thrown_away(world: World, address: str) -> None:
    lucia = inside(world.lucia)
    keep(lucia, address)
    keep(lucia, address, {"body": ["Otra cosa"]})
    assert Draft.objects.get().fields == {"body": ["Otra cosa"]}
    assert lucia.post(f"{address}fuera/").status_code == 204
    assert not Draft.objects.exists()


def test_what_is_sent_is_no_draft_any_more(world: World, address: str) -> None:
    lucia = inside(world.lucia)
    keep(lucia, address)
    keep(inside(world.patricia), address)
    lucia.post(f"/clientes/{world.maria.pk}/contactos/", {"body": "Llamó", "channel": "call"})
    assert Draft.objects.get().person == world.patricia


@pytest.mark.parametrize("fields", [[], {"a": "b"}, {"a": [1]}, None])
def test_only_texts_of_fields_are_kept(world: World, address: str, fields: Any) -> None:
    assert keep(inside(world.lucia), address, fields) == 400
    assert not Draft.objects.exists()


def test_a_draft_has_an_end(world: World, address: str) -> None:
    lucia = inside(world.lucia)
    assert keep(lucia, address, {"body": ["x" * LONGEST]}) == 413
    assert lucia.get("/borradores/otra-cosa/0/").status_code == 404
    for about in range(1, MOST + 5):
        keep_draft(world.lucia, "contacto", about, BODY)
    assert Draft.objects.count() == MOST
    Draft.objects.filter(subject_id=MOST).update(saved_at=timezone.now() - KEPT_FOR - timedelta(1))
    forget_old_drafts()
    assert Draft.objects.count() == MOST - 1


def test_who_is_forgotten_is_in_no_draft(world: World, address: str) -> None:
    keep(inside(world.lucia), address)
    keep_draft(world.lucia, "cliente", 0, {"surnames": ["Quintero Salazar"]})
    keep_draft(world.lucia, "tarea", 0, {"title": ["Comprar café"]})
    forget(Forgotten(world.maria.pk, ("Quintero Salazar",)))
    left = dict(Draft.objects.values_list("form", "fields"))
    assert set(left) == {"cliente", "tarea"}
    assert "Quintero" not in json.dumps(left)
    assert "café" in json.dumps(left, ensure_ascii=False)


def test_the_form_says_where_its_draft_lies(world: World) -> None:
    page = inside(world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert f'data-draft="/borradores/contacto/{world.maria.pk}/"' in page
    assert Customer.objects.count() == 2
