"""What people do to a record: understood, kept as typed, and written down with who."""

import pytest

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.access import changeable_customers_for, customers_for
from vinculo.customers.models import Customer
from vinculo.customers.search import search
from vinculo.shell.models import Activity


def kinds(customer: Customer) -> list[str]:
    activities = Activity.objects.filter(subject_kind="customer", subject_id=customer.pk)
    return list(activities.order_by("pk").values_list("kind", flat=True))


def test_a_new_customer_belongs_to_who_opened_the_record(world: World) -> None:
    customer = recording.register_customer(
        {"name": "Ñáñez Ltda.", "kind": "organisation"}, world.by
    )
    assert (customer.owner, customer.team) == (world.lucia, world.north)
    assert customer.sort_name.startswith("n~an~ez")
    assert kinds(customer) == ["customers.registered"]
    assert [hit.customer for hit in search("nanez", world.lucia)] == [customer]


def test_a_telephone_keeps_what_was_typed_beside_what_was_understood(world: World) -> None:
    phone = world.maria.contacts.get(kind="phone")
    assert (phone.as_typed, phone.value, phone.is_valid) == ("300 123 4567", "+573001234567", True)


def test_a_wrong_check_digit_is_kept_and_marked(world: World) -> None:
    document = recording.add_document(world.espiga, "nit", "CO", "900.418.327-9", by=world.by)
    assert (document.is_valid, document.as_typed) == (False, "900.418.327-9")
    assert world.espiga.documents.filter(is_valid=True).count() == 1


def test_a_change_is_told_field_by_field(world: World) -> None:
    assert recording.change_customer(world.maria, {"city": "Soacha"}, world.by)
    assert not recording.change_customer(world.maria, {"city": "Soacha"}, world.by)
    told = Activity.objects.get(kind="customers.changed")
    assert told.payload["fields"] == {"city": ["Bogotá", "Soacha"]}
    assert told.actor == world.lucia


def test_a_new_name_is_searchable_at_once(world: World) -> None:
    recording.change_customer(world.maria, {"surnames": "Zuluaga"}, world.by)
    assert [hit.customer for hit in search("suluaga", None)] == [world.maria]


def test_the_team_follows_the_owner(world: World) -> None:
    recording.assign(world.maria, world.stranger, by=world.by)
    assert world.maria.team == world.south
    assert world.maria in customers_for(world.stranger)
    assert world.maria not in customers_for(world.lucia)


def test_one_sees_the_team_and_changes_ones_own(world: World) -> None:
    assert set(customers_for(world.lucia)) == {world.maria, world.espiga}
    assert set(changeable_customers_for(world.lucia)) == {world.maria}
    assert not customers_for(world.stranger).exists()
    assert not customers_for(world.technician).exists()


def test_a_detail_of_someone_else_cannot_be_removed(world: World) -> None:
    document = world.espiga.documents.get()
    with pytest.raises(type(document).DoesNotExist):
        recording.remove_detail(world.maria, "document", document.pk, by=world.by)
    recording.remove_detail(world.espiga, "document", document.pk, by=world.by)
    assert not world.espiga.documents.exists()


def test_a_tag_is_put_once_and_taken_away(world: World) -> None:
    recording.tag(world.maria, "mayorista", by=world.by)
    recording.tag(world.maria, "mayorista", by=world.by)
    assert kinds(world.maria).count("customers.detail_added") == 6
    recording.untag(world.maria, "mayorista", by=world.by)
    assert not world.maria.tags.exists()
