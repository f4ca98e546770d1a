"""The desk by its pages: a request from coming in to its answer, and what blocking hides."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.access import changeable_customers_for, customers_for
from vinculo.customers.models import Customer, LegalHold, RightsAnswer, RightsRequest
from vinculo.customers.permission import Denied, may_contact, reserve_contact
from vinculo.customers.rights import erasing, exporting, letters, requests, tombstones
from vinculo.customers.rights.files import EXPORTS_LAST, drop_expired, open_file, path_of
from vinculo.customers.rights.holding_back import block, hold, release
from vinculo.customers.rights.returning import ErasedBefore
from vinculo.customers.search import search
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import Activity, Notice, Task


@pytest.fixture
def at_desk(world: World, client: Client) -> Client:
    client.force_login(world.administrator)
    return client


def ask(world: World, right: str = "access", customer: Customer | None = None) -> RightsRequest:
    asked = requests.Asked(right, "email", timezone.localdate(), "CO", "María", "", "a@x.example")
    return requests.receive(asked, customer or world.maria, Actor.person(world.administrator))


def checked(request: RightsRequest, world: World) -> RightsRequest:
    requests.check_identity(request, "document", "", None, Actor.person(world.administrator))
    return RightsRequest.objects.get(pk=request.pk)


def test_a_request_gets_a_number_a_term_and_somebody_who_answers(
    world: World, at_desk: Client
) -> None:
    form = {
        "right": "erasure", "whose": "52.345.678", "applicant": "María Fernanda", "way": "call",
        "received_on": timezone.localdate(timezone=world.company.zone).isoformat(),
        "answer_to": "300 123 4567",
    }  # fmt: skip
    answer = at_desk.post("/derechos/nueva/", form)
    made = RightsRequest.objects.get()
    assert answer.headers["Location"] == f"/derechos/{made.pk}/"
    assert made.customer == world.maria
    assert made.term == "CO-1581/reclamo"
    assert made.due_on > timezone.localdate() + timedelta(days=18)
    task = Task.objects.get(pk=made.task_id)
    assert (task.assignee, task.subject_kind) == (world.administrator, "rights_request")
    assert task.due_at
    assert timezone.localdate(task.due_at, world.company.zone) <= made.due_on
    assert made.code in at_desk.get("/derechos/").content.decode()


def test_a_stranger_learns_nothing(world: World, client: Client) -> None:
    request = ask(world)
    for person in (world.stranger, world.patricia, world.lucia):
        client.force_login(person)
        for path in ("/derechos/", "/derechos/nueva/", f"/derechos/{request.pk}/",
                     f"/derechos/{request.pk}/supresion/", "/derechos/plazos/"):  # fmt: skip
            assert client.get(path).status_code in (404, 405)
            assert client.post(path, {"sure": "1"}).status_code in (404, 405)


def test_nothing_is_copied_or_erased_before_identity_is_checked(
    world: World, at_desk: Client
) -> None:
    request = ask(world, "erasure")
    for verb in ("copia", "supresion"):
        answer = at_desk.post(f"/derechos/{request.pk}/{verb}/", {"sure": "1"}, follow=True)
        assert "job-" not in answer.content.decode()
    proof = SimpleUploadedFile("cedula.png", b"\x89PNG", "image/png")
    told = {"method": "document", "note": "", "evidence": proof}
    at_desk.post(f"/derechos/{request.pk}/identidad/", told)
    kept = RightsRequest.objects.get(pk=request.pk).identity.evidence
    assert kept
    assert kept.stored_as != kept.file_name
    got = at_desk.get(f"/derechos/{request.pk}/archivos/{kept.pk}/")
    assert got["Content-Disposition"].startswith("attachment")
    answer = at_desk.post(f"/derechos/{request.pk}/copia/", follow=True)
    assert "job-" in answer.content.decode()


def test_the_term_grows_once_and_with_a_reason(world: World, at_desk: Client) -> None:
    request = ask(world)
    before = request.due_on
    assert at_desk.post(f"/derechos/{request.pk}/prorroga/", {"because": ""}).status_code == 422
    at_desk.post(f"/derechos/{request.pk}/prorroga/", {"because": "Archivo viejo"})
    request.refresh_from_db()
    assert request.due_on > before
    with pytest.raises(Problem):
        requests.extend(request, "Otra vez", Actor.system(""))
    due_at = Task.objects.get(pk=request.task_id).due_at
    assert due_at
    assert timezone.localdate(due_at, world.company.zone) == request.due_on


def test_a_letter_is_kept_with_its_hash_and_closes_the_request(
    world: World, at_desk: Client
) -> None:
    request = ask(world)
    page = at_desk.get(f"/derechos/{request.pk}/?carta=copy").content.decode()
    assert request.code in page
    assert "{nombre}" not in page
    told = {"text": "Señora María: aquí está.", "outcome": "granted"}
    at_desk.post(f"/derechos/{request.pk}/respuesta/", told)
    request.refresh_from_db()
    assert request.outcome == "granted"
    assert Task.objects.get(pk=request.task_id).done_at
    answer = RightsAnswer.objects.get(request=request)
    pdf = open_file(answer.file).read()
    assert pdf.startswith(b"%PDF")
    shown = SimpleUploadedFile("r.pdf", pdf, "application/pdf")
    assert request.code in at_desk.post("/derechos/comprobacion/", {"file": shown}).content.decode()
    forged = SimpleUploadedFile("r.pdf", pdf + b" ", "application/pdf")
    answer_to = at_desk.post("/derechos/comprobacion/", {"file": forged}).content.decode()
    assert request.code not in answer_to


def test_a_placeholder_is_one_of_the_list_and_nothing_is_read_twice() -> None:
    assert letters.unknown_in("Hola {nombre} {self.__class__} {x}") == ["self.__class__", "x"]
    assert (
        letters.written("{nombre} {codigo}", {"nombre": "{codigo}", "codigo": "D"}) == "{codigo} D"
    )


def test_who_is_blocked_is_seen_by_nobody_and_not_contacted(
    world: World, client: Client, at_desk: Client
) -> None:
    by, maria = Actor.person(world.administrator), world.maria
    block(maria, "lo pidió", by)
    for person in (world.administrator, world.lucia, world.patricia):
        assert not customers_for(person).filter(pk=maria.pk).exists()
        assert not search("Quintero", person)
        client.force_login(person)
        assert client.get(f"/clientes/{maria.pk}/").status_code == 404
        assert "Quintero" not in client.get("/clientes/?q=quintero").content.decode().replace(
            'value="quintero"', ""
        )
    assert isinstance(may_contact(maria, "call", "transactional"), Denied)
    denied = reserve_contact(maria, "email", "requested", by)
    assert isinstance(denied, Denied)
    assert denied.rule == "person/blocked"
    request = ask(world, "blocking")
    client.force_login(world.administrator)
    assert maria.name in client.get(f"/derechos/{request.pk}/").content.decode()
    with pytest.raises(Problem):
        block(maria, "otra vez", by)
    assert release(maria, "ya", by)
    assert customers_for(world.lucia).filter(pk=maria.pk).exists()


def test_a_legal_hold_stands_against_erasure_and_says_who_and_why(world: World) -> None:
    by = Actor.person(world.administrator)
    request = checked(ask(world, "erasure"), world)
    hold(world.maria, "Demanda 77", by, timezone.localdate() - timedelta(days=1))  # over
    erasing.refuse_if_held(world.maria)
    hold(world.maria, "Demanda 78", by)
    with pytest.raises(Problem, match=r"Demanda 78.*Mauricio"):
        erasing.erase(world.maria, by, request)
    world.maria.refresh_from_db()
    assert "Quintero" in world.maria.name
    assert LegalHold.objects.count() == 2


def test_a_hold_is_lifted_once_by_the_desk(world: World, at_desk: Client) -> None:
    request, other = ask(world, "erasure"), ask(world, "erasure", world.espiga)
    placed = hold(world.maria, "Demanda 78", Actor.person(world.administrator))
    assert at_desk.post(f"/derechos/{other.pk}/retencion/{placed.pk}/fin/").status_code == 404
    for _twice in range(2):
        at_desk.post(f"/derechos/{request.pk}/retencion/{placed.pk}/fin/")
    placed.refresh_from_db()
    assert placed.lifted_because == request.code
    assert placed.lifted_by_name == world.administrator.full_name
    assert Activity.objects.filter(kind="customers.hold_lifted").count() == 1
    erasing.refuse_if_held(world.maria)


def test_who_was_erased_is_nobody_to_write_to(world: World, at_desk: Client) -> None:
    by, maria = Actor.person(world.administrator), world.maria
    request = checked(ask(world, "erasure"), world)
    erasure = erasing.erase(maria, by, request)
    assert erasure.backups_gone_on == timezone.localdate() + timedelta(days=90)
    assert not changeable_customers_for(world.administrator).filter(pk=maria.pk).exists()
    assert isinstance(may_contact(maria, "call", "transactional"), Denied)
    page = at_desk.get(f"/derechos/{request.pk}/").content.decode()
    assert "Quintero" not in page
    with pytest.raises(Problem):
        erasing.erase(maria, by, request)
    # They come back only by an act of their own, with its reason.
    again = {"kind": "person", "given_names": "María", "surnames": "Q", "phone": "3001234567"}
    assert at_desk.post("/clientes/nuevo/", again).status_code == 422
    with pytest.raises(ErasedBefore):
        recording.add_document(world.espiga, "cc", "CO", "52345678", by)
    typed = {"typed": "300 123 4567", "because": "Firmó de nuevo"}
    assert tombstones.buried(tombstones.marks_of("52345678", "CO"))
    assert at_desk.post("/derechos/regreso/", typed).status_code == 302
    assert not tombstones.buried(tombstones.marks_of("52345678", "CO"))
    assert at_desk.post("/derechos/regreso/", typed).status_code == 422
    assert at_desk.post("/clientes/nuevo/", again).status_code == 302


def test_an_objection_is_a_withdrawal_in_the_ledger(world: World, at_desk: Client) -> None:
    request = ask(world, "objection")
    at_desk.post(f"/derechos/{request.pk}/oposicion/")
    assert world.maria.consents.get().act == "withdrawal"


def test_what_comes_due_is_said_once_each_time(world: World) -> None:
    request = ask(world)
    due = request.due_on
    before = Notice.objects.filter(topic="reminders").count()
    told = [requests.remind(due - timedelta(days=days)) for days in (9, 5, 4, 2, 1, 0, -1, -2)]
    assert told == [0, 1, 0, 1, 0, 1, 1, 0]
    assert Notice.objects.filter(topic="reminders").count() == before + 4


def test_a_copy_expires(world: World) -> None:
    request = checked(ask(world), world)
    file, rows = exporting.make_copy(request)
    assert rows > 8
    assert path_of(file).exists()
    assert drop_expired(timezone.now()) == 0
    assert drop_expired(timezone.now() + EXPORTS_LAST) == 1
    assert not path_of(file).exists()


def test_the_desk_asks_as_often_for_twenty_as_for_ten(world: World, at_desk: Client) -> None:
    counts = []
    for _round in range(2):
        for _one in range(10):
            ask(world)
        at_desk.get("/derechos/")
        with CaptureQueriesContext(connection) as asked:
            at_desk.get("/derechos/")
        counts.append(len(asked))
    assert counts[0] == counts[1]
