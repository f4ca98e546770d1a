"""What was sealed is found when somebody changes it behind our back; what may go, may go."""

from datetime import timedelta
from itertools import count

import pytest
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.merging.merge import merge
from vinculo.customers.merging.unmerge import unmerge
from vinculo.customers.models import Customer, Merge
from vinculo.customers.rights.erasing import erase
from vinculo.runtime.tests.processes import eventually
from vinculo.shell.activity.models import Activity
from vinculo.shell.audit.models import AuditForgetting, AuditSeal
from vinculo.shell.audit.sealing import head_file, seal
from vinculo.shell.audit.verifying import Verified, verify

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _no_head_of_another_test() -> None:
    head_file().unlink(missing_ok=True)


def _sealed() -> Verified:
    seal()
    found = verify()
    assert found.broken is None
    return found


def _by_hand(sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)


def test_everything_that_happened_is_sealed_once(world: World) -> None:
    assert _sealed().rows == Activity.objects.count() > 5
    assert seal() == 0
    recording.change_customer(world.maria, {"city": "Cali"}, world.by)
    assert seal() == 1
    assert verify().rows == Activity.objects.count()


@pytest.mark.parametrize(
    "change",
    [
        "actor_name = 'Nadie'", "at = at - interval '1 hour'", "kind = 'customers.assigned'",
        "payload = '{}'", "subject_id = 1", "actor_id = NULL",
    ],
)  # fmt: skip
def test_a_row_that_was_changed_is_named(world: World, change: str) -> None:
    _sealed()
    one = Activity.objects.exclude(payload={}).order_by("pk")[2]
    _by_hand(f"UPDATE shell_activity SET {change} WHERE id = {one.pk}")
    broken = verify().broken
    assert broken
    assert broken.row_id == one.pk
    assert str(one.pk) in broken.words


def test_a_row_that_was_deleted_is_named(world: World) -> None:
    _sealed()
    one = Activity.objects.order_by("pk")[3]
    _by_hand(f"DELETE FROM shell_activity WHERE id = {one.pk}")
    broken = verify().broken
    assert broken
    assert broken.row_id == one.pk


@pytest.mark.django_db(transaction=True)  # nothing is complete while a writer is at work
def test_a_row_that_was_written_in_afterwards_is_named(world: World) -> None:
    first = Activity.objects.order_by("pk")[0].pk
    _by_hand(f"DELETE FROM shell_activity WHERE id = {first + 1}")
    now = timezone.now()
    seal(now)
    minutes = count(2, 2)

    def is_complete() -> bool:
        """Tests beside this one write to the same server, and it waits for their transactions."""
        recording.change_customer(world.maria, {"city": f"Ciudad {next(minutes)}"}, world.by)
        seal(now + timedelta(minutes=next(minutes)))
        return AuditSeal.objects.order_by("-pk")[0].complete_to > first

    eventually(is_complete, 120)
    _by_hand(
        "INSERT INTO shell_activity (id, at, kind, actor_name, subject_kind, payload)"
        f" VALUES ({first + 1}, now(), 'customers.registered', 'Nadie', '', '{{}}')"
    )
    seal(now + timedelta(minutes=next(minutes)))
    broken = verify().broken
    assert broken
    assert broken.row_id == first + 1


def test_seals_that_were_changed_taken_out_or_cut_off_are_found(world: World) -> None:
    _sealed()
    for city in ("Cali", "Pasto"):
        recording.change_customer(world.maria, {"city": city}, world.by)
        seal()
    first, middle, last = AuditSeal.objects.order_by("pk")
    for statement in (
        f"UPDATE shell_auditseal SET sealed_at = now() - interval '9 days' WHERE id = {first.pk}",
        f"DELETE FROM shell_auditseal WHERE id = {middle.pk}",
        f"DELETE FROM shell_auditseal WHERE id = {last.pk}",
    ):
        with transaction.atomic():
            _by_hand(statement)
            assert verify().broken
            transaction.set_rollback(True)
    assert verify().broken is None


def test_an_erasure_leaves_the_chain_whole(world: World) -> None:
    before = _sealed()
    erase(Customer.objects.get(pk=world.maria.pk), world.by)
    seal()
    found = verify()
    assert found.broken is None
    assert found.rows > before.rows
    assert found.forgotten
    blanked = AuditForgetting.objects.get(source="shell_activity").row_ids[0]
    _by_hand(f'UPDATE shell_activity SET payload = \'{{"text": "otro"}}\' WHERE id = {blanked}')
    broken = verify().broken
    assert broken
    assert broken.row_id == blanked


def test_who_only_says_to_be_forgetting_is_found(world: World) -> None:
    _sealed()
    one = Activity.objects.exclude(payload={}).order_by("pk")[2]
    _by_hand("SELECT set_config('vinculo.forgetting', 'on', true)")
    _by_hand(f"UPDATE shell_activity SET payload = '{{}}' WHERE id = {one.pk}")
    seal()
    broken = verify().broken
    assert broken
    assert broken.row_id == one.pk


def test_a_merge_and_its_undo_leave_the_chain_whole(world: World) -> None:
    _sealed()
    done = merge(world.maria, world.espiga, {}, world.by)
    seal()
    assert verify().broken is None
    unmerge(Merge.objects.get(pk=done.pk), world.by)
    seal()
    assert verify().broken is None


@pytest.mark.parametrize(
    "table",
    ["shell_activity", "shell_auditseal", "customers_consentrecord", "customers_contactdecision"],
)
def test_nobody_empties_what_counts_as_proof(table: str) -> None:
    _by_hand("SET vinculo.may_empty = ''")
    with pytest.raises(DatabaseError, match="never emptied"), transaction.atomic():
        _by_hand(f"TRUNCATE {table} CASCADE")
    _by_hand("SET vinculo.may_empty = 'on'")
