"""What is taken off a record can be brought back at once, as it was."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import ContactPoint, Customer, Relationship
from vinculo.customers.removal import bring_back, take_away
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.activity.models import Activity


def details(world: World) -> dict[str, int]:
    by, maria = Actor.person(world.lucia), world.maria
    return {
        "document": recording.add_document(maria, "ce", "CO", "123456", by).pk,
        "contact": recording.add_contact(
            maria, "phone", "311 555 0101", by, label="casa", is_primary=True
        ).pk,
        "address": recording.add_address(maria, "Calle 1 # 2-3", "Cali", by).pk,
        "remark": recording.remark(maria, "pays", "Paga los viernes.\nSiempre.", by, True).pk,
        "relationship": recording.relate(maria, world.espiga, "decides", by, note="jefa").pk,
        "tag": recording.tag(maria, "mayorista", by).pk,
    }


def written(customer: Customer, what: str) -> list[dict[str, object]]:
    if what == "tag":
        return [*customer.tags.order_by("id").values("id", "name")]
    return [*recording.DETAILS[what].objects.filter(customer=customer).order_by("id").values()]


WHAT = ["document", "contact", "address", "remark", "relationship", "tag"]


@pytest.mark.parametrize("what", WHAT)
def test_the_toast_brings_back_what_was_removed(world: World, client: Client, what: str) -> None:
    pk = details(world)[what]
    before = written(world.maria, what)
    client.force_login(world.lucia)
    answer = client.post(reverse("customer_detail_removal", args=[world.maria.pk, what, pk]))
    undo = reverse("customer_detail_return", args=[world.maria.pk, what, pk])
    assert undo in client.get(answer["Location"]).content.decode()
    assert len(written(world.maria, what)) == len(before) - 1
    assert client.post(undo).status_code == 302
    assert written(world.maria, what) == before
    assert Activity.objects.order_by("-id").values_list("kind", flat=True)[0] == (
        "customers.detail_added"
    )
    assert client.post(undo).status_code == 404


def test_nobody_else_brings_it_back(world: World, client: Client) -> None:
    pk = details(world)["remark"]
    removal = reverse("customer_detail_removal", args=[world.maria.pk, "remark", pk])
    undo = reverse("customer_detail_return", args=[world.maria.pk, "remark", pk])
    client.force_login(world.stranger)
    assert client.post(removal).status_code == 404
    client.force_login(world.lucia)
    client.post(removal)
    other = Client()
    for person in (world.stranger, world.auditor, world.patricia):
        other.force_login(person)
        assert other.post(undo).status_code == 404
    assert Client().post(undo).status_code in {302, 404}
    assert not world.maria.remarks.filter(pk=pk).exists()


def test_what_somebody_wrote_down_meanwhile_is_kept_once(world: World) -> None:
    by = Actor.person(world.lucia)
    pk = details(world)["relationship"]
    kept = take_away(world.maria, "relationship", pk, by)
    assert kept
    recording.relate(world.maria, world.espiga, "decides", by)
    assert not bring_back(world.maria, kept, by)
    assert Relationship.objects.filter(customer=world.maria, kind="decides").count() == 1


def test_a_relation_to_somebody_who_is_gone_does_not_come_back(world: World) -> None:
    by = Actor.person(world.lucia)
    other = Customer.objects.create(name="Breve", sort_name="breve")
    pk = recording.relate(world.maria, other, "pays", by).pk
    kept = take_away(world.maria, "relationship", pk, by)
    other.delete()
    assert kept
    assert not bring_back(world.maria, kept, by)


def test_a_newer_first_telephone_stays_the_first(world: World) -> None:
    by = Actor.person(world.lucia)
    pk = details(world)["contact"]
    kept = take_away(world.maria, "contact", pk, by)
    newer = recording.add_contact(world.maria, "phone", "320 555 0102", by, is_primary=True)
    assert kept
    assert bring_back(world.maria, kept, by)
    first = ContactPoint.objects.filter(customer=world.maria, kind="phone", is_primary=True)
    assert [point.pk for point in first] == [newer.pk]
