"""The number itself: ten customers worked out by hand, and one like all."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone as clock

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import (
    Customer,
    DuplicatePair,
    QualityDue,
    QualityScore,
    QualitySnapshot,
    QualityTally,
)
from vinculo.customers.quality import scoring
from vinculo.customers.quality.company import change_settings
from vinculo.customers.quality.policy import PARTS, WEIGHTS
from vinculo.shell.accounts.actor import Actor

WANTED = {"person": ["document", "phone", "email", "city"], "organisation": ["document", "city"]}
# Name, what is known, then by hand: completeness, validity, freshness, uniqueness, reachability,
# and the score by weights 3, 3, 1, 2, 3.
BY_HAND: list[tuple[str, dict[str, Any], tuple[int, ...], int]] = [
    ("Ana Ruiz", {"doc": "52.345.678", "phone": "300 123 4567", "email": "ana@casa.co",
                  "city": "Cali"}, (100, 100, 100, 100, 100), 100),
    # 3 of 4; name and 2 details good; one way to reach: (225+300+100+200+210)/12 = 86.25
    ("Luis Paz", {"doc": "52.345.679", "phone": "300 123 4568", "city": "Cali"},
     (75, 100, 100, 100, 70), 86),
    # Nothing but a name: (0+300+100+200+0)/12 = 50
    ("Rosa Gil", {}, (0, 100, 100, 100, 0), 50),
    # A telephone that nobody can dial: 1 of 4; 1 of 2 good: (75+150+100+200+0)/12 = 43.75
    ("Iván Mora", {"phone": "12"}, (25, 50, 100, 100, 0), 44),
    # gmail.con: 1 of 4; 1 of 2 good, not reachable by it
    ("Eva Sanz", {"email": "eva@gmail.con"}, (25, 50, 100, 100, 0), 44),
    # Capitals: 1 of 4; 1 of 2 good; by telephone: (75+150+100+200+210)/12 = 61.25
    ("JUAN DIAZ", {"phone": "300 123 4569"}, (25, 50, 100, 100, 70), 61),
    # An address that is understood: 0 of 4: (0+300+100+200+90)/12 = 57.5
    ("Olga Peña", {"address": "Cra 7 # 12-34"}, (0, 100, 100, 100, 30), 58),
    # 18 months without a look, 12 are fresh: 100 - 50*6/12 = 75: (0+300+75+200+0)/12 = 47.9
    ("Saúl Rey", {"months": 18}, (0, 100, 75, 100, 0), 48),
    # May be repeated, by 0.9: (0+300+100+20+0)/12 = 35
    ("Inés Vera", {"twin": 0.9}, (0, 100, 100, 10, 0), 35),
    # Told us not to be contacted at all: 2 of 4: (150+300+100+200+0)/12 = 62.5
    ("Raúl Cano", {"phone": "300 123 4570", "email": "raul@casa.co", "refuses": True},
     (50, 100, 100, 100, 0), 63),
]  # fmt: skip


def written_down(name: str, known: dict[str, Any], by: Actor, world: World) -> Customer:
    given, _, surnames = name.partition(" ")
    customer = recording.register_customer(
        {
            "kind": "person",
            "given_names": given,
            "surnames": surnames,
            "city": known.get("city", ""),
        },
        by=by,
    )
    if "doc" in known:
        recording.add_document(customer, "cc", "CO", known["doc"], by=by)
    for kind in ("phone", "email"):
        if kind in known:
            recording.add_contact(customer, kind, known[kind], by=by)
    if "address" in known:
        recording.add_address(customer, known["address"], "", by=by)
    if "months" in known:
        _long_ago(customer, known["months"])
    if "twin" in known:
        DuplicatePair.objects.create(
            left=world.espiga, right=customer, probability=known["twin"], found_at=clock.now(),
            found_by="scan",
        )  # fmt: skip
    if "refuses" in known:
        from vinculo.customers.permission import ledger

        ledger.withdraw_consent(customer, ledger.Proof("call"), by)
    return customer


def _long_ago(customer: Customer, months: int) -> None:
    from vinculo.shell.activity.models import Activity

    today = scoring.today()
    turned = today.year * 12 + today.month - 1 - months
    day = date(turned // 12, turned % 12 + 1, 1)
    at = datetime(day.year, day.month, 1, 12, tzinfo=UTC)
    Customer.objects.filter(pk=customer.pk).update(created_at=at)
    Activity.objects.filter(subject_kind="customer", subject_id=customer.pk).update(at=at)


@pytest.fixture
def ten(world: World) -> list[Customer]:
    change_settings(dict(WEIGHTS), WANTED, 12, "", world.by)
    return [written_down(name, known, world.by, world) for name, known, _parts, _score in BY_HAND]


def scores() -> dict[int, tuple[Any, ...]]:
    return {row[0]: row[1:] for row in QualityScore.objects.values_list(
        "customer_id", *PARTS, "score", "faults", "rank", "source", "policy")}  # fmt: skip


def test_ten_customers_score_as_worked_out_by_hand(ten: list[Customer]) -> None:
    scoring.rescore_all()
    found = scores()
    for customer, (name, _known, parts, score) in zip(ten, BY_HAND, strict=True):
        assert (name, found[customer.pk][:6]) == (name, (*parts, score))
    assert found[ten[2].pk][6] == ["unreachable", "no_document", "no_phone", "no_email", "no_city"]


def test_the_score_of_one_is_that_of_the_full_round(ten: list[Customer]) -> None:
    scoring.rescore_all()
    all_at_once = scores()
    QualityScore.objects.all().delete()
    for pk in all_at_once:
        scoring.rescore([pk])
    assert scores() == all_at_once
    assert scoring.rescore_all()["changed"] == 0


def test_what_changes_is_due_and_nobody_else(ten: list[Customer], world: World) -> None:
    scoring.rescore_all()
    assert not QualityDue.objects.exists()
    recording.add_contact(ten[2], "phone", "300 555 1234", by=world.by)
    assert set(QualityDue.objects.values_list("customer_id", flat=True)) == {ten[2].pk}
    assert scoring.rescore_due() == 1
    assert QualityScore.objects.get(pk=ten[2].pk).reachability == 70
    assert not QualityDue.objects.exists()


def test_a_pair_that_is_decided_is_no_fault_any_more(ten: list[Customer]) -> None:
    scoring.rescore_all()
    assert "duplicate" in QualityScore.objects.get(pk=ten[8].pk).faults
    DuplicatePair.objects.update(verdict="different")
    scoring.rescore_due()
    assert QualityScore.objects.get(pk=ten[8].pk).uniqueness == 100


def test_who_left_a_fault_and_who_repaired_it_is_counted(ten: list[Customer], world: World) -> None:
    scoring.rescore_all()
    left = QualityTally.objects.get(person_id=world.lucia.pk, day=scoring.today())
    assert left.caused > 20
    assert left.repaired == 0
    recording.add_contact(ten[2], "phone", "300 555 1234", by=Actor.person(world.natalia))
    scoring.rescore_due()
    mended = QualityTally.objects.get(person_id=world.natalia.pk)
    assert (mended.repaired, mended.caused) == (2, 0)  # unreachable, no_phone


def test_another_policy_blames_nobody(ten: list[Customer], world: World) -> None:
    scoring.rescore_all()
    before = list(QualityTally.objects.order_by("pk").values())
    change_settings(dict(WEIGHTS), {"person": ["industry"], "organisation": []}, 12, "", world.by)
    scoring.rescore_due()
    assert "no_industry" in QualityScore.objects.get(pk=ten[0].pk).faults
    assert list(QualityTally.objects.order_by("pk").values()) == before


def test_the_averages_of_the_day_are_those_of_the_scores(ten: list[Customer]) -> None:
    scoring.rescore_all()
    whole = QualitySnapshot.objects.get(scope="company")
    found = scores()
    assert whole.customers == len(found)
    assert whole.score == pytest.approx(sum(row[5] for row in found.values()) / len(found))
    cali = QualitySnapshot.objects.get(scope="city", key="Cali")
    assert (cali.customers, cali.faulty) == (2, 1)
    assert QualitySnapshot.objects.get(scope="fault", key="email_typo").customers == 1


def test_a_customer_who_goes_takes_the_score_along(ten: list[Customer]) -> None:
    scoring.rescore_all()
    from django.db import connection

    QualityScore.objects.filter(pk=ten[2].pk).exists()
    with connection.cursor() as cursor:
        for table in ("customers_searchtext", "customers_standing"):
            cursor.execute(f"DELETE FROM {table} WHERE customer_id = %s", [ten[2].pk])
        cursor.execute("DELETE FROM customers_customer WHERE id = %s", [ten[2].pk])
    assert not QualityScore.objects.filter(pk=ten[2].pk).exists()


def test_time_alone_makes_data_old(ten: list[Customer], monkeypatch: pytest.MonkeyPatch) -> None:
    scoring.rescore_all()
    in_two_years = scoring.today() + timedelta(days=731)
    monkeypatch.setattr(scoring, "today", lambda: in_two_years)
    scoring.rescore_all()
    assert QualityScore.objects.get(pk=ten[0].pk).freshness == 50
    assert "stale" in QualityScore.objects.get(pk=ten[0].pk).faults
