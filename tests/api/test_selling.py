"""Products and documents that programs write: once, exact, and only by who brings them."""

from decimal import Decimal
from typing import Any

import pytest

from tests.api.conftest import Program
from tests.api.test_writing import send
from tests.world import World
from vinculo.commerce.models import ExchangeRate, MonthTouched, Product, Purchase
from vinculo.shell.accounts.models import RoleScope
from vinculo.shell.custom.defining import make_field
from vinculo.shell.models import Activity

pytestmark = pytest.mark.django_db
PRODUCTS = "/api/v1/products"
FLOUR = {"sku": "H-50", "name": "Harina 50 kg", "category": "Harinas", "unit_price": "120.75"}
SALE: dict[str, Any] = {
    "document": "FE-77", "occurred_at": "2026-03-31T23:30:00-05:00", "paid_on": "2026-04-01",
    "lines": [
        {"sku": "H-50", "quantity": "2", "unit_price": "120.75", "amount": "241.5"},
        {"description": "Flete", "amount": 8.5},
    ],
}  # fmt: skip


def _own(world: World, records: str) -> None:
    make_field(records, {"label": "Ruta", "kind": "text"}, world.by)


def test_a_product_is_opened_once_changed_and_read_with_its_own_data(
    world: World, program: Program
) -> None:
    _own(world, "product")
    client = program(world.administrator)
    made = send(client, PRODUCTS, FLOUR | {"unit_cost": "80.5", "own": {"ruta": "Norte"}}, 201)
    assert (made["category"], made["unit_cost"], made["own"]) == (
        "Harinas", "80.5", {"ruta": "Norte"}
    )  # fmt: skip
    same = send(client, PRODUCTS, FLOUR, 409)
    assert same["same"] == [{"id": made["id"]}]
    at = f"{PRODUCTS}/{made['id']}"
    changed = send(client, at, {"unit_price": "130"}, 200, verb="patch")
    assert (changed["unit_price"], changed["name"]) == ("130", "Harina 50 kg")
    assert send(client, at, {"sku": "OTRO"}, 422, verb="patch")
    kinds = Activity.objects.filter(subject_kind="product").order_by("pk")
    assert list(kinds.values_list("kind", flat=True)) == [
        "commerce.product_opened", "commerce.product_noted", "commerce.product_changed",
    ]  # fmt: skip
    seller = program(world.lucia)
    read = seller.get(f"{PRODUCTS}?sku=H-50").json()["items"]
    assert [one["id"] for one in read] == [made["id"]]
    assert "unit_cost" not in read[0]
    assert send(seller, at, {"unit_price": "1"}, 403, verb="patch")
    assert send(seller, PRODUCTS, FLOUR | {"sku": "Z"}, 403)


def test_costs_are_written_by_who_may_say_what_things_cost(world: World, program: Program) -> None:
    RoleScope.objects.create(role="seller", area="integration.import", scope="all")
    client = program(world.lucia)
    said = send(client, PRODUCTS, FLOUR | {"unit_cost": "80.5"}, 422)
    assert said["errors"][0]["at"] == "body.unit_cost"
    assert not Product.objects.exists()
    assert send(client, PRODUCTS, FLOUR, 201)


def test_a_document_is_written_once_with_its_lines(world: World, program: Program) -> None:
    _own(world, "purchase")
    client = program(world.administrator)
    send(client, PRODUCTS, FLOUR, 201)
    at = f"/api/v1/customers/{world.maria.pk}/purchases"
    before = sum(MonthTouched.objects.values_list("revision", flat=True))
    key = {"idempotency-key": "venta-77"}
    made = send(client, at, SALE | {"own": {"ruta": "Norte"}}, 201, **key)
    again = send(client, at, SALE | {"own": {"ruta": "Norte"}}, 201, **key)
    assert made == again
    assert (made["amount"], made["currency"], made["own"]) == ("250", "COP", {"ruta": "Norte"})
    assert [line["amount"] for line in made["lines"]] == ["241.5", "8.5"]
    one = Purchase.objects.get(document="FE-77")
    assert one.occurred_on.isoformat() == "2026-03-31"  # the company's day
    assert one.payments.get().amount == Decimal(250)
    assert sum(MonthTouched.objects.values_list("revision", flat=True)) == before + 1
    refused = send(client, at, SALE, 409)
    assert refused["same"] == [{"id": one.pk}]
    elsewhere = f"/api/v1/customers/{world.espiga.pk}/purchases"
    assert send(client, elsewhere, SALE, 409)["same"] == []
    changed = send(client, f"{at}/{one.pk}", {"own": {"ruta": "Sur"}}, 200, verb="patch")
    assert changed["own"] == {"ruta": "Sur"}
    assert send(client, f"{at}/{one.pk}", {"amount": "1"}, 422, verb="patch")
    assert send(program(world.stranger), f"{at}/{one.pk}", {"own": {}}, 404, verb="patch")


def test_returns_count_against_and_sums_must_be_right(world: World, program: Program) -> None:
    client = program(world.administrator)
    at = f"/api/v1/customers/{world.maria.pk}/purchases"
    back = {"document": "NC-1", "kind": "return", "occurred_at": SALE["occurred_at"]}
    made = send(client, at, back | {"amount": "30.5"}, 201)
    assert made["amount"] == "-30.5"
    wrong = SALE | {"document": "FE-78", "amount": "1", "lines": [{"amount": "2"}]}
    assert send(client, at, wrong, 422)["errors"][0]["at"] == "body.amount"
    unknown = SALE | {"document": "FE-79"}
    assert send(client, at, unknown, 422)["errors"][0]["at"] == "body.lines.0.sku"
    assert send(client, at, {**back, "document": "NC-2"}, 422)["errors"][0]["at"] == "body.amount"
    assert send(client, at, back | {"document": "NC-3", "amount": "NaN"}, 422)
    assert not Purchase.objects.filter(document__in=["FE-78", "FE-79", "NC-2", "NC-3"]).exists()


def test_another_currency_needs_what_it_was_worth(world: World, program: Program) -> None:
    client = program(world.administrator)
    at = f"/api/v1/customers/{world.maria.pk}/purchases"
    body = {
        "document": "US-1", "occurred_at": SALE["occurred_at"], "amount": "10", "currency": "USD"
    }  # fmt: skip
    assert send(client, at, body, 422)["errors"][0]["at"] == "body.currency"
    ExchangeRate.objects.create(currency="USD", on="2026-03-01", rate=Decimal("4000.5"))
    assert send(client, at, body, 201)["base_amount"] == "40005"
