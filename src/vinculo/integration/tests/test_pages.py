"""The way of a file through the pages: upload, columns, check, import, undo."""

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.db.models import QuerySet
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.commerce.models import Purchase
from vinculo.integration.models import Import, MappingMemory
from vinculo.integration.tests.files import RETAIL_ROWS, bring, retail
from vinculo.shell.accounts.models import User

AMBIGUOUS = "customer_id,date,amount\nC1,2024-01-31,1.234\nC2,2024-01-31,48.900\n"


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def upload(client: Client, text: str, kind: str = "purchases", name: str = "ventas.csv"):
    file = SimpleUploadedFile(name, text.encode(), "text/csv")
    return client.post("/importar/nuevo/", {"kind": kind, "file": file, "source": "Siigo"})


def brought() -> QuerySet[Purchase]:
    """The world has purchases of its own."""
    return Purchase.objects.filter(import_id__isnull=False)


def columns_of(job: Import, **changes: str) -> dict[str, str]:
    sent = {f"field_{i}": one["field"] for i, one in enumerate(job.columns)}
    return sent | changes


def test_a_file_goes_through_and_back(world: World, tmp_path: Path) -> None:
    client = inside(world.administrator)
    text = retail(tmp_path / "or.csv").read_text()
    address = upload(client, text)["Location"]
    job = Import.objects.get()
    assert address == f"/importar/{job.pk}/"
    page = client.get(address, follow=True)
    assert page.redirect_chain[-1][0] == f"/importar/{job.pk}/columnas/"
    shown = page.content.decode()
    assert "InvoiceNo" in shown
    assert "WHITE HANGING HEART" in shown
    assert client.post(f"/importar/{job.pk}/columnas/", columns_of(job))["Location"] == address
    review = client.get(address)
    assert review.status_code == 200
    assert [figure.number for figure in review.context["foreseen"]] == [11, 0, 0, 0, 3, 2]
    assert not brought().exists()
    client.post(f"/importar/{job.pk}/ejecucion/", {"on_match": "update"})
    job.refresh_from_db()
    assert (job.status, job.created) == ("done", 11)
    assert client.get(address).status_code == 200
    assert "ventas.csv" in client.get("/importar/").content.decode()
    client.post(f"/importar/{job.pk}/deshacer/")
    job.refresh_from_db()
    assert job.status == "undone"
    assert not brought().exists()
    assert client.get(address).status_code == 200


def test_rows_that_look_alike_are_shown_and_come_in(world: World) -> None:
    client = inside(world.administrator)
    first = "Codigo;Nombre;Celular;Cedula\nA1;Nuria Ñáñez Gil;300 1234567;52345678\n"
    upload(client, first, "customers", "uno.csv")
    job = Import.objects.latest("pk")
    client.post(f"/importar/{job.pk}/columnas/", columns_of(job))
    assert client.get(f"/importar/{job.pk}/parecidas.csv").status_code == 404
    client.post(f"/importar/{job.pk}/ejecucion/", {"on_match": "update"})
    second = (
        "Codigo;Nombre;Celular;Cedula\nB1;GIL NANEZ NURIA;3001234567;\nB2;Juan Ruiz;;79412508\n"
        "B3;Juan Ruiz;3109876543;9412508\nB4;Nuria Ñáñez Gil;3015550000;\n"
    )
    upload(client, second, "customers", "dos.csv")
    job = Import.objects.latest("pk")
    client.post(f"/importar/{job.pk}/columnas/", columns_of(job))
    review = client.get(f"/importar/{job.pk}/")
    assert [(row, name) for row, name, _other in review.context["alike"]] == [
        ("2", "GIL NANEZ NURIA"), ("4", "Juan Ruiz"),
    ]  # fmt: skip
    assert "Nuria Ñáñez Gil" in review.context["alike"][0][2]
    listed = client.get(f"/importar/{job.pk}/parecidas.csv")
    assert len(b"".join(listed).decode().splitlines()) == 3
    assert inside(world.stranger).get(f"/importar/{job.pk}/parecidas.csv").status_code == 404
    client.post(f"/importar/{job.pk}/ejecucion/", {"on_match": "update"})
    job.refresh_from_db()
    assert (job.status, job.created) == ("done", 4)


def test_an_ambiguous_column_is_asked_about_with_nothing_chosen(world: World) -> None:
    client = inside(world.administrator)
    upload(client, AMBIGUOUS)
    job = Import.objects.get()
    assert job.status == "waiting"
    where = f"/importar/{job.pk}/columnas/"
    page = client.get(where).content.decode()
    options = re.findall(r'<input type="radio" name="answer_2"[^>]*>', page)
    assert len(options) == 2
    assert not any("checked" in option for option in options)
    refused = client.post(where, columns_of(job))
    assert refused.status_code == 422
    client.post(where, columns_of(job, answer_2="1.234,56"))
    job.refresh_from_db()
    assert job.status == "ready"
    client.post(f"/importar/{job.pk}/ejecucion/", {"on_match": "update"})
    assert sum(p.amount for p in brought()) == 50_134
    assert MappingMemory.objects.get().answers == {"amount": "1.234,56"}
    upload(client, AMBIGUOUS.replace("C1", "C3"))
    assert Import.objects.order_by("pk").last().status == "draft"  # it is remembered


