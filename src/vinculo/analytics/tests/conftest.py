"""Purchases in the database for the tests that need one."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from vinculo.analytics.tests.world import Bench
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer, ExternalId

Buy = Callable[..., Purchase]


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


@pytest.fixture
def data_dir(tmp_path: Path, settings: Any) -> Path:
    settings.DATA_DIR = tmp_path
    return tmp_path


@pytest.fixture
def buy(db: None) -> Buy:
    """Record one purchase as an import does: written, and its month touched."""
    numbers = count(1)

    def record(customer: Customer | None, day: str, amount: str, kind: str = "sale") -> Purchase:
        on = date.fromisoformat(day)
        purchase = Purchase.objects.create(
            customer=customer,
            kind=kind,
            source="test",
            document=f"D{next(numbers)}",
            occurred_at=datetime(on.year, on.month, on.day, 15, tzinfo=UTC),
            occurred_on=on,
            currency="COP",
            amount=Decimal(amount),
            base_amount=Decimal(amount),
        )
        touch_months([on])
        return purchase

    return record


@pytest.fixture
def clara(db: None) -> Customer:
    customer = Customer.objects.create(name="Clara Ospina", sort_name="clara ospina")
    ExternalId.objects.create(customer=customer, source="caja", value="C-17")
    return customer


@pytest.fixture
def dario(db: None) -> Customer:
    return Customer.objects.create(name="Darío Peña", sort_name="dario pena")
