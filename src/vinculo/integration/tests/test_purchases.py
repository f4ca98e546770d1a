"""Purchases come in: lines or totals, once, to the cent, and leave again."""

import random
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from django.db.models import Sum
from django.utils import timezone

from vinculo.commerce.models import (
    ExchangeRate,
    MonthTouched,
    Payment,
    Product,
    Purchase,
    PurchaseLine,
)
from vinculo.customers.models import Customer
from vinculo.integration.importing.command import run_import, undo_import
from vinculo.integration.importing.problem import NeedsAnswer
from vinculo.integration.models import Import
from vinculo.integration.tests.files import RETAIL_ROWS, bring, retail, write
from vinculo.shell.accounts.models import Company, User
from vinculo.shell.activity.models import Activity

pytestmark = pytest.mark.django_db
PLAIN = ["customer_id", "date", "amount"]


@pytest.fixture(autouse=True)
def company(db: None) -> Company:
    return Company.found(name="Andina", currency="COP", time_zone="America/Bogota")


def total() -> Decimal:
    return Purchase.objects.aggregate(sum=Sum("base_amount"))["sum"]


def expected(rows: list[str]) -> Decimal:
    cells = [row.rsplit(",", 5) for row in rows]
    return sum((Decimal(c[1]) * Decimal(c[3]) for c in cells), Decimal(0))


def test_a_retailers_lines_come_in_to_the_cent(tmp_path: Path) -> None:
    found = bring("purchases", retail(tmp_path / "or.csv"))
    assert (found["read"], found["created"], found["rejected"]) == (11, 11, 0)
    assert found["without_customer"] == 3
    assert found["customers_created"] == 2
    assert total() == expected(RETAIL_ROWS) == Decimal("11298.45")
    assert PurchaseLine.objects.aggregate(sum=Sum("amount"))["sum"] == total()
    assert set(Customer.objects.values_list("name", "country")) == {
        ("17850", "GB"),
        ("12583", "FR"),
    }
    assert Product.objects.get(sku="22633").name == "HAND WARMER"
    assert PurchaseLine.objects.get(product__sku="71053").description == "WHITE METAL LANTERN"


def test_cancellations_and_returns_are_what_they_are(tmp_path: Path) -> None:
    bring("purchases", retail(tmp_path / "or.csv"))
    cancelled = Purchase.objects.get(document="C536366")
    assert (cancelled.kind, cancelled.amount) == ("cancellation", Decimal("-3.70"))
    assert cancelled.cancels == Purchase.objects.get(document="536366")
    assert Purchase.objects.get(document="536500").kind == "return"
    assert Purchase.objects.get(document="A563185").kind == "sale"


def test_a_cancellation_that_comes_first_finds_its_document_later(tmp_path: Path) -> None:
    bring("purchases", retail(tmp_path / "1.csv", RETAIL_ROWS[4:9]))
    assert Purchase.objects.get(document="C536366").cancels is None
    bring("purchases", retail(tmp_path / "2.csv", RETAIL_ROWS[:4]))
    assert Purchase.objects.get(document="C536366").cancels.document == "536366"


def test_equal_lines_of_a_document_are_kept(tmp_path: Path) -> None:
    bring("purchases", retail(tmp_path / "or.csv"))
    assert Purchase.objects.get(document="536366").lines.count() == 2


def test_the_same_file_again_changes_nothing(tmp_path: Path) -> None:
    path = retail(tmp_path / "or.csv")
    bring("purchases", path)
    before, revisions = total(), dict(MonthTouched.objects.values_list("month", "revision"))
    found = bring("purchases", path)
    assert (found["created"], found["updated"], found["unchanged"]) == (0, 0, 11)
    assert total() == before
    assert dict(MonthTouched.objects.values_list("month", "revision")) == revisions


