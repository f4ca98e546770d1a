"""What is written down counts for how often a customer may be contacted."""

from datetime import UTC, datetime

from tests.world import World
from vinculo.customers import permission
from vinculo.customers.permission import ledger
from vinculo.interactions.logging import (
    Contact,
    correct_interaction,
    log_interaction,
    remove_interaction,
    restore_interaction,
)

MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)


def may(world: World) -> bool:
    answer = permission.may_contact(world.maria, "call", "relationship", MONDAY)
    return isinstance(answer, permission.Allowed)


def test_a_call_counts_until_it_is_taken_away(world: World) -> None:
    said = ledger.Proof("counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    ledger.record_consent(world.maria, "relationship", ["call"], said, world.by)
    assert may(world)
    call = Contact("call", started_at=MONDAY)
    logged = log_interaction(world.maria, call, world.by)
    assert not may(world)
    correct_interaction(logged, Contact("call", direction="in", started_at=MONDAY), world.by)
    assert may(world)
    correct_interaction(logged, call, world.by)
    kept = remove_interaction(logged, world.by)
    assert may(world)
    restore_interaction(kept, world.by)
    assert not may(world)


def test_what_the_customer_began_and_notes_do_not_count(world: World) -> None:
    said = ledger.Proof("counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    ledger.record_consent(world.maria, "relationship", ["call"], said, world.by)
    log_interaction(world.maria, Contact("call", direction="in", started_at=MONDAY), world.by)
    log_interaction(world.maria, Contact("note", started_at=MONDAY), world.by)
    assert may(world)
