"""Two people, two browsers, one record."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.customers.models import Customer
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import OwnRole, RoleScope, User
from vinculo.shell.accounts.roles import copy_role
from vinculo.shell.planner.planning import plan_task

SHOWN = re.compile(r'name="([\w-]*shown)" value="([^"]*)"')


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def shown(client: Client, page: str) -> dict[str, str]:
    """The marks of every form of a page, as a browser would send them back."""
    found = SHOWN.findall(client.get(page).content.decode())
    assert found, "no form says what it showed"
    return {"shown": " ".join(marks for _name, marks in found)}


def identity(customer: Customer, **other: str) -> dict[str, str]:
    customer.refresh_from_db()
    return {
        "kind": customer.kind, "given_names": customer.given_names,
        "surnames": customer.surnames, "city": customer.city, "industry": customer.industry,
        "since_on": customer.since_on.isoformat() if customer.since_on else "",
    } | other  # fmt: skip


def keep(answer: str, name: str, whose: str) -> dict[str, str]:
    """The choice as the page offers it."""
    found = re.search(rf'name="(keep-{name})" value="({whose}\.\w+)"', answer)
    assert found, "no choice is offered"
    return {found[1]: found[2]}


@pytest.fixture
def page(world: World) -> str:
    return f"/clientes/{world.maria.pk}/ficha/"


def test_different_fields_become_one_and_it_is_said(world: World, page: str) -> None:
    lucia, patricia = inside(world.lucia), inside(world.patricia)
    before = identity(world.maria)
    hers, theirs = shown(lucia, page), shown(patricia, page)
    patricia.post(page, before | theirs | {"city": "Medellín"})
    answer = lucia.post(page, before | hers | {"industry": "Restaurantes"}, follow=True)
    world.maria.refresh_from_db()
    assert (world.maria.city, world.maria.industry) == ("Medellín", "Restaurantes")
    assert "Patricia Gómez Arango" in answer.content.decode()


def test_the_same_field_shows_both_values_and_loses_none(world: World, page: str) -> None:
    lucia, patricia = inside(world.lucia), inside(world.patricia)
    before = identity(world.maria)
    hers, theirs = shown(lucia, page), shown(patricia, page)
    patricia.post(page, before | theirs | {"city": "Medellín"})
    typed = before | hers | {"city": "Cali", "industry": "Restaurantes"}
    answer = lucia.post(page, typed)
    text = answer.content.decode()
    assert answer.status_code == 422
    for said in ("Patricia Gómez Arango", "Medellín", 'value="Cali"', 'value="Restaurantes"'):
        assert said in text
    world.maria.refresh_from_db()
    assert (world.maria.city, world.maria.industry) == ("Medellín", "")

    assert lucia.post(page, typed | keep(text, "city", "mine")).status_code == 302
    world.maria.refresh_from_db()
    assert (world.maria.city, world.maria.industry) == ("Cali", "Restaurantes")


def test_the_other_value_can_be_kept(world: World, page: str) -> None:
    lucia, patricia = inside(world.lucia), inside(world.patricia)
    before = identity(world.maria)
    typed = before | shown(lucia, page) | {"city": "Cali"}
    patricia.post(page, before | {"city": "Medellín"})
    text = lucia.post(page, typed).content.decode()
    assert lucia.post(page, typed | keep(text, "city", "theirs")).status_code == 302
    world.maria.refresh_from_db()
    assert world.maria.city == "Medellín"


def test_a_choice_holds_only_against_what_was_seen(world: World, page: str) -> None:
    lucia, patricia = inside(world.lucia), inside(world.patricia)
    before = identity(world.maria)
    typed = before | shown(lucia, page) | {"city": "Cali"}
    patricia.post(page, before | {"city": "Medellín"})
    choice = keep(lucia.post(page, typed).content.decode(), "city", "mine")
    patricia.post(page, before | {"city": "Pasto"})
    answer = lucia.post(page, typed | choice)
    assert answer.status_code == 422
    assert "Pasto" in answer.content.decode()


def test_a_task_is_told_apart_by_its_day_as_well(world: World) -> None:
    by = Actor.person(world.lucia)
    task = plan_task("Llamar", by, world.lucia.pk, timezone.now())
    page = f"/tareas/{task.pk}/"
    first, second = inside(world.lucia), inside(world.patricia)
    told = shown(first, page)
    fields = {"title": "Llamar", "assignee": str(world.lucia.pk)}
    second.post(page, fields | shown(second, page) | {"due": "en 3 días"})
    answer = first.post(page, fields | told | {"title": "Llamar temprano"})
    assert answer.status_code == 302
    task.refresh_from_db()
    assert task.title == "Llamar temprano"
    assert task.due_at is not None
    bogota = world.company.zone
    assert (timezone.localdate(task.due_at, bogota) - timezone.localdate(timezone=bogota)).days == 3
    answer = first.post(page, fields | told | {"title": "Llamar", "due": "mañana"})
    assert answer.status_code == 422
    assert "Patricia Gómez Arango" in answer.content.decode()


def test_a_note_open_in_two_windows(world: World) -> None:
    note = log_interaction(world.maria, Contact("note", "Uno"), Actor.person(world.lucia))
    page, browser = f"/contactos/{note.pk}/", inside(world.lucia)
    old = shown(browser, page)
    browser.post(page, {"body": "Dos", "channel": "note", "direction": "out"} | old)
    answer = browser.post(page, {"body": "Tres", "channel": "note", "direction": "out"} | old)
    assert answer.status_code == 422
    assert {"Dos", "Tres"} <= set(re.findall(r"\w+", answer.content.decode()))
    note.refresh_from_db()
    assert note.body == "Dos"


def test_two_people_change_a_role(world: World) -> None:
    role = copy_role("Caja", "seller", Actor.person(world.administrator))
    page = f"/roles/{role.slug}/"
    one, two = inside(world.administrator), inside(world.administrator)
    form = one.get(page).context["form"]
    fields = {name: str(form[name].value()) for name in form.fields}
    old = shown(one, page)
    two.post(page, fields | {"customers_read": "all"})
    assert one.post(page, fields | old | {"name": "Caja norte"}).status_code == 302
    assert OwnRole.objects.get(slug=role.slug).name == "Caja norte"
    assert RoleScope.objects.get(role=role.slug, area="customers.read").scope == "all"
