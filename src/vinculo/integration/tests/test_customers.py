"""Customers come in: recognised, completed, marked where doubtful, and leave again."""

from pathlib import Path

import pytest

from tests.world import World
from vinculo.customers.models import Customer
from vinculo.customers.recording import add_contact
from vinculo.customers.search import search
from vinculo.integration.importing.command import undo_import
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.models import Import
from vinculo.integration.tests.files import bring, write

HEADER = ["Codigo", "Razon Social", "NIT", "Direccion", "Ciudad", "Celular", "Correo",
          "Fecha ingreso", "Vendedor", "Etiquetas"]  # fmt: skip
ROWS = [
    ("C1", "Panadería La Paloma S.A.S.", "900.418.328-1", "Cra 97 # 12-34", "Bogotá",
     "300 1234567", "VENTAS@paloma.example", "13/05/2019", "lucia@andina.example", "vip; pan"),
    ("C2", "Jorge Iván Castaño Muñoz", "79.412.508", "Calle 8 # 4-19", "Cali",
     "310 555 0168 / 601 234 5678", "jorge@x.example", "31/12/2020", "Julián Torres Vega", ""),
    ("C3", "Miscelánea El Porvenir", "901.334.870-1", "", "Medellín", "55", "sin@punto", "",
     "Nadie De Aquí", ""),
]  # fmt: skip


def by_code(code: str) -> Customer:
    return Customer.objects.get(external_ids__value=code)


def bring_rows(folder: Path, rows: list = ROWS, name: str = "clientes.csv", **more: object) -> dict:
    return bring("customers", write(folder / name, HEADER, rows, ";"), **more)


def test_customers_come_in_with_all_that_belongs_to_them(world: World, tmp_path: Path) -> None:
    found = bring_rows(tmp_path)
    assert (found["read"], found["created"], found["rejected"]) == (3, 3, 0)
    assert found["mapping"]["Correo"] == "email"
    paloma = by_code("C1")
    assert (paloma.kind, paloma.owner, paloma.team) == ("organisation", world.lucia, world.north)
    assert str(paloma.since_on) == "2019-05-13"
    assert paloma.contacts.get(kind="phone").value == "+573001234567"
    assert paloma.contacts.get(kind="email").value == "ventas@paloma.example"
    assert paloma.addresses.get().as_typed == "Cra 97 # 12-34"
    assert set(paloma.tags.values_list("name", flat=True)) == {"vip", "pan"}
    jorge = by_code("C2")
    assert (jorge.kind, jorge.owner) == ("person", world.julian)
    assert jorge.contacts.filter(kind="phone").count() == 2
    assert [hit.customer.pk for hit in search("castano munoz", world.administrator)] == [jorge.pk]


def test_what_is_doubtful_is_kept_and_marked(world: World, tmp_path: Path) -> None:
    found = bring_rows(tmp_path)
    porvenir = by_code("C3")
    document = porvenir.documents.get()
    assert (document.as_typed, document.is_valid) == ("901.334.870-1", False)
    assert not porvenir.contacts.filter(is_valid=True).exists()
    assert porvenir.owner is None
    assert found["marked_document_created"] >= 1


def test_the_same_file_again_changes_nothing(world: World, tmp_path: Path) -> None:
    bring_rows(tmp_path)
    found = bring_rows(tmp_path)
    assert (found["created"], found["updated"], found["unchanged"]) == (0, 0, 3)
    assert Customer.objects.count() == 5


def test_changed_rows_update_and_undo_puts_back(world: World, tmp_path: Path) -> None:
    first = bring_rows(tmp_path)
    changed = [(*ROWS[0][:4], "Soacha", *ROWS[0][5:]), ROWS[1], ("C4", "Nueva Ltda", *[""] * 8)]
    second = bring_rows(tmp_path, changed, "2.csv")
    assert (second["created"], second["updated"], second["unchanged"]) == (1, 1, 1)
    assert by_code("C1").city == "Soacha"
    with pytest.raises(CannotImport, match=r"2\.csv"):
        undo_import(first["import_id"])
    assert undo_import(second["import_id"])["put_back"] == 1
    assert by_code("C1").city == "Bogotá"
    undo_import(first["import_id"])
    assert Customer.objects.count() == 2


def test_undo_keeps_what_was_changed_by_hand_afterwards(world: World, tmp_path: Path) -> None:
    bring_rows(tmp_path)
    changed = [(*ROWS[0][:4], "Soacha", *ROWS[0][5:])]
    second = bring_rows(tmp_path, changed, "2.csv")
    Customer.objects.filter(pk=by_code("C1").pk).update(city="Chía")
    report = undo_import(second["import_id"])
    assert len(report["changed_later"]) == 1
    assert by_code("C1").city == "Chía"


def test_who_has_something_of_later_stays_with_the_reason(world: World, tmp_path: Path) -> None:
    first = bring_rows(tmp_path)
    add_contact(by_code("C2"), "email", "otro@x.example", by=world.by)
    report = undo_import(first["import_id"])
    assert (report["customers_deleted"], report["kept_count"]) == (2, 1)
    assert report["kept"][0].startswith("Jorge Iván")
    by_code("C2").contacts.filter(import_id=None).delete()
    assert undo_import(first["import_id"])["kept_count"] == 0
    assert Customer.objects.count() == 2


def test_skip_leaves_who_is_there(world: World, tmp_path: Path) -> None:
    bring_rows(tmp_path)
    changed = [(*ROWS[0][:4], "Soacha", *ROWS[0][5:])]
    found = bring_rows(tmp_path, changed, "2.csv", on_match=Import.OnMatch.SKIP)
    assert (found["updated"], found["unchanged"]) == (0, 1)
    assert by_code("C1").city == "Bogotá"


def test_a_document_recognises_who_came_from_elsewhere(world: World, tmp_path: Path) -> None:
    found = bring_rows(tmp_path, [("77", "Maria Quintero", "52.345.678", *[""] * 7)], "3.csv")
    assert (found["created"], found["updated"]) == (0, 1)
    assert world.maria.external_ids.filter(value="77").exists()


def test_two_rows_of_one_code_and_a_row_without_name_are_set_aside(
    world: World, tmp_path: Path
) -> None:
    rows = [ROWS[0], ("C1", "Otra", *[""] * 8), ("C9", *[""] * 9)]
    found = bring_rows(tmp_path, rows)
    assert (found["created"], found["rejected"]) == (1, 2)


def test_purchases_find_the_customers_of_the_same_source(world: World, tmp_path: Path) -> None:
    bring_rows(tmp_path, source="Siigo")
    bring("purchases", write(tmp_path / "v.csv", ["customer_id", "date", "amount"],
                             [("C1", "2024-01-31", "10.5")]), source="Siigo")  # fmt: skip
    assert by_code("C1").purchases.get().amount == 10.5
    jobs = Import.objects.order_by("pk").values_list("pk", flat=True)
    with pytest.raises(CannotImport, match=r"v\.csv"):
        undo_import(jobs[0])
