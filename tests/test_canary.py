"""A customer with a mark in every field, everywhere, who is then erased: no mark is left."""

import zipfile
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as now
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.analytics.matrix.closing import close_matrix
from vinculo.commerce.models import Payment, Purchase, PurchaseLine
from vinculo.customers import recording
from vinculo.customers.merging.merge import merge
from vinculo.customers.models import (
    ClassChange,
    Customer,
    DuplicatePair,
    Remark,
    RightsFile,
    RightsRequest,
    Standing,
)
from vinculo.customers.permission import may_contact
from vinculo.customers.permission.evidence import keep_evidence
from vinculo.customers.permission.ledger import Proof, record_consent
from vinculo.customers.rights import erasing, exporting, letters, requests
from vinculo.customers.rights.files import keep_file
from vinculo.customers.rights.holding_back import block, hold, lift_hold
from vinculo.customers.search import search
from vinculo.customers.understanding.dictionary import teach
from vinculo.integration.models import Import
from vinculo.integration.tests.files import bring, write
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import LongJob
from vinculo.shell.notices.following import follow
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import plan_task

NAME = ("Zoilacanario", "Quetzalcanario Rupertino")
WHOLE = " ".join(NAME)
PHONE, DOCUMENT, EMAIL = "311 999 8877", "1.098.765.432", "zoila@canario.example"
MARKS = ("canario", "3119998877", "1098765432")
HEADER = ["Codigo", "Nombres", "Apellidos", "Cedula", "Direccion", "Ciudad", "Celular", "Correo",
          "Etiquetas", "Observaciones"]  # fmt: skip
ROW = ("CANARIO-77", *NAME, DOCUMENT, "Calle 9 # 9-99 torre canario", "Ciudad Canario", PHONE,
       EMAIL, "etiqueta canario", "Observación canario")  # fmt: skip
OTHERS = ("C9", "Pedro", "Otero Gil", "79.412.508", "Calle 1 # 2-3", "Cali", "310 555 0168",
          "p@x.example", "", "")  # fmt: skip


@pytest.fixture(autouse=True)
def empty_house(settings: Any, tmp_path: Path) -> None:
    """Files of other tests are none of ours."""
    settings.DATA_DIR = tmp_path / "data"


def bring_in(world: World, folder: Path) -> Customer:
    bring("customers", write(folder / "clientes.csv", HEADER, [ROW, OTHERS], ";"))
    # Once more, with a row that is set aside and one that changes what is there.
    changed = (*ROW[:5], "Otra Ciudad Canario", *ROW[6:])
    bad = ("CANARIO-78", "", "", "", "", "", PHONE, "", "", "canario sin nombre")
    bring("customers", write(folder / "mas.csv", HEADER, [changed, bad], ";"))
    return Customer.objects.get(external_ids__value="CANARIO-77")


def live(world: World, zoila: Customer) -> RightsRequest:
    """Everything that people do with a customer, marked."""
    by, maria = world.by, world.maria
    recording.assign(zoila, world.lucia, by)
    recording.change_customer(zoila, {"industry": "Oficio canario"}, by)
    recording.add_document(zoila, "pas", "CO", "CANARIO99", by)
    recording.add_contact(zoila, "whatsapp", PHONE, by, label="de la tía canario")
    recording.add_address(zoila, "manzana canario 4", "Canario", by)
    recording.remark(zoila, "pays", f"Paga canario y llama al {PHONE}", by, is_pinned=True)
    recording.remark(maria, "other", f"Es prima de {WHOLE.upper()}, cc {DOCUMENT}", by)
    recording.relate(maria, zoila, "household", by, note=f"con {WHOLE}")
    recording.tag(zoila, "canario fiel", by)
    teach("address", "manzana canario 4", "Mz 4 Canario", by)
    log_interaction(
        zoila, Contact("call", "Dijo canario", subject="Canario", contact_name="Canario"), by
    )
    log_interaction(maria, Contact("email", f"Preguntó por {EMAIL} y por {WHOLE}"), by)
    plan_task("Llamar al canario", by, world.julian.pk, timezone.now(), ("customer", zoila.pk))
    plan_task(f"Visitar a {WHOLE}", by, world.julian.pk)
    follow(world.julian, "customer", zoila.pk)
    recording.remark(zoila, "other", "@julian mire esto canario", by)
    evidence = keep_evidence(SimpleUploadedFile("canario.pdf", b"%PDF canario"))
    proof = Proof("paper", evidence=evidence, source_detail="folder canario", ip="10.9.9.9",
                  user_agent="canario/1")  # fmt: skip
    record_consent(zoila, "advertising", ["call"], proof, by, {"call": "+573119998877"})
    may_contact(zoila, "call", "advertising")
    LongJob.objects.create(
        kind="x", title=f"Lista de {WHOLE}", asked_by_name="x", asked={"q": EMAIL}, state="done",
        finished_at=timezone.now(),
    )  # fmt: skip
    _buy(zoila)
    twin = recording.register_customer(
        {"kind": "person", "given_names": "Zoyla", "surnames": "Canario Doble"}, by
    )
    DuplicatePair.objects.create(
        left=zoila, right=twin, probability=0.99, found_at=timezone.now(), found_by="scan",
        evidence=[{"field": "surnames", "left": "Quetzalcanario", "right": "Canario Doble"}],
    )  # fmt: skip
    merge(zoila, twin, {}, by)
    return _ask(zoila, by)


