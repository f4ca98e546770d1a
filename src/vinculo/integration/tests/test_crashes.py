"""Imports that die, are stopped or meet odd files: nothing doubles, nothing is lost."""

import os
import signal
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection
from django.db.models import Sum

from vinculo.commerce.models import Purchase, PurchaseLine
from vinculo.customers.models import Customer
from vinculo.integration.importing import engine
from vinculo.integration.importing.command import run_import, undo_import
from vinculo.integration.importing.database import execute
from vinculo.integration.importing.problem import CannotImport
from vinculo.integration.models import Import
from vinculo.integration.tests.files import RETAIL, bring, retail
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import Company

LINES = 30_000


@pytest.fixture
def company(transactional_db: None) -> Company:
    return Company.found(name="Andina", currency="COP", time_zone="America/Bogota")


def many(path: Path, lines: int = LINES) -> Path:
    """Documents of five lines, for a hundred customers."""
    rows = (
        f"{n // 5 + 1},SKU{n % 50},Thing {n % 50},2,2024-{n % 12 + 1:02d}-10 10:00:00,1.25,"
        f"C{n // 5 % 100},Spain"
        for n in range(lines)
    )
    path.write_text(",".join(RETAIL) + "\n" + "\n".join(rows) + "\n")
    return path


# The same engine with small chunks and a pause after each, so that there is time to kill it.
SLOW = """
import sys, time, django
django.setup()
from vinculo.integration.importing import engine
from vinculo.integration.importing.command import run_import
engine.CHUNK = 2_000
def tell(job):
    print(job.position, flush=True)
    time.sleep(0.15)
run_import("purchases", sys.argv[1], yes=True, progress=tell)
"""


def start_slowly(path: Path) -> subprocess.Popen[str]:
    database = connection.settings_dict
    url = "postgresql://{user}:{password}@/{name}?host={host}&port={port}".format(
        user=database["USER"], password=database["PASSWORD"], name=database["NAME"],
        host=database["HOST"] or "", port=database["PORT"] or "",
    )  # fmt: skip
    from django.conf import settings

    environment = os.environ | {
        "DATABASE_URL": url,
        "DJANGO_SETTINGS_MODULE": "vinculo.config.settings",
        "VINCULO_DATA": str(settings.DATA_DIR),
    }
    return subprocess.Popen(
        [sys.executable, "-c", SLOW, str(path)], stdout=subprocess.PIPE, text=True, env=environment
    )


def wait_for_chunks(process: subprocess.Popen[str], chunks: int) -> None:
    assert process.stdout
    for _ in range(chunks):
        assert process.stdout.readline().strip().isdigit()


def wait_until_gone() -> None:
    """The server notices a dead client when it next talks to it."""
    for _ in range(100):
        try:
            with engine.import_lock(wait=False):
                return
        except CannotImport:
            time.sleep(0.1)
    raise AssertionError("the lock of a dead process was not released")


@pytest.mark.slow
@pytest.mark.parametrize("lose_staging", [False, True])
def test_a_killed_import_goes_on_where_it_was(
    company: Company, tmp_path: Path, lose_staging: bool
) -> None:
    path = many(tmp_path / "many.csv")
    process = start_slowly(path)
    wait_for_chunks(process, 4)
    process.send_signal(signal.SIGKILL)
    process.wait()
    wait_until_gone()
    job = Import.objects.get()
    written = Purchase.objects.count()
    assert job.status == "running"
    assert 0 < written < LINES // 5
    assert job.created == PurchaseLine.objects.count()  # position and rows are one commit
    if lose_staging:  # unlogged tables are empty after the server crashed
        for name in ("raw", "rows", "records", "people", "products"):
            execute(f"TRUNCATE import_{job.pk}_{name}")
    found = bring("purchases", path)
    assert found["import_id"] == job.pk
    assert (found["read"], found["created"], found["unchanged"]) == (LINES, LINES, 0)
    assert Purchase.objects.count() == LINES // 5
    assert Purchase.objects.aggregate(sum=Sum("amount"))["sum"] == LINES * Decimal("2.5")
    assert Customer.objects.count() == 100


@pytest.mark.slow
def test_a_killed_import_can_be_undone(company: Company, tmp_path: Path) -> None:
    process = start_slowly(many(tmp_path / "many.csv"))
    wait_for_chunks(process, 3)
    process.kill()
    process.wait()
    wait_until_gone()
    undo_import(Import.objects.get().pk)
    assert not Purchase.objects.exists()
    assert not Customer.objects.exists()


@pytest.mark.slow
def test_one_asks_to_stop_and_it_stops_between_chunks(company: Company, tmp_path: Path) -> None:
    process = start_slowly(many(tmp_path / "many.csv"))
    wait_for_chunks(process, 2)
    engine.request_stop(Import.objects.get())
    assert process.wait(30) == 0
    job = Import.objects.get()
    assert job.status == "cancelled"
    assert 0 < job.created == PurchaseLine.objects.count() < LINES
    with connection.cursor() as cursor:
        cursor.execute("SELECT to_regclass(%s)", [f"import_{job.pk}_raw"])
        assert cursor.fetchone() == (None,)
    undo_import(job.pk)
    assert not Purchase.objects.exists()


