"""The queue, one pair beside each other, and what a person decides about it."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, DuplicatePair, Merge
from vinculo.shell.accounts.models import User
from vinculo.shell.models import Activity


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def record(world: World, given: str, surnames: str = "Ruiz Peña", **fields: object) -> Customer:
    return recording.register_customer(
        {"kind": "person", "given_names": given, "surnames": surnames, **fields}, world.by
    )


def found(
    one: Customer, other: Customer, probability: float = 0.97, **fields: str
) -> DuplicatePair:
    left, right = sorted((one, other), key=lambda customer: customer.pk)
    evidence = [
        {"field": "surnames", "words": "rare_equal", "weight": 9.4, "parameters": {},
         "left": left.surnames, "right": right.surnames},
        {"field": "phone", "words": "different", "weight": -3.1, "parameters": {},
         "left": "300 123 4567", "right": "310 555 0142"},
    ]  # fmt: skip
    return DuplicatePair.objects.create(
        left=left, right=right, probability=probability, evidence=evidence,
        found_at=timezone.now(), found_by="scan", **fields,
    )  # fmt: skip


@pytest.fixture
def pair(world: World) -> DuplicatePair:
    ana = record(world, "Ana", city="Cali")
    anita = record(world, "Ana María", city="Bogotá")
    recording.add_contact(ana, "phone", "300 123 4567", world.by)
    recording.add_contact(anita, "phone", "300 123 4567", world.by)
    recording.add_contact(anita, "email", "ana@espiga.example", world.by)
    return found(ana, anita)


def page_of(pair: DuplicatePair) -> str:
    return reverse("duplicate_pair", args=[pair.pk])


def test_both_records_are_beside_each_other_with_the_reasons(
    world: World, pair: DuplicatePair
) -> None:
    text = inside(world.patricia).get(page_of(pair)).content.decode()
    for said in ("Ana Ruiz", "Ana María Ruiz", "Cali", "ana@espiga.example", "97", "Ruiz Peña"):
        assert said in text
    assert text.count('type="radio"') == 4  # name and city, of either record


def test_the_same_makes_one_of_them_with_what_was_chosen(world: World, pair: DuplicatePair) -> None:
    client, ana = inside(world.patricia), pair.left
    sent = {"kept": ana.pk, "name": pair.right_id, "city": ana.pk}
    answer = client.post(reverse("duplicate_same", args=[pair.pk]), sent)
    assert answer.status_code == 302
    ana.refresh_from_db()
    assert (ana.name, ana.city) == ("Ana María Ruiz Peña", "Cali")
    assert sorted(ana.contacts.values_list("value", flat=True)) == [
        "+573001234567", "ana@espiga.example",
    ]  # fmt: skip
    assert not Customer.objects.filter(pk=pair.right_id).exists()
    assert client.get(f"/clientes/{pair.right_id}/")["Location"] == f"/clientes/{ana.pk}/"
    assert "Ana María Ruiz Peña" in client.get("/clientes/", {"q": "ana maría"}).content.decode()


def test_the_toast_takes_it_back(world: World, pair: DuplicatePair) -> None:
    client = inside(world.patricia)
    answer = client.post(reverse("duplicate_same", args=[pair.pk]), {"kept": pair.left_id})
    undo = reverse("merge_undoing", args=[Merge.objects.get().pk])
    assert undo in client.get(answer["Location"]).content.decode()
    client.post(undo)
    assert Customer.objects.filter(pk=pair.right_id).exists()
    assert DuplicatePair.objects.get().verdict == ""


def test_not_the_same_is_never_asked_again_until_it_is_reopened(
    world: World, pair: DuplicatePair
) -> None:
    client = inside(world.patricia)
    client.post(reverse("duplicate_verdict", args=[pair.pk]), {"verdict": "different"})
    pair.refresh_from_db()
    assert (pair.verdict, pair.decided_by_name) == ("different", "Patricia Gómez Arango")
    queue = client.get(reverse("duplicate_queue")).content.decode()
    assert "Ana María" not in queue.split("toasts")[0]
    sent = {"kept": pair.left_id}
    assert client.post(reverse("duplicate_same", args=[pair.pk]), sent).status_code == 404
    client.post(reverse("duplicate_reopening", args=[pair.pk]))
    pair.refresh_from_db()
    assert pair.verdict == ""


def test_later_waits_in_its_own_list(world: World, pair: DuplicatePair) -> None:
    client, queue = inside(world.patricia), reverse("duplicate_queue")
    client.post(reverse("duplicate_verdict", args=[pair.pk]), {"verdict": "later"})
    client.get(queue)  # the toast
    assert page_of(pair) not in client.get(queue).content.decode()
    assert page_of(pair) in client.get(queue, {"ver": "despues"}).content.decode()


def test_after_a_decision_comes_the_next_pair(world: World, pair: DuplicatePair) -> None:
    second = found(record(world, "Luis"), record(world, "Luis E."), 0.9)
    answer = inside(world.patricia).post(
        reverse("duplicate_verdict", args=[pair.pk]), {"verdict": "later"}
    )
    assert answer["Location"] == page_of(second)


@pytest.mark.parametrize("who", ["stranger", "natalia", "technician", "analyst", "marketing"])
def test_who_may_not_change_both_sees_no_pair(world: World, pair: DuplicatePair, who: str) -> None:
    client = inside(getattr(world, who))
    assert client.get(page_of(pair)).status_code == 404
    sent = {"kept": pair.left_id}
    assert client.post(reverse("duplicate_same", args=[pair.pk]), sent).status_code == 404
    assert Customer.objects.filter(pk__in=(pair.left_id, pair.right_id)).count() == 2


def test_a_seller_decides_about_her_own_two_and_no_others(
    world: World, pair: DuplicatePair
) -> None:
    lucia = inside(world.lucia)
    assert lucia.get(page_of(pair)).status_code == 200
    recording.assign(pair.right, world.julian, world.by)
    assert lucia.get(page_of(pair)).status_code == 404


def test_who_may_not_see_telephones_gets_no_reason_from_them(
    world: World, pair: DuplicatePair
) -> None:
    from vinculo.shell.accounts.models import FieldLimit

    FieldLimit.objects.create(role="manager", field="customers.contacts", access="hidden")
    text = inside(world.patricia).get(page_of(pair)).content.decode()
    assert "300 123 4567" not in text
    assert "ana@espiga.example" not in text


def test_the_queue_costs_the_same_for_ten_and_for_twenty(world: World) -> None:
    client, url = inside(world.patricia), reverse("duplicate_queue")

    def queries() -> int:
        client.get(url)
        with CaptureQueriesContext(
            connection,
        ) as seen:
            assert client.get(url).status_code == 200
        return len(seen)

    for number in range(10):
        found(record(world, f"A{number}"), record(world, f"B{number}"), 0.9 + number / 200)
    ten = queries()
    for number in range(10, 20):
        found(record(world, f"A{number}"), record(world, f"B{number}"), 0.9 + number / 200)
    assert queries() == ten


def test_the_pair_costs_the_same_whatever_hangs_on_it(world: World, pair: DuplicatePair) -> None:
    client = inside(world.patricia)

    def queries() -> int:
        client.get(page_of(pair))
        with CaptureQueriesContext(connection) as seen:
            assert client.get(page_of(pair)).status_code == 200
        return len(seen)

    few = queries()
    for number in range(10):
        recording.add_contact(pair.left, "phone", f"310 555 01{number:02}", world.by)
        recording.add_address(pair.right, f"Calle {number} # 1-2", "Cali", world.by)
    assert queries() == few


def test_a_whole_group_becomes_one_and_comes_back(world: World) -> None:
    people = [record(world, name) for name in ("Ana", "Ana María", "Anita")]
    first = found(people[0], people[1])
    found(people[1], people[2])
    client, page = inside(world.patricia), reverse("duplicate_group", args=[first.pk])
    assert "Anita" in client.get(page).content.decode()
    sent = {"member": [one.pk for one in people], "kept": people[2].pk}
    assert client.post(page, sent).status_code == 302
    people[2].refresh_from_db()
    assert people[2].name == "Ana María Ruiz Peña"  # the most complete of the three
    assert set(people[2].absorbed_ids or ()) == {people[0].pk, people[1].pk}
    run = Merge.objects.first().run  # type: ignore[union-attr]
    client.post(reverse("group_undoing", args=[run.pk]))  # type: ignore[union-attr]
    names = Customer.objects.filter(pk__in=[one.pk for one in people]).order_by("pk")
    assert [one.given_names for one in names] == ["Ana", "Ana María", "Anita"]


def test_the_history_of_the_one_that_stays_tells_of_both(world: World, pair: DuplicatePair) -> None:
    recording.remark(pair.right, "pays", "Paga los viernes", world.by)
    client = inside(world.patricia)
    client.post(reverse("duplicate_same", args=[pair.pk]), {"kept": pair.left_id})
    text = client.get(f"/clientes/{pair.left_id}/?ver=cambios").content.decode()
    assert Activity.objects.filter(subject_id=pair.right_id).exists()
    assert "Paga los viernes" in text
    assert reverse("merge", args=[Merge.objects.get().pk]) in text


def test_an_absorbed_number_leads_a_stranger_nowhere(world: World, pair: DuplicatePair) -> None:
    page = reverse("duplicate_same", args=[pair.pk])
    inside(world.patricia).post(page, {"kept": pair.left_id})
    # A seller of another team reads none of them.
    assert inside(world.stranger).get(f"/clientes/{pair.right_id}/").status_code == 404
    assert inside(world.lucia).get(f"/clientes/{pair.right_id}/compras/")["Location"] == (
        f"/clientes/{pair.left_id}/compras/"
    )


def test_the_customers_page_says_whom_they_may_be_the_same_as(
    world: World, pair: DuplicatePair
) -> None:
    page = f"/clientes/{pair.left_id}/"
    assert page_of(pair) in inside(world.patricia).get(page).content.decode()
    # The analyst reads both, and decides about neither.
    text = inside(world.analyst).get(page).content.decode()
    assert page_of(pair) not in text
    assert "Ana María" not in text
