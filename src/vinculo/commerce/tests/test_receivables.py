from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import count

from tests.world import World
from vinculo.commerce.models import Payment, Purchase
from vinculo.commerce.receivables import open_documents, receivables

TODAY = date(2026, 6, 30)
_numbers = count(1)


def bought(
    world: World, day: date, amount: int, due_on: date | None = None, **more: object
) -> Purchase:
    return Purchase.objects.create(
        customer=world.espiga, source="t", document=f"T{next(_numbers)}", occurred_on=day,
        occurred_at=datetime(day.year, day.month, day.day, 15, tzinfo=UTC), currency="COP",
        amount=amount, base_amount=amount, due_on=due_on, **more,
    )  # fmt: skip


def paid(purchase: Purchase, day: date, amount: int) -> None:
    Payment.objects.create(
        customer_id=purchase.customer_id, purchase=purchase, amount=amount, base_amount=amount,
        currency="COP", paid_on=day,
    )  # fmt: skip


def test_without_due_dates_there_is_nothing_to_say(world: World) -> None:
    bought(world, TODAY, 100)
    assert receivables(world.espiga.pk, TODAY) is None


def test_what_is_owed_is_net_of_payments_and_cancellations(world: World) -> None:
    first = bought(world, date(2026, 5, 1), 100, due_on=date(2026, 5, 16))
    second = bought(world, date(2026, 6, 20), 70, due_on=date(2026, 7, 5))
    third = bought(world, date(2026, 6, 1), 50, due_on=date(2026, 6, 16))
    paid(first, date(2026, 5, 20), 40)
    bought(world, date(2026, 6, 2), -50, kind=Purchase.Kind.CANCELLATION, cancels=third)
    found = receivables(world.espiga.pk, TODAY)
    assert found is not None
    assert (found.owed, found.overdue, found.documents) == (Decimal(130), Decimal(60), 2)
    assert found.oldest_due_on == date(2026, 5, 16)
    owed = [(document.purchase_id, document.owed) for document in open_documents(world.espiga.pk)]
    assert owed == [(first.pk, Decimal(60)), (second.pk, Decimal(70))]


def test_the_days_to_pay_count_documents_paid_in_full(world: World) -> None:
    for days in (10, 20):
        document = bought(world, date(2026, 3, 1), 100, due_on=date(2026, 3, 16))
        paid(document, date(2026, 3, 1) + timedelta(days=days), 100)
    half = bought(world, date(2026, 3, 1), 100, due_on=date(2026, 3, 16))
    paid(half, date(2026, 3, 2), 50)
    found = receivables(world.espiga.pk, TODAY)
    assert found is not None
    assert (found.days_to_pay, found.days_late, found.paid_documents) == (15, 0, 2)
