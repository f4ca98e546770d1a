"""The warning while somebody types, what is kept of it, and what a stranger learns."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.duplicates.likely import likely_duplicates_of, likely_duplicates_of_typed
from vinculo.customers.duplicates.recording import compare
from vinculo.customers.duplicates.scanning import scan
from vinculo.customers.models import ContactPoint, Customer, DuplicateModel, DuplicatePair
from vinculo.lib.names.words.given import MEN
from vinculo.lib.names.words.surnames import SURNAMES

TYPED = {
    "kind": "person", "given_names": "Ma. Fernanda", "surnames": "Kintero Salasar",
    "phone": "+57 300-123-4567", "address": "carrera 97 # 12-34",
}  # fmt: skip


@pytest.fixture
def again(world: World) -> Customer:
    fields = {"kind": "person", "given_names": "María", "surnames": "Salazar Quintero"}
    customer = recording.register_customer(fields, world.by)
    recording.add_contact(customer, "phone", "(300) 123 45 67", world.by)
    return customer


@pytest.mark.django_db
def test_who_is_typed_in_another_spelling_is_recognised(world: World) -> None:
    [likely] = likely_duplicates_of_typed(TYPED)
    assert likely.customer_id == world.maria.pk
    assert likely.probability > 0.95
    told = {one["field"]: one for one in likely.evidence}
    assert told["phone"]["words"].endswith("equal")
    assert told["surnames"]["words"].endswith("sound")
    assert told["phone"]["weight"] > 5


@pytest.mark.django_db
def test_a_common_name_alone_warns_of_nobody(world: World) -> None:
    common = {"kind": "person", "given_names": "Carlos", "surnames": "García Rodríguez"}
    recording.register_customer(common, world.by)
    assert likely_duplicates_of_typed({**common, "phone": "3119998877"}) == []


@pytest.mark.django_db
def test_a_verdict_outlives_every_later_comparison(world: World, again: Customer) -> None:
    assert compare(again.pk) == 1
    pair = DuplicatePair.objects.get()
    assert (pair.left_id, pair.right_id) == (world.maria.pk, again.pk)
    DuplicatePair.objects.update(verdict="different", probability=0.5)
    compare(again.pk)
    pair.refresh_from_db()
    assert (pair.verdict, pair.probability) == ("different", 0.5)


@pytest.mark.django_db
def test_who_is_no_longer_alike_leaves_the_queue(world: World, again: Customer) -> None:
    compare(again.pk)
    again.contacts.all().delete()
    fields = {"given_names": "Belisario", "surnames": "Tulcán Insuasty"}
    recording.change_customer(again, fields, world.by)
    compare(again.pk)
    assert not DuplicatePair.objects.exists()
    assert likely_duplicates_of(again.pk) == []


def test_the_scan_finds_the_pair_and_spares_verdicts(
    world: World, again: Customer, transactional_db: None
) -> None:
    _crowd(200)
    counts = scan()
    pair = DuplicatePair.objects.get(left=world.maria, right=again)
    assert counts["customers"] > 200
    assert counts["pairs"] >= 1
    assert pair.found_by == "scan"
    assert pair.evidence[0]["weight"] > 0
    DuplicatePair.objects.update(verdict="different")
    scan()
    pair.refresh_from_db()
    assert pair.verdict == "different"
    assert DuplicateModel.objects.get().customers == counts["customers"]


def _crowd(people: int) -> None:
    """Strangers, and of every sixth of them a second record with the same telephone."""
    for number in range(people):
        name = SURNAMES[number % len(SURNAMES)], SURNAMES[number // 3 % len(SURNAMES)]
        one = Customer.objects.create(
            kind="person", given_names=MEN[number % len(MEN)], surnames=" ".join(name),
            name=f"{MEN[number % len(MEN)]} {' '.join(name)}", country="CO",
        )  # fmt: skip
        phones = [(one, number)]
        if number % 6 == 0:
            other = Customer.objects.create(
                kind="person", given_names=one.given_names, surnames=name[0], country="CO",
                name=f"{one.given_names} {name[0]}",
            )  # fmt: skip
            phones.append((other, number))
        for customer, which in phones:
            ContactPoint.objects.create(
                customer=customer, kind="phone", as_typed="", is_valid=True,
                value=f"+57310{which * 7_919_317 % 10**7:07d}",
            )  # fmt: skip


@pytest.mark.django_db
def test_a_stranger_learns_only_whom_to_ask(world: World) -> None:
    client = Client()
    client.force_login(world.stranger)
    page = client.post(reverse("customer_same"), TYPED).content.decode()
    assert "Lucía Marín Ospina" in page
    for secret in ("Quintero Salazar", "300", "97", f"/{world.maria.pk}/"):
        assert secret not in page


@pytest.mark.django_db
def test_the_owner_sees_who_it_is_and_why(world: World) -> None:
    client = Client()
    client.force_login(world.lucia)
    page = client.post(reverse("customer_same"), TYPED).content.decode()
    assert world.maria.name in page
    assert world.maria.get_absolute_url() in page
