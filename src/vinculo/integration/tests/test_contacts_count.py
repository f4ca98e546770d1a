"""Contacts that a file brings in count for how often a customer may be contacted."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from pathlib import Path
from threading import Barrier, Thread
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World, found_world
from vinculo.customers import permission
from vinculo.customers.models import ReservedContact
from vinculo.customers.permission import Allowed, ledger
from vinculo.customers.permission.engine.days_off import days_off
from vinculo.integration.importing.command import undo_import
from vinculo.integration.tests.files import bring, write
from vinculo.interactions.counting import count
from vinculo.interactions.models import Interaction

COLUMNS = ["Documento", "Canal", "Sentido", "Fecha", "Asunto"]
BOGOTA = ZoneInfo("America/Bogota")


def weekday() -> datetime:
    """Ten in the morning of a Wednesday to come that is no holiday."""
    today = timezone.localdate(timezone.now(), BOGOTA)
    day = today + timedelta(days=(2 - today.weekday()) % 7 + 14)
    while day.toordinal() in days_off("CO", "", day.year, True):
        day += timedelta(days=7)
    return datetime.combine(day, time(10), BOGOTA)


@pytest.fixture
def willing(world: World) -> World:
    said = ledger.Proof("counter", happened_at=timezone.now() - timedelta(days=100))
    ledger.record_consent(world.maria, "relationship", ["call", "email"], said, world.by)
    return world


def may_call(world: World, at: datetime) -> bool:
    return isinstance(permission.may_contact(world.maria, "call", "relationship", at), Allowed)


def file_of(folder: Path, rows: Sequence[tuple[str, str, datetime]], name: str = "c.csv") -> Path:
    told = [
        ("52.345.678", channel, way, f"{at:%Y-%m-%d %H:%M:%S}", f"{number}")
        for number, (channel, way, at) in enumerate(rows)
    ]
    return write(folder / name, COLUMNS, told, ";")


def test_a_call_of_ours_in_a_file_counts_and_goes_with_its_import(
    willing: World, tmp_path: Path
) -> None:
    at = weekday()
    assert may_call(willing, at)
    found = bring("interactions", file_of(tmp_path, [("Llamada", "saliente", at)]))
    assert not may_call(willing, at)
    undo_import(found["import_id"])
    assert may_call(willing, at)


def test_what_they_began_what_is_a_note_and_what_is_long_ago_does_not_count(
    willing: World, tmp_path: Path
) -> None:
    at = weekday()
    rows = [
        ("Llamada", "entrante", at),
        ("Nota", "saliente", at),
        ("Mostrador", "saliente", at),
        ("Llamada", "saliente", at - timedelta(days=500)),
    ]
    assert bring("interactions", file_of(tmp_path, rows))["created"] == 4
    assert may_call(willing, at)
    assert not ReservedContact.objects.exists()


def test_the_same_file_twice_counts_once(willing: World, tmp_path: Path) -> None:
    at = weekday()
    path = file_of(tmp_path, [("Llamada", "saliente", at), ("Correo", "saliente", at)])
    for _turn in range(2):
        bring("interactions", path)
    assert ReservedContact.objects.count() == 2


def test_what_was_reserved_is_the_contact_that_the_file_tells_of(
    willing: World, tmp_path: Path
) -> None:
    """At eight in the evening it is tomorrow in Greenwich already."""
    late = weekday().replace(hour=20)
    reserved = permission.reserve_contact(
        willing.maria, "call", "fraud_alert", willing.by, late - timedelta(hours=10)
    )
    assert isinstance(reserved, ReservedContact)
    found = bring("interactions", file_of(tmp_path, [("Llamada", "saliente", late)]))
    kept = ReservedContact.objects.get()
    assert (kept.pk, kept.source[:12]) == (reserved.pk, "interaction/")
    undo_import(found["import_id"])
    kept.refresh_from_db()
    assert kept.source == ""


def test_a_direction_put_right_by_a_file_and_taken_back(willing: World, tmp_path: Path) -> None:
    columns, at = ["Id", *COLUMNS], weekday()

    def told(way: str) -> Path:
        row = ("A-1", "52.345.678", "Llamada", way, f"{at:%Y-%m-%d %H:%M:%S}", "Pedido")
        return write(tmp_path / f"{way}.csv", columns, [row], ";")

    bring("interactions", told("entrante"))
    assert may_call(willing, at)
    second = bring("interactions", told("saliente"))
    assert second["updated"] == 1
    assert not may_call(willing, at)
    undo_import(second["import_id"])
    assert may_call(willing, at)


def calls(customer_id: int, at: datetime, number: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO interactions_interaction (customer_id, channel, direction, started_at,"
            " person_name, contact_name, subject, body, outcome, document)"
            " SELECT %s, 'call', 'out', %s, '', '', '', '', '', '' FROM generate_series(1, %s)",
            [customer_id, at, number],
        )


def test_a_thousand_are_counted_in_one_statement(willing: World) -> None:
    calls(willing.maria.pk, weekday(), 1000)
    with CaptureQueriesContext(connection) as asked:
        assert count("true") == 1000
    assert sum("customers_reservedcontact" in one["sql"] for one in asked) == 1
    assert count("true") == 0


@pytest.mark.django_db(transaction=True)
def test_two_at_once_do_not_both_take_what_was_reserved() -> None:
    world, at = found_world(), weekday()
    permission.reserve_contact(world.maria, "call", "fraud_alert", world.by, at)
    calls(world.maria.pk, at, 8)
    together = Barrier(8)

    def take(number: int) -> None:
        try:
            together.wait()
            count("i.id = %(id)s", id=number)
        finally:
            connection.close()

    ids = list(Interaction.objects.values_list("pk", flat=True))
    takers = [Thread(target=take, args=(number,)) for number in ids]
    for taker in takers:
        taker.start()
    for taker in takers:
        taker.join()
    counted = ReservedContact.objects.all()
    assert {row.source for row in counted} == {f"interaction/{number}" for number in ids}
    assert len(counted) == 8
    assert sum(row.ordinal is not None for row in counted) == 1
