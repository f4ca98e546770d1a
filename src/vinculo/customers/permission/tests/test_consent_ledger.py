"""What customers said is added to, never changed; what holds now follows from it."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, connection, transaction

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.merging.merge import merge
from vinculo.customers.models import ConsentRecord
from vinculo.customers.permission import ledger
from vinculo.customers.permission.asking import answer_for
from vinculo.customers.permission.engine import Allowed, Denied, Reason
from vinculo.customers.permission.ledger import Proof
from vinculo.customers.permission.purposes import publish_notice, purpose_of

MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)  # ten o'clock in Bogotá
SAID = Proof(source="counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
FOLLOW_UP = "relationship"


def asked(world: World, channel: str = "call", at: datetime = MONDAY) -> Allowed | Denied:
    return answer_for(world.maria.pk, channel, purpose_of(FOLLOW_UP), at)


def test_nobody_is_contacted_who_did_not_authorise_it(world: World) -> None:
    answer = asked(world)
    assert isinstance(answer, Denied)
    assert (answer.reason, answer.rule) == (Reason.NO_CONSENT, "CO-1581/autorizacion")
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], SAID, world.by)
    assert isinstance(asked(world), Allowed)
    assert isinstance(asked(world, "email"), Denied)


def test_a_withdrawal_holds_at_once_and_a_new_word_after_it_counts(world: World) -> None:
    ledger.record_consent(world.maria, FOLLOW_UP, ["call", "email"], SAID, world.by)
    no = Proof(source="call", happened_at=MONDAY - timedelta(minutes=1))
    ledger.withdraw_consent(world.maria, no, world.by, channel="call")
    answer = asked(world)
    assert isinstance(answer, Denied)
    assert answer.reason == Reason.WITHDRAWN
    assert isinstance(asked(world, "email"), Allowed)
    again = Proof(source="counter", happened_at=MONDAY)
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], again, world.by)
    assert isinstance(asked(world), Allowed)
    assert world.maria.consents.count() == 4


def test_an_authorisation_ends_when_it_was_said_to_end(world: World) -> None:
    short = Proof(source="web", happened_at=SAID.happened_at, expires_at=MONDAY)
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], short, world.by)
    assert isinstance(asked(world, at=MONDAY - timedelta(minutes=1)), Allowed)
    answer = asked(world)
    assert isinstance(answer, Denied)
    assert answer.reason == Reason.EXPIRED


def test_an_authorisation_for_an_old_number_does_not_reach_the_new_one(world: World) -> None:
    old = Proof(source="web", happened_at=SAID.happened_at, contact="+573001234567")
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], old, world.by)
    assert isinstance(asked(world), Allowed)
    world.maria.contacts.filter(kind="phone").delete()
    recording.add_contact(world.maria, "phone", "310 555 0142", by=world.by)
    assert isinstance(asked(world), Denied)


def test_hours_that_a_customer_asked_for_replace_those_of_the_law(world: World) -> None:
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], SAID, world.by)
    evening = datetime(2026, 11, 24, 1, tzinfo=UTC)  # Monday, eight in the evening
    assert isinstance(asked(world, at=evening), Denied)
    ledger.record_hours(world.maria, "call", {"mon_fri": "18:00-21:00"}, SAID, world.by)
    assert isinstance(asked(world, at=evening), Allowed)
    assert isinstance(asked(world), Denied)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE customers_consentrecord SET channel = 'email'",
        "UPDATE customers_consentrecord SET customer_id = customer_id",
        "DELETE FROM customers_consentrecord",
        "DELETE FROM customers_notice",
        "UPDATE customers_notice SET text = 'x'",
    ],
)
def test_the_database_refuses_to_change_what_was_said(world: World, statement: str) -> None:
    notice = publish_notice(FOLLOW_UP, "es", "Le escribiremos sobre su pedido.", world.by)
    proof = Proof(source="counter", notice=notice)
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], proof, world.by)
    with (
        pytest.raises(IntegrityError, match="only added to"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
    assert ConsentRecord.objects.get().channel == "call"


def test_merging_two_records_moves_what_was_said_and_nothing_else(world: World) -> None:
    ledger.record_consent(world.maria, FOLLOW_UP, ["call"], SAID, world.by)
    said = ConsentRecord.objects.values().get()
    merge(world.espiga, world.maria, {}, world.by)
    assert ConsentRecord.objects.values().get() == said | {"customer_id": world.espiga.pk}
    with pytest.raises(IntegrityError), transaction.atomic():
        ConsentRecord.objects.update(customer=world.maria)


def test_a_new_wording_is_a_new_version(world: World) -> None:
    first = publish_notice(FOLLOW_UP, "es", "Uno", world.by)
    second = publish_notice(FOLLOW_UP, "es", "Dos", world.by)
    assert (first.version, second.version) == (1, 2)
