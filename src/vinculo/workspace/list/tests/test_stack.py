"""Related records lie on top of a customer's panel, each state under its own address."""

import pytest
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.planning import plan_task

PANEL = {"HX-Request": "true", "HX-Target": "panel"}


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def places(world: World) -> dict[str, str]:
    """What can lie on top of María's panel, with something that only its own panel says."""
    by = Actor.person(world.lucia)
    recording.assign(world.espiga, world.lucia, by=by)
    recording.relate(world.maria, world.espiga, "works_at", by=by)
    task = plan_task("Llevar muestras de harina", by, world.lucia.pk, None, ("customer", 1))
    note = log_interaction(world.maria, Contact("note", "Prefiere los martes"), by)
    purchase = world.maria.purchases.order_by("pk").first()
    assert purchase is not None
    return {
        f"compra.{purchase.pk}": "FE-0",
        f"contacto.{note.pk}": "Prefiere los martes",
        f"tarea.{task.pk}": "Llevar muestras de harina",
        f"cliente.{world.espiga.pk}": "Panadería La Espiga",
    }


def test_each_lies_on_top_and_leads_down_again(world: World, places: dict[str, str]) -> None:
    lucia, panel = inside(world.lucia), f"/clientes/{world.maria.pk}/panel/"
    for place, said in places.items():
        text = lucia.get(f"{panel}?vista=todos&encima={place}", headers=PANEL).content.decode()
        assert said in text, place
        assert f'href="{panel}?vista=todos"' in text, place
        assert "data-down" in text


def test_one_over_the_other_leads_down_one_by_one(world: World, places: dict[str, str]) -> None:
    top, *_others, below = places
    panel = f"/clientes/{world.maria.pk}/panel/"
    text = inside(world.lucia).get(f"{panel}?encima={below}~{top}", headers=PANEL).content.decode()
    assert f'href="{panel}?encima={below}"' in text
    assert "Panadería La Espiga" in text


def test_an_address_of_a_stack_opens_with_its_list(world: World, places: dict[str, str]) -> None:
    place = list(places)[1]
    page = inside(world.lucia).get(f"/clientes/{world.maria.pk}/panel/?encima={place}")
    text = page.content.decode()
    assert "<!doctype html>" in text
    assert "Prefiere los martes" in text
    assert f'href="/clientes/{world.maria.pk}/panel/"' in text


def test_the_panel_offers_what_can_be_opened(world: World, places: dict[str, str]) -> None:
    text = inside(world.lucia).get(f"/clientes/{world.maria.pk}/panel/", headers=PANEL)
    for place in places:
        if place.startswith(("contacto", "cliente")):  # the rest is older, or about another record
            assert f"encima={place}" in text.content.decode(), place


@pytest.mark.parametrize(
    "place", ["usuario.1", "compra.x", "compra", "compra.1~", "~".join(["tarea.1"] * 9)]
)
def test_what_is_no_stack_is_no_page(world: World, place: str) -> None:
    client = inside(world.lucia)
    answer = client.get(f"/clientes/{world.maria.pk}/panel/?encima={place}")
    assert answer.status_code == 404


def test_nobody_sees_on_top_what_they_may_not_open(world: World, places: dict[str, str]) -> None:
    recording.assign(world.espiga, world.stranger, by=world.by)
    panel = f"/clientes/{world.espiga.pk}/panel/"
    for place in places:
        if not place.startswith("cliente"):
            assert inside(world.stranger).get(f"{panel}?encima={place}").status_code == 404, place


def test_layers_cost_little(
    world: World, places: dict[str, str], django_assert_max_num_queries
) -> None:  # type: ignore[no-untyped-def]
    client, panel = inside(world.lucia), f"/clientes/{world.maria.pk}/panel/"
    place = next(iter(places))
    client.get(f"{panel}?encima={place}", headers=PANEL)
    with django_assert_max_num_queries(14):
        client.get(f"{panel}?encima={place}", headers=PANEL)
