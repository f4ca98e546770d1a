"""A company of which some customers leave: those who had begun to buy seldom, mostly."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import numpy as np

from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer

DAY = date(2026, 6, 30)


def found_company(customers: int = 160, seed: int = 5) -> list[Customer]:
    """Purchases of two years and a half to DAY; a third of them slow down before they go."""
    rng = np.random.default_rng(seed)
    rows = Customer.objects.bulk_create(
        Customer(name=f"Cliente {n}", sort_name=f"cliente {n}", city=("Cali", "Pasto")[n % 2])
        for n in range(customers)
    )
    bought, days = [], set()
    for n, customer in enumerate(rows):
        at, gap = date(2024, 1, 5) + timedelta(days=int(rng.integers(0, 40))), 18.0
        leaves = DAY - timedelta(days=int(rng.integers(40, 420))) if n % 3 == 0 else DAY
        while at <= DAY:
            fading = n % 3 == 0 and at > leaves - timedelta(days=150)
            if n % 3 == 0 and at > leaves:
                break
            bought.append((customer, at, int(rng.integers(50, 150)) * (1 if fading else 2)))
            days.add(at)
            at += timedelta(days=int(rng.exponential(gap * (2.5 if fading else 1))) + 2)
    Purchase.objects.bulk_create(
        Purchase(
            customer=customer, source="t", document=f"D{n}", currency="COP", occurred_on=on,
            occurred_at=datetime(on.year, on.month, on.day, 15, tzinfo=UTC),
            amount=Decimal(amount), base_amount=Decimal(amount),
        )
        for n, (customer, on, amount) in enumerate(bought)
    )  # fmt: skip
    touch_months(sorted(days))
    return rows
