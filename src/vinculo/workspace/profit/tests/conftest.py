"""Two customers' sales and contacts, a few unit costs, and what is left of each, computed."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.analytics.costs.recording import Cost, set_unit_costs
from vinculo.analytics.profit.making import make_profit
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.keys.making import make_key

DAY = date(2026, 6, 30)


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def buy(customer: Customer, amount: int, cost: int) -> None:
    Purchase.objects.create(
        customer=customer, source="t", document=f"{customer.pk}-{amount}", currency="COP",
        occurred_at=datetime(2026, 6, 5, 15, tzinfo=UTC), occurred_on=date(2026, 6, 5),
        amount=Decimal(amount), base_amount=Decimal(amount), cost=Decimal(cost),
        kind=Purchase.Kind.SALE if amount > 0 else Purchase.Kind.RETURN,
    )  # fmt: skip
    touch_months([date(2026, 6, 5)])


def visit(customer: Customer) -> None:
    Interaction.objects.create(
        customer=customer, channel="visit", direction="out",
        started_at=datetime(2026, 6, 6, 15, tzinfo=UTC),
    )  # fmt: skip


def cost(kind: str, amount: str, since: str = "2026-01-01") -> Cost:
    return Cost(kind, date.fromisoformat(since), Decimal(amount))


@pytest.fixture
def house(world: World, tmp_path: Path, settings: Any) -> World:
    """Nothing is bought or said by anybody else."""
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    Interaction.objects.all().delete()
    return world


@pytest.fixture
def computed(house: World) -> World:
    """María leaves 100,000 - 60,000 - 2 visits of 25,000; La Espiga 10,000 - 4,000."""
    set_unit_costs([cost("visit", "25000"), cost("call_minute", "400.5")], Actor.system("t"))
    buy(house.maria, 120_000, 72_000)
    buy(house.maria, -20_000, -12_000)
    buy(house.espiga, 10_000, 4_000)
    visit(house.maria)
    visit(house.maria)
    make_profit(as_of=DAY)
    return house


def program(user: User, scopes: dict[str, str]) -> Client:
    """What a key of this person opens."""
    _key, shown = make_key(user, "Tienda", scopes, timezone.now())
    return Client(headers={"Authorization": f"Bearer {shown}"})
