"""Why somebody sees a customer: the page says what the doors do."""

from datetime import timedelta
from itertools import product
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import reaches
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.delegating import delegate, end
from vinculo.shell.accounts.explaining import why
from vinculo.shell.accounts.models import Team, User
from vinculo.shell.accounts.permissions import PERMISSIONS
from vinculo.shell.models import Activity
from vinculo.shell.tests.reading import assert_well_made


@pytest.fixture
def as_admin(world: World) -> Client:
    client = Client()
    client.force_login(world.administrator)
    return client


def test_the_sentence_and_the_door_agree(world: World) -> None:
    upper = Team.objects.create(name="País")
    Team.objects.filter(pk=world.north.pk).update(parent=upper)
    User.objects.filter(pk=world.julian.pk).update(team=upper)
    User.objects.filter(pk=world.marketing.pk).update(is_active=False)
    today = timezone.localdate(timezone=world.company.zone)
    delegate(world.lucia, world.stranger, today, today, "", world.by)
    Customer.objects.create(kind="person", name="De nadie")
    customers = list(Customer.objects.select_related("owner", "team"))
    for person, customer, area in product(User.objects.all(), customers, PERMISSIONS):
        said = why(person, area, customer.owner, customer.team)
        assert said.reaches == reaches(person, area, customer.owner_id, customer.team_id)
        assert said.because


def test_the_page_names_the_rule(world: World, as_admin: Client) -> None:
    url = reverse("access_why")
    begun: Any = as_admin.get(url)
    assert_well_made(begun)
    asked: dict[str, str | int] = {"persona": world.stranger.pk, "cliente": "52.345.678"}
    page: Any = as_admin.get(url, asked)
    assert page.status_code == 200
    assert_well_made(page)
    assert "El cliente es del equipo Norte, y el suyo es Sur." in page.content.decode()
    asked["cliente"] = "nadie así"
    assert as_admin.get(url, asked).status_code == 422


def test_a_colleague_stands_in_and_it_is_told(world: World) -> None:
    client = Client()
    client.force_login(world.lucia)
    today = timezone.localdate(timezone=world.company.zone)
    days = {"starts_on": today.isoformat(), "ends_on": (today + timedelta(7)).isoformat()}
    url = reverse("delegations")
    # Whose customers: her own, whatever is sent.
    sent = {"giver": world.julian.pk, "taker": world.stranger.pk, "because": "Vacaciones", **days}
    assert client.post(url, sent).status_code == 302
    made = world.lucia.delegations_given.get()
    assert made.taker == world.stranger
    told = Activity.objects.get(kind="shell.delegation_given")
    assert (told.subject_id, told.payload["because"]) == (world.lucia.pk, "Vacaciones")
    listed: Any = client.get(url)
    assert_well_made(listed)
    rosa = Client()
    rosa.force_login(world.stranger)
    assert rosa.get(f"/clientes/{world.maria.pk}/").status_code == 200
    assert rosa.post(reverse("delegation_end", args=[made.pk])).status_code == 404
    for _twice in range(2):
        end(made, Actor.person(world.lucia))
    assert Activity.objects.filter(kind="shell.delegation_ended").count() == 1
    assert rosa.get(f"/clientes/{world.maria.pk}/").status_code == 404


@pytest.mark.parametrize(("first", "last"), [(0, -1), (5, 2), (0, 400)])
def test_days_that_make_no_sense_are_refused(world: World, first: int, last: int) -> None:
    client = Client()
    client.force_login(world.lucia)
    today = timezone.localdate(timezone=world.company.zone)
    sent = {
        "taker": world.julian.pk, "starts_on": (today + timedelta(first)).isoformat(),
        "ends_on": (today + timedelta(last)).isoformat(),
    }  # fmt: skip
    assert client.post(reverse("delegations"), sent).status_code == 422
    sent |= {"taker": world.lucia.pk, "starts_on": today, "ends_on": today}
    assert client.post(reverse("delegations"), sent).status_code == 422
    assert not world.lucia.delegations_given.exists()