def test_the_months_are_touched_and_the_news_is_told_once(tmp_path: Path) -> None:
    found = bring("purchases", retail(tmp_path / "or.csv"))
    months = [
        month.isoformat()
        for month in MonthTouched.objects.order_by("month").values_list("month", flat=True)
    ]
    assert months == ["2010-12-01", "2011-01-01", "2011-08-01"]
    told = Activity.objects.get(kind="commerce.purchases_recorded")
    assert told.payload == {
        "first_month": "2010-12-01", "last_month": "2011-08-01", "count": 11,
        "import_id": found["import_id"],
    }  # fmt: skip


def test_undo_leaves_nothing_and_may_be_asked_twice(tmp_path: Path) -> None:
    found = bring("purchases", retail(tmp_path / "or.csv"))
    report = undo_import(found["import_id"])
    assert report["deleted"] == 8
    assert report["customers_deleted"] == 2
    for model in (Purchase, PurchaseLine, Product, Customer):
        assert not model.objects.exists()
    assert set(MonthTouched.objects.values_list("revision", flat=True)) == {2}
    assert Activity.objects.filter(kind="commerce.purchases_removed").count() == 1
    again = undo_import(found["import_id"])
    assert (again["deleted"], again["customers_deleted"]) == (8, 2)
    assert Activity.objects.filter(kind="commerce.purchases_removed").count() == 1
    assert bring("purchases", retail(tmp_path / "or.csv"))["created"] == 11


def test_a_document_that_changed_is_replaced_and_put_back_by_undo(tmp_path: Path) -> None:
    first = bring("purchases", retail(tmp_path / "1.csv"))
    changed = [row.replace("HEART,6", "HEART,8") for row in RETAIL_ROWS]
    second = bring("purchases", retail(tmp_path / "2.csv", changed))
    assert (second["updated"], second["unchanged"]) == (2, 9)
    assert total() == expected(changed)
    assert Purchase.objects.get(document="536365").lines.count() == 2
    with pytest.raises(Exception, match=r"2\.csv"):
        undo_import(first["import_id"])
    assert undo_import(second["import_id"])["put_back"] == 1
    assert total() == expected(RETAIL_ROWS)
    undo_import(first["import_id"])
    assert not Purchase.objects.exists()


def test_undo_leaves_alone_what_somebody_changed_after_it(tmp_path: Path) -> None:
    bring("purchases", retail(tmp_path / "1.csv"))
    changed = [row.replace("HEART,6", "HEART,8") for row in RETAIL_ROWS]
    second = bring("purchases", retail(tmp_path / "2.csv", changed))
    Purchase.objects.filter(document="536365").update(amount=1, base_amount=1)
    report = undo_import(second["import_id"])
    assert report["put_back"] == 0
    assert [one.split()[-1] for one in report["changed_later"]] == ["536365"]
    assert Purchase.objects.get(document="536365").amount == 1


def test_skip_leaves_what_is_there(tmp_path: Path) -> None:
    bring("purchases", retail(tmp_path / "1.csv"))
    changed = [row.replace("HEART,6", "HEART,8") for row in RETAIL_ROWS]
    found = bring("purchases", retail(tmp_path / "2.csv", changed), on_match=Import.OnMatch.SKIP)
    assert (found["updated"], found["unchanged"]) == (0, 11)
    assert total() == expected(RETAIL_ROWS)


def test_bad_rows_are_set_aside_and_complete_their_document_later(tmp_path: Path) -> None:
    broken = list(RETAIL_ROWS)
    broken[1] = broken[1].replace("2010-12-01", "2010-13-01")
    broken[5] = broken[5].replace(",24,", ",veinticuatro,")
    found = bring("purchases", retail(tmp_path / "1.csv", broken))
    assert (found["created"], found["rejected"]) == (9, 2)
    text = Path(found["rejects_file"]).read_text(encoding="utf-8-sig").splitlines()
    assert len(text) == 3
    assert text[1].split(",")[-2:][0] == "3"
    assert "13" in text[1]
    assert "veinticuatro" in text[2]
    again = bring("purchases", retail(tmp_path / "1b.csv", broken))
    assert (again["created"], again["updated"], again["unchanged"]) == (0, 0, 9)
    fixed = bring("purchases", retail(tmp_path / "2.csv", [RETAIL_ROWS[1], RETAIL_ROWS[5]]))
    assert (fixed["updated"], fixed["rejected"]) == (2, 0)
    assert total() == expected(RETAIL_ROWS)
    whole = bring("purchases", retail(tmp_path / "3.csv"))
    assert (whole["created"], whole["updated"], whole["unchanged"]) == (0, 0, 11)


