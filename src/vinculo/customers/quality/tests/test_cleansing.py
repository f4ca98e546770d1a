"""Repair many: what is proposed, what is doubtful, and that undoing leaves things as they were."""

from typing import Any

import pytest
from django.db import connection

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import (
    Address,
    CleansingChange,
    CleansingRun,
    ContactPoint,
    Customer,
)
from vinculo.customers.quality.cleansing import running
from vinculo.customers.quality.cleansing.operations import OPERATIONS
from vinculo.customers.quality.cleansing.operations.cities import meant
from vinculo.customers.search import search
from vinculo.shell.activity.models import Activity
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import unheard

TABLES = ("customers_customer", "customers_contactpoint", "customers_address")


def everything() -> dict[str, Any]:
    found = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT id, to_jsonb(t)::text FROM {table} t ORDER BY id")
            found[table] = cursor.fetchall()
    return found


@pytest.fixture
def dirty(world: World) -> World:
    """What old imports left: typed, and never understood."""
    for number, (name, city) in enumerate(
        [("MARIA PEREZ GOMEZ", "BOGOTA D.C."), ("jose xyzzy", "Bogota"), ("Ana Ruiz", "Bogotá")]
    ):
        given, _, surnames = name.partition(" ")
        customer = recording.register_customer(
            {"kind": "person", "given_names": given, "surnames": surnames, "city": city},
            by=world.by,
        )
        Address.objects.create(
            customer=customer, as_typed=f"cra {number + 7} # 12-34", country="CO"
        )
        ContactPoint.objects.create(
            customer=customer, kind="phone", as_typed=f"(300) 555-123{number}", is_valid=False
        )
        ContactPoint.objects.create(
            customer=customer, kind="email", as_typed=f"x{number}@gmial.com",
            value=f"x{number}@gmial.com",
        )  # fmt: skip
    recording.register_customer(
        {"kind": "organisation", "name": "COMERCIAL ANDINA SAS"}, by=world.by
    )
    return world


def asked(world: World, slug: str, **more: Any) -> LongJob:
    run = CleansingRun.objects.create(operation=slug, made_by=world.patricia)
    return LongJob(asked={"run": run.pk, **more}, asked_by=world.patricia)


def pairs(slug: str) -> set[tuple[str, str]]:
    before, after = OPERATIONS[slug].shown
    return {(one.before[before], one.after[after]) for one in CleansingChange.objects.all()}


def test_what_each_operation_proposes(dirty: World) -> None:
    expected = {
        "direcciones": ("cra 7 # 12-34", "Carrera 7 # 12-34"),
        "telefonos": ("(300) 555-1230", "+573005551230"),
        "correos": ("x0@gmial.com", "x0@gmail.com"),
        "nombres": ("MARIA PEREZ GOMEZ", "María Pérez Gómez"),
        "ciudades": ("BOGOTA D.C.", "Bogotá"),
    }
    assert set(expected) == set(OPERATIONS)
    for slug, pair in expected.items():
        before = everything()
        said = running.propose(asked(dirty, slug), unheard)
        assert pair in pairs(slug)
        assert said["proposed"] == CleansingChange.objects.count()
        assert everything() == before
        CleansingChange.objects.all().delete()


def test_names_that_no_list_knows_are_doubtful_and_can_be_left(dirty: World) -> None:
    job = asked(dirty, "nombres", doubtful=False)
    assert running.propose(job, unheard) == {"looked_at": 3, "proposed": 3, "doubtful": 1}
    assert running.apply(job, unheard)["applied"] == 2
    names = set(Customer.objects.values_list("name", flat=True))
    assert {"María Pérez Gómez", "jose xyzzy"} <= names
    hits = search("Pérez Gómez", dirty.patricia)
    assert hits[0].customer.name == "María Pérez Gómez"


@pytest.mark.parametrize("slug", sorted(OPERATIONS))
def test_to_undo_is_to_have_done_nothing(dirty: World, slug: str) -> None:
    before = everything()
    job = asked(dirty, slug, doubtful=True)
    running.propose(job, unheard)
    done = running.apply(job, unheard)
    assert done["applied"] > 0
    assert everything() != before
    assert running.undo(job, unheard) == {"undone": done["applied"], "kept": 0}
    assert everything() == before


def test_what_somebody_changed_later_stays(dirty: World) -> None:
    job = asked(dirty, "ciudades", doubtful=True)
    running.propose(job, unheard)
    first, second = Customer.objects.filter(city__in=["BOGOTA D.C.", "Bogota"]).order_by("pk")
    Customer.objects.filter(pk=first.pk).update(city="Cali")
    assert running.apply(job, unheard) == {"applied": 1, "passed": 1}
    Customer.objects.filter(pk=second.pk).update(city="Tunja")
    assert running.undo(job, unheard) == {"undone": 0, "kept": 1}
    both = Customer.objects.filter(pk__in=[first.pk, second.pk])
    assert set(both.values_list("city", flat=True)) == {"Cali", "Tunja"}


def test_it_stands_in_the_history_of_each(dirty: World) -> None:
    job = asked(dirty, "direcciones", doubtful=True)
    running.propose(job, unheard)
    running.apply(job, unheard)
    told = Activity.objects.filter(kind="customers.cleansed")
    assert set(told.values_list("subject_id", flat=True)) == set(
        Address.objects.filter(as_typed__startswith="cra ").exclude(customer=dirty.maria)
        .values_list("customer_id", flat=True)
    )  # fmt: skip
    assert {one.actor_name for one in told} == {"Patricia Gómez Arango"}


def test_cities_are_only_guessed_where_one_is_meant_by_many() -> None:
    found = meant([("Bogotá", 500), ("bogota", 3), ("Bogotta", 2), ("Zzzipa", 1), ("Caly", 1)])
    assert found == {"bogota": ("Bogotá", False), "Bogotta": ("Bogotá", True)}
