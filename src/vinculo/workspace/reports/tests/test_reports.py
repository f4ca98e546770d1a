"""Two years of purchases of two customers, computed, and what the pages say of them."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from python_calamine import CalamineWorkbook

from tests.world import World
from vinculo.analytics.profit.making import make_profit
from vinculo.analytics.reports.making import make_reports, month_ends
from vinculo.analytics.reports.models import Report
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User
from vinculo.workspace.profit.tests.conftest import program

DAY = date(2026, 6, 30)
PAGES = ("/informes/", "/informes/pareto/", "/informes/retencion/")


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def buy(customer: Customer, on: str, amount: int) -> None:
    day = date.fromisoformat(on)
    Purchase.objects.create(
        customer=customer, source="t", document=f"{customer.pk}-{on}", currency="COP",
        occurred_at=datetime(day.year, day.month, day.day, 15, tzinfo=UTC), occurred_on=day,
        amount=Decimal(amount), base_amount=Decimal(amount),
    )  # fmt: skip
    touch_months([day])


@pytest.fixture
def computed(world: World, tmp_path: Path, settings: Any) -> World:
    """María buys in both years; La Espiga bought in the first one only."""
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    buy(world.maria, "2025-03-10", 400)
    buy(world.espiga, "2025-03-20", 100)
    buy(world.maria, "2026-03-10", 300)
    make_reports(as_of=DAY)
    return world


def test_one_of_two_stayed_with_three_fifths_of_the_money(computed: World) -> None:
    now = inside(computed.patricia).get("/informes/retencion/?mas=10").context["now"]
    assert (now.had, now.stayed, now.lost) == (2, 1, 1)
    assert now.rate == 0.5
    assert now.revenue_rate == 0.6
    # Ten points of two customers are a fifth of one, who buys 300.
    assert now.kept_more(Decimal(10)) == 60


def test_a_cohort_is_followed_and_the_months_to_come_stay_empty(computed: World) -> None:
    (cohort,) = inside(computed.patricia).get("/informes/retencion/").context["cohorts"]
    assert (cohort.first, cohort.size) == (date(2025, 3, 1), 2)
    assert [cell.buyers for cell in cohort.cells] == [0] * 11 + [1]
    assert cohort.cells[11].share == 0.5


def test_pareto_names_who_makes_up_all_of_it_and_leads_there(computed: World) -> None:
    page = inside(computed.patricia).get("/informes/pareto/")
    (row,) = page.context["rows"]
    assert (row.name, row.value, row.grade) == (computed.maria.name, 300, "A")
    assert f'href="/clientes/{computed.maria.pk}/"' in page.content.decode()


@pytest.mark.parametrize("page", PAGES[1:])
def test_who_sees_a_part_sees_no_sum_of_the_whole(computed: World, page: str) -> None:
    assert inside(computed.lucia).get(page).status_code == 404
    assert inside(computed.stranger).get(page).status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_nothing_computed_is_said_with_a_way_to_compute(world: World, page: str) -> None:
    answer = inside(world.patricia).get(page)
    assert "Calcular" in answer.content.decode()


def test_what_fails_leaves_what_was_there(computed: World, settings: Any, tmp_path: Path) -> None:
    before = Report.objects.get(key="retention")
    (tmp_path / "in-the-way").write_text("a file where a folder should be")
    settings.DATA_DIR = tmp_path / "in-the-way"
    with pytest.raises((NotADirectoryError, FileExistsError)):
        make_reports(as_of=date(2026, 7, 31))
    after = Report.objects.get(key="retention")
    assert (after.as_of, after.revision) == (before.as_of, before.revision)
    page = inside(computed.patricia).get("/informes/").content.decode()
    assert "30 de junio de 2026" in page


def test_reports_leave_as_files(computed: World) -> None:
    client = inside(computed.patricia)
    for key in ("retention", "cohorts", "survival", "pareto.customer.sales"):
        answer = client.get(f"/informes/{key}/exportar/")
        assert answer.status_code == 200
        assert len(b"".join(answer.streaming_content).splitlines()) > 1
    assert client.get("/informes/nothing/exportar/").status_code == 404
    assert client.get("/informes/retention/exportar/?como=pdf").status_code == 404
    book = client.get("/informes/retention/exportar/?como=xlsx")
    sheet = CalamineWorkbook.from_filelike(BytesIO(book.content)).get_sheet_by_index(0).to_python()
    assert (len(sheet), sheet[0][2], sheet[-1][2]) == (14, "Clientes que siguen", 1)


def test_who_was_lost_is_one_click_away(computed: World) -> None:
    """The list that the page leads to holds La Espiga and nobody else."""
    client = inside(computed.patricia)
    url = client.get("/informes/retencion/").context["lost_url"]
    page = client.get(url).content.decode()
    assert computed.espiga.name in page
    assert computed.maria.name not in page


def test_how_long_they_stay_and_what_more_of_them_would_leave(computed: World) -> None:
    """One lost at twelve months of age, the other a customer still at fifteen."""
    page = inside(computed.patricia).get("/informes/retencion/")
    lives = page.context["lives"]
    assert [(one.months, one.share, one.at_risk) for one in lives.years] == [(12, 0.5, 2)]
    assert lives.median == 12
    assert page.context["left"] is None  # what is left was never computed
    make_profit(as_of=DAY)
    left = inside(computed.patricia).get("/informes/retencion/?mas=10").context["left"]
    # Sixty more of sales of three hundred, of which all is left: a fifth more.
    assert (left.amount, left.margin, left.share) == (60, 1, Decimal("0.2"))


def test_programs_read_the_same(computed: World) -> None:
    client = program(computed.patricia, {"analytics.matrix": "all"})
    found = client.get("/api/v1/reports/retention").json()
    assert (found["as_of"], found["content"][-1]["stayed"]) == ("2026-06-30", 1)
    found = client.get("/api/v1/reports/pareto?by=customer&value=sales").json()
    assert found["content"]["first"][0]["member"] == str(computed.maria.pk)
    assert client.get("/api/v1/reports/dormant").json()["content"]["accounts"] == 2
    assert client.get("/api/v1/reports/nothing").status_code == 422
    assert program(computed.lucia, {"analytics.matrix": "own"}).get(
        "/api/v1/reports/retention"
    ).status_code == 404  # fmt: skip


def test_months_end_on_their_last_day() -> None:
    assert month_ends(date(2026, 3, 15), 3) == [
        date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 15),
    ]  # fmt: skip