def test_a_missing_field_is_refused_and_the_choice_kept(world: World) -> None:
    client = inside(world.administrator)
    upload(client, AMBIGUOUS)
    job = Import.objects.get()
    sent = columns_of(job, answer_2="1.234,56", field_1="")
    refused = client.post(f"/importar/{job.pk}/columnas/", sent)
    assert refused.status_code == 422
    assert 'class="banner" data-s="danger"' in refused.content.decode()


@pytest.mark.parametrize("field", ["owner_id", "__class__", "import_id"])
def test_fields_that_do_not_exist_are_refused(world: World, field: str) -> None:
    client = inside(world.administrator)
    upload(client, AMBIGUOUS)
    job = Import.objects.get()
    sent = columns_of(job, field_0=field)
    assert client.post(f"/importar/{job.pk}/columnas/", sent).status_code == 422


def test_the_rejects_can_be_downloaded(world: World, tmp_path: Path) -> None:
    client = inside(world.administrator)
    rows = [*RETAIL_ROWS, "536999,X,Y,tres,2010-12-01 08:26:00,2.55,1.0,Spain"]
    upload(client, retail(tmp_path / "x.csv", rows).read_text())
    job = Import.objects.get()
    client.post(f"/importar/{job.pk}/columnas/", columns_of(job))
    answer = client.get(f"/importar/{job.pk}/rechazos.csv")
    assert answer["Content-Disposition"].startswith("attachment")
    assert "tres" in b"".join(answer.streaming_content).decode()
    assert "tres" in client.get(f"/importar/{job.pk}/").content.decode()


def test_the_same_file_is_noticed(world: World, tmp_path: Path) -> None:
    path = retail(tmp_path / "or.csv")
    bring("purchases", path, source="Siigo")
    client = inside(world.administrator)
    upload(client, path.read_text())
    job = Import.objects.latest("pk")
    client.post(f"/importar/{job.pk}/columnas/", columns_of(job))
    page = client.get(f"/importar/{job.pk}/")
    assert page.context["before"] is not None
    assert [figure.number for figure in page.context["foreseen"]][:3] == [0, 0, 11]


def test_a_draft_can_be_discarded_and_nothing_else(world: World, tmp_path: Path) -> None:
    client = inside(world.administrator)
    upload(client, AMBIGUOUS)
    job = Import.objects.get()
    client.post(f"/importar/{job.pk}/descarte/")
    assert not Import.objects.exists()
    assert not job.path.exists()
    bring("purchases", retail(tmp_path / "or.csv"))
    done = Import.objects.get()
    assert client.post(f"/importar/{done.pk}/descarte/").status_code == 404


def test_what_is_no_table_says_so(world: World) -> None:
    client = inside(world.administrator)
    address = upload(client, "%PDF-1.7 \x00\x01", name="ventas.pdf")["Location"]
    page = client.get(address).content.decode()
    assert "PDF" in page
    assert Import.objects.get().status == "failed"


PATHS = ["", "nuevo/", "{pk}/", "{pk}/avance/", "{pk}/columnas/", "{pk}/rechazos.csv"]
POSTS = ["nuevo/", "{pk}/columnas/", "{pk}/ejecucion/", "{pk}/detencion/", "{pk}/deshacer/",
         "{pk}/descarte/"]  # fmt: skip


@pytest.mark.parametrize("who", ["stranger", "lucia", "marketing", "technician"])
def test_who_does_not_import_finds_nothing_here(world: World, who: str, tmp_path: Path) -> None:
    found = bring("purchases", retail(tmp_path / "or.csv"))
    client, pk = inside(getattr(world, who)), found["import_id"]
    for path in PATHS:
        assert client.get("/importar/" + path.format(pk=pk)).status_code == 404, path
    for path in POSTS:
        assert client.post("/importar/" + path.format(pk=pk)).status_code == 404, path
    assert Import.objects.get().status == "done"
    assert brought().count() == 8


def test_without_signing_in_there_is_no_import(world: World) -> None:
    assert Client().get("/importar/")["Location"].startswith("/entrar/")


def test_the_list_asks_as_much_for_twenty_as_for_ten(world: World, tmp_path: Path) -> None:
    client = inside(world.administrator)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert client.get("/importar/").status_code == 200
        return len(captured)

    template = Import(kind="purchases", source="x", file_name="a.csv", sha256="", size=1)
    Import.objects.bulk_create([_copy(template) for _ in range(10)])
    queries()  # reads what the process keeps from then on
    ten = queries()
    Import.objects.bulk_create([_copy(template) for _ in range(10)])
    assert queries() == ten


def _copy(one: Import) -> Import:
    return Import(kind=one.kind, source=one.source, file_name=one.file_name, sha256="", size=1,
                  stored_path="x", person_name="Ana")  # fmt: skip
