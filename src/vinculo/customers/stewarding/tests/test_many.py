"""All pairs above a certainty: what to expect, the work, its result, its undo."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.jobs import merge_in_bulk, undo_bulk
from vinculo.customers.models import (
    Blocking,
    Customer,
    DuplicateModel,
    DuplicatePair,
    Merge,
    MergeRules,
    MergeRun,
)
from vinculo.customers.stewarding.runs import expected
from vinculo.customers.stewarding.tests.test_queue import found, inside, record
from vinculo.shell.models import LongJob


@pytest.fixture
def pairs(world: World) -> list[DuplicatePair]:
    """Three above 0.95 and one below; two of the three share a record."""
    people = [record(world, name) for name in ("Ana", "Ana M", "Anita", "Luis", "Lucho", "Eva")]
    return [
        found(people[0], people[1], 0.999), found(people[1], people[2], 0.97),
        found(people[3], people[4], 0.96), found(people[4], people[5], 0.91),
    ]  # fmt: skip


@pytest.fixture
def patricia(world: World) -> Client:
    return inside(world.patricia)


def start(client: Client, percent: str = "95") -> MergeRun:
    client.post(reverse("duplicate_bulk"), {"percent": percent})
    client.post(reverse("bulk_start"))
    job = LongJob.objects.get(kind=merge_in_bulk.name)
    merge_in_bulk(job_id=job.pk)
    return MergeRun.objects.get()


def test_the_error_is_what_the_pairs_leave_open(world: World, pairs: list[DuplicatePair]) -> None:
    told = expected(world.patricia, 0.95)
    assert told.pairs == 3
    assert told.wrong == pytest.approx(0.001 + 0.03 + 0.04)


def test_the_error_is_what_the_last_scan_expects(
    world: World, patricia: Client, pairs: list[DuplicatePair]
) -> None:
    curve = [[0.999, 50, 49.9], [0.95, 100, 90], [0.9, 120, 100], [0.05, 300, 120]]
    DuplicateModel.objects.create(
        pk=1, weights={}, common={}, curve=curve, customers=9, learnt_at=timezone.now()
    )
    told = expected(world.patricia, 0.95)
    assert (told.pairs, told.wrong) == (3, pytest.approx(3 * 10 / 100))
    assert told.found == pytest.approx(90 / 120)
    left_over = expected(world.patricia, 0.999)
    assert left_over.share == pytest.approx(max(0.1 / 50, 0.001))
    assert "75" in patricia.get(reverse("duplicate_bulk")).content.decode()


def test_nothing_begins_before_a_certainty_was_set(
    patricia: Client, pairs: list[DuplicatePair]
) -> None:
    patricia.post(reverse("bulk_start"))
    assert not LongJob.objects.filter(kind=merge_in_bulk.name).exists()
    assert patricia.post(reverse("duplicate_bulk"), {"percent": "12"}).status_code == 422
    assert MergeRules.current().threshold is None


def test_all_above_it_are_merged_and_the_others_stay(
    patricia: Client, pairs: list[DuplicatePair]
) -> None:
    before = Customer.objects.count()
    run = start(patricia)
    assert Customer.objects.count() == before - 3
    assert run.merges.count() == 3
    assert run.finished_at
    left = DuplicatePair.objects.get(verdict="")
    assert left.probability == 0.91
    file = b"".join(patricia.get(reverse("merge_run_file", args=[run.pk])).streaming_content)  # type: ignore[attr-defined]
    assert file.decode("utf-8-sig").count("\r\n") == 4
    assert "Ana M Ruiz" in patricia.get(reverse("merge_run", args=[run.pk])).content.decode()


def test_the_whole_run_comes_back(patricia: Client, pairs: list[DuplicatePair]) -> None:
    names = sorted(Customer.objects.values_list("pk", "name"))
    run = start(patricia)
    patricia.post(reverse("merge_run_undoing", args=[run.pk]))
    undo_bulk(job_id=LongJob.objects.get(kind=undo_bulk.name).pk)
    assert sorted(Customer.objects.values_list("pk", "name")) == names
    assert DuplicatePair.objects.filter(verdict="").count() == 4
    assert not Merge.objects.in_force().exists()


def test_who_can_not_be_merged_is_passed_over_with_the_reason(
    world: World, patricia: Client, pairs: list[DuplicatePair]
) -> None:
    top, middle, low = (
        recording.register_customer({"kind": "organisation", "name": name}, world.by)
        for name in ("Uno S.A.", "Uno Centro S.A.", "Uno Ltda.")
    )
    recording.relate(low, middle, "belongs_to", world.by)
    recording.relate(middle, top, "belongs_to", world.by)
    loop = found(top, low, 0.999)
    run = start(patricia)
    assert run.merges.count() == 3
    assert [row[:3] for row in run.refused] == [[top.pk, low.pk, loop.pk]]


def test_an_interrupted_run_goes_on_where_it_was(
    patricia: Client, pairs: list[DuplicatePair]
) -> None:
    run = start(patricia, "99")
    MergeRun.objects.update(threshold=0.95)
    job = LongJob.objects.create(
        kind=merge_in_bulk.name, title="x", asked={"run": run.pk}, asked_by_name="x",
        asked_by=LongJob.objects.get().asked_by,
    )  # fmt: skip
    merge_in_bulk(job_id=job.pk)
    assert run.merges.count() == 3


def test_who_may_not_merge_all_any_more_merges_nobody(
    world: World, patricia: Client, pairs: list[DuplicatePair]
) -> None:
    patricia.post(reverse("duplicate_bulk"), {"percent": "95"})
    patricia.post(reverse("bulk_start"))
    world.patricia.role = "seller"
    world.patricia.save()
    merge_in_bulk(job_id=LongJob.objects.get().pk)
    assert LongJob.objects.get().state == LongJob.State.FAILED
    assert not Merge.objects.exists()


def test_blocked_records_are_not_even_proposed(
    world: World, patricia: Client, pairs: list[DuplicatePair]
) -> None:
    from django.utils import timezone

    Blocking.objects.create(
        customer=pairs[0].left, because="x", blocked_at=timezone.now(), blocked_by_name="x"
    )
    assert expected(world.patricia, 0.99).pairs == 0


def test_the_rules_of_the_company_decide(world: World, patricia: Client) -> None:
    page = reverse("merge_rules")
    fields = ("since_on", "birth_on", "industry", "country", "city", "preferred_channel", "owner")
    sent = dict.fromkeys(fields, "stays") | {"name": "stays", "sources": "siigo\n\ntienda"}
    assert patricia.post(page, sent).status_code == 302
    rules = MergeRules.current()
    assert (rules.sources, rules.fields["name"]) == (["siigo", "tienda"], "stays")
    assert patricia.post(page, sent | {"name": "earliest"}).status_code == 422
