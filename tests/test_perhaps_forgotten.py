"""A name alone does not bring back who asked to be forgotten: a person says who it is."""

from datetime import date
from pathlib import Path

import pytest
from django.test import Client

from tests.world import World
from vinculo.commerce.models import Purchase
from vinculo.customers import recording
from vinculo.customers.models import Customer
from vinculo.customers.rights import desk, erasing
from vinculo.integration.models import Import, ReturnDoubt
from vinculo.integration.tests.files import bring, write
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.planner.models import Task

COLUMNS = ["Nombres", "Apellidos", "Ciudad", "Nacimiento", "Celular"]
WAITING = "/importar/dudas/"


@pytest.fixture
def forgotten(world: World) -> World:
    """Zoila Quetzal Ñáñez, of Tunja, born on 3 April 1980; and a Juan Pérez of Cali."""
    by = Actor.person(world.administrator)
    for given, surnames, city, born in (
        ("Zoila", "Quetzal Ñáñez", "Tunja", date(1980, 4, 3)),
        ("Juan", "Pérez", "Cali", None),
    ):
        who = recording.register_customer(
            {
                "kind": "person", "given_names": given, "surnames": surnames, "city": city,
                "birth_on": born,
            },
            by,
        )  # fmt: skip
        erasing.erase(who, by)
    return world


def brought(folder: Path, *rows: tuple[str, ...], name: str = "c.csv") -> dict[str, int]:
    return bring("customers", write(folder / name, COLUMNS, list(rows), ";"))


@pytest.mark.parametrize(
    ("row", "rests_on"),
    [
        (("Zoila", "Quetzal Ñáñez", "", "1980-04-03", ""), "birthday"),
        (("ZOILA", "QUETZAL NANEZ", "TUNJA", "", ""), "city"),
        (("Quetzal Ñáñez", "Zoila", "Lima", "1975-01-01", "300 555 0101"), "name"),
        (("Juan", "Perez", "cali", "", ""), "city"),
    ],
)
def test_a_row_with_their_name_waits_for_a_person(
    forgotten: World, tmp_path: Path, row: tuple[str, ...], rests_on: str
) -> None:
    found = brought(tmp_path, row)
    assert (found["created"], found["rejected"]) == (0, 1)
    doubt = ReturnDoubt.objects.get()
    assert (doubt.rests_on, doubt.decision) == (rests_on, "")
    task = Task.objects.open().get(subject_kind="import_doubts", subject_id=doubt.importing_id)
    assert task.assignee == desk.responsible()


def test_a_short_name_elsewhere_and_other_names_come_in(forgotten: World, tmp_path: Path) -> None:
    found = brought(
        tmp_path, ("Juan", "Pérez", "Bogotá", "", ""), ("Zoila", "Quetzal Gómez", "Tunja", "", "")
    )
    assert (found["created"], found["rejected"]) == (2, 0)
    assert not ReturnDoubt.objects.exists()


def test_somebody_else_comes_in_once_a_person_says_so(
    forgotten: World, tmp_path: Path, client: Client
) -> None:
    row = ("Zoila", "Quetzal Ñáñez", "Tunja", "", "300 555 0101")
    brought(tmp_path, row)
    client.force_login(forgotten.administrator)
    page = client.get(WAITING).content.decode()
    assert "Zoila Quetzal Ñáñez" in page
    assert "+573005550101" in page
    doubt = ReturnDoubt.objects.get()
    decide = f"{WAITING}{doubt.pk}/"
    assert client.post(decide, {"decision": "other", "because": ""}).status_code == 422
    said = {"decision": "other", "because": "Trajo otra cédula"}
    assert client.post(decide, said).status_code == 302
    doubt.refresh_from_db()
    assert (doubt.told, doubt.decided_by_name) == ({}, forgotten.administrator.full_name)
    assert not Task.objects.open().filter(subject_kind="import_doubts").exists()
    # That row, and none that says anything else of them.
    assert brought(tmp_path, row, name="otra.csv")["created"] == 1
    bare = ("Zoila", "Quetzal Ñáñez", "Tunja", "", "")
    Customer.objects.filter(name="Zoila Quetzal Ñáñez").update(name="X", sort_name="x")
    assert brought(tmp_path, bare, name="tercera.csv")["created"] == 0


def test_the_same_person_stays_forgotten_and_the_file_is_not_kept(
    forgotten: World, tmp_path: Path, client: Client
) -> None:
    row = ("Zoila", "Quetzal Ñáñez", "Tunja", "", "")
    brought(tmp_path, row, ("Pedro", "Otero Gil", "Cali", "", ""))
    job = Import.objects.get()
    assert job.rejects_file
    assert "Quetzal" in job.rejects_file.read_text("utf-8-sig")
    client.force_login(forgotten.administrator)
    client.post(f"{WAITING}{ReturnDoubt.objects.get().pk}/", {"decision": "same"})
    job.refresh_from_db()
    assert "Quetzal" not in job.rejects_file.read_text("utf-8-sig")
    assert "Quetzal" not in str((job.sample, job.columns, job.reading, job.notes))
    assert not job.path.exists()
    found = brought(tmp_path, row, name="otra.csv")
    assert (found["created"], found["rejected"]) == (0, 1)
    assert not ReturnDoubt.objects.filter(decision="").exists()
    page = client.get(f"{WAITING}?ver=decididas").content.decode()
    assert "Quetzal" not in page
    # Decided by mistake: the next file asks again.
    client.post(f"{WAITING}{ReturnDoubt.objects.get().pk}/otra-vez/")
    brought(tmp_path, row, name="mas.csv")
    assert ReturnDoubt.objects.filter(decision="").count() == 1


def test_a_file_of_purchases_does_not_write_them_down_either(
    forgotten: World, tmp_path: Path
) -> None:
    sale = ["Nombre cliente", "Fecha", "Factura", "Valor"]
    rows = [
        ("Zoila Quetzal Ñáñez", "2026-10-01", "F-1", "1000"),
        ("Zoila Quetzal Ñáñez", "2026-10-02", "F-2", "1000"),
        ("Pedro Otero Gil", "2026-10-01", "F-3", "1000"),
    ]
    found = bring("purchases", write(tmp_path / "v.csv", sale, rows, ";"))
    assert (found["created"], found["rejected"]) == (1, 2)
    assert Purchase.objects.filter(document__in=["F-1", "F-2"]).count() == 0
    assert ReturnDoubt.objects.get().rests_on == "name"


def test_only_the_desk_decides(forgotten: World, tmp_path: Path, client: Client) -> None:
    brought(tmp_path, ("Zoila", "Quetzal Ñáñez", "Tunja", "", ""))
    doubt = ReturnDoubt.objects.get()
    client.force_login(forgotten.stranger)
    assert client.get(WAITING).status_code == 404
    assert client.post(f"{WAITING}{doubt.pk}/", {"decision": "same"}).status_code == 404
    doubt.refresh_from_db()
    assert doubt.decision == ""
