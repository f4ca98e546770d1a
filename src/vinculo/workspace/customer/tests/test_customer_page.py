from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.commerce.models import Payment, Purchase, PurchaseLine
from vinculo.customers.models import ClassChange, Customer, Relationship, Remark, Standing
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import plan_task
from vinculo.shell.ui.tags.figures import whole_money
from vinculo.workspace.command import customer_as_data

NOW = datetime(2026, 6, 1, 15, tzinfo=UTC)


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def buys(customer: Customer, count: int, every: int = 9) -> None:
    for n in range(count):
        at = NOW - timedelta(days=every * n)
        purchase = Purchase.objects.create(
            customer=customer, source="x", document=f"{customer.pk}-{n}", occurred_at=at,
            occurred_on=at.date(), currency="COP", amount=1000, base_amount=1000, cost=700,
            due_on=at.date() + timedelta(days=15),
        )  # fmt: skip
        for place in range(4):
            PurchaseLine.objects.create(
                purchase=purchase, position=place, description=f"Producto {place}", quantity=2,
                amount=250,
            )  # fmt: skip
        Payment.objects.create(
            customer=customer, purchase=purchase, amount=1000, base_amount=1000, currency="COP",
            paid_on=at.date(),
        )  # fmt: skip


def stands(customer: Customer) -> None:
    Standing.objects.create(
        customer=customer, period=NOW.date().replace(day=1), rank=1, class_name="ORO",
        since_on=NOW.date(), amount=48_000_000, tenure_months=110, amount_band=4, tenure_band=4,
        spark=[3, 2, 2, 1], reason={"code": "new", "to": "ORO"},
    )  # fmt: skip
    ClassChange.objects.create(
        customer=customer, period=NOW.date().replace(day=1), changed_on=NOW.date(), from_rank=2,
        to_rank=1, from_class="PLATA", to_class="ORO",
        reason={"code": "tenure", "from": "PLATA", "to": "ORO", "amount_e4": 0, "tenure": 24},
    )  # fmt: skip


def paths(world: World) -> list[str]:
    purchase = world.maria.purchases.first()
    assert purchase is not None
    here = f"/clientes/{world.maria.pk}/"
    return [here, f"{here}compras/", f"{here}compras/{purchase.pk}/", f"{here}pagos/"]


def test_a_stranger_finds_no_such_customer(world: World, client: Client) -> None:
    as_(client, world.stranger)
    for path in [*paths(world), f"/clientes/{world.maria.pk}/tareas/"]:
        assert client.get(path).status_code == 404, path


def test_without_sign_in_there_is_only_the_door(world: World, client: Client) -> None:
    for path in paths(world):
        assert client.get(path).status_code == 302, path


def test_every_department_reads_the_same_page(world: World, client: Client) -> None:
    buys(world.maria, 5)
    stands(world.maria)
    for person in (world.lucia, world.julian, world.patricia, world.natalia, world.analyst):
        as_(client, person)
        for path in paths(world):
            answer = client.get(path)
            assert answer.status_code == 200, (person, path)
        page = client.get(paths(world)[0]).content.decode()
        for words in ("María Fernanda Quintero Salazar", "ORO", "Transferencia, a 15 días",
                      "300 1234567", "52.345.678", "Ritmo de compra"):  # fmt: skip
            assert words in page, words


