"""What is left, as people see it: the whole, their part, a class, each customer; cheaper ways."""

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.analytics.models import CustomerProfit, ProfitRun
from vinculo.analytics.profit.making import make_profit
from vinculo.analytics.profit.waterfall import of_customer
from vinculo.workspace.profit.drawing import WIDTH, draw
from vinculo.workspace.profit.tests.conftest import DAY, inside, program

PATH = "/valor/rentabilidad/"


def test_what_is_left_of_each_is_written_down(computed: World) -> None:
    maria = CustomerProfit.objects.get(customer=computed.maria)
    assert (maria.gross, maria.returns, maria.product_cost, maria.serve, maria.contribution) == (
        120_000, -20_000, -60_000, -50_000, -10_000,
    )  # fmt: skip
    assert maria.serving == {"visit": [2, -500_000_000]}
    # Two calls of ten minutes at 400.50 instead of two visits.
    assert maria.saving == Decimal(50_000) - 20 * Decimal("400.5")
    assert CustomerProfit.objects.get(customer=computed.espiga).contribution == 6_000


def test_a_second_run_replaces_the_first(computed: World) -> None:
    make_profit(as_of=DAY)
    assert ProfitRun.objects.count() == 1
    assert CustomerProfit.objects.filter(customer=computed.maria).count() == 1


def test_the_page_of_the_whole_company(computed: World) -> None:
    shown = inside(computed.patricia).get(PATH)
    assert shown.status_code == 200
    assert shown.context["fall"].contribution == -4_000
    (way,) = shown.context["cheaper"]
    assert (way.kind.key, way.to.key, way.saving) == ("visit", "call_minute", Decimal(41_990))
    for by in ("class", "channel", "product"):
        rows = inside(computed.patricia).get(f"{PATH}?por={by}").context["rows"]
        assert sum(row.fall.contribution for row, _url in rows) == -4_000


def test_a_seller_sees_her_part_added_up(computed: World) -> None:
    lucia = inside(computed.lucia).get(PATH)
    mine = inside(computed.lucia).get(f"{PATH}clientes/").context["page"].rows
    assert lucia.context["fall"].contribution == sum(row.contribution for row in mine)
    assert lucia.context["by"] == "class"
    assert inside(computed.lucia).get(f"{PATH}?por=product").context["by"] == "class"
    stranger = inside(computed.stranger).get(PATH)
    assert stranger.context["fall"].contribution == 0
    assert computed.maria.name not in stranger.content.decode()
    assert inside(computed.stranger).get(f"{PATH}clientes/").context["page"].rows == []


@pytest.mark.parametrize("path", [PATH, f"{PATH}clientes/", f"{PATH}calculo/"])
@pytest.mark.parametrize("who", ["natalia", "technician", "back_office"])
def test_who_has_no_business_with_value_gets_404(computed: World, who: str, path: str) -> None:
    assert inside(getattr(computed, who)).get(path).status_code == 404


def test_customers_by_what_is_left_of_them(computed: World) -> None:
    client = inside(computed.patricia)
    names = {
        order: [
            row.customer.name
            for row in client.get(f"{PATH}clientes/?orden={order}").context["page"].rows
        ]
        for order in ("menos", "mas", "servicio", "ahorro")
    }  # fmt: skip
    assert names["menos"][0] == computed.maria.name
    assert names["mas"] == names["menos"][::-1]
    assert names["servicio"][0] == computed.maria.name
    assert names["ahorro"] == [computed.maria.name]


def test_the_list_asks_no_more_for_more_rows(computed: World) -> None:
    client = inside(computed.patricia)
    client.get(f"{PATH}clientes/")
    counts = []
    for _round in range(2):
        with CaptureQueriesContext(connection) as asked:
            client.get(f"{PATH}clientes/")
        counts.append(len(asked))
        others = computed.maria.__class__.objects.filter(profit=None)[:10]
        CustomerProfit.objects.bulk_create(
            CustomerProfit(
                customer=one, gross=1, discounts=0, returns=0, product_cost=0, serve=0,
                contribution=1, saving=0,
            )
            for one in others
        )  # fmt: skip
    assert counts[0] == counts[1]


def test_every_bar_begins_where_the_one_before_ended(computed: World) -> None:
    bars = draw(of_customer(CustomerProfit.objects.get(customer=computed.maria)))
    assert [bar.look for bar in bars] == ["total", "down", "down", "serve", "lost"]
    assert [bar.amount for bar in bars] == [120_000, -20_000, -60_000, -50_000, -10_000]
    one = WIDTH / 130_000  # from what is lost to what was sold
    lefts = [bar.x for bar in bars]
    assert lefts == pytest.approx([10_000 * one, 110_000 * one, 50_000 * one, 0, 0], abs=0.1)


def test_the_page_of_a_customer_shows_their_own_fall(computed: World) -> None:
    shown = inside(computed.patricia).get(f"/clientes/{computed.maria.pk}/")
    left = shown.context["left"]
    assert left.fall.contribution == -10_000
    assert left.ways[0].saving == Decimal(41_990)
    assert "Lo que queda" in shown.content.decode()
    # Who may see purchases but not what customers are worth sees none of it.
    agent = inside(computed.natalia).get(f"/clientes/{computed.maria.pk}/")
    assert agent.status_code == 200
    assert agent.context["left"] is None


def test_it_costs_the_page_of_a_customer_one_question(computed: World) -> None:
    client = inside(computed.patricia)
    path = f"/clientes/{computed.maria.pk}/"
    client.get(path)
    with CaptureQueriesContext(connection) as asked:
        client.get(path)
    mine = [one["sql"] for one in asked if "analytics_customerprofit" in one["sql"]]
    others = [one["sql"] for one in asked if "profitrun" in one["sql"] or "unitcost" in one["sql"]]
    assert (len(mine), others) == (1, [])


def test_programs_read_the_same(computed: World) -> None:
    client = program(computed.patricia, {"analytics.matrix": "all", "customers.read": "all"})
    said = client.get("/api/v1/profit/?by=product").json()
    assert said["company"]["contribution"] == "-4000"
    (row,) = client.get("/api/v1/profit/customers?limit=1").json()["items"]
    assert row["customer"] == computed.maria.pk
    assert row["serving"] == [{"kind": "visit", "count": 2, "amount": "-50000"}]
    one = client.get(f"/api/v1/customers/{computed.maria.pk}/profit").json()
    assert one == row


def test_the_empty_page_says_how_to_begin(house: World) -> None:
    page = inside(house.patricia).get(PATH)
    assert page.status_code == 200
    assert "/empresa/costos/" in page.content.decode()
