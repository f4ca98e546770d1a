"""Who changed tasks, contacts, people, teams and roles; taken back where nothing came later."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.interactions.logging import Contact, correct_interaction, log_interaction
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts import people
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import RoleScope, Team, User
from vinculo.shell.accounts.roles import change_role, copy_role
from vinculo.shell.history.past import pasts
from vinculo.shell.history.reading import Change, changes
from vinculo.shell.models import Task
from vinculo.shell.planner.planning import change_task, plan_task

pytestmark = pytest.mark.django_db


def _last(kind: str, key: Any) -> Change:
    return changes(pasts()[kind].held(User.objects.get(role="administrator")), [key], limit=1)[0]


def _undo(client: Client, kind: str, key: Any, one: Change) -> int:
    at = reverse("past_undo", args=[kind, key, one.kind, one.id])
    return client.post(at).status_code


def test_a_task_is_told_and_taken_back_until_it_is_changed_again(
    world: World, client: Client
) -> None:
    by = Actor.person(world.lucia)
    task = plan_task("Llamar", by, world.lucia.pk, timezone.now())
    change_task(task, by, title="Visitar")
    first = _last("tarea", task.pk)
    client.force_login(world.lucia)
    page = client.get(reverse("past", args=["tarea", task.pk])).content.decode()
    assert "<del>Llamar</del>" in page
    assert "<ins>Visitar</ins>" in page
    assert by.name in page
    assert _undo(client, "tarea", task.pk, first) == 302
    assert Task.objects.get(pk=task.pk).title == "Llamar"
    change_task(Task.objects.get(pk=task.pk), by, title="Escribir")
    assert _undo(client, "tarea", task.pk, first) == 302
    assert Task.objects.get(pk=task.pk).title == "Escribir"
    client.force_login(world.stranger)
    assert client.get(reverse("past", args=["tarea", task.pk])).status_code == 404
    assert _undo(client, "tarea", task.pk, _last("tarea", task.pk)) == 404


def test_a_contact_is_taken_back_by_who_wrote_it_today(world: World, client: Client) -> None:
    by = Actor.person(world.lucia)
    contact = log_interaction(world.maria, Contact("call", body="Dos bultos"), by)
    correct_interaction(contact, Contact("call", body="Tres bultos"), by)
    one = _last("contacto", contact.pk)
    client.force_login(world.administrator)
    page = client.get(reverse("past", args=["contacto", contact.pk])).content.decode()
    assert "<del>Dos bultos</del>" in page
    assert _undo(client, "contacto", contact.pk, one) == 404
    client.force_login(world.lucia)
    assert _undo(client, "contacto", contact.pk, one) == 302
    assert Interaction.objects.get(pk=contact.pk).body == "Dos bultos"
    client.force_login(world.stranger)
    assert client.get(reverse("past", args=["contacto", contact.pk])).status_code == 404


def test_people_and_teams_are_told_to_who_decides_about_them(world: World, client: Client) -> None:
    by = Actor.person(world.administrator)
    team = Team.objects.get(name="Sur")
    people.change(world.julian, "manager", team, by)
    one = _last("persona", world.julian.pk)
    client.force_login(world.lucia)
    for kind, key in (("persona", world.julian.pk), ("equipo", team.pk), ("rol", "seller")):
        assert client.get(reverse("past", args=[kind, key])).status_code == 404
    client.force_login(world.administrator)
    for kind, key in (("persona", world.julian.pk), ("equipo", team.pk), ("rol", "seller")):
        assert client.get(reverse("past", args=[kind, key])).status_code == 200
    assert _undo(client, "persona", world.julian.pk, one) == 302
    assert User.objects.get(pk=world.julian.pk).role != "manager"


def test_what_a_role_may_do_is_put_back_with_its_sentence_shown(
    world: World, client: Client
) -> None:
    by = Actor.person(world.administrator)
    role = copy_role("Ventas", "seller", by)
    before = RoleScope.objects.get(role=role.slug, area="customers.read").scope
    change_role(role, role.name, {"customers.read": "all"}, {}, world.administrator, by)
    one = _last("rol", role.slug)
    client.force_login(world.administrator)
    assert _undo(client, "rol", role.slug, one) == 302
    assert RoleScope.objects.get(role=role.slug, area="customers.read").scope == before


def test_a_purchase_is_told_but_not_taken_back(world: World, client: Client) -> None:
    purchase = world.maria.purchases.order_by("pk")[0]
    purchase.channel = "Otro canal"
    purchase.save()
    client.force_login(world.lucia)
    page = client.get(reverse("past", args=["compra", purchase.pk])).content.decode()
    assert "<ins>Otro canal</ins>" in page
    assert _undo(client, "compra", purchase.pk, _last("compra", purchase.pk)) == 404
    client.force_login(world.stranger)
    assert client.get(reverse("past", args=["compra", purchase.pk])).status_code == 404