@pytest.mark.slow
def test_one_import_at_a_time(company: Company, tmp_path: Path) -> None:
    done = bring("purchases", retail(tmp_path / "or.csv"))
    process = start_slowly(many(tmp_path / "many.csv"))
    wait_for_chunks(process, 1)
    with pytest.raises(CannotImport):
        undo_import(done["import_id"])
    process.kill()
    process.wait()


class TestBoundary:
    """What attacks and other programs put into files."""

    pytestmark = pytest.mark.django_db

    @pytest.fixture(autouse=True)
    def small(self, db: None) -> None:
        Company.found(name="Andina", currency="COP", time_zone="America/Bogota")

    def test_formulas_come_in_as_text_and_leave_defused(self, tmp_path: Path) -> None:
        rows = [
            '1,A,"=HYPERLINK(""http://x"")",1,2024-01-01 10:00:00,2.55,C1,Spain',
            "2,A,=1+1,1,nunca,2.55,@SUM(A1),Spain",
            "3,A,-5,1,2024-01-01 10:00:00,2.55,C1,Spain",
        ]
        found = bring("purchases", retail(tmp_path / "f.csv", rows))
        assert PurchaseLine.objects.first().description == '=HYPERLINK("http://x")'
        report = Path(found["rejects_file"]).read_text(encoding="utf-8-sig").splitlines()[1]
        assert "'=1+1" in report
        assert "'@SUM(A1)" in report

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
    def test_encodings_and_delimiters_give_the_same(self, tmp_path: Path, encoding: str) -> None:
        text = "customer_id;date;amount;description\nC1;31/01/2024;1.234,56;Piñata año\n" * 1
        text += "C2;28/02/2024;10,00;Café\n"
        path = tmp_path / "a.csv"
        path.write_bytes(text.encode(encoding))
        found = bring("purchases", path)
        assert found["created"] == 2
        assert set(PurchaseLine.objects.values_list("description", flat=True)) == {
            "Piñata año",
            "Café",
        }
        assert Purchase.objects.aggregate(sum=Sum("amount"))["sum"] == Decimal("1244.56")

    def test_quotes_amid_cells_and_line_breaks_are_read_alike(self, tmp_path: Path) -> None:
        rows = [
            '1,A,Tubo 5" y 6" largo,1,2024-01-01 10:00:00,2.55,C1,Spain',
            '2,A,"dos\nlíneas",1,2024-01-01 10:00:00,2.55,C1,Spain',
            '3,A,"dice ""hola""",1,2024-01-01 10:00:00,2.55,C1,Spain',
        ]
        found = bring("purchases", retail(tmp_path / "q.csv", rows))
        assert found["created"] == 3
        said = set(PurchaseLine.objects.values_list("description", flat=True))
        assert 'Tubo 5" y 6" largo' in said
        assert 'dice "hola"' in said

    def test_numeric_bombs_are_set_aside(self, tmp_path: Path) -> None:
        rows = [
            f"{n},A,X,{number},2024-01-01 10:00:00,2.55,C1,Spain"
            for n, number in enumerate(
                ["1", "2", "3", "4", "5", "6", "7", "8", "1e999999", "9" * 60], 1
            )
        ]
        found = bring("purchases", retail(tmp_path / "n.csv", rows))
        assert (found["created"], found["rejected"]) == (8, 2)

    def test_a_nul_and_a_file_without_rows(self, tmp_path: Path) -> None:
        rows = ["1,A,con\x00nulo,1,2024-01-01 10:00:00,2.55,C1,Spain"]
        assert bring("purchases", retail(tmp_path / "nul.csv", rows))["created"] == 1
        assert PurchaseLine.objects.get().description == "connulo"
        with pytest.raises(CannotImport):
            bring("purchases", retail(tmp_path / "empty.csv", [" "]))

    def test_names_of_files_cannot_leave_their_folder(self, tmp_path: Path) -> None:
        path = retail(tmp_path / "x.csv")
        job = Import.objects.get(pk=bring("purchases", path)["import_id"])
        assert job.path.parent.parent.name == "imports"
        assert job.path.name == "file"

    def test_mapping_files_with_surprises_are_refused(self, tmp_path: Path) -> None:
        path = retail(tmp_path / "x.csv")
        for text in ("[]", "{", '{"columns": {"InvoiceNo": ["a"]}}', '{"columns": {}, "exec": "x"}',
                     '{"InvoiceNo": "import_id"}', '{"Nope": "document"}'):  # fmt: skip
            mapping = tmp_path / "m.json"
            mapping.write_text(text)
            with pytest.raises(CannotImport):
                run_import("purchases", path, mapping, by=Actor.system("test"))
        assert not Import.objects.exists()
