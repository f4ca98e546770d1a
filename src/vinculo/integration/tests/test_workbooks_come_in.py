"""XLSX, XLS and ODS from the file to the rows, by the command line's way and by the pages'."""

import zipfile
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.world import World
from vinculo.commerce.models import Purchase, PurchaseLine
from vinculo.integration.models import Import
from vinculo.integration.tests.files import bring
from vinculo.integration.tests.xls import write_xls

HEADER = ["Factura", "Cod cliente", "Fecha", "Producto", "Cantidad", "Precio"]
ROWS = [
    ["FV-1", "C1", date(2026, 2, 3), "Arroz 25 kg", 2, 98500.5],
    ["FV-1", "C1", date(2026, 2, 3), "Aceite 20 L", 1, 182000],
    ["FV-2", "C2", date(2026, 3, 14), "Peña & hijos <azúcar>", 3, 4200.25],
]
TOTAL = Decimal("391601.75")


def xlsx(path: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Ventas")
        style = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, HEADER)
        for row, cells in enumerate(ROWS, start=1):
            for column, value in enumerate(cells):
                if isinstance(value, date):
                    sheet.write_datetime(row, column, datetime(*value.timetuple()[:3]), style)
                else:
                    sheet.write(row, column, value)


def ods(path: Path) -> None:
    """By the standard (OpenDocument 1.2, part 1, chapters 3 and 9), as small as it may be."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    names = "urn:oasis:names:tc:opendocument:xmlns"
    body = "".join(f"<table:table-row>{''.join(map(_ods, cells))}</table:table-row>"
                   for cells in [HEADER, *ROWS])  # fmt: skip
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.2"'
        f' xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0"'
        f' xmlns:text="{names}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Ventas">{body}</table:table></office:spreadsheet>'
        "</office:body></office:document-content>"
    )
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{names}:'
        f'manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)


def _ods(value: object) -> str:
    if isinstance(value, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{value}"/>'
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    said = str(value).replace("&", "&amp;").replace("<", "&lt;")
    return (
        f'<table:table-cell office:value-type="string"><text:p>{said}</text:p></table:table-cell>'
    )


def xls(path: Path) -> None:
    write_xls(path, [HEADER, *ROWS])


WRITERS = {"xlsx": xlsx, "xls": xls, "ods": ods}


@pytest.mark.parametrize("kind", WRITERS)
def test_a_workbook_comes_in_to_the_cent(world: World, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"ventas.{kind}"
    WRITERS[kind](path)
    found = bring("purchases", path, source=kind)
    assert (found["created"], found["rejected"], found["purchases_created"]) == (3, 0, 2)
    _holds(found["import_id"])


@pytest.mark.parametrize("kind", WRITERS)
def test_a_workbook_comes_in_through_the_pages(world: World, tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"ventas.{kind}"
    WRITERS[kind](path)
    client = Client()
    client.force_login(world.administrator)
    file = SimpleUploadedFile(path.name, path.read_bytes(), "application/octet-stream")
    client.post("/importar/nuevo/", {"kind": "purchases", "file": file, "source": "Libro"})
    job = Import.objects.get()
    sent = {f"field_{at}": one["field"] for at, one in enumerate(job.columns)}
    client.post(f"/importar/{job.pk}/columnas/", sent)
    client.post(f"/importar/{job.pk}/ejecucion/", {"on_match": "update"})
    job.refresh_from_db()
    assert (job.status, job.created) == ("done", 3)
    _holds(job.pk)


def _holds(pk: int) -> None:
    bought = {one.document: one for one in Purchase.objects.filter(import_id=pk)}
    assert sum(one.amount for one in bought.values()) == TOTAL
    assert bought["FV-1"].occurred_on == date(2026, 2, 3)
    lines = PurchaseLine.objects.filter(purchase=bought["FV-2"])
    assert [(line.quantity, line.unit_price) for line in lines] == [(3, Decimal("4200.25"))]
