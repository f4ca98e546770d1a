"""The company's own fields in files of contacts, purchases and products."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.world import World
from vinculo.commerce.models import Product, ProductOwn, Purchase, PurchaseOwn
from vinculo.integration.importing.command import undo_import
from vinculo.integration.tests.files import bring, write
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.shell.custom.choosing import make_list
from vinculo.shell.custom.defining import make_field
from vinculo.shell.custom.definitions import definitions_of
from vinculo.shell.custom.telling import as_data
from vinculo.shell.custom.values import values_of

CONTACTS = ["Documento", "Canal", "Fecha", "Asunto", "Ruta", "Cupo", "Entrega"]
PURCHASES = ["Factura", "Fecha", "Cliente", "Producto", "Cantidad", "Valor unitario", "Ruta",
             "Placa"]  # fmt: skip


def _field(world: World, records: str, label: str, kind: str = "text", **more: Any) -> None:
    make_field(records, {"label": label, "kind": kind, **more}, world.by)


def _said(model: Any, pk: int) -> dict[str, Any]:
    known = {one.key: one for one in definitions_of(model.records)}
    found = values_of(model, [pk]).get(pk, {})
    return {key: as_data(known[key], said) for key, said in found.items()}


def _contact_fields(world: World) -> None:
    routes = make_list("Rutas", ["Norte", "Sur"], world.by)
    _field(world, "interaction", "Ruta", "choice", choices=routes)
    _field(world, "interaction", "Cupo", "number")
    _field(world, "interaction", "Entrega", "date")


def _call(*own: str, subject: str = "Pedido") -> tuple[str, ...]:
    return ("52.345.678", "Llamada", "2024-03-01 10:30:00", subject, *own)


def test_contacts_come_with_own_data_and_go_back(world: World, tmp_path: Path) -> None:
    _contact_fields(world)
    calls = [
        _call("sur", "12.5", "2024-04-01"),
        _call("Oriente", "1", "", subject="Nada"),
        _call("", "mucho", "", subject="Tampoco"),
    ]
    first = bring("interactions", write(tmp_path / "a.csv", CONTACTS, calls))
    assert (first["created"], first["rejected"]) == (1, 2), first
    contact = Interaction.objects.get(subject="Pedido")
    assert _said(InteractionOwn, contact.pk) == {
        "ruta": "sur", "cupo": "12.5", "entrega": date(2024, 4, 1).isoformat()
    }  # fmt: skip
    again = bring("interactions", write(tmp_path / "b.csv", CONTACTS, calls[:1]))
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 1)
    other = [_call("Norte", "", "2024-04-01")]
    later = bring("interactions", write(tmp_path / "c.csv", CONTACTS, other))
    assert (later["updated"], later["unchanged"]) == (1, 0)
    assert _said(InteractionOwn, contact.pk)["ruta"] == "norte"
    assert _said(InteractionOwn, contact.pk)["cupo"] == "12.5"  # an empty cell says nothing
    undo_import(later["import_id"])
    assert _said(InteractionOwn, contact.pk)["ruta"] == "sur"
    undo_import(first["import_id"])
    assert not InteractionOwn.objects.exists()


def test_a_document_has_what_any_of_its_rows_says(world: World, tmp_path: Path) -> None:
    _field(world, "purchase", "Ruta")
    _field(world, "purchase", "Placa")
    rows = [
        ("F-1", "2024-01-05", "C1", "P1", "2", "10.5", "Norte", ""),
        ("F-1", "2024-01-05", "C1", "P2", "1", "5.5", "", "ABC 123"),
        ("F-2", "2024-01-06", "C1", "P2", "1", "5.5", "", ""),
    ]
    first = bring("purchases", write(tmp_path / "a.csv", PURCHASES, rows))
    one = Purchase.objects.get(document="F-1")
    assert _said(PurchaseOwn, one.pk) == {"ruta": "Norte", "placa": "ABC 123"}
    assert one.amount == Decimal("26.5")
    changed = [(*row[:6], "Sur", row[7]) for row in rows]
    later = bring("purchases", write(tmp_path / "b.csv", PURCHASES, changed))
    assert (later["updated"], later["unchanged"]) == (3, 0)
    assert _said(PurchaseOwn, one.pk) == {"ruta": "Sur", "placa": "ABC 123"}
    undo_import(later["import_id"])
    assert _said(PurchaseOwn, one.pk)["ruta"] == "Norte"
    assert PurchaseOwn.objects.count() == 2
    undo_import(first["import_id"])
    assert not PurchaseOwn.objects.exists()


def test_a_new_document_without_what_the_company_needs_is_set_aside(
    world: World, tmp_path: Path
) -> None:
    _field(world, "purchase", "Ruta", is_needed=True, needed_kinds=["sale"])
    rows = [
        ("F-1", "2024-01-05", "C1", "P1", "2", "10.5", "Norte", ""),
        ("F-2", "2024-01-06", "C1", "P2", "1", "5.5", "", ""),
        ("F-3", "2024-01-06", "C1", "P2", "-1", "5.5", "", ""),
    ]
    found = bring("purchases", write(tmp_path / "a.csv", PURCHASES, rows))
    assert (found["created"], found["rejected"]) == (2, 1), found
    report = Path(found["rejects_file"]).read_text(encoding="utf-8-sig")
    assert "F-2" in report
    assert not Purchase.objects.filter(document="F-2").exists()


def test_products_come_with_own_data(world: World, tmp_path: Path) -> None:
    _field(world, "product", "Peso", "number")
    header = ["codigo", "nombre", "Peso"]
    first = bring("products", write(tmp_path / "a.csv", header, [("P1", "Harina", "50.25")]))
    product = Product.objects.get(sku="P1")
    assert _said(ProductOwn, product.pk) == {"peso": "50.25"}
    later = bring("products", write(tmp_path / "b.csv", header, [("P1", "Harina", "25.75")]))
    assert later["updated"] == 1
    assert _said(ProductOwn, product.pk) == {"peso": "25.75"}
    undo_import(later["import_id"])
    assert _said(ProductOwn, product.pk) == {"peso": "50.25"}
    undo_import(first["import_id"])
    assert not ProductOwn.objects.exists()
