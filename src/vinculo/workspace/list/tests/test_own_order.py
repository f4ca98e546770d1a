"""The list in the order of a field of the company's own, and what its foot adds up."""

from decimal import Decimal
from typing import Any
from urllib.parse import parse_qs

import pytest
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer
from vinculo.customers.own import write_own
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit
from vinculo.shell.custom.defining import make_field
from vinculo.shell.custom.definitions import by_name
from vinculo.workspace.list import listing
from vinculo.workspace.list.asked import Asked

pytestmark = pytest.mark.django_db


@pytest.fixture
def house(world: World, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """Five of Lucía's with a limit of credit, two without one; pages of three."""
    monkeypatch.setattr(listing, "SIZE", 3)
    by = Actor.person(world.administrator)
    make_field("customer", {"label": "Cupo", "kind": "money"}, by)
    Customer.objects.filter(owner=world.lucia).update(owner=world.stranger, team=world.south)
    found = {}
    for name, limit in (("Ana", 30), ("Bea", 10), ("Cid", 30), ("Dora", 5), ("Eva", 20),
                        ("Zoe", None), ("Yago", None)):  # fmt: skip
        fields = {"kind": "person", "given_names": name, "surnames": "Rey", "owner": world.lucia}
        one = recording.register_customer(fields, world.by)
        Customer.objects.filter(pk=one.pk).update(owner=world.lucia, team=world.north)
        if limit:
            write_own(one, {by_name("customer")["own_cupo"]: Decimal(limit)}, by)
        found[name] = one.pk
    return found


def _walk(world: World, orden: str) -> list[list[str]]:
    asked = Asked(vista="mios", orden=orden)
    get: dict[str, str] = {}
    pages = []
    for _turn in range(9):
        page = listing.listed(asked, world.lucia, get)
        pages.append([line.name.split()[0] for line in page.lines])
        if not page.next_url:
            break
        get = {key: one[0] for key, one in parse_qs(page.next_url.lstrip("?")).items()}
    return pages


def test_it_is_walked_down_and_up_and_who_has_none_comes_last(
    world: World, house: dict[str, int]
) -> None:
    assert _walk(world, "own_cupo") == [["Cid", "Ana", "Eva"], ["Bea", "Dora", "Yago"], ["Zoe"]]
    assert _walk(world, "-own_cupo") == [["Dora", "Bea", "Eva"], ["Ana", "Cid", "Yago"], ["Zoe"]]


def test_whom_the_field_is_hidden_from_orders_by_name(world: World, house: dict[str, int]) -> None:
    FieldLimit.objects.create(role=world.lucia.role, field="own.customer.cupo", access="hidden")
    assert _walk(world, "own_cupo")[0] == ["Ana", "Bea", "Cid"]


def test_the_foot_adds_up_what_the_list_means(client: Client, world: World, house: Any) -> None:
    client.force_login(world.lucia)
    asked = "vista=mios&columnas=city,own_cupo"
    foot = client.get(f"/clientes/pie/?{asked}&pie=own_cupo.sum").content.decode()
    assert "95" in foot
    assert "19" in client.get(f"/clientes/pie/?{asked}&pie=own_cupo.mean").content.decode()
    assert "71" in client.get(f"/clientes/pie/?{asked}&pie=own_cupo.filled").content.decode()
    page = client.get(f"/clientes/?{asked}&orden=own_cupo").content.decode()
    assert 'aria-sort="descending"' in page
    FieldLimit.objects.create(role=world.lucia.role, field="own.customer.cupo", access="hidden")
    hidden = client.get(f"/clientes/pie/?{asked}&pie=own_cupo.sum").content.decode()
    assert "95" not in hidden
