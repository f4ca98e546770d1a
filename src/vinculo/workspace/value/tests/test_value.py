"""The matrix as people see it: the whole, their part, who moved, and other settings tried."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from tests.world import World
from vinculo.analytics.command import close_matrix
from vinculo.customers.models import ClassChange, Customer
from vinculo.workspace.value.flow_drawing import BAR_HEIGHT, draw_flow
from vinculo.workspace.value.tests.conftest import buy, inside


@pytest.mark.parametrize("who", ["patricia", "analyst", "marketing", "auditor"])
def test_who_sees_everybody_sees_the_stored_close(closed: World, who: str) -> None:
    response = inside(getattr(closed, who)).get("/valor/")
    assert response.status_code == 200
    assert response.context["board"].customers == 2
    assert response.context["board"].is_whole


def test_a_seller_sees_the_part_of_her_team(closed: World) -> None:
    shown = inside(closed.lucia).get("/valor/").context["board"]
    assert (shown.customers, shown.is_whole) == (2, False)
    assert inside(closed.stranger).get("/valor/").context["board"].customers == 0


@pytest.mark.parametrize("path", ["/valor/", "/valor/cambios/"])
@pytest.mark.parametrize("who", ["natalia", "technician", "back_office"])
def test_who_has_no_business_with_value_gets_404(closed: World, who: str, path: str) -> None:
    assert inside(getattr(closed, who)).get(path).status_code == 404


def test_the_movers_are_those_one_may_see_with_their_reason(closed: World) -> None:
    change = ClassChange.objects.filter(customer=closed.maria).order_by("period").first()
    assert change is not None
    path = f"/valor/?period={change.period}&way=new"
    assert closed.maria.name in inside(closed.patricia).get(path).content.decode()
    assert closed.maria.name not in inside(closed.stranger).get(path).content.decode()


def test_a_house_without_purchases_is_told_what_to_do(world: World) -> None:
    page = inside(world.administrator).get("/valor/").content.decode()
    assert "Todavía no hay a quién valorar" in page


def test_the_close_leaves_as_a_file(closed: World) -> None:
    response = inside(closed.patricia).get("/valor/exportar/?period=2024-06")
    lines = b"".join(response).decode().lstrip("\ufeff").splitlines()
    assert lines[0].split(",")[:4] == ["customer", "external_id", "amount", "tenure_months"]
    assert len(lines) == 3
    assert inside(closed.patricia).get("/valor/exportar/?period=1999-01").status_code == 404
    assert inside(closed.lucia).get("/valor/exportar/?period=2024-06").status_code == 404


def test_the_page_asks_as_much_with_twenty_movers_as_with_ten(closed: World) -> None:
    client = inside(closed.patricia)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get("/valor/?way=new")
        return len(queries)

    def more(count: int, month: int) -> None:
        for number in range(count):
            name = f"n{month} {number}"
            buy(Customer.objects.create(name=name, sort_name=name), month, 50_000)
        close_matrix()

    more(8, 6)
    asked()
    at_ten = asked()
    more(10, 6)
    assert asked() == at_ten


ranks = st.integers(1, 4)


@given(st.dictionaries(st.tuples(st.integers(0, 4), ranks), st.integers(1, 10**6)))
def test_every_customer_is_in_the_flow_and_no_ribbon_leaves_its_bar(
    flows: dict[tuple[int, int], int],
) -> None:
    drawn = draw_flow([(a, b, n) for (a, b), n in flows.items()], dict.fromkeys(range(1, 5), ""))
    assert sum(bar.after for bar in drawn.bars) == sum(flows.values())
    assert drawn.new == sum(n for (a, _), n in flows.items() if a == 0)
    assert drawn.risen == sum(n for (a, b), n in flows.items() if 0 < b < a)
    for ribbon in drawn.ribbons:
        top = next(bar.y for bar in drawn.bars if bar.rank == ribbon.from_rank)
        start = float(ribbon.path.split("C")[0].split(" ")[1])
        assert top - 3 <= start <= top + BAR_HEIGHT + 3