def test_a_time_that_does_not_exist_costs_its_own_row(tmp_path: Path) -> None:
    """All cells look alike and are cast; the one that cannot be is found out afterwards."""
    rows = ["C1,2026-01-05 08:00:00,10", "C1,2026-01-05 25:10:00,20", "C2,2026-01-06 09:00:00,5.5"]
    found = bring("purchases", write(tmp_path / "v.csv", PLAIN, [row.split(",") for row in rows]))
    assert (found["created"], found["rejected"]) == (2, 1)
    assert total() == Decimal("15.5")
    [rejected] = Path(found["rejects_file"]).read_text().splitlines()[1:]
    assert "25:10" in rejected
    assert "date" in rejected


def test_totals_without_document_are_known_by_what_they_say(tmp_path: Path) -> None:
    rows = [("C1", "2024-01-31", "10.50"), ("C1", "2024-01-31", "10.50"), ("C2", "2024-02-29", "7")]
    path = write(tmp_path / "plain.csv", PLAIN, rows)
    found = bring("purchases", path)
    assert (found["created"], total()) == (3, Decimal("28.00"))
    assert not PurchaseLine.objects.exists()
    assert bring("purchases", path)["unchanged"] == 3
    longer = write(tmp_path / "plain2.csv", PLAIN, [*rows, ("C1", "2024-01-31", "10.50")])
    assert bring("purchases", longer)["created"] == 1


def test_the_order_of_import_does_not_matter_for_totals(tmp_path: Path) -> None:
    parts = [RETAIL_ROWS[:2], RETAIL_ROWS[2:4], RETAIL_ROWS[4:7], RETAIL_ROWS[7:]]
    sums = set()
    for seed in range(3):
        random.Random(seed).shuffle(parts)
        jobs = [
            run_import("purchases", retail(tmp_path / f"{seed}{i}.csv", part), MAPPING(tmp_path))
            for i, part in enumerate(parts)
        ]
        customers = Purchase.objects.values_list("customer__name").annotate(sum=Sum("amount"))
        sums.add(tuple(sorted((str(name), total) for name, total in customers)))
        for job in reversed(jobs):
            undo_import(job["import_id"])
    assert len(sums) == 1


def MAPPING(folder: Path) -> Path:
    """Parts of a file may not settle alone what their columns are."""
    path = folder / "mapping.json"
    path.write_text(
        '{"columns": {"InvoiceNo": "document", "StockCode": "product", "Description":'
        ' "description", "Quantity": "quantity", "InvoiceDate": "date", "UnitPrice":'
        ' "unit_price", "CustomerID": "customer_id"}, "answers": {"UnitPrice": "1,234.56"}}'
    )
    return path


def test_a_document_of_two_customers_is_set_aside(tmp_path: Path) -> None:
    header = ["customer_id", "date", "amount", "document"]
    rows = [
        ("C1", "2024-01-31", "10", "F1"),
        ("C2", "2024-01-31", "20", "F1"),
        ("C3", "2024-01-31", "5", "F2"),
    ]
    found = bring("purchases", write(tmp_path / "two.csv", header, rows))
    assert (found["created"], found["rejected"]) == (1, 2)
    assert total() == 5


def test_other_currencies_need_a_rate(tmp_path: Path) -> None:
    ExchangeRate.objects.create(currency="USD", on="2024-01-01", rate="4000")
    header = ["customer_id", "date", "amount", "currency"]
    rows = [
        ("C1", "2024-01-31", "10", "USD"),
        ("C1", "2023-12-31", "10", "USD"),
        ("C1", "2024-01-31", "5", "COP"),
    ]
    found = bring("purchases", write(tmp_path / "usd.csv", header, rows))
    assert (found["created"], found["rejected"]) == (2, 1)
    assert total() == 40_005


