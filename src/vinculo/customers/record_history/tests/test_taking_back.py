"""A change is taken back where nothing later stands on it, and not otherwise."""

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.bulk_actions import CUSTOMER_ACTIONS
from vinculo.customers.merging.merge import merge
from vinculo.customers.models import Customer
from vinculo.customers.record_history.asking import Asked
from vinculo.customers.record_history.taking_back import take_back_change
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.bulk.action import Done
from vinculo.shell.history.reading import Change

pytestmark = pytest.mark.django_db
FIELDS = ("city", "industry", "country")
CHANGES = st.lists(
    st.tuples(
        st.sampled_from(FIELDS), st.sampled_from(["Cali", "Pasto", "Neiva", ""]), st.booleans()
    ),
    min_size=1, max_size=8,
)  # fmt: skip


def _maria(world: World) -> Customer:
    return Customer.objects.get(pk=world.maria.pk)


def _last(world: World, key: str = "") -> Change:
    return Asked(_maria(world), world.lucia, key).read()[0]


def _take_back(world: World, one: Change) -> str:
    return take_back_change(_maria(world), one.kind, one.id, world.lucia)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25
)
@given(CHANGES)
def test_a_change_comes_back_exactly_where_its_fields_were_not_changed_later(
    world: World, done: list[tuple[str, str, bool]]
) -> None:
    with transaction.atomic():
        customer = _maria(world)
        by_hand = {"country": {"": "CO"}}
        states = []
        for field, value, _undo in done:
            value = by_hand.get(field, {}).get(value, value)[: 2 if field == "country" else None]
            before = {name: getattr(customer, name) for name in FIELDS}
            if recording.change_customer(customer, {field: value}, world.by):
                states.append((field, before[field], _last(world, field)))
        changed = [field for field, _before, _one in states]
        for number, (field, before, one) in enumerate(states):
            with transaction.atomic():
                stands_on_it = field in changed[number + 1 :]
                now = {name: getattr(_maria(world), name) for name in FIELDS}
                reason = _take_back(world, one)
                after = {name: getattr(_maria(world), name) for name in FIELDS}
                assert bool(reason) == stands_on_it
                assert after == (now if stands_on_it else {**now, field: before})
                transaction.set_rollback(True)
        transaction.set_rollback(True)


def test_details_come_back_and_go_again(world: World) -> None:
    contact = recording.add_contact(world.maria, "phone", "310 765 4321", by=world.by)
    before = world.maria.contacts.get(pk=contact.pk).__dict__ | {"_state": None}
    recording.remove_detail(world.maria, "contact", contact.pk, world.by)
    assert _take_back(world, _last(world, "contact")) == ""
    after = world.maria.contacts.get(pk=contact.pk).__dict__ | {"_state": None}
    assert after == before
    assert _take_back(world, _last(world, "contact")) == ""
    assert not world.maria.contacts.filter(pk=contact.pk).exists()
    recording.tag(world.maria, "mayorista", world.by)
    assert _take_back(world, _last(world, "tag")) == ""
    assert not world.maria.tags.exists()


def test_who_answers_comes_back(world: World) -> None:
    recording.assign(world.maria, world.julian, world.by)
    assert _take_back(world, _last(world, "owner")) == ""
    assert _maria(world).owner_id == world.lucia.pk


def test_a_change_before_a_merge_stays(world: World) -> None:
    recording.change_customer(world.maria, {"city": "Cali"}, world.by)
    one = _last(world, "city")
    merge(world.maria, world.espiga, {}, world.by)
    assert "unió" in _take_back(world, one) or "became part" in _take_back(world, one)


def test_from_a_to_b_to_a_is_two_changes_and_nothing_is_taken_back(world: World) -> None:
    """Values are as they were left, and yet somebody decided so since."""
    give = CUSTOMER_ACTIONS["responsable"]
    done = give.do([world.maria.pk], {"owner": world.julian.pk}, world.by)
    for owner in (world.lucia, world.julian):
        recording.assign(_maria(world), owner, Actor.person(world.patricia))
    was = {pk: one for pk, one in done.items() if isinstance(one, Done)}
    assert give.undo(was, world.by) == set()
    label = CUSTOMER_ACTIONS["etiquetar"]
    done = label.do([world.maria.pk], {"tag": "feria"}, world.by)
    recording.untag(world.maria, "feria", world.by)
    recording.tag(world.maria, "feria", world.by)
    assert (
        label.undo({pk: one for pk, one in done.items() if isinstance(one, Done)}, world.by)
        == set()
    )


def test_what_was_done_to_many_comes_back_where_nobody_touched_it(world: World) -> None:
    give = CUSTOMER_ACTIONS["responsable"]
    done = give.do([world.maria.pk], {"owner": world.julian.pk}, world.by)
    recording.change_customer(_maria(world), {"city": "Cali"}, world.by)
    was = {pk: one for pk, one in done.items() if isinstance(one, Done)}
    assert give.undo(was, world.by) == {world.maria.pk}
    assert _maria(world).owner_id == world.lucia.pk


def test_the_page_takes_back_and_says_why_it_does_not(world: World, client: Client) -> None:
    client.force_login(world.lucia)
    recording.change_customer(world.maria, {"city": "Cali"}, world.by)
    one = _last(world, "city")
    address = reverse("customer_change_undo", args=[world.maria.pk, one.kind, one.id])
    page = reverse("customer_changes", args=[world.maria.pk])
    assert address in client.get(page).content.decode()
    client.post(address)
    assert _maria(world).city == "Bogotá"
    assert address not in client.get(page).content.decode()
    client.force_login(world.stranger)
    assert client.post(address).status_code == 404
