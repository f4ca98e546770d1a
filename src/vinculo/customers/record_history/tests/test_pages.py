"""The pages of a record's history: what they say, to whom, and at what cost."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import DjangoAssertNumQueries  # type: ignore[attr-defined]

from tests.world import World
from vinculo.customers import recording
from vinculo.shell.accounts.models import FieldLimit

pytestmark = pytest.mark.django_db


def _page(client: Client, world: World, query: str = "") -> str:
    return client.get(reverse("customer_changes", args=[world.maria.pk]) + query).content.decode()


def test_a_seller_reads_what_was_and_who_changed_it(world: World, client: Client) -> None:
    recording.change_customer(world.maria, {"city": "Medellín"}, world.by)
    client.force_login(world.lucia)
    page = _page(client, world, "?campo=city")
    assert "<del>Bogotá</del>" in page
    assert "<ins>Medellín</ins>" in page
    assert "Lucía Marín Ospina" in page
    window = client.get(
        reverse("customer_field_changes", args=[world.maria.pk, "city"]),
        headers={"HX-Request": "true"},
    ).content.decode()
    assert "<ins>Medellín</ins>" in window
    assert "<html" not in window


@pytest.mark.parametrize(
    ("field", "key", "secret"),
    [
        ("customers.contacts", "contact", "300 123 4567"),
        ("customers.documents", "document", "52.345.678"),
        ("customers.remarks", "remark", "Transferencia"),
        ("customers.birth_on", "birth_on", "1980"),
    ],
)
def test_what_a_role_does_not_see_is_not_in_the_history(
    world: World, client: Client, field: str, key: str, secret: str
) -> None:
    recording.change_customer(world.maria, {"birth_on": "1980-02-03"}, world.by)
    client.force_login(world.lucia)
    assert secret in _page(client, world)
    FieldLimit.objects.create(role=world.lucia.role, field=field, access="hidden")
    page = _page(client, world)
    assert secret not in page
    assert f"campo={key}" not in page
    at = reverse("customer_changes", args=[world.maria.pk])
    assert client.get(f"{at}?campo={key}").status_code == 404
    assert client.get(f"{at}?campo=no_such_field").status_code == 404


def test_a_stranger_finds_nothing(world: World, client: Client) -> None:
    client.force_login(world.stranger)
    for name, more in (("customer_changes", []), ("customer_field_changes", ["city"])):
        assert client.get(reverse(name, args=[world.maria.pk, *more])).status_code == 404


def test_twenty_changes_cost_what_ten_do(
    world: World, client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client.force_login(world.lucia)
    for number in range(10):
        recording.change_customer(world.maria, {"city": f"Pueblo {number}"}, world.by)
        recording.assign(world.maria, world.julian if number % 2 else world.lucia, world.by)
    _page(client, world)
    with django_assert_max_num_queries(9) as ten:
        _page(client, world, "?campo=city")
    for number in range(20):
        recording.change_customer(world.maria, {"city": f"Ciudad {number}"}, world.by)
    with django_assert_max_num_queries(9) as twenty:
        _page(client, world, "?campo=city")
    assert len(ten) == len(twenty)


def test_a_long_history_is_read_page_by_page(world: World, client: Client) -> None:
    client.force_login(world.lucia)
    for number in range(70):
        recording.change_customer(world.maria, {"city": f"Pueblo {number}"}, world.by)
    seen, query = "", "?campo=city"
    for _page_number in range(4):
        page = _page(client, world, query)
        seen += page
        if "antes=" not in page:
            break
        query = "?campo=city&antes=" + page.split("antes=")[1].split('"')[0]
    assert all(seen.count(f"<ins>Pueblo {number}</ins>") == 1 for number in range(70))
