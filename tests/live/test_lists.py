"""A list of customers hears of the rows that it shows, and of no others."""

import pytest
from django.test import Client

from tests.world import World
from vinculo.shell.live.stream import watched_in

pytestmark = pytest.mark.django_db


def test_a_list_hears_of_the_rows_that_it_shows(world: World, client: Client) -> None:
    client.force_login(world.lucia)
    page = client.get("/clientes/?vista=mios").content.decode()
    words = page.split('data-news="')[1].split('"')[0]
    assert words.split() == [f"customer.{world.maria.pk}"]
    assert watched_in([words]) == {("customer", world.maria.pk)}
    client.force_login(world.stranger)
    assert f"customer.{world.maria.pk}" not in client.get("/clientes/").content.decode()


def test_a_page_of_a_list_is_watched_to_its_end() -> None:
    assert len(watched_in([" ".join(f"customer.{number}" for number in range(1, 51))])) == 50
