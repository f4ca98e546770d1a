"""Which months of contacts changed, whoever wrote them."""

from datetime import UTC, date, datetime

from django.db import connection

from tests.world import World
from vinculo.interactions.models import Interaction
from vinculo.shell.touched import months
from vinculo.shell.touched.models import TouchedMonth


def contact(world: World, at: datetime) -> Interaction:
    return Interaction.objects.create(customer=world.maria, channel="call", started_at=at)


def test_a_contact_touches_its_month_and_a_moved_one_both(world: World) -> None:
    before = months.revisions("interactions")
    one = contact(world, datetime(2025, 3, 31, 23, 30, tzinfo=UTC))
    added = months.revisions("interactions")
    assert added[date(2025, 3, 1)] == before.get(date(2025, 3, 1), 0) + 1
    Interaction.objects.filter(pk=one.pk).update(started_at=datetime(2025, 4, 1, tzinfo=UTC))
    moved = months.revisions("interactions")
    assert moved[date(2025, 3, 1)] > added[date(2025, 3, 1)]
    assert moved[date(2025, 4, 1)] > added.get(date(2025, 4, 1), 0)


def test_a_statement_of_many_rows_is_one_row_a_month(world: World) -> None:
    had = TouchedMonth.objects.filter(fact="interactions").count()
    days = [datetime(2025, month, day, tzinfo=UTC) for month in (5, 6) for day in range(1, 9)]
    Interaction.objects.bulk_create(
        Interaction(customer=world.maria, channel="call", started_at=at) for at in days
    )
    assert TouchedMonth.objects.filter(fact="interactions").count() == had + 2


def test_adding_up_changes_no_revision(world: World) -> None:
    for second in range(months.ROWS):
        TouchedMonth.objects.create(fact="interactions", month=date(2025, 1 + second % 12, 1))
    before = months.revisions("interactions")
    months.tidy("interactions")
    assert months.revisions("interactions") == before
    assert TouchedMonth.objects.filter(fact="interactions").count() == len(before)


def test_what_is_emptied_at_once_is_touched_too(world: World) -> None:
    contact(world, datetime(2025, 3, 31, tzinfo=UTC))
    before = months.revisions("interactions")
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute("TRUNCATE interactions_interaction CASCADE")
    after = months.revisions("interactions")
    assert all(after[month] > revision for month, revision in before.items())
