"""Products and contacts with customers come in."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

from tests.world import World
from vinculo.commerce.models import Category, Product
from vinculo.integration.importing.command import undo_import
from vinculo.integration.models import Import
from vinculo.integration.tests.files import bring, write
from vinculo.interactions.models import Interaction

PRODUCTS = ["codigo", "nombre", "categoria", "costo", "precio", "activo"]
GOODS = [
    ("P1", "Harina 50 kg", "Harinas", "80.50", "120.75", "sí"),
    ("P2", "Levadura", "Insumos", "5.25", "9.10", "no"),
    ("P2", "Levadura otra vez", "Insumos", "5.25", "9.10", "no"),
    ("P3", "Azúcar", "Insumos", "3.05", "4.99", "quizás"),
]
CONTACTS = [
    "Documento",
    "Canal",
    "Sentido",
    "Fecha",
    "Duracion segundos",
    "Asesor",
    "Asunto",
    "Resultado",
]
CALLS = [
    ("52.345.678", "Llamada", "entrante", "2024-03-01 10:30:00", "95", "Lucía Marín Ospina",
     "Pedido", "No contesta"),
    ("52.345.678", "WhatsApp", "saliente", "2024-03-02 08:00:00", "", "Otra persona", "Saludo",
     "le gustó"),
    ("11.111.111", "Llamada", "entrante", "2024-03-01 10:30:00", "95", "", "Nadie", ""),
    ("52.345.678", "paloma", "entrante", "2024-03-01 11:30:00", "5", "", "Raro", ""),
]  # fmt: skip


def test_products_come_in_with_their_categories(world: World, tmp_path: Path) -> None:
    found = bring("products", write(tmp_path / "p.csv", PRODUCTS, GOODS))
    assert (found["created"], found["rejected"]) == (2, 2)
    flour = Product.objects.get(sku="P1")
    assert (flour.unit_cost, flour.category.name, flour.is_active) == (
        Decimal("80.5"),
        "Harinas",
        True,
    )
    assert not Product.objects.get(sku="P2").is_active
    report = Path(found["rejects_file"]).read_text(encoding="utf-8-sig")
    assert "P2" in report
    assert "quizás" in report


def test_products_are_updated_skipped_and_put_back(world: World, tmp_path: Path) -> None:
    first = bring("products", write(tmp_path / "p.csv", PRODUCTS, GOODS[:2]))
    dearer = write(
        tmp_path / "q.csv", PRODUCTS, [("P1", "Harina 50 kg", "Harinas", "81.5", "130.25", "sí")]
    )
    skipped = bring("products", dearer, on_match=Import.OnMatch.SKIP)
    assert (skipped["updated"], skipped["unchanged"]) == (0, 1)
    second = bring("products", dearer)
    assert second["updated"] == 1
    assert Product.objects.get(sku="P1").unit_price == Decimal("130.25")
    undo_import(second["import_id"])
    assert Product.objects.get(sku="P1").unit_price == Decimal("120.75")
    undo_import(first["import_id"])
    assert not Product.objects.exists()
    assert not Category.objects.exists()


def test_contacts_come_in_for_customers_we_know(world: World, tmp_path: Path) -> None:
    path = write(tmp_path / "c.csv", CONTACTS, CALLS, ";")
    found = bring("interactions", path)
    assert (found["created"], found["rejected"]) == (2, 2)
    call = Interaction.objects.get(channel="call")
    assert (call.customer, call.direction, call.duration_seconds) == (world.maria, "in", 95)
    assert call.started_at == datetime(2024, 3, 1, 15, 30, tzinfo=UTC)
    assert (call.person, call.outcome) == (world.lucia, "no_answer")
    chat = Interaction.objects.get(channel="whatsapp")
    assert (chat.person, chat.person_name, chat.body) == (None, "Otra persona", "le gustó")
    again = bring("interactions", path)
    assert (again["created"], again["unchanged"]) == (0, 2)
    undo_import(found["import_id"])
    assert not Interaction.objects.exists()
