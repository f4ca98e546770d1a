"""The question that senders ask, over what the house knows of a customer."""

from datetime import UTC, date, datetime, timedelta
from threading import Barrier, Thread

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.customers import permission, recording
from vinculo.customers.models import ContactDecision, RecipientPlace, ReservedContact, Standing
from vinculo.customers.permission import Allowed, Denied, ledger
from vinculo.customers.permission.company import set_company_rules
from vinculo.customers.permission.engine import Channel, Reason
from vinculo.customers.permission.gathering import gather
from vinculo.customers.permission.ledger import Proof

MONDAY = datetime(2026, 11, 23, 15, tzinfo=UTC)  # ten o'clock in Bogotá
FOLLOW_UP = "relationship"
OWN = {"strict": True, "hours": {}, "days_off": [], "cadence": {}}


@pytest.fixture
def willing(world: World) -> World:
    said = Proof(source="counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    for purpose in (FOLLOW_UP, "collection"):
        ledger.record_consent(world.maria, purpose, list(Channel), said, world.by)
    return world


def reason(answer: object) -> str:
    assert isinstance(answer, Denied), answer
    return answer.reason


def test_on_a_sunday_one_waits_for_monday_at_seven(willing: World) -> None:
    sunday = MONDAY - timedelta(days=1)
    answer = permission.may_contact(willing.maria, "call", FOLLOW_UP, sunday, willing.by)
    assert reason(answer) == Reason.HOURS
    assert isinstance(answer, Denied)
    assert answer.next_allowed_at == datetime(2026, 11, 23, 12, tzinfo=UTC)
    assert isinstance(
        permission.may_contact(willing.maria, "call", FOLLOW_UP, answer.next_allowed_at), Allowed
    )


def test_every_decision_of_a_sender_is_written_down(willing: World) -> None:
    permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY, willing.by)
    permission.reserve_contact(willing.maria, "email", "advertising", willing.by, MONDAY)
    first, second = ContactDecision.objects.order_by("id")
    assert (first.allowed, first.channel, first.asked_by_name) == (
        True,
        "call",
        "Lucía Marín Ospina",
    )
    assert (second.allowed, second.reason) == (False, "no_consent")
    assert second.rule == "CO-1581/autorizacion"


def test_what_was_reserved_counts_until_it_is_released(willing: World) -> None:
    reserved = permission.reserve_contact(willing.maria, "call", FOLLOW_UP, willing.by, MONDAY)
    assert isinstance(reserved, ReservedContact)
    later = MONDAY + timedelta(hours=1)
    again = permission.reserve_contact(willing.maria, "call", FOLLOW_UP, willing.by, later)
    assert reason(again) == Reason.TOO_OFTEN
    tomorrow = MONDAY + timedelta(days=1)
    other = permission.reserve_contact(willing.maria, "email", FOLLOW_UP, willing.by, tomorrow)
    assert reason(other) == Reason.OTHER_CHANNEL
    permission.release_contact(reserved)
    assert isinstance(
        permission.reserve_contact(willing.maria, "email", FOLLOW_UP, willing.by, later),
        ReservedContact,
    )


def test_a_contact_that_was_only_written_down_counts_too(willing: World) -> None:
    permission.note_contact(willing.maria.pk, "call", MONDAY, "interaction/1", willing.by)
    assert reason(permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY)) == "too_often"
    permission.forget_contact("interaction/1")
    assert isinstance(permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY), Allowed)


def test_an_alert_of_fraud_is_not_counted_and_not_held_back(willing: World) -> None:
    permission.reserve_contact(willing.maria, "call", FOLLOW_UP, willing.by, MONDAY)
    midnight = datetime(2026, 11, 23, 5, tzinfo=UTC)
    assert isinstance(
        permission.reserve_contact(willing.maria, "call", "fraud_alert", willing.by, midnight),
        ReservedContact,
    )


def test_who_has_no_telephone_is_not_called(willing: World) -> None:
    willing.maria.contacts.filter(kind="phone").delete()
    assert reason(permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY)) == "unreachable"


