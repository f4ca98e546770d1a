"""The first steps: by role, ticked by facts, put away and brought back."""

import re

from django.test import Client

from tests.world import World
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import User
from vinculo.shell.planner.planning import plan_task
from vinculo.workspace.first_steps.checklist import checklist


def told(user: User) -> dict[str, bool]:
    return {one.step.slug: one.is_done for one in checklist(user).steps}


def page(client: Client, user: User) -> str:
    client.force_login(user)
    return client.get("/").content.decode()


def test_who_sets_the_house_up_has_its_steps_and_the_others_their_own(world: World) -> None:
    house = told(world.administrator)
    assert {"company", "customers", "people", "permission"} <= set(house)
    assert "note" not in house
    assert house["company"]
    assert house["people"]
    assert {"note", "task", "entering"} == set(told(world.lucia))
    assert "note" not in told(world.auditor)  # she writes nothing


def test_a_step_is_ticked_by_what_is_true(world: World) -> None:
    before = told(world.lucia)["task"]
    plan_task("Llamar", Actor.person(world.lucia), world.lucia.pk, None)
    assert (before, told(world.lucia)["task"]) == (False, True)
    assert told(world.julian)["task"] is False


def test_they_are_put_away_and_brought_back_each_for_oneself(client: Client, world: World) -> None:
    assert 'id="first-steps"' in page(client, world.lucia)
    answer = client.post("/primeros-pasos/retiro/", follow=True).content.decode()
    assert 'id="first-steps"' not in answer
    undo = re.search(r'<form method="post" action="(/primeros-pasos/regreso/)"', answer)
    assert undo
    assert 'id="first-steps"' in page(client, world.julian)
    client.force_login(world.lucia)
    assert 'action="/primeros-pasos/regreso/"' in client.get("/primeros-pasos/").content.decode()
    client.post(undo[1])
    assert 'id="first-steps"' in page(client, world.lucia)


def test_when_all_is_done_they_are_gone(client: Client, world: World) -> None:
    plan_task("Llamar", Actor.person(world.technician), world.technician.pk, None)
    world.technician.set_password("una frase bien larga 7")
    world.technician.save()
    left = [slug for slug, is_done in told(world.technician).items() if not is_done]
    assert left == ["note"]
    assert 'id="first-steps"' in page(client, world.technician)
