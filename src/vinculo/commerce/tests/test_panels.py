from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count

import pytest

from tests.world import World
from vinculo.commerce.models import Category, Product, Purchase, PurchaseLine
from vinculo.commerce.panels import buying_days, figures, figures_until

UNTIL = date(2026, 6, 30)
_numbers = count(1)


def bought(world: World, day: date, amount: int, **more: object) -> Purchase:
    return Purchase.objects.create(
        customer=world.espiga, source="t", document=f"P{next(_numbers)}", occurred_on=day,
        occurred_at=datetime(day.year, day.month, day.day, 15, tzinfo=UTC), currency="COP",
        amount=amount, base_amount=amount, **more,
    )  # fmt: skip


def test_twelve_months_are_net_of_returns_and_end_on_the_day(world: World) -> None:
    bought(world, date(2025, 6, 30), 1000)  # a year and a day ago
    bought(world, date(2025, 7, 1), 300, cost=200)
    bought(world, date(2026, 6, 30), 500)
    bought(world, date(2026, 2, 3), -100, kind=Purchase.Kind.RETURN)
    bought(world, date(2026, 7, 1), 9999)
    found = figures(world.espiga.pk, UNTIL).buying
    assert (found.amount, found.sales) == (Decimal(700), 2)
    assert (found.profit, found.costed_amount) == (Decimal(100), Decimal(300))
    assert [month.amount for month in found.months if month.amount] == [1000, 300, -100, 500]
    assert found.rolling()[-1] == (date(2026, 6, 1), Decimal(700))
    assert len(found.rolling()) == 24


def test_profit_is_not_guessed_without_a_cost(world: World) -> None:
    bought(world, date(2026, 6, 1), 300)
    assert figures(world.espiga.pk, UNTIL).buying.profit is None


def test_two_purchases_of_a_day_are_one_buying_day(world: World) -> None:
    bought(world, date(2026, 6, 1), 300)
    bought(world, date(2026, 6, 1), 200)
    bought(world, date(2026, 5, 1), 50)
    bought(world, date(2026, 5, 2), -50, kind=Purchase.Kind.RETURN)
    found = [(day.on, day.amount) for day in buying_days(world.espiga.pk, UNTIL)]
    assert found == [(date(2026, 5, 1), Decimal(50)), (date(2026, 6, 1), Decimal(500))]


@pytest.fixture
def lines(world: World) -> Purchase:
    document = bought(world, date(2026, 6, 1), 100)
    oils = Category.objects.create(name="Aceites")
    oil = Product.objects.create(sku="A", name="Aceite 20 L", category=oils)
    bag = Product.objects.create(sku="B", name="Bolsa")
    for place, (product, amount) in enumerate([(oil, 75), (bag, 25)]):
        PurchaseLine.objects.create(
            purchase=document, position=place, product=product, amount=amount
        )
    return document


def test_the_parts_say_which_categories_the_money_went_to(world: World, lines: Purchase) -> None:
    found = figures(world.espiga.pk, UNTIL).parts
    assert found is not None
    assert found.by == "category"
    assert [(part.name, part.share) for part in found.first] == [("Aceites", Decimal("0.75"))]
    assert found.others is not None
    assert found.others.share == Decimal("0.25")


def test_without_categories_the_products_are_named(world: World, lines: Purchase) -> None:
    Product.objects.update(category=None)
    found = figures(world.espiga.pk, UNTIL).parts
    assert found is not None
    assert found.by == "product"
    assert [part.name for part in found.first] == ["Aceite 20 L", "Bolsa"]


def test_documents_without_lines_have_no_parts(world: World) -> None:
    bought(world, date(2026, 6, 1), 100)
    assert figures(world.espiga.pk, UNTIL).parts is None


def test_old_data_is_read_as_of_its_last_day(world: World) -> None:
    Purchase.objects.all().delete()
    assert figures_until(UNTIL) == UNTIL
    bought(world, date(2011, 12, 9), 100)
    assert figures_until(UNTIL) == date(2011, 12, 9)
    bought(world, date(2026, 6, 1), 100)
    assert figures_until(UNTIL) == UNTIL
