"""Who belongs together, what they are worth together, and what one may not know of it."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, Standing
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.workspace.groups.members import COMPANIES, group_of

pytestmark = pytest.mark.django_db


def company(world: World, name: str, owner: User, amount: int) -> Customer:
    made = recording.register_customer({"kind": "organisation", "name": name}, Actor.person(owner))
    Standing.objects.create(
        customer=made, owner=owner, team=owner.team, period="2026-05-01", rank=1, class_name="ORO",
        since_on="2026-05-31", amount=amount, tenure_months=9, amount_band=1, tenure_band=1,
    )  # fmt: skip
    return made


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.booleans(), st.integers(0, 10**9)), min_size=1, max_size=6))
def test_the_total_is_what_one_reads_and_tells_nothing_of_the_hidden(
    world: World, drawn: list[tuple[bool, int]]
) -> None:
    Customer.objects.filter(kind="organisation").delete()
    head = company(world, "Grupo", world.lucia, 7)
    for number, (mine, amount) in enumerate(drawn):
        owner = world.lucia if mine else world.stranger
        one = company(world, f"Filial {number}", owner, amount)
        recording.relate(one, head, "belongs_to", world.by)
    group = group_of(head.pk, COMPANIES, world.lucia)
    assert group.hidden == len([mine for mine, _amount in drawn if not mine])
    assert group.total == Decimal(7) + sum(amount for mine, amount in drawn if mine)
    assert group.head is not None
    assert group.head.pk == head.pk
    everything = group_of(head.pk, COMPANIES, world.patricia)
    whole = Decimal(7) + sum(amount for _mine, amount in drawn)
    assert (everything.hidden, everything.total) == (0, whole)


def page(client: Client, customer: Customer) -> str:
    told = client.get(f"/clientes/{customer.pk}/").content.decode()
    return told.replace("\N{NO-BREAK SPACE}", " ")


def test_who_may_not_be_read_is_counted_and_not_named(world: World, client: Client) -> None:
    head = company(world, "Grupo Andino", world.lucia, 500)
    other = company(world, "Secreta Ltda.", world.stranger, 300)
    recording.relate(other, head, "belongs_to", world.by)
    recording.relate(world.maria, head, "decides", world.by)
    recording.remark(head, "business", "Abren en Cali en enero", world.by)
    client.force_login(world.lucia)
    told = client.get(f"/clientes/{head.pk}/grupo/").content.decode()
    assert "Secreta" not in told
    assert "300" not in told
    assert "800" not in told
    assert "María Fernanda" in told
    assert "Abren en Cali" in told
    assert "$ 800" not in page(client, head)
    client.force_login(world.patricia)
    assert "$ 800" in page(client, head)
    client.force_login(world.stranger)
    assert client.get(f"/clientes/{head.pk}/grupo/").status_code == 404
    assert client.get(f"/clientes/{head.pk}/hogar/").status_code == 404


def test_a_household_reaches_through_everybody_who_lives_there(
    world: World, client: Client
) -> None:
    people = [
        recording.register_customer(
            {"kind": "person", "given_names": name, "surnames": "Quintero"}, world.by
        )
        for name in ("Ana", "Luis")
    ]
    recording.relate(world.maria, people[0], "household", world.by)
    recording.relate(people[1], people[0], "household", world.by)
    for one in people:
        recording.add_address(one, "Carrera 97 # 12-34", "Bogotá", world.by)
    client.force_login(world.lucia)
    told = client.get(f"/clientes/{people[1].pk}/hogar/").content.decode()
    assert "María Fernanda" in told
    assert "97" in told


def test_ten_members_cost_as_many_queries_as_twenty(world: World, client: Client) -> None:
    head = company(world, "Grupo", world.lucia, 7)
    client.force_login(world.lucia)
    counts = []
    for first in (0, 10):
        for number in range(first, first + 10):
            one = company(world, f"Filial {number}", world.lucia, number)
            recording.relate(one, head, "belongs_to", world.by)
        client.get(f"/clientes/{head.pk}/grupo/")
        with CaptureQueriesContext(connection) as asked:
            client.get(f"/clientes/{head.pk}/grupo/")
        counts.append(len(asked))
    assert counts[0] == counts[1]