def _buy(zoila: Customer) -> None:
    at = timezone.now() - timedelta(days=40)
    purchase = Purchase.objects.create(
        customer=zoila, source="manual", document="FE-900", occurred_at=at, occurred_on=at.date(),
        currency="COP", amount=Decimal(5000), base_amount=Decimal(5000),
    )  # fmt: skip
    PurchaseLine.objects.create(
        purchase=purchase, position=1, amount=Decimal(5000), description=f"Torta para {WHOLE}"
    )
    Payment.objects.create(
        customer=zoila, purchase=purchase, amount=Decimal(5000), currency="COP",
        base_amount=Decimal(5000), paid_on=at.date(),
    )  # fmt: skip


def _ask(zoila: Customer, by: Actor) -> RightsRequest:
    asked = requests.Asked(
        "erasure", "email", timezone.localdate(), "CO", WHOLE, "", EMAIL, "Bórrenme, soy canario"
    )
    request = requests.receive(asked, zoila, by)
    shown = keep_file(request, RightsFile.Kind.IDENTITY, "canario.png", "image/png", [b"canario"])
    requests.check_identity(request, "document", "vi la cédula canario", shown, by)
    requests.note(request, "Llamó el canario", by)
    placed = hold(zoila, "Proceso 12, canario contra la tienda", by)
    with pytest.raises(Problem, match="Proceso 12"):
        erasing.erase(zoila, by, request)
    lift_hold(placed, "terminó lo de canario", by)
    block(zoila, "lo pidió el canario", by, request)
    exporting.make_copy(request)
    letter = letters.letter_named("received")
    assert letter
    letters.send(request, letters.compose(request, letter, "Lucía"), by)
    return request


