"""From purchases in the database to a class on the customer's record, and back."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from vinculo.analytics import command
from vinculo.analytics.matrix import queries
from vinculo.analytics.matrix.policy import Policy
from vinculo.analytics.matrix.previewing import preview
from vinculo.analytics.models import MatrixCell, MatrixClose, MatrixFlow
from vinculo.analytics.recording import change_policy
from vinculo.analytics.tests.conftest import Buy
from vinculo.analytics.warehouse import mirror, proving
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import remove_purchases
from vinculo.customers.models import ClassChange, Customer, Standing
from vinculo.customers.reasons import reason_text
from vinculo.lib.money import Style
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("data_dir")]


@pytest.fixture
def year(buy: Buy, clara: Customer, dario: Customer) -> None:
    """Clara buys every month of 2011, Darío once."""
    for month in range(1, 13):
        buy(clara, f"2011-{month:02}-05", "900000")
    buy(dario, "2011-03-10", "100000")


def test_closing_gives_every_customer_a_class_with_a_reason(
    year: None, clara: Customer, dario: Customer
) -> None:
    done = command.close_matrix()
    assert done["closed"][0] == "2011-01"
    assert done["through"] == "2011-12"
    assert done["customers"] == 2
    standing = Standing.objects.get(customer=clara)
    assert (standing.rank, standing.class_name) == (1, "ORO")
    assert standing.tenure_months == 11
    assert str(standing.last_purchase_on) == "2011-12-05"
    assert standing.spark[-1] == 1
    assert len(standing.spark) == 12
    assert Standing.objects.get(customer=dario).class_name == "BAJO VALOR"
    change = ClassChange.objects.get(customer=dario)
    assert (str(change.changed_on), change.from_rank) == ("2011-03-31", None)
    assert "BAJO VALOR" in reason_text(change.reason, Style())


def test_closing_again_finds_nothing_to_do(year: None) -> None:
    command.close_matrix()
    before = list(MatrixClose.objects.values_list("period", "digest"))
    assert command.close_matrix()["closed"] == []
    assert list(MatrixClose.objects.values_list("period", "digest")) == before


def test_a_late_purchase_reopens_the_closes_after_it(year: None, buy: Buy, dario: Customer) -> None:
    command.close_matrix()
    kept = dict(MatrixClose.objects.values_list("period", "made_at"))
    buy(dario, "2011-08-20", "2500000")
    done = command.close_matrix()
    assert done["closed"] == ["2011-08", "2011-09", "2011-10", "2011-11", "2011-12"]
    after = dict(MatrixClose.objects.values_list("period", "made_at"))
    assert [p for p in kept if kept[p] == after[p]] == [p for p in kept if p.month < 8]


def test_undoing_everything_leaves_no_class(year: None) -> None:
    command.close_matrix()
    remove_purchases(list(Purchase.objects.values_list("pk", flat=True)))
    assert command.close_matrix()["closed"] == []
    assert not MatrixClose.objects.exists()
    assert not Standing.objects.exists()
    assert not ClassChange.objects.exists()


def test_the_order_of_import_does_not_matter(
    year: None, buy: Buy, clara: Customer, dario: Customer, data_dir: Path
) -> None:
    command.close_matrix()
    command.export_matrix(date(2011, 12, 1), data_dir / "one.csv")
    bought = list(Purchase.objects.order_by("-occurred_on"))
    remove_purchases([purchase.pk for purchase in bought])
    for purchase in bought:
        buy(purchase.customer, str(purchase.occurred_on), str(purchase.amount))
        if purchase.occurred_on.month == 6:
            command.close_matrix()
    command.close_matrix()
    command.export_matrix(date(2011, 12, 1), data_dir / "two.csv")
    assert (data_dir / "one.csv").read_bytes() == (data_dir / "two.csv").read_bytes()


def test_sums_and_flows_count_every_customer_once(year: None) -> None:
    command.close_matrix()
    for close in MatrixClose.objects.all():
        assert sum(cell.customers for cell in close.cells.all()) == close.customers
        assert sum(flow.customers for flow in close.flows.all()) == close.customers
    first = MatrixFlow.objects.filter(close="2011-01-01")
    assert [(flow.from_rank, flow.customers) for flow in first] == [(0, 1)]
    last = MatrixClose.last()
    assert last is not None
    amounts = MatrixCell.objects.filter(close=last).values_list("amount", flat=True)
    standings = Standing.objects.values_list("amount", flat=True)
    assert sum(amounts) == sum(standings) > Decimal(0)


def test_the_page_sees_cells_classes_and_flows_between_distant_closes(year: None) -> None:
    command.close_matrix()
    december = queries.close_of(None)
    march = queries.close_of(queries.closes()[-3])
    assert december is not None
    assert march is not None
    grid = queries.cells(december)
    assert [len(row) for row in grid] == [4, 4, 4, 4]
    assert sum(cell.customers for row in grid for cell in row) == 2
    assert queries.classes(december)[0].amount_share > 0.9
    assert sum(n for _a, _b, n in queries.flow(march, december)) == 2
    assert len(queries.history()) == 12


def test_an_older_acquaintance_counts_for_tenure(year: None, clara: Customer) -> None:
    command.close_matrix()
    Customer.objects.filter(pk=clara.pk).update(since_on="2005-06-01")
    done = command.close_matrix()
    assert done["closed"][0] == "2011-01"
    assert Standing.objects.get(customer=clara).tenure_months == 78


def test_the_export_has_its_columns_and_harmless_cells(
    year: None, data_dir: Path, clara: Customer
) -> None:
    clara.external_ids.update(value="=1+1")
    command.close_matrix()
    done = command.export_matrix(date(2011, 12, 1), data_dir / "out.csv")
    lines = (data_dir / "out.csv").read_text().splitlines()
    assert lines[0] == (
        "customer,external_id,amount,tenure_months,amount_band,tenure_band,raw_class,class,"
        "previous_class,changed_on,reason"
    )
    assert done["customers"] == len(lines) - 1 == 2
    assert f"{clara.pk},'=1+1," in lines[1]
    with pytest.raises(Problem, match="2019-01"):
        command.export_matrix(date(2019, 1, 1), data_dir / "no.csv")
    assert not (data_dir / "no.csv").exists()


def test_a_preview_tells_what_another_policy_would_change(year: None) -> None:
    command.close_matrix()
    same = preview(Policy())
    assert same is not None
    assert same.moved == 0
    strict = preview(Policy(classes=("A", "B", "C", "D")))
    assert strict is not None
    assert strict.moved == 2
    assert MatrixClose.last().policy.classes[0] == "ORO"  # type: ignore[union-attr]


def test_saved_settings_close_the_whole_history_again(year: None, clara: Customer) -> None:
    command.close_matrix()
    change_policy(Policy(classes=("VIP", "A", "B", "C")), by=Actor.system("test"))
    assert len(command.close_matrix()["closed"]) == 12
    assert Standing.objects.get(customer=clara).class_name == "VIP"


def test_the_warehouse_reconciles_and_says_so_when_it_does_not(year: None, data_dir: Path) -> None:
    mirror.refresh()
    assert proving.verify()["equal"]
    assert proving.status()["waiting"] == []
    Purchase.objects.filter(amount=100000).update(base_amount=Decimal("100000.01"))
    found = proving.verify()
    assert not found["equal"]
    assert [row["month"] for row in found["different"]] == ["2011-03"]
    mirror.rebuild()
    assert proving.verify()["equal"]


def test_a_lost_warehouse_is_made_again(year: None, data_dir: Path) -> None:
    import shutil

    command.close_matrix()
    digests = list(MatrixClose.objects.values_list("digest", flat=True))
    shutil.rmtree(data_dir / "warehouse")
    assert len(command.close_matrix()["closed"]) == 12
    assert list(MatrixClose.objects.values_list("digest", flat=True)) == digests


def test_purchases_without_a_customer_give_nobody_a_class(buy: Buy, clara: Customer) -> None:
    buy(None, "2011-01-03", "5000")
    buy(clara, "2011-01-04", "5000")
    assert command.close_matrix()["customers"] == 1


def test_reasons_are_whole_sentences(year: None, settings: Any) -> None:
    command.close_matrix()
    for change in ClassChange.objects.all():
        sentence = reason_text(change.reason, Style())
        assert sentence.endswith(".")
        assert change.to_class in sentence


def test_a_living_company_is_closed_through_the_month_that_ended_where_it_is(
    buy: Buy, clara: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import UTC, datetime

    from django.utils import timezone

    buy(clara, "2026-01-10", "1000")
    buy(clara, "2026-03-31", "1000")
    night = datetime(2026, 4, 1, 3, tzinfo=UTC)  # still 31 March in Bogotá
    monkeypatch.setattr(timezone, "now", lambda: night)
    assert command.close_matrix()["through"] == "2026-02"
    monkeypatch.setattr(timezone, "now", lambda: night.replace(hour=6))
    assert command.close_matrix()["closed"] == ["2026-03"]
