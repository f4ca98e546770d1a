"""Beside the class stands whom the customer belongs to, whoever changes which of them."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.access import standings_for
from vinculo.customers.models import Customer, Standing
from vinculo.customers.standing import record_standings
from vinculo.shell.accounts.models import User


def close(*customers: Customer) -> None:
    """As analytics does it: CSV of everybody's standing."""

    def rows() -> Iterator[bytes]:
        for one in customers:
            yield f"{one.pk},2026-05-01,1,ORO,2026-02-28,10,30,1,2,2026-05-02,{{1}},{{}}\n".encode()

    record_standings(rows())


def belongs_to(customer: Customer) -> tuple[User | None, object]:
    standing = Standing.objects.get(pk=customer.pk)
    return standing.owner, standing.team


def test_a_close_writes_owner_and_team_beside_the_class(world: World) -> None:
    unowned = Customer.objects.create(name="Nadie", sort_name="nadie")
    close(world.maria, world.espiga, unowned)
    assert belongs_to(world.maria) == (world.lucia, world.north)
    assert belongs_to(world.espiga) == (world.julian, world.north)
    assert belongs_to(unowned) == (None, None)


def test_who_is_assigned_a_customer_has_their_standing_too(world: World) -> None:
    close(world.maria)
    recording.assign(world.maria, world.stranger, by=world.by)
    assert belongs_to(world.maria) == (world.stranger, world.stranger.team)
    recording.assign(world.maria, None, by=world.by)
    assert belongs_to(world.maria) == (None, world.stranger.team)


def test_a_close_puts_right_what_was_changed_past_the_verbs(world: World) -> None:
    close(world.maria)
    Customer.objects.filter(pk=world.maria.pk).update(owner=world.julian, team=None)
    close(world.maria)
    assert belongs_to(world.maria) == (world.julian, None)


def test_a_person_who_is_deleted_leaves_customer_and_standing_alike(world: World) -> None:
    close(world.espiga)
    world.julian.delete()
    world.espiga.refresh_from_db()
    assert belongs_to(world.espiga) == (None, world.espiga.team)


def test_standings_are_limited_as_their_customers_are(world: World) -> None:
    close(world.maria, world.espiga)

    def seen(user: User) -> set[int]:
        return set(standings_for(user).values_list("pk", flat=True))

    both = {world.maria.pk, world.espiga.pk}
    assert (seen(world.patricia), seen(world.lucia), seen(world.stranger)) == (both, both, set())
    assert Standing.objects.filter(amount=Decimal(10), last_purchase_on=date(2026, 5, 2)).exists()
