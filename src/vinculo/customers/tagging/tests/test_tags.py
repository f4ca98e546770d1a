"""Tags with colours: on their page, on the customer's, in the list, in the file of settings."""

import pytest
from django.db import connection
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.in_settings import OF_CUSTOMERS
from vinculo.customers.models import Tag
from vinculo.shell.accounts.actor import Actor

pytestmark = pytest.mark.django_db
PAGE = "/empresa/etiquetas/"


@pytest.fixture
def tag(world: World) -> Tag:
    return recording.tag(world.maria, "mayorista", world.by)


def test_a_colour_stands_wherever_the_tag_does(client: Client, world: World, tag: Tag) -> None:
    client.force_login(world.administrator)
    said = {f"t{tag.pk}-name": "Mayorista", f"t{tag.pk}-colour": "violet"}
    assert client.post(PAGE, said).status_code == 302
    drawn = 'data-colour="violet"'
    for page in (
        PAGE,
        world.maria.get_absolute_url(),
        f"/clientes/{world.maria.pk}/panel/",
        "/clientes/?vista=todos&columnas=tags",
    ):
        assert drawn in client.get(page).content.decode(), page


def test_a_name_that_is_taken_and_a_colour_that_is_none_are_refused(
    client: Client, world: World, tag: Tag
) -> None:
    other = recording.tag(world.maria, "paga tarde", world.by)
    client.force_login(world.administrator)
    taken = {f"t{other.pk}-name": "mayorista", f"t{other.pk}-colour": "red"}
    answer = client.post(PAGE, taken)
    assert answer.status_code == 422
    assert "mayorista" in answer.context["problem"]
    assert (
        client.post(PAGE, {f"t{tag.pk}-name": "mayorista", f"t{tag.pk}-colour": "pink"}).status_code
        == 422
    )
    other.refresh_from_db()
    assert (other.name, other.colour) == ("paga tarde", "plain")


def test_what_comes_by_a_bare_statement_is_grey(world: World) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO customers_tag (name) VALUES ('traída')")
    assert Tag.objects.get(name="traída").colour == "plain"


def test_the_file_of_settings_brings_colours(world: World, tag: Tag) -> None:
    part = next(one for one in OF_CUSTOMERS if one.key == "tags")
    by = Actor.person(world.administrator)
    Tag.objects.create(name="verde", colour="green")
    part.apply({"mayorista": "blue"}, by)
    assert part.told() == {"mayorista": "blue"}
    assert Tag.objects.get(name="verde").colour == "plain"
