"""A matrix of two customers, closed; and the settings' form filled in as a browser would."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from tests.world import World
from vinculo.analytics.command import close_matrix
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
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


def form_of(client: Client, **changes: str) -> dict[str, Any]:
    form = client.get("/valor/ajustes/").context["form"]
    fields = {bound.name: bound.value() for bound in form}
    return {k: v for k, v in fields.items() if v not in (None, False)} | changes
