"""The matrix as people see it: the whole, their part, who moved, and other settings tried."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from tests.world import World
from vinculo.analytics.command import close_matrix
from vinculo.analytics.models import MatrixSettings
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import ClassChange, Customer
from vinculo.shell.accounts.models import User
from vinculo.workspace.value.flow_drawing import BAR_HEIGHT, draw_flow


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


def buy(customer: Customer, month: int, amount: int) -> None:
    on = date(2024, month, 5)
    Purchase.objects.create(
        customer=customer, source="t", document=f"{customer.pk}-{month}", currency="COP",
        occurred_at=datetime(2024, month, 5, 15, tzinfo=UTC), occurred_on=on,
        amount=Decimal(amount), base_amount=Decimal(amount),
    )  # fmt: skip
    touch_months([on])


@pytest.fixture
def closed(world: World, tmp_path: Path, settings: Any) -> World:
    """María buys much every month, La Espiga little in January; nobody else buys."""
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    for month in range(1, 7):
        buy(world.maria, month, 900_000)
    buy(world.espiga, 1, 10_000)
    close_matrix()
    return world


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


@pytest.mark.parametrize("who", ["lucia", "marketing", "auditor", "stranger"])
def test_only_who_may_changes_the_settings(closed: World, who: str) -> None:
    client = inside(getattr(closed, who))
    assert client.get("/valor/ajustes/").status_code == 404
    assert client.post("/valor/ajustes/", {"do": "save"}).status_code == 404
    assert not MatrixSettings.objects.exists()


def test_the_movers_are_those_one_may_see_with_their_reason(closed: World) -> None:
    change = ClassChange.objects.filter(customer=closed.maria).order_by("period").first()
    assert change is not None
    path = f"/valor/?period={change.period}&way=new"
    assert closed.maria.name in inside(closed.patricia).get(path).content.decode()
    assert closed.maria.name not in inside(closed.stranger).get(path).content.decode()


def test_a_house_without_purchases_is_told_what_to_do(world: World) -> None:
    page = inside(world.administrator).get("/valor/").content.decode()
    assert "Todavía no hay a quién valorar" in page


def form_of(client: Client, **changes: str) -> dict[str, Any]:
    form = client.get("/valor/ajustes/").context["form"]
    fields = {bound.name: bound.value() for bound in form}
    return {k: v for k, v in fields.items() if v not in (None, False)} | changes


def test_other_settings_are_tried_without_keeping_anything(closed: World) -> None:
    client = inside(closed.patricia)
    response = client.post("/valor/ajustes/", form_of(client, classes="A, B, C, D", do="try"))
    assert response.status_code == 200
    assert response.context["tried"].classes[0][0] == "A"
    assert not MatrixSettings.objects.exists()


def test_saved_settings_hold_with_who_and_why(closed: World) -> None:
    client = inside(closed.patricia)
    fields = form_of(client, classes="A, B, C, D", because="nombres nuevos", do="save")
    assert client.post("/valor/ajustes/", fields).status_code == 302
    saved = MatrixSettings.objects.get()
    assert saved.policy["classes"] == ["A", "B", "C", "D"]
    assert (saved.made_by, saved.because) == (closed.patricia, "nombres nuevos")


@pytest.mark.parametrize(
    "wrong",
    [{"shares": "50, 20, 20, 20"}, {"tenure_from": "3, 12"}, {"margin_up": "x"},
     {"classes": "ORO"}, {"cell_0_1": "4"}, {"shares": "uno, dos"}],
)  # fmt: skip
def test_settings_that_cannot_be_meant_are_refused_with_words(
    closed: World, wrong: dict[str, str]
) -> None:
    client = inside(closed.patricia)
    response = client.post("/valor/ajustes/", form_of(client, do="save", **wrong))
    assert response.status_code == 422
    assert response.context["form"].errors
    assert not MatrixSettings.objects.exists()


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
