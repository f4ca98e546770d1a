"""One history from many rooms: every event once, newest first, at the same price."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from random import Random

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from tests.world import World
from vinculo.commerce.models import Payment, Purchase, PurchaseLine
from vinculo.customers.models import ClassChange
from vinculo.interactions.models import Interaction
from vinculo.shell.activity.entry import Cursor, Entry
from vinculo.shell.planner.models import Task
from vinculo.shell.ui.convention import style_of
from vinculo.workspace.customer.history import Asked, Page, page

START = datetime(2024, 1, 1, 12, tzinfo=UTC)


def make(world: World, events: int, instants: int) -> None:
    """`events` of every kind over few instants, so that many share theirs."""
    dice = Random(7)
    moments = [START + timedelta(hours=9 * n) for n in range(instants)]

    def moment() -> datetime:
        return dice.choice(moments)

    customer = world.maria
    customer.purchases.all().delete()
    channels = [*Interaction.Channel.values]
    Interaction.objects.bulk_create(
        Interaction(
            customer=customer, channel=dice.choice(channels), started_at=moment(), body=f"c{n}"
        )
        for n in range(events // 2)
    )
    purchases = Purchase.objects.bulk_create(
        Purchase(
            customer=customer, source="t", document=f"d{n}", occurred_at=at, occurred_on=at.date(),
            currency="COP", amount=n + 1, base_amount=n + 1,
        )
        for n, at in enumerate(moment() for _ in range(events // 4))
    )  # fmt: skip
    PurchaseLine.objects.bulk_create(
        PurchaseLine(purchase=purchase, position=n, description=f"l{n}", quantity=1, amount=1)
        for purchase in purchases[:60]
        for n in range(5)
    )
    Payment.objects.bulk_create(
        Payment(customer=customer, amount=1, base_amount=1, currency="COP", paid_on=moment().date())
        for _ in range(events // 5)
    )
    Task.objects.bulk_create(
        Task(
            title=f"t{n}", assignee=world.lucia, subject_kind="customer", subject_id=customer.pk,
            created_by_name="", done_at=moment(),
        )
        for n in range(events // 20)
    )  # fmt: skip
    months = [date(2015 + n // 12, n % 12 + 1, 1) for n in range(min(events // 20, 100))]
    ClassChange.objects.bulk_create(
        ClassChange(
            customer=customer, period=month, changed_on=moment().date(), from_rank=2, to_rank=1,
            from_class="PLATA", to_class="ORO",
        )
        for month in months
    )  # fmt: skip


def read(world: World, show: str = "", before: Cursor | None = None, limit: int = 25) -> Page:
    style = style_of(world.company, "es")
    with translation.override("es"), timezone.override(world.company.zone):
        return page(Asked(world.maria, world.lucia, style, show, before, limit))


def read_all(world: World, show: str = "", limit: int = 25) -> list[Entry]:
    found: list[Entry] = []
    before = None
    while True:
        got = read(world, show, before, limit)
        found += [entry for day in got.days for entry in day.entries]
        if got.older is None:
            return found
        before = Cursor.read(str(got.older))


@pytest.mark.parametrize("limit", [1, 7, 25])
def test_the_pages_together_tell_everything_once_newest_first(world: World, limit: int) -> None:
    make(world, events=60, instants=5)
    found = read_all(world, limit=limit)
    keys = [entry.key for entry in found]
    assert keys == sorted(keys, reverse=True)
    assert len(set(keys)) == len(keys)
    recorded = len([entry for entry in found if entry.kind == "activity"])
    assert len(keys) - recorded == 60 // 2 + 60 // 4 + 60 // 5 + 60 // 20 + 60 // 20


@pytest.mark.parametrize(
    ("show", "kinds"),
    [
        ("mensajes", {"interaction"}), ("llamadas", {"interaction"}), ("compras", {"purchase"}),
        ("pagos", {"payment"}), ("notas", {"interaction", "task"}),
        ("cambios", {"class", "activity"}),
    ],
)  # fmt: skip
def test_a_chip_shows_only_its_part(world: World, show: str, kinds: set[str]) -> None:
    make(world, events=100, instants=9)
    found = {entry.kind for entry in read_all(world, show)}
    assert found == kinds


def queries(world: World, before: Cursor | None = None) -> int:
    with CaptureQueriesContext(connection) as captured:
        read(world, before=before)
    return len(captured)


def test_ten_thousand_events_cost_no_more_queries_than_a_hundred(world: World) -> None:
    make(world, events=100, instants=40)
    read(world)  # what the person may reach is read once
    few = queries(world)
    Interaction.objects.all().delete()
    Task.objects.all().delete()
    ClassChange.objects.all().delete()
    make(world, events=10_000, instants=5000)
    deep = Cursor(START + timedelta(days=900), "purchase", 1)
    assert queries(world) <= few
    assert queries(world, before=deep) <= few
    assert few <= 7  # which they are, and one for each of the six sources


def test_a_far_page_reads_its_own_rows_only(world: World) -> None:
    make(world, events=10_000, instants=5000)
    with connection.cursor() as cursor:
        for table in ("interactions_interaction", "commerce_purchase", "commerce_payment"):
            cursor.execute(f"ANALYZE {table}")
    deep = Cursor(START + timedelta(days=900), "purchase", 1)
    with CaptureQueriesContext(connection) as captured:
        read(world, before=deep)
    grow = {"interactions_interaction", "commerce_purchase", "commerce_payment"}
    seen = set()
    for query in captured:
        with connection.cursor() as cursor:
            cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {query['sql']}")
            scans = [*flat(cursor.fetchone()[0][0]["Plan"])]
        for scan in scans:
            if scan.get("Relation Name") in grow:
                seen.add(scan["Relation Name"])
                read_rows = scan["Actual Rows"] * scan["Actual Loops"]
                assert scan.get("Rows Removed by Filter", 0) + read_rows < 100, query["sql"]
    assert seen == grow


def flat(plan: dict) -> Iterator[dict]:
    yield plan
    for inner in plan.get("Plans", ()):
        yield from flat(inner)


def test_a_cancelled_purchase_says_so_and_a_paid_one_too(world: World) -> None:
    at = datetime(2026, 5, 4, 15, tzinfo=UTC)

    def bought(document: str, amount: int, **more: object) -> Purchase:
        return Purchase.objects.create(
            customer=world.espiga, source="t", document=document, occurred_at=at,
            occurred_on=at.date(), currency="COP", amount=amount, base_amount=amount, **more,
        )  # fmt: skip

    paid, cancelled = bought("A", 100), bought("B", 50)
    bought("C", -50, kind=Purchase.Kind.CANCELLATION, cancels=cancelled)
    Payment.objects.create(
        customer=world.espiga, purchase=paid, amount=100, base_amount=100, currency="COP",
        paid_on=date(2026, 5, 9),
    )  # fmt: skip
    style = style_of(world.company, "es")
    with translation.override("es"), timezone.override(world.company.zone):
        got = page(Asked(world.espiga, world.lucia, style, "compras"))
    told = {e.record.document: e for day in got.days for e in day.entries}
    assert told["A"].marks[0].text.startswith("Pagada el 9\u00a0may")
    assert told["B"].marks[0].text.startswith("Anulada el 4\u00a0may")
    assert told["C"].title == "Anuló $\u00a050"
    assert told["C"].marks == ()


@pytest.mark.parametrize("text", ["", "x", "1.purchase", "9" * 40 + ".purchase.1", "1.2.3.4"])
def test_a_broken_address_shows_the_beginning(text: str) -> None:
    assert Cursor.read(text) is None


def test_who_may_not_see_money_sees_no_purchases(world: World) -> None:
    make(world, events=40, instants=9)
    world.maria.owner = world.technician
    world.maria.save()
    style = style_of(world.company, "es")
    got = page(Asked(world.maria, world.technician, style, limit=500))
    kinds = {entry.kind for day in got.days for entry in day.entries}
    assert "interaction" in kinds
    assert not kinds & {"purchase", "payment", "class"}
