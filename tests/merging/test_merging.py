"""What merging does, what it refuses, and where what came since goes when it is undone."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from tests.world import World
from vinculo.commerce.facts import touched_months
from vinculo.commerce.models import Payment, Purchase
from vinculo.customers import recording
from vinculo.customers.merging.follower import MergeRefused
from vinculo.customers.merging.forgetting import forget
from vinculo.customers.merging.leading import survivor_of
from vinculo.customers.merging.merge import merge
from vinculo.customers.merging.unmerge import came_since, undoing, unmerge, unmerge_with_later
from vinculo.customers.models import (
    Blocking,
    ContactPoint,
    Customer,
    DuplicatePair,
    ExternalId,
    Merge,
    Relationship,
    ReservedContact,
)
from vinculo.shell.models import Activity, Task


@pytest.fixture
def ana(world: World) -> Customer:
    return named(world, "Ana")


@pytest.fixture
def anita(world: World) -> Customer:
    return named(world, "Anita")


def named(world: World, given: str) -> Customer:
    fields = {"kind": "person", "given_names": given, "surnames": "Ruiz Peña"}
    return recording.register_customer(fields, world.by)


def bought(customer: Customer, source: str, document: str, month: int = 2) -> Purchase:
    return Purchase.objects.create(
        customer=customer, source=source, document=document, currency="COP",
        occurred_at=datetime(2026, month, 3, 9, tzinfo=UTC), occurred_on=date(2026, month, 3),
        amount=Decimal("10.5"), base_amount=Decimal("10.5"),
    )  # fmt: skip


def test_purchases_change_hands_and_their_months_open_again(
    world: World, ana: Customer, anita: Customer
) -> None:
    bought(anita, "tienda", "1", month=2)
    bought(anita, "tienda", "2", month=5)
    before = touched_months()
    done = merge(ana, anita, {}, world.by)
    assert ana.purchases.count() == 2
    opened = {month for month, at in touched_months().items() if at != before.get(month)}
    assert opened == {date(2026, 2, 1), date(2026, 5, 1)}
    between = touched_months()
    unmerge(done, world.by)
    assert anita.purchases.count() == 2
    assert {month for month, at in touched_months().items() if at != between[month]} == opened


def test_codes_of_the_absorbed_name_the_one_that_stays(
    world: World, ana: Customer, anita: Customer
) -> None:
    ExternalId.objects.create(customer=anita, source="siigo", value="C-7")
    merge(ana, anita, {}, world.by)
    assert ExternalId.objects.get(source="siigo", value="C-7").customer == ana


def test_nobody_is_related_to_oneself_nor_twice(
    world: World, ana: Customer, anita: Customer
) -> None:
    recording.relate(ana, anita, "household", world.by)
    recording.relate(ana, world.espiga, "works_at", world.by)
    recording.relate(anita, world.espiga, "works_at", world.by)
    merge(ana, anita, {}, world.by)
    assert Relationship.objects.values_list("customer", "other", "kind").get() == (
        ana.pk, world.espiga.pk, "works_at",
    )  # fmt: skip


def test_contacts_of_both_count_together_on_their_day(
    world: World, ana: Customer, anita: Customer
) -> None:
    day = date(2026, 3, 2)
    for one, count in ((ana, 2), (anita, 2)):
        for number in range(count):
            ReservedContact.objects.create(
                customer=one, channel="call", purpose="relationship", kind="relationship",
                at=timezone.now(), day=day, ordinal=number + 1, reserved_by_name="x",
            )  # fmt: skip
    merge(ana, anita, {}, world.by)
    ordinals = ReservedContact.objects.filter(customer=ana).order_by("ordinal")
    assert list(ordinals.values_list("ordinal", flat=True)) == [1, 2, 3, 4]


def test_what_was_said_of_one_outlives_what_was_asked_of_the_other(
    world: World, ana: Customer, anita: Customer
) -> None:
    for one, said in ((ana, ""), (anita, "different")):
        left, right = sorted((one.pk, world.maria.pk))
        DuplicatePair.objects.create(
            left_id=left, right_id=right, probability=0.9, verdict=said,
            found_at=timezone.now(), found_by="scan",
        )  # fmt: skip
    done = merge(ana, anita, {}, world.by)
    assert DuplicatePair.objects.of(ana.pk).get().verdict == "different"
    unmerge(done, world.by)
    assert DuplicatePair.objects.of(ana.pk).get().verdict == ""


@pytest.mark.parametrize("blocked", ["ana", "anita"])
def test_whose_data_may_not_be_used_is_not_merged(
    world: World, ana: Customer, anita: Customer, blocked: str
) -> None:
    Blocking.objects.create(
        customer={"ana": ana, "anita": anita}[blocked], because="lo pidió",
        blocked_at=timezone.now(), blocked_by_name="x",
    )  # fmt: skip
    with pytest.raises(MergeRefused):
        merge(ana, anita, {}, world.by)
    assert Customer.objects.filter(pk=anita.pk).exists()
    assert not Merge.objects.exists()


def test_a_company_is_not_merged_with_one_of_its_own_group_s_heads(world: World) -> None:
    top, middle, low = (
        recording.register_customer({"kind": "organisation", "name": name}, world.by)
        for name in ("Uno S.A.", "Dos S.A.", "Tres S.A.")
    )
    recording.relate(low, middle, "belongs_to", world.by)
    recording.relate(middle, top, "belongs_to", world.by)
    with pytest.raises(MergeRefused):
        merge(top, low, {}, world.by)
    merge(middle, low, {}, world.by)  # directly above: one company after all
    assert Relationship.objects.values_list("customer", "other").get() == (middle.pk, top.pk)


def test_nobody_is_merged_with_oneself_or_with_who_is_gone(world: World, ana: Customer) -> None:
    for other in (ana.pk, 0):
        with pytest.raises(MergeRefused):
            merge(ana.pk, other, {}, world.by)


def test_what_came_since_goes_by_what_only_the_parted_one_had(
    world: World, ana: Customer, anita: Customer
) -> None:
    ExternalId.objects.create(customer=ana, source="contapyme", value="A")
    ExternalId.objects.create(customer=anita, source="siigo", value="B")
    recording.add_contact(anita, "phone", "310 555 0142", world.by)
    done = merge(ana, anita, {}, world.by)
    theirs, hers = bought(ana, "siigo", "1"), bought(ana, "contapyme", "2")
    paid = Payment.objects.create(
        customer=ana, purchase=theirs, amount=1, currency="COP", base_amount=1,
        paid_on=date(2026, 2, 4),
    )  # fmt: skip
    whatsapp = recording.add_contact(ana, "whatsapp", "310 555 0142", world.by)
    remark = recording.remark(ana, "pays", "Paga tarde", world.by)
    shown = {(str(group.key), len(group.ids)) for group in came_since(done)}
    assert shown == {
        ("commerce_purchase.customer_id:goes", 1), ("commerce_purchase.customer_id:stays", 1),
        ("commerce_payment.customer_id:goes", 1), ("customers_contactpoint.customer_id:goes", 1),
        ("customers_remark.customer_id:stays", 1),
    }  # fmt: skip
    unmerge(done, world.by)
    for row, owner in (
        (theirs, anita),
        (hers, ana),
        (paid, anita),
        (whatsapp, anita),
        (remark, ana),
    ):
        row.refresh_from_db()
        assert row.customer_id == owner.pk, row


def test_a_person_overrules_where_it_goes(world: World, ana: Customer, anita: Customer) -> None:
    done = merge(ana, anita, {}, world.by)
    remark = recording.remark(ana, "pays", "Paga tarde", world.by)
    unmerge(done, world.by, {"customers_remark.customer_id:stays": True})
    remark.refresh_from_db()
    assert remark.customer_id == anita.pk
    done.refresh_from_db()
    assert done.undo_report[0][1:] == [1, True]


def test_what_somebody_changed_since_stays_changed(
    world: World, ana: Customer, anita: Customer
) -> None:
    recording.add_contact(anita, "phone", "310 555 0142", world.by)
    done = merge(ana, anita, {"name": anita.pk, "city": anita.pk}, world.by)
    ana.refresh_from_db()
    recording.change_customer(ana, {"city": "Pasto"}, world.by)
    ContactPoint.objects.filter(customer=ana, value="+573105550142").update(label="casa")
    unmerge(done, world.by)
    ana.refresh_from_db()
    assert (ana.given_names, ana.city) == ("Ana", "Pasto")
    assert anita.contacts.get().label == "casa"


def test_what_was_removed_since_stays_removed(world: World, ana: Customer, anita: Customer) -> None:
    contact = recording.add_contact(anita, "phone", "310 555 0142", world.by)
    done = merge(ana, anita, {}, world.by)
    recording.remove_detail(ana, "contact", contact.pk, world.by)
    unmerge(done, world.by)
    assert not anita.contacts.exists()


def test_a_chain_is_undone_from_its_end(world: World, ana: Customer, anita: Customer) -> None:
    first = merge(ana, anita, {"name": ana.pk}, world.by)
    second = merge(world.maria, ana, {}, world.by)
    assert survivor_of(anita.pk) == world.maria.pk
    with pytest.raises(MergeRefused, match="Ana Ruiz"):
        unmerge(first, world.by)
    assert undoing(first).later == (second,)
    assert [one.pk for one in unmerge_with_later(first, world.by)] == [second.pk, first.pk]
    assert survivor_of(anita.pk) is None
    with pytest.raises(MergeRefused):
        unmerge(first, world.by)


def test_who_is_erased_leaves_nothing_in_merges(
    world: World, ana: Customer, anita: Customer
) -> None:
    recording.add_contact(anita, "email", "canario@espiga.example", world.by)
    recording.add_contact(ana, "email", "canario@espiga.example", world.by)
    done = merge(ana, anita, {}, world.by)
    merge(world.maria, ana, {}, world.by)
    assert "canario" in str(Merge.objects.filter(pk=done.pk).values().get())
    assert forget([world.maria.pk]) == 2
    kept = str(list(Merge.objects.values()))
    for said in ("canario", "Anita", "Ruiz", "Fernanda"):
        assert said not in kept
    done.refresh_from_db()
    assert undoing(done).reason
    assert survivor_of(anita.pk) == world.maria.pk  # its address still leads there


def test_tasks_go_with_them_and_both_are_told_of_it(
    world: World, ana: Customer, anita: Customer
) -> None:
    Task.objects.create(
        title="Llamar", assignee=world.lucia, subject_kind="customer", subject_id=anita.pk,
        created_by_name="x",
    )  # fmt: skip
    done = merge(ana, anita, {}, world.by)
    assert Task.objects.of("customer", ana.pk).count() == 1
    unmerge(done, world.by)
    told = Activity.objects.filter(kind="customers.parted").values_list("subject_id", flat=True)
    assert set(told) == {ana.pk, anita.pk}