def tables_with(marks: tuple[str, ...]) -> Iterator[str]:
    """Every column of every table as text; what is encoded there is decoded first."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT table_name, column_name, data_type FROM information_schema.columns"
            " JOIN information_schema.tables USING (table_schema, table_name)"
            " WHERE table_schema = 'public' AND table_type = 'BASE TABLE'"
        )
        for table, column, kind in cursor.fetchall():
            text = f"encode(\"{column}\", 'escape')" if kind == "bytea" else f'"{column}"::text'
            digits = f"regexp_replace({text}, '[ .()-]', '', 'g')"
            for mark in marks:
                cursor.execute(
                    f'SELECT {text} FROM "{table}"'
                    f" WHERE {text} ILIKE %s OR {digits} LIKE %s LIMIT 1",
                    [f"%{mark}%", f"%{mark}%"],
                )
                if row := cursor.fetchone():
                    yield f"{table}.{column}: {row[0][:300]}"
    for session in Session.objects.all():
        if any(mark in str(session.get_decoded()).lower() for mark in marks):
            yield f"session {session.get_decoded()}"


def files_with(marks: tuple[str, ...]) -> Iterator[str]:
    """Every file below the data directory, archives and Parquet opened."""
    for path in Path(now.DATA_DIR).rglob("*"):
        if not path.is_file():
            continue
        for name, text in _inside(path):
            said = text.lower().replace(" ", "").replace(".", "")
            if any(mark in said for mark in marks):
                yield f"{name}: {[mark for mark in marks if mark in said]}"


def _inside(path: Path) -> Iterator[tuple[str, str]]:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield f"{path}:{name}", archive.read(name).decode("utf-8", "replace")
    elif path.suffix == ".parquet":
        import pyarrow.parquet as parquet

        yield str(path), str(parquet.read_table(path).to_pydict())
    else:
        yield str(path), path.read_bytes().decode("utf-8", "replace")


def take_away(client: Client, remark: Remark, spoken: Interaction) -> None:
    """What somebody removed a moment ago waits in their session."""
    whose = [remark.customer_id, "remark", remark.pk]
    assert client.post(reverse("customer_detail_removal", args=whose)).status_code == 302
    assert client.post(reverse("interaction_removal", args=[spoken.pk])).status_code == 302
    client.get("/clientes/?q=zoilacanario")


def test_no_mark_is_left_of_who_was_erased(world: World, tmp_path: Path, client: Client) -> None:
    zoila = bring_in(world, tmp_path)
    client.force_login(world.administrator)
    spoken = log_interaction(
        zoila, Contact("call", "Otra vez canario"), Actor.person(world.administrator)
    )
    remark = recording.remark(zoila, "other", "quitar canario", world.by)
    take_away(client, remark, spoken)
    request = live(world, zoila)
    close_matrix()
    changes = ClassChange.objects.filter(customer=zoila).count()
    amounts = list(Purchase.objects.filter(customer=zoila).values_list("amount", flat=True))
    assert len(set(tables_with(MARKS))) > 20  # the marks are everywhere
    assert len(list(files_with(MARKS))) > 3

    erasing.erase(zoila, Actor.person(world.administrator), request)

    left = [*tables_with(MARKS), *files_with(MARKS)]
    assert not left, "\n".join(left)
    assert not search(NAME[0], None)
    # The numbers stay true.
    assert list(Purchase.objects.filter(customer=zoila).values_list("amount", flat=True)) == amounts
    assert ClassChange.objects.filter(customer=zoila).count() == changes
    assert Standing.objects.filter(customer=zoila).exists() == bool(changes)
    assert Purchase.objects.get(document="FE-900").customer_id == zoila.pk
    # Nobody else lost anything.
    assert world.maria.contacts.count() == 2
    assert Customer.objects.filter(external_ids__value="C9", name="Pedro Otero Gil").exists()
    assert Task.objects.filter(title__contains="[…]").exists()


def test_who_was_erased_does_not_come_back_with_a_file(world: World, tmp_path: Path) -> None:
    zoila = bring_in(world, tmp_path)
    erasing.erase(zoila, Actor.person(world.administrator))
    same_phone = ("NUEVO-1", "Z", "Q", "", "", "", PHONE, "", "", "")
    same_mail = ("NUEVO-2", "Z", "Q", "", "", "", "", EMAIL.upper(), "", "")
    same_document = ("NUEVO-3", "Z", "Q", "1098765432", "", "", "", "", "", "")
    rows = [ROW, same_phone, same_mail, same_document]
    found = bring("customers", write(tmp_path / "otra.csv", HEADER, rows, ";"))
    assert (found["created"], found["rejected"]) == (0, 4)
    job = Import.objects.latest("pk")
    assert job.rejects_file
    told = job.rejects_file.read_text("utf-8-sig")
    assert "canario" not in told.lower()
    assert "olvid" in told or "forgotten" in told
    assert not [*tables_with(MARKS), *files_with(MARKS)]
    sale = ["Cliente", "Fecha", "Factura", "Valor"]
    found = bring(
        "purchases",
        write(tmp_path / "v.csv", sale, [("CANARIO-77", "2026-10-01", "F-1", "1000")], ";"),
    )
    assert (found["created"], found["rejected"]) == (0, 1)
    assert not Purchase.objects.filter(document="F-1").exists()