def test_who_only_reads_sees_no_forms(world: World, client: Client) -> None:
    plan_task(
        "Llamarla", Actor.person(world.lucia), world.lucia.pk, subject=("customer", world.maria.pk)
    )
    for person in (world.auditor, world.marketing, world.analyst):
        page = as_(client, person).get(f"/clientes/{world.maria.pk}/").content.decode()
        story = page[page.index('class="cols-360"') :]
        assert "<form" not in story[: story.index("</main>")]
        assert "Llamarla" in story
    page = as_(client, world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert 'id="quick"' in page


def test_a_technician_sees_the_person_and_not_the_money(world: World, client: Client) -> None:
    world.maria.owner = world.technician
    world.maria.save()
    buys(world.maria, 4)
    stands(world.maria)
    as_(client, world.technician)
    page = client.get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "300 1234567" in page
    assert "ORO" not in page
    assert "Compró" not in page
    for path in paths(world)[1:]:
        assert client.get(path).status_code == 404


def test_a_purchase_of_somebody_else_is_not_reached_through_a_customer(
    world: World, client: Client
) -> None:
    buys(world.espiga, 1)
    other = world.espiga.purchases.get()
    answer = as_(client, world.lucia).get(f"/clientes/{world.maria.pk}/compras/{other.pk}/")
    assert answer.status_code == 404


def test_a_relation_out_of_reach_is_not_even_named(world: World, client: Client) -> None:
    hidden = Customer.objects.create(name="Oculto Lejano", sort_name="oculto", owner=world.stranger)
    Relationship.objects.create(customer=world.maria, other=hidden, kind="works_at")
    Relationship.objects.create(customer=world.espiga, other=world.maria, kind="pays")
    page = as_(client, world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "Oculto Lejano" not in page
    assert world.espiga.name in page
    page = as_(client, world.patricia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "Oculto Lejano" in page


@pytest.mark.parametrize(("tab", "most"), [("", 21), ("compras/", 18), ("pagos/", 19)])
def test_ten_purchases_cost_as_many_queries_as_twenty(
    world: World, client: Client, tab: str, most: int
) -> None:
    stands(world.maria)
    buys(world.maria, 10)
    as_(client, world.lucia)
    path = f"/clientes/{world.maria.pk}/{tab}"
    client.get(path)
    with CaptureQueriesContext(connection) as ten:
        client.get(path)
    Purchase.objects.filter(source="x").delete()
    buys(world.maria, 20)
    for n in range(10):
        Remark.objects.create(customer=world.maria, text=f"Dato {n}")
        plan_task(
            f"T{n}",
            Actor.person(world.julian),
            world.julian.pk,
            subject=("customer", world.maria.pk),
        )
    with CaptureQueriesContext(connection) as twenty:
        client.get(path)
    assert len(twenty) == len(ten)
    assert len(ten) <= most


def test_what_is_typed_by_people_is_never_markup(world: World, client: Client) -> None:
    Remark.objects.create(customer=world.maria, text="<script>alert(1)</script>", is_pinned=True)
    world.maria.name = "<b>María</b>"
    world.maria.save()
    page = as_(client, world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "<script>alert(1)" not in page
    assert "<b>María</b>" not in page
    assert "&lt;b&gt;María" in page


def test_older_events_arrive_as_a_fragment_and_as_a_page(world: World, client: Client) -> None:
    buys(world.maria, 40)
    as_(client, world.lucia)
    path = f"/clientes/{world.maria.pk}/"
    first = client.get(path).content.decode()
    address = first.split('id="older"')[1].split('href="')[1].split('"')[0].replace("&amp;", "&")
    fragment = client.get(path + address, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in fragment
    assert "Compró" in fragment
    whole = client.get(path + address).content.decode()
    assert "<html" in whole
    assert "Volver a lo más nuevo" in whole


def test_a_task_is_planned_for_a_colleague(world: World, client: Client) -> None:
    as_(client, world.lucia)
    path = f"/clientes/{world.maria.pk}/tareas/"
    answer = client.post(
        path, {"title": "Llevar muestra", "due": "en 2 días", "assignee": world.julian.pk}
    )
    assert answer["Location"] == f"/clientes/{world.maria.pk}/"
    task = Task.objects.get()
    assert (task.assignee, task.created_by_name) == (world.julian, "Lucía Marín Ospina")
    assert client.post(path, {"title": "", "due": "hoy"}).status_code == 422
    assert client.post(path, {"title": "x", "due": "algún día"}).status_code == 422
    assert as_(client, world.stranger).post(path, {"title": "x"}).status_code == 404
    assert as_(client, world.auditor).post(path, {"title": "x"}).status_code == 404
    assert Task.objects.count() == 1


def test_the_page_says_when_the_customer_is_late(world: World, client: Client) -> None:
    for n in range(6):
        at = timezone.now().astimezone(ZoneInfo("America/Bogota")) - timedelta(days=30 + 10 * n)
        Purchase.objects.create(
            customer=world.maria, source="y", document=f"y{n}", occurred_at=at,
            occurred_on=at.date(), currency="COP", amount=10, base_amount=10,
        )  # fmt: skip
    page = as_(client, world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "Lleva 30 días sin comprar" in page
    assert "Compra cada <b>10 días</b>" in page


def test_an_old_house_is_read_as_of_its_last_purchase(world: World, client: Client) -> None:
    Purchase.objects.all().delete()
    buys(world.maria, 6)
    Purchase.objects.update(occurred_at=NOW.replace(year=2011), occurred_on=NOW.replace(year=2011))
    page = as_(client, world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert "Cifras al 1 de junio de 2011" in page


def test_the_command_line_says_what_the_page_says(world: World, client: Client) -> None:
    buys(world.maria, 8)
    stands(world.maria)
    Purchase.objects.create(
        customer=world.maria, source="x", document="d", kind="return", occurred_at=NOW,
        occurred_on=NOW.date(), currency="COP", amount=-333, base_amount=-333, cost=-200,
    )  # fmt: skip
    Purchase.objects.create(
        customer=world.maria, source="x", document="debt", occurred_at=NOW, currency="COP",
        occurred_on=NOW.date(), amount=1234, base_amount=1234, cost=1000,
        due_on=NOW.date() + timedelta(days=1),
    )  # fmt: skip
    plan_task(
        "Llamarla", Actor.person(world.lucia), world.lucia.pk, subject=("customer", world.maria.pk)
    )
    response = as_(client, world.patricia).get(f"/clientes/{world.maria.pk}/")
    page, shown = response.content.decode(), response.context["worth"]
    found = customer_as_data(world.maria.pk)
    year, owed = found["twelve_months"], found["receivables"]
    assert f'<span class="stat-v">{whole_money(Decimal(year["amount"]))}</span>' in page
    assert whole_money(Decimal(year["profit"])) in page
    assert whole_money(Decimal(owed["owed"])) in page
    assert (Decimal(year["amount"]), year["purchases"]) == (shown.buying.amount, shown.buying.sales)
    assert found["rhythm"]["interval_days"] == shown.rhythm.interval_days
    assert found["last_purchase"] == shown.last_on.isoformat()
    assert Decimal(owed["overdue"]) == shown.receivables.overdue
    assert [c["reason"] for c in found["class_changes"]] == [c.reason for c in shown.changes]
    assert found["value"]["reason"] == shown.reason
    known = response.context["who"]
    assert {c["as_typed"] for c in found["contacts"]} == {p.as_typed for p in known.points}
    assert {r["text"] for r in found["remarks"]} == {r.text for r in known.known}
    assert [t["title"] for t in found["next_steps"]] == [
        s.task.title for s in response.context["steps"]
    ]


def test_the_command_line_gets_the_page_as_data(world: World) -> None:
    buys(world.maria, 8)
    stands(world.maria)
    found = customer_as_data(world.maria.pk)
    assert found["name"] == "María Fernanda Quintero Salazar"
    assert found["value"]["class"] == "ORO"
    assert found["rhythm"]["interval_days"] == 9
    assert found["purchases"][0]["lines"] == 4
    assert found["class_changes"][0]["from"] == "PLATA"
    with pytest.raises(Customer.DoesNotExist):
        customer_as_data(0)
