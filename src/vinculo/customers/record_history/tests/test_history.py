"""What PostgreSQL keeps of a record's changes, and whose they are said to be."""

import pytest
from django.db import connection

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import ContactPoint, Customer
from vinculo.customers.record_history.asking import Asked
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.history.context import IMPORT, acting, all_through
from vinculo.shell.history.quiet import no_history
from vinculo.shell.history.reading import Change

pytestmark = pytest.mark.django_db


def _read(world: World, key: str = "") -> list[Change]:
    return Asked(Customer.objects.get(pk=world.maria.pk), world.lucia, key).read()


def test_a_change_is_told_with_its_values_and_who_made_it(world: World) -> None:
    by = Actor.person(world.patricia)
    recording.change_customer(world.maria, {"city": "Medellín"}, by)
    recording.change_customer(world.maria, {"city": "Cali", "industry": "Cafés"}, world.by)
    later, earlier = _read(world, "city")
    assert set(later.columns) == {"city", "industry"}
    assert (later.was["city"], later.became["city"]) == ("Medellín", "Cali")
    assert (earlier.was["city"], earlier.became["city"]) == ("Bogotá", "Medellín")
    assert later.source.actor_name == "Lucía Marín Ospina"
    assert earlier.source.actor_id == world.patricia.pk
    assert earlier.source.kind == "customers.changed"


def test_what_changes_many_at_once_and_behind_our_back_is_told_too(world: World) -> None:
    with connection.cursor() as cursor:  # as at the beginning of a transaction
        for name in ("vinculo.actor", "vinculo.context"):
            cursor.execute("SELECT set_config(%s, '', true)", [name])
    Customer.objects.all().update(city="Pasto")
    with connection.cursor() as cursor:
        cursor.execute("UPDATE customers_contactpoint SET label = 'oficina'")
    _contact, contact, city = _read(world)[:3]
    assert contact.kind == "contact"
    assert contact.columns == ("label",)
    assert city.columns == ("city",)
    assert not city.source.actor_name
    assert city.source.db_user


def test_a_detail_is_told_from_its_coming_to_its_going(world: World) -> None:
    contact = recording.add_contact(world.maria, "phone", "310 765 4321", by=world.by)
    recording.remove_detail(world.maria, "contact", contact.pk, Actor.person(world.julian))
    gone, came = _read(world, f"contact-{contact.pk}")
    assert (came.deed, came.source.actor_name) == ("insert", "Lucía Marín Ospina")
    assert (gone.deed, gone.source.actor_name) == ("delete", "Julián Torres Vega")
    assert gone.was["as_typed"] == "310 765 4321"
    assert not gone.became


def test_an_import_is_the_record_of_what_it_brings(world: World) -> None:
    before = len(_read(world, "contact"))
    acting(Actor.system("import"), IMPORT, importing=7)
    brought = ContactPoint.objects.create(
        customer=world.maria, kind="email", as_typed="a@b.example", import_id=7
    )
    assert len(_read(world, "contact")) == before
    ContactPoint.objects.filter(pk=brought.pk).update(as_typed="c@b.example")
    changed = _read(world, f"contact-{brought.pk}")[0]
    assert (changed.source.actor_name, changed.source.through) == ("import", IMPORT)


def test_what_a_program_changes_is_said_to_be_a_programs(world: World) -> None:
    with all_through("api"):
        recording.change_customer(world.maria, {"city": "Cúcuta"}, world.by)
    recording.change_customer(world.maria, {"city": "Neiva"}, world.by)
    page, program = _read(world, "city")
    assert (page.source.through, program.source.through) == ("", "api")


def test_nothing_is_kept_of_what_is_written_down_in_silence(world: World) -> None:
    with no_history():
        Customer.objects.all().update(city="Pasto")
    assert _read(world, "city") == []
    Customer.objects.all().update(city="Ibagué")
    assert len(_read(world, "city")) == 1


def test_an_update_that_changes_nothing_is_no_change(world: World) -> None:
    Customer.objects.all().update(city="Bogotá")
    assert [one for one in _read(world, "city") if one.was["city"] == one.became["city"]] == []
