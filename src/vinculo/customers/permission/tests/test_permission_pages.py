"""May this customer be contacted, why not, and what they said: the pages."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.customers import permission
from vinculo.customers.jobs import import_suppressions
from vinculo.customers.models import (
    CompanyContactRules,
    ConsentRecord,
    Notice,
    SuppressedPoint,
    SuppressionList,
)
from vinculo.customers.permission import ledger, suppression
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.work.models import LongJob

GIVEN = {"purpose": "relationship", "channels": ["call", "whatsapp"], "source": "counter"}


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def page_of(world: World, rest: str = "") -> str:
    return f"/clientes/{world.maria.pk}/permiso/{rest}"


def today() -> dict[str, str]:
    return {"happened_on": timezone.localdate(timezone=Company.get().zone).isoformat()}


def test_an_authorisation_is_written_down_and_withdrawn_at_once(world: World) -> None:
    client = inside(world.lucia)
    proof = SimpleUploadedFile("firma.pdf", b"%PDF-1.4 firmado", content_type="application/pdf")
    sent = GIVEN | today() | {"evidence": proof, "source_detail": "Carpeta 4"}
    assert client.post(page_of(world, "autorizacion/"), sent).status_code == 302
    call, whatsapp = ConsentRecord.objects.order_by("id")
    assert (call.channel, call.contact) == ("call", "+573001234567")
    assert whatsapp.recorded_by_name == "Lucía Marín Ospina"
    kept = list((Path(settings.DATA_DIR) / "evidence").rglob("*"))
    assert not [file for file in kept if "firma" in file.name]
    page = client.get(page_of(world)).content.decode()
    assert "Autorizó" in page
    client.post(page_of(world, "retiro/"), {"purpose": "relationship", "channel": "call"})
    answer = permission.may_contact(world.maria, "call", "relationship")
    assert isinstance(answer, permission.Denied)
    assert answer.reason == "withdrawn"


def test_an_authorisation_needs_a_channel_and_a_day_that_has_come(world: World) -> None:
    tomorrow = (timezone.localdate(timezone=Company.get().zone) + timedelta(days=1)).isoformat()
    sent = {"purpose": "relationship", "source": "counter", "happened_on": tomorrow}
    response = inside(world.lucia).post(page_of(world, "autorizacion/"), sent)
    assert response.status_code == 422
    assert "Marque al menos un canal" in response.content.decode()
    assert not ConsentRecord.objects.exists()


def test_the_proof_shows_the_wording_the_file_and_a_later_withdrawal(world: World) -> None:
    client = inside(world.lucia)
    inside(world.administrator).post(
        "/permisos/avisos/", {"purpose": "relationship", "text": "Le avisaremos de su pedido."}
    )
    proof = SimpleUploadedFile("voz.mp3", b"grabado", content_type="audio/mpeg")
    client.post(page_of(world, "autorizacion/"), GIVEN | today() | {"evidence": proof})
    record = ConsentRecord.objects.order_by("id")[0]
    shown = client.get(page_of(world, f"prueba/{record.pk}/")).content.decode()
    assert "Prueba de autorización" in shown
    assert "Le avisaremos de su pedido." in shown
    assert record.evidence is not None
    assert record.evidence.sha256 in shown
    assert "El archivo está como se guardó" in shown
    file = client.get(page_of(world, f"soporte/{record.pk}/"))
    assert b"".join(file.streaming_content) == b"grabado"  # type: ignore[arg-type]
    client.post(page_of(world, "retiro/"))
    stored = Path(settings.DATA_DIR) / "evidence" / record.evidence.stored_as[:2]
    (stored / record.evidence.stored_as).write_bytes(b"otro")
    shown = client.get(page_of(world, f"prueba/{record.pk}/")).content.decode()
    assert "Ya no vale" in shown
    assert "falta o no está como se guardó" in shown


def test_the_page_says_why_not_with_the_law_and_its_source(world: World) -> None:
    response = inside(world.lucia).get(page_of(world, "?para=advertising&canal=call"))
    page = response.content.decode()
    assert "No lo ha autorizado" in page
    assert "Ley 1581 de 2012" in page
    assert "Registro de Números Excluidos" in page


def test_only_known_purposes_and_channels_are_withdrawn(world: World) -> None:
    client = inside(world.lucia)
    for sent in ({"purpose": "nada"}, {"channel": "paloma"}):
        assert client.post(page_of(world, "retiro/"), sent).status_code == 404


@pytest.mark.parametrize(
    ("method", "rest"),
    [
        ("get", ""), ("post", "autorizacion/"), ("post", "retiro/"), ("post", "horario/"),
        ("post", "lugar/"), ("get", "prueba/{record}/"), ("get", "soporte/{record}/"),
    ],
)  # fmt: skip
def test_a_stranger_finds_none_of_it(world: World, method: str, rest: str) -> None:
    record, _ = ledger.record_consent(
        world.maria, "relationship", ["call", "email"], ledger.Proof("counter"), world.by
    )
    address = page_of(world, rest.format(record=record.pk))
    assert getattr(inside(world.stranger), method)(address).status_code == 404
    assert ConsentRecord.objects.count() == 2


def test_the_proof_of_another_customer_is_not_found_under_ones_own(world: World) -> None:
    (record,) = ledger.record_consent(
        world.espiga, "relationship", ["call"], ledger.Proof("counter"), world.by
    )
    client = inside(world.lucia)
    for what in ("prueba", "soporte"):
        assert client.get(page_of(world, f"{what}/{record.pk}/")).status_code == 404


@pytest.mark.parametrize("address", ["", "listas/", "avisos/", "decisiones/"])
def test_the_companys_pages_are_for_those_who_run_it(world: World, address: str) -> None:
    assert inside(world.administrator).get(f"/permisos/{address}").status_code == 200
    for user in (world.lucia, world.stranger, world.patricia):
        assert inside(user).get(f"/permisos/{address}").status_code == 404


def test_the_company_writes_its_own_hours_and_cadence(world: World) -> None:
    client = inside(world.administrator)
    sent = {
        "mon_fri": "08:00-12:00 14:00-17:00", "days_off": "2026-12-07", "strict": "on",
        "most_0": "1", "days_0": "15",
    }  # fmt: skip
    assert client.post("/permisos/", sent | {"sat": "9 a 12"}).status_code == 422
    assert client.post("/permisos/", sent | {"days_0": ""}).status_code == 422
    assert client.post("/permisos/", sent).status_code == 302
    row = CompanyContactRules.objects.get()
    assert row.hours == {"mon_fri": "08:00-12:00 14:00-17:00"}
    assert (row.cadence, row.days_off) == ({"": [1, 15]}, ["2026-12-07"])
    assert "08:00-12:00 14:00-17:00" in client.get("/permisos/").content.decode()


def test_a_register_is_kept_as_hashes_and_refuses_who_is_in_it(world: World) -> None:
    client = inside(world.administrator)
    file = SimpleUploadedFile("rne.csv", b"telefono;fecha\n3001234567;2024\nnada\n(601) 7421122\n")
    client.post("/permisos/listas/", {"register": "co-rne", "file": file})
    kept = SuppressionList.objects.get()
    assert (kept.entries, kept.not_understood) == (2, 1)
    assert all(b"300123" not in bytes(p.digest) for p in SuppressedPoint.objects.all())
    said = ledger.Proof("counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    ledger.record_consent(world.maria, "advertising", ["call"], said, world.by)
    answer = permission.may_contact(world.maria, "call", "advertising")
    assert isinstance(answer, permission.Denied)
    assert (answer.reason, answer.rule) == ("listed", "CO-2300/rne")
    again = SimpleUploadedFile("rne2.csv", b"3109999999\n")
    client.post("/permisos/listas/", {"register": "co-rne", "file": again})
    assert SuppressedPoint.objects.count() == 1
    assert client.post("/permisos/listas/", {"register": "x", "file": again}).status_code != 302


def test_an_old_register_raises_an_alarm(world: World) -> None:
    suppression.import_register("co-rne", ["3001234567"], "CO", "rne.csv", world.by)
    client = inside(world.administrator)
    assert "Al día" in client.get("/permisos/listas/").content.decode()
    SuppressionList.objects.update(refreshed_at=timezone.now() - timedelta(days=6))
    assert "Demasiado antigua" in client.get("/permisos/listas/").content.decode()


def test_a_company_adds_a_purpose_of_its_own(world: World) -> None:
    client = inside(world.administrator)
    sent = {"name": "Boletín del mes", "kind": "advertising"}
    assert client.post("/permisos/avisos/", sent).status_code == 302
    assert client.post("/permisos/avisos/", sent).status_code == 422
    said = ledger.Proof("counter", happened_at=datetime(2026, 1, 5, tzinfo=UTC))
    ledger.record_consent(world.maria, "advertising", ["email"], said, world.by)
    answer = permission.may_contact(world.maria, "email", "boletin-del-mes")
    assert isinstance(answer, permission.Denied)
    assert answer.reason == "no_consent"
    assert not Notice.objects.exists()


def test_decisions_cost_as_many_queries_for_ten_as_for_twenty(world: World) -> None:
    client = inside(world.administrator)
    counted = []
    for _ in range(2):
        for _ in range(10):
            permission.may_contact(world.maria, "call", "relationship", by=world.by)
        client.get("/permisos/decisiones/")
        with CaptureQueriesContext(connection) as told:
            page = client.get("/permisos/decisiones/").content.decode()
        counted.append(len(told))
        assert world.maria.name in page
    assert counted[0] == counted[1]


def test_the_page_costs_as_many_queries_for_much_said_as_for_little(world: World) -> None:
    client, counted = inside(world.lucia), []
    for _ in range(2):
        for _ in range(10):
            ledger.record_consent(
                world.maria, "relationship", ["call"], ledger.Proof("counter"), world.by
            )
        client.get(page_of(world))
        with CaptureQueriesContext(connection) as told:
            client.get(page_of(world))
        counted.append(len(told))
    assert counted[0] == counted[1] <= 10


def test_a_large_register_is_read_by_the_worker(world: World) -> None:
    lines = b"".join(b"3%09d\n" % number for number in range(40_000))
    file = SimpleUploadedFile("rne.txt", b"\xef\xbb\xbf" + lines)
    client = inside(world.administrator)
    client.post("/permisos/listas/", {"register": "co-rne", "file": file})
    job = LongJob.objects.get()
    assert not SuppressionList.objects.exists()
    import_suppressions(job_id=job.pk)
    job.refresh_from_db()
    assert job.state == LongJob.State.DONE
    kept = SuppressionList.objects.get()
    assert kept.entries + kept.not_understood == 40_000
    assert kept.entries == SuppressedPoint.objects.count() > 20_000
    assert kept.refreshed_by_name == world.administrator.full_name
    assert not list((Path(settings.DATA_DIR) / "registers").iterdir())