def test_due_and_paid_dates_make_payments_once(tmp_path: Path) -> None:
    header = ["customer_id", "date", "amount", "document", "due_on", "paid_on"]
    rows = [
        ("C1", "2024-01-31", "10", "F1", "2024-02-28", ""),
        ("C1", "2024-01-15", "20", "F2", "2024-02-28", "2024-02-01"),
    ]
    bring("purchases", write(tmp_path / "1.csv", header, rows))
    assert Payment.objects.get().amount == 20
    rows[0] = (*rows[0][:5], "2024-03-01")
    found = bring("purchases", write(tmp_path / "2.csv", header, rows))
    assert (found["updated"], found["unchanged"]) == (1, 1)
    assert Payment.objects.count() == 2
    undo_import(found["import_id"])
    assert Payment.objects.get().amount == 20


def test_a_missing_field_is_said_and_nothing_is_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "bad.csv", ["customer_id", "amount"], [("C1", "10.5")])
    with pytest.raises(NeedsAnswer):
        bring("purchases", path)
    assert not Import.objects.exists()


def test_an_ambiguous_column_is_not_guessed(tmp_path: Path) -> None:
    rows = [("C1", "2024-01-31", "1.234"), ("C2", "2024-01-31", "48.900")]
    path = write(tmp_path / "ambiguous.csv", PLAIN, rows)
    with pytest.raises(NeedsAnswer, match="amount"):
        bring("purchases", path)
    mapping = tmp_path / "m.json"
    mapping.write_text(
        '{"columns": {"customer_id": "customer_id", "date": "date", "amount":'
        ' "amount"}, "answers": {"amount": "1.234,56"}}'
    )
    found = run_import("purchases", path, mapping)
    assert (found["created"], total()) == (2, 50_134)


def test_a_dry_run_says_what_would_come_and_writes_nothing(tmp_path: Path) -> None:
    path = retail(tmp_path / "or.csv")
    found = bring("purchases", path, dry_run=True)
    assert (found["created"], found["without_customer"]) == (11, 3)
    assert not Purchase.objects.exists()
    assert not Import.objects.exists()


def test_who_sold_it_looks_after_the_new_customer(tmp_path: Path) -> None:
    rosa = User.objects.create(email="rosa@andina.example", full_name="Rosa Peña")
    for number in (1, 2):
        User.objects.create(email=f"ana{number}@andina.example", full_name="Ana Gil")
    header = [*PLAIN, "Vendedor"]
    days = ["2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09"]
    sold = [("C1", "ROSA PENA"), ("C2", "rosa@andina.example"), ("C3", "Ana Gil"), ("C4", "Nadie"),
            ("C5", "")]  # fmt: skip
    rows = [[who, day, "10", by] for (who, by), day in zip(sold, days, strict=True)]
    found = bring("purchases", write(tmp_path / "v.csv", header, rows))
    assert (found["created"], found["marked_seller_created"]) == (5, 2)
    owners = dict(Customer.objects.values_list("name", "owner_id"))
    assert owners == {"C1": rosa.pk, "C2": rosa.pk, "C3": None, "C4": None, "C5": None}


def test_an_import_of_long_ago_is_undone_when_asked_twice(tmp_path: Path) -> None:
    job = bring("purchases", retail(tmp_path / "or.csv"))["import_id"]
    Import.objects.filter(pk=job).update(started_at=timezone.now() - timedelta(days=31))
    with pytest.raises(NeedsAnswer, match="--yes"):
        undo_import(job, yes=False)
    assert Purchase.objects.exists()
    undo_import(job, yes=True)
    assert not Purchase.objects.exists()


def test_a_purchase_without_number_says_so(tmp_path: Path) -> None:
    bring("purchases", write(tmp_path / "v.csv", PLAIN, [["C1", "2026-01-05", "10"]]))
    bought = Purchase.objects.get()
    assert bought.document.startswith("~")
    assert (bought.number, str(bought)) == ("", bought.shown_number)
    assert "~" not in bought.shown_number
