"""Teams below teams, and customers taken over for a while."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.customers.access import customers_for
from vinculo.customers.models import Customer
from vinculo.shell.accounts.access import owners_of, reaches, within
from vinculo.shell.accounts.models import Delegation, RoleScope, Scope, Team, User


def again(person: User) -> User:
    """As the next request reads them."""
    return User.objects.get(pk=person.pk)


def test_who_leads_the_upper_team_reaches_those_below(world: World) -> None:
    upper = Team.objects.create(name="País")
    middle = Team.objects.create(name="Oriente", parent=upper)
    Team.objects.filter(pk=world.north.pk).update(parent=middle)
    rosa = world.stranger
    assert not customers_for(again(rosa)).exists()
    User.objects.filter(pk=rosa.pk).update(team=upper)
    assert set(customers_for(again(rosa))) == {world.maria, world.espiga}
    User.objects.filter(pk=world.lucia.pk).update(team=middle)
    assert reaches(again(world.lucia), "customers.read", None, world.north.pk)
    User.objects.filter(pk=world.julian.pk).update(team=world.south)
    assert not customers_for(again(world.julian)).exclude(owner=world.julian).exists()


def test_a_ring_of_teams_ends(world: World) -> None:
    Team.objects.filter(pk=world.north.pk).update(parent=world.south)
    Team.objects.filter(pk=world.south.pk).update(parent=world.north)
    assert set(customers_for(again(world.stranger))) == {world.maria, world.espiga}


def delegated(world: World, first: int, last: int) -> Delegation:
    today = timezone.localdate(timezone=world.company.zone)
    return Delegation.objects.create(
        giver=world.lucia, taker=world.stranger,
        starts_on=today + timedelta(first), ends_on=today + timedelta(last),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first", "last", "holds"), [(0, 0, True), (-3, 4, True), (1, 4, False), (-4, -1, False)]
)
def test_a_delegation_holds_on_its_days(world: World, first: int, last: int, holds: bool) -> None:
    delegated(world, first, last)
    assert set(customers_for(again(world.stranger))) == ({world.maria} if holds else set())
    assert reaches(again(world.stranger), "customers.write", world.lucia.pk, None) == holds


def test_a_delegation_holds_on_the_very_next_request(world: World) -> None:
    client = Client()
    client.force_login(world.stranger)
    page = f"/clientes/{world.maria.pk}/"
    assert client.get(page).status_code == 404
    made = delegated(world, 0, 5)
    assert client.get(page).status_code == 200
    Delegation.objects.filter(pk=made.pk).update(ended_at=timezone.now())
    assert client.get(page).status_code == 404


def test_it_says_whose_customers_but_not_what_may_be_done(world: World) -> None:
    delegated(world, 0, 5)
    Delegation.objects.update(taker=world.auditor)
    assert not reaches(again(world.auditor), "customers.write", world.lucia.pk, world.north.pk)


def test_who_left_hands_over_nothing(world: World) -> None:
    delegated(world, 0, 5)
    User.objects.filter(pk=world.lucia.pk).update(is_active=False)
    assert owners_of(again(world.stranger)) == (world.stranger.pk,)


@pytest.mark.parametrize("scope", Scope.values)
def test_the_three_ways_to_ask_agree(world: World, scope: str) -> None:
    delegated(world, 0, 5)
    Team.objects.create(name="Costa", parent=world.south)
    RoleScope.objects.filter(role="seller", area="customers.read").update(scope=scope)
    rosa = again(world.stranger)
    asked = {"me": rosa.pk, "team": rosa.team_id}
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id FROM customers_customer c WHERE " + within(rosa, "customers.read", "c"),
            asked,
        )
        by_sql = {pk for (pk,) in cursor.fetchall()}
    by_hand = {
        one.pk
        for one in Customer.objects.all()
        if reaches(rosa, "customers.read", one.owner_id, one.team_id)
    }
    assert by_sql == by_hand == set(customers_for(rosa).values_list("pk", flat=True))
