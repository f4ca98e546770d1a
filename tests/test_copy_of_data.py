"""The copy of everything: all rooms, three shapes, nothing about others; and quick."""

import csv
import io
import json
import time
import zipfile
from datetime import timedelta

from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, RightsRequest
from vinculo.customers.rights import exporting, requests
from vinculo.customers.rights.files import path_of
from vinculo.customers.rights.redaction import OTHER, Redaction
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.planner.planning import plan_task

MOST = 60  # seconds


def copy_of(world: World, customer: Customer) -> zipfile.ZipFile:
    by = Actor.person(world.administrator)
    asked = requests.Asked("access", "email", timezone.localdate(), "CO", customer.name)
    request: RightsRequest = requests.receive(asked, customer, by)
    file, _rows = exporting.make_copy(request)
    return zipfile.ZipFile(path_of(file))


def test_a_copy_has_what_every_room_holds_three_times(world: World) -> None:
    by, maria = world.by, world.maria
    log_interaction(maria, Contact("call", "Pidió 12 bultos por $ 1.200.000 el 03/03/2026"), by)
    plan_task("Llamar el lunes", by, world.julian.pk, None, ("customer", maria.pk))
    recording.remark(maria, "pays", "=HYPERLINK(1)", by)
    archive = copy_of(world, maria)
    told = json.loads(archive.read("datos.json"))
    assert told["record"][0]["name"] == "María Fernanda Quintero Salazar"
    assert told["documents"][0]["as_typed"] == "52.345.678"
    assert len(told["purchases"]) == 3
    assert told["contacts"][0]["body"] == "Pidió 12 bultos por $ 1.200.000 el 03/03/2026"
    assert told["tasks"][0]["title"] == "Llamar el lunes"
    assert told["history"]
    for key, rows in told.items():
        if key != "title":
            sheet = io.StringIO(archive.read(f"csv/{key}.csv").decode("utf-8-sig"))
            assert len(list(csv.reader(sheet))) == len(rows) + 1, key
    assert b"'=HYPERLINK" in archive.read("csv/remarks.csv")
    assert archive.read("datos.pdf").startswith(b"%PDF")


def test_a_copy_does_not_tell_about_others(world: World) -> None:
    by, maria, espiga = world.by, world.maria, world.espiga
    recording.relate(maria, espiga, "works_at", by)
    said = (
        "Vino de Panadería La Espiga del Norte S.A.S., llamar a su hermana al 315 222 3344"
        " o hermana@otra.example; el suyo es 300 123 4567 y MFQuintero@elfogon.example"
    )
    recording.remark(maria, "other", said, by)
    told = copy_of(world, maria).read("datos.json").decode()
    for others in ("315 222 3344", "hermana@otra", "La Espiga"):
        assert others not in told
    assert "300 123 4567" in told
    assert "MFQuintero@elfogon.example" in told
    assert OTHER in told
    for staff in (world.lucia, world.julian):
        assert staff.full_name not in told


def test_amounts_and_dates_are_no_telephones(world: World) -> None:
    redact = Redaction(world.maria.pk)
    for kept in ("$ 12.345.678", "03/03/2026", "2026-03-03", "FE-10001234", "52.345.678"):
        assert redact(kept) == kept
    assert redact("+57 315 222 3344") == OTHER


def test_ten_thousand_events_are_copied_in_a_minute(world: World) -> None:
    at = timezone.now() - timedelta(days=4000)
    body = "Llamó para preguntar por el pedido y quedó de pasar el viernes con el pago. " * 2
    Interaction.objects.bulk_create(
        Interaction(
            customer=world.maria, channel="call", direction="in", body=body,
            started_at=at + timedelta(hours=n),
        )
        for n in range(10_000)
    )  # fmt: skip
    began = time.monotonic()
    archive = copy_of(world, world.maria)
    passed = time.monotonic() - began
    assert len(json.loads(archive.read("datos.json"))["contacts"]) == 10_000
    assert passed < MOST, passed
