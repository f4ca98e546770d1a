"""A group of companies is a tree, whoever writes it down and by whatever way."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.belonging import companies_above
from vinculo.customers.models import Customer, Relationship
from vinculo.runtime.problem import Problem

pytestmark = pytest.mark.django_db


def companies(world: World, *names: str) -> list[Customer]:
    return [
        recording.register_customer({"kind": "organisation", "name": name}, world.by)
        for name in names
    ]


def belongs(world: World, customer: Customer, other: Customer) -> None:
    recording.relate(customer, other, "belongs_to", world.by)


def test_no_company_comes_to_belong_to_itself(world: World) -> None:
    top, middle, bottom = companies(world, "Holding", "Panaderías", "La Espiga")
    belongs(world, bottom, middle)
    belongs(world, middle, top)
    assert companies_above(bottom.pk) == {top.pk, middle.pk, bottom.pk}
    with pytest.raises(Problem, match="La Espiga"):
        belongs(world, top, bottom)
    assert not Relationship.objects.filter(customer=top).exists()


def test_the_database_refuses_what_no_verb_was_asked(world: World) -> None:
    top, middle, bottom = companies(world, "Holding", "Panaderías", "La Espiga")
    for one, other in ((bottom, middle), (middle, top)):
        Relationship.objects.create(customer=one, other=other, kind="belongs_to")
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO customers_relationship (customer_id, other_id, kind, note)"
            " VALUES (%s, %s, 'belongs_to', '')",
            [top.pk, bottom.pk],
        )


def test_it_belongs_to_one_at_a_time_and_people_to_none(world: World) -> None:
    one, other = companies(world, "Grupo Uno", "Grupo Dos")
    belongs(world, world.espiga, one)
    belongs(world, world.espiga, one)  # said twice is said once
    with pytest.raises(Problem, match="La Espiga"):
        belongs(world, world.espiga, other)
    with pytest.raises(Problem):
        belongs(world, world.maria, one)


def test_the_form_says_why_not(world: World, client: Client) -> None:
    (top,) = companies(world, "Grupo Uno")
    belongs(world, top, world.espiga)
    client.force_login(world.julian)
    answer = client.post(
        f"/clientes/{world.espiga.pk}/ficha/relationship/",
        {"relationship-kind": "belongs_to", "relationship-other": "Grupo Uno"},
    )
    assert answer.status_code == 422
    assert "Grupo Uno" in answer.content.decode()
