"""What passes, to whom, and that taking it back leaves the house as it was."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, Standing
from vinculo.integration.models import Import
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.delegating import delegate
from vinculo.shell.accounts.events import PersonLeft
from vinculo.shell.accounts.models import User
from vinculo.shell.holding import held_by
from vinculo.shell.models import Notice, Task
from vinculo.shell.notices.following import follow, follows
from vinculo.shell.planner.planning import finish_task, plan_task
from vinculo.workspace.handover.giving import begin_giving, begin_returning, give, take_back
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.planning import Rule, give_by_hand, plan, plan_again
from vinculo.workspace.handover.reactions import take_over

pytestmark = pytest.mark.django_db
TABLES = (
    "customers_customer", "customers_standing", "shell_task", "shell_following",
    "shell_delegation", "integration_import",
)  # fmt: skip


def stored() -> dict[str, list[Any]]:
    found = {}
    with connection.cursor() as cursor:
        for table in TABLES:
            cursor.execute(f"SELECT row_to_json(t)::text FROM {table} t ORDER BY 1")
            found[table] = [json.loads(row) for (row,) in cursor.fetchall()]
    return found


def shops(world: World, count: int, city: str = "Bogotá") -> list[Customer]:
    return [
        recording.register_customer(
            {"kind": "organisation", "name": f"Tienda {city} {n}", "city": city}, world.by
        )
        for n in range(count)
    ]


def busy(world: World) -> None:
    """Lucía holds something of every kind."""
    by, soon = world.by, timezone.now() + timedelta(days=2)
    Standing.objects.create(
        customer=world.maria, owner=world.lucia, team=world.north, period="2026-05-01", rank=1,
        class_name="ORO", since_on="2026-05-31", amount=900, tenure_months=9, amount_band=1,
        tenure_band=1,
    )  # fmt: skip
    about = ("customer", world.maria.pk)
    plan_task("Llevar la muestra", by, world.lucia.pk, soon, about)
    plan_task("Cobrar", by, world.lucia.pk, soon, about, rule="every month")
    plan_task("Ordenar la bodega", by, world.lucia.pk, soon, remind_before="60")
    follow(world.lucia, "customer", world.maria.pk)
    follow(world.lucia, "customer", world.espiga.pk)
    today = timezone.localdate()
    delegate(world.natalia, world.lucia, today, today + timedelta(days=9), "", by)
    Import.objects.create(
        kind="customers", source="x", status="draft", file_name="c.csv", stored_path="u/c.csv",
        sha256="0" * 64, size=1, person=world.lucia, person_name=by.name,
    )  # fmt: skip


def handed(world: World, rule: Rule, person: User | None = None) -> HandOver:
    hand_over = plan(person or world.lucia, "leaves", rule, world.patricia)
    begin_giving(hand_over)
    give(hand_over, Actor.person(world.patricia))
    hand_over.refresh_from_db()
    return hand_over


def undone(world: World, hand_over: HandOver) -> None:
    begin_returning(hand_over)
    take_back(hand_over, Actor.person(world.patricia))
    hand_over.refresh_from_db()


def test_everything_of_every_room_passes_and_nothing_stays_behind(world: World) -> None:
    busy(world)
    kinds = {one.holding.slug for one in held_by(world.lucia.pk)}
    assert kinds >= {"customers", "tasks", "series", "reminders", "followed", "stand_ins"}
    assert "imports" in kinds
    hand_over = handed(world, Rule([world.julian.pk]))
    assert hand_over.state == HandOver.State.GIVEN
    assert held_by(world.lucia.pk) == []
    world.maria.refresh_from_db()
    assert world.maria.owner == world.julian
    assert Standing.objects.get(customer=world.maria).owner == world.julian
    assert set(Task.objects.open().values_list("assignee", flat=True)) == {world.julian.pk}


def test_what_is_about_a_customer_goes_with_them_and_the_rest_to_one(world: World) -> None:
    busy(world)
    rule = Rule([world.julian.pk, world.natalia.pk], rest_to=world.natalia.pk)
    hand_over = plan(world.lucia, "moves", rule, world.patricia)
    give_by_hand(hand_over, world.maria.pk, world.julian.pk)
    begin_giving(hand_over)
    give(hand_over, Actor.person(world.patricia))
    assert Task.objects.get(title="Llevar la muestra").assignee == world.julian
    assert Task.objects.get(title="Ordenar la bodega").assignee == world.natalia


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(st.sampled_from(["julian", "natalia", "stranger"]), min_size=1, unique=True),
    st.sampled_from(list(HandOver.By)),
    st.booleans(),
    st.integers(0, 4),
)
def test_taking_it_back_leaves_the_house_as_it_was(
    world: World, who: list[str], by: str, together: bool, count: int
) -> None:
    Task.objects.all().delete()
    Standing.objects.all().delete()
    busy(world)
    shops(world, count, "Cali")
    before = stored()
    rule = Rule([getattr(world, name).pk for name in who], by, together)
    hand_over = handed(world, rule)
    shared = hand_over.shares.values_list("customer_id", "receiver_id")
    assert dict(shared) == dict(
        Customer.objects.filter(pk__in=dict(shared)).values_list("pk", "owner")
    )
    undone(world, hand_over)
    assert stored() == before
    assert hand_over.state == HandOver.State.RETURNED


def test_what_changed_since_stays_with_whom_it_is(world: World) -> None:
    busy(world)
    (shop,) = shops(world, 1)
    hand_over = handed(world, Rule([world.julian.pk]))
    recording.assign(Customer.objects.get(pk=shop.pk), world.natalia, world.by)
    done = Task.objects.get(title="Llevar la muestra")
    finish_task(done, Actor.person(world.julian), timezone.now())
    undone(world, hand_over)
    shop.refresh_from_db()
    done.refresh_from_db()
    assert shop.owner == world.natalia
    assert done.assignee == world.julian
    world.maria.refresh_from_db()
    assert world.maria.owner == world.lucia


def test_one_that_broke_off_goes_on_where_it_stopped(world: World) -> None:
    busy(world)
    shops(world, 3)
    hand_over = plan(world.lucia, "leaves", Rule([world.julian.pk]), world.patricia)
    begin_giving(hand_over)

    class Broke(Exception):
        pass

    def breaks(done: int, total: int, doing: str = "") -> None:
        raise Broke

    with pytest.raises(Broke):
        give(hand_over, Actor.person(world.patricia), breaks)
    assert Customer.objects.filter(owner=world.julian).count() == 5
    assert Task.objects.filter(assignee=world.lucia).exists()
    begin_giving(hand_over)
    give(hand_over, Actor.person(world.patricia))
    assert held_by(world.lucia.pk) == []
    assert hand_over.handed.filter(holding="customers").count() == 4


def test_each_receiver_is_told_once(world: World) -> None:
    shops(world, 5)
    handed(world, Rule([world.julian.pk, world.natalia.pk]))
    told = Notice.objects.filter(subject_kind="hand_over").values_list("person", flat=True)
    assert sorted(told) == sorted([world.julian.pk, world.natalia.pk])
    assert not Notice.objects.filter(subject_kind="customer", person=world.natalia).exists()


def test_families_stay_together_and_another_rule_keeps_what_was_chosen(world: World) -> None:
    one, other, *_rest = shops(world, 4)
    recording.relate(one, other, "belongs_to", world.by)
    rule = Rule([world.julian.pk, world.natalia.pk])
    hand_over = plan(world.lucia, "moves", rule, world.patricia)
    receiver = dict(hand_over.shares.values_list("customer_id", "receiver_id"))
    assert receiver[one.pk] == receiver[other.pk]
    assert give_by_hand(hand_over, other.pk, world.natalia.pk) == 2
    plan_again(hand_over, Rule(rule.receivers, HandOver.By.AMOUNT), world.patricia)
    receiver = dict(hand_over.shares.values_list("customer_id", "receiver_id"))
    assert receiver[one.pk] == receiver[other.pk] == world.natalia.pk


def test_who_leaves_with_a_successor_leaves_nothing_behind(world: World) -> None:
    busy(world)
    User.objects.filter(pk=world.lucia.pk).update(is_active=False)
    left = PersonLeft(world.lucia.pk, str(world.lucia), world.julian.pk, "Ojo con la nevera")
    take_over(left)
    take_over(left)
    assert held_by(world.lucia.pk) == []
    hand_over = HandOver.objects.get()
    assert (hand_over.state, hand_over.note) == (HandOver.State.GIVEN, "Ojo con la nevera")
    assert not follows(world.lucia, "customer", world.maria.pk)


def test_without_a_successor_nothing_moves(world: World) -> None:
    User.objects.filter(pk=world.lucia.pk).update(is_active=False)
    take_over(PersonLeft(world.lucia.pk, str(world.lucia), None, ""))
    world.maria.refresh_from_db()
    assert world.maria.owner == world.lucia