def test_the_company_can_only_be_stricter_than_the_law(willing: World) -> None:
    def answer(at: datetime) -> Allowed | Denied:
        return permission.may_contact(willing.maria, "call", FOLLOW_UP, at)

    early = MONDAY - timedelta(hours=2)  # eight
    night = MONDAY + timedelta(hours=11)
    assert isinstance(answer(early), Allowed)
    hours = {"mon_fri": "09:00-22:00", "sat": "09:00-12:00"}
    set_company_rules({**OWN, "hours": hours, "days_off": ["2026-11-24"]}, willing.by)
    refused = answer(early)
    assert isinstance(refused, Denied)
    assert (refused.rule, refused.next_allowed_at) == ("company/hours", MONDAY - timedelta(hours=1))
    assert reason(answer(night)) == Reason.HOURS
    assert reason(answer(MONDAY + timedelta(days=1))) == Reason.DAY_OFF


def test_cadence_follows_the_class_of_value(willing: World) -> None:
    set_company_rules({**OWN, "cadence": {"1": [2, 30], "5": [1, 30]}}, willing.by)
    permission.note_contact(
        willing.maria.pk, "call", MONDAY - timedelta(days=20), "interaction/1", willing.by
    )
    standing = Standing.objects.create(
        customer=willing.maria, period=date(2026, 10, 31), rank=5, class_name="HIERRO",
        since_on=date(2026, 1, 31), amount=1, tenure_months=3, amount_band=1, tenure_band=1,
    )  # fmt: skip
    answer = permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY)
    assert isinstance(answer, Denied)
    assert answer.rule == "company/cadence-5"
    assert answer.next_allowed_at == MONDAY + timedelta(days=10, hours=-3)
    standing.rank = 1
    standing.save()
    assert isinstance(permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY), Allowed)


def test_a_foreign_number_brings_the_law_of_its_country(willing: World) -> None:
    willing.maria.addresses.all().delete()
    willing.maria.contacts.filter(kind="phone").delete()
    recording.add_contact(willing.maria, "phone", "+34 612 345 678", by=willing.by)
    places = gather(willing.maria.pk).facts.places
    assert [place.country for place in places] == ["ES"]
    assert set(places[0].zones) >= {"Europe/Madrid", "Atlantic/Canary"}
    in_madrid = datetime(2026, 11, 23, 8, 30, tzinfo=UTC)  # 9:30 there, 8:30 in the Canaries
    assert reason(permission.may_contact(willing.maria, "call", FOLLOW_UP, in_madrid)) == "hours"
    RecipientPlace.objects.create(customer=willing.maria, country="ES", region="MD")
    assert isinstance(permission.may_contact(willing.maria, "call", FOLLOW_UP, in_madrid), Allowed)


def test_an_address_in_another_country_than_the_number_binds_to_both_laws(willing: World) -> None:
    willing.maria.addresses.update(country="ES", region="Canarias")
    places = gather(willing.maria.pk).facts.places
    assert {(place.country, place.region) for place in places} == {("ES", "CN"), ("CO", "")}
    assert places[0].zones == ("Atlantic/Canary",)


def test_asking_costs_one_question_to_the_database_besides_what_is_kept(willing: World) -> None:
    with CaptureQueriesContext(
        connection,
    ) as told:
        permission.may_contact(willing.maria, "call", FOLLOW_UP, MONDAY)
    about_customer = [q["sql"] for q in told.captured_queries if "json_build_array" in q["sql"]]
    assert len(about_customer) == 1
    assert len(told) <= 8


@pytest.mark.django_db(transaction=True)
def test_parallel_senders_stay_within_the_caps(transactional_db: None) -> None:
    from tests.world import found_world

    world = found_world()
    said = Proof(source="counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    ledger.record_consent(world.maria, FOLLOW_UP, list(Channel), said, world.by)
    answers: list[object] = []
    together = Barrier(8)

    def send(number: int) -> None:
        try:
            channel = ("call", "email")[number % 2]
            together.wait()
            for hour in range(3):
                at = MONDAY + timedelta(hours=hour)
                answers.append(
                    permission.reserve_contact(world.maria, channel, FOLLOW_UP, world.by, at)
                )
        finally:
            connection.close()

    senders = [Thread(target=send, args=(number,)) for number in range(8)]
    for sender in senders:
        sender.start()
    for sender in senders:
        sender.join()
    assert len(answers) == 24
    assert sum(isinstance(answer, ReservedContact) for answer in answers) == 1
    assert ReservedContact.objects.count() == 1
    assert ContactDecision.objects.filter(allowed=False).count() == 23
