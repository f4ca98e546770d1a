from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.analytics.models import MatrixClose
from vinculo.commerce.models import Purchase
from vinculo.customers.models import ClassChange, Customer, Standing
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit, User
from vinculo.shell.accounts.restrictable import AMOUNTS
from vinculo.shell.planner.planning import plan_task
from vinculo.workspace.first_steps.models import StepsPutAway


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def hoy(client: Client, person: User) -> str:
    answer = as_(client, person).get("/")
    assert answer.status_code == 200
    return answer.content.decode()


def stands(customer: Customer, rank: int = 1) -> None:
    Standing.objects.create(
        customer=customer, owner=customer.owner, team=customer.team, period=date(2026, 5, 1),
        rank=rank, class_name=f"CLASE {rank}",
        since_on=date(2026, 5, 31), amount=1000, tenure_months=9, amount_band=1, tenure_band=1,
        last_purchase_on=timezone.localdate() - timedelta(days=30),
    )  # fmt: skip


def late_buyer(customer: Customer, rank: int = 1) -> None:
    stands(customer, rank)
    customer.purchases.all().delete()
    for n in range(5):
        at = timezone.now().astimezone(ZoneInfo("America/Bogota")) - timedelta(days=30 + 10 * n)
        Purchase.objects.create(
            customer=customer, source="h", document=f"{customer.pk}-{n}", occurred_at=at,
            occurred_on=at.date(), currency="COP", amount=10, base_amount=10,
        )  # fmt: skip


def due(world: World, title: str, hours: int, person: User | None = None) -> None:
    plan_task(
        title, Actor.person(world.lucia), (person or world.lucia).pk,
        timezone.now() + timedelta(hours=hours), ("customer", world.maria.pk),
    )  # fmt: skip


def test_the_first_thing_to_do_is_one_card_with_the_telephone(world: World, client: Client) -> None:
    due(world, "Confirmar el precio", -2)
    due(world, "Enviar la lista", -30)
    page = hoy(client, world.lucia)
    card = page[page.index("focus-card") : page.index("</section>", page.index("focus-card"))]
    assert "Enviar la lista" in card
    assert "tel:+573001234567" in card
    assert page.count("Enviar la lista") == 1
    assert "Confirmar el precio" in page
    assert "2 están atrasadas" in page


def test_who_is_later_than_usual_is_shown_the_best_class_first(
    world: World, client: Client
) -> None:
    late_buyer(world.maria, rank=2)
    other = Customer.objects.create(
        name="Hotel Mirador", sort_name="hotel", owner=world.lucia, team=world.north
    )
    late_buyer(other, rank=1)
    page = hoy(client, world.lucia)
    panel = page[page.index('id="cooling"') :]
    assert panel.index("Hotel Mirador") < panel.index("María Fernanda")
    assert "cada 10 días, lleva 30" in panel
    assert "Llame a Hotel Mirador" in page


def test_a_seller_is_not_sent_to_a_colleagues_customers(world: World, client: Client) -> None:
    late_buyer(world.maria)
    assert "María Fernanda" not in hoy(client, world.julian)


def test_falls_of_the_last_close_are_told(world: World, client: Client) -> None:
    for period, name in ((date(2026, 4, 1), world.espiga), (date(2026, 5, 1), world.maria)):
        ClassChange.objects.create(
            customer=name, period=period, changed_on=period, from_rank=1, to_rank=2,
            from_class="ORO", to_class="PLATA",
        )  # fmt: skip
    page = hoy(client, world.patricia)
    assert "María Fernanda" in page
    assert world.espiga.name not in page


def test_a_birthday_of_this_week_is_remembered(world: World, client: Client) -> None:
    soon = timezone.localdate() + timedelta(days=3)
    world.maria.birth_on = soon.replace(year=1980)
    world.maria.save()
    assert 'id="birthdays"' in hoy(client, world.lucia)
    world.maria.birth_on = (soon + timedelta(days=60)).replace(year=1980)
    world.maria.save()
    assert 'id="birthdays"' not in hoy(client, world.lucia)


def test_the_manager_sees_what_the_team_let_pass(world: World, client: Client) -> None:
    due(world, "Cotizar el hotel", -30)
    page = hoy(client, world.patricia)
    assert "Cotizar el hotel" in page
    assert "Lucía Marín Ospina" in page
    assert "Cotizar el hotel" not in hoy(client, world.julian)


def test_a_call_back_waits_until_somebody_takes_it_up(world: World, client: Client) -> None:
    asked = Contact(channel="call", body="Pregunta por el pedido", outcome="call_back")
    log_interaction(world.maria, asked, Actor.person(world.julian))
    assert "Pregunta por el pedido" in hoy(client, world.natalia)
    assert "Pregunta por el pedido" not in hoy(client, world.stranger)
    done = Contact(channel="call", body="Quedó claro", outcome="solved")
    log_interaction(world.maria, done, Actor.person(world.natalia))
    assert "Pregunta por el pedido" not in hoy(client, world.natalia)


def test_a_note_does_not_take_up_a_call_back(world: World, client: Client) -> None:
    asked = Contact(channel="call", body="Pregunta por el pedido", outcome="call_back")
    log_interaction(world.maria, asked, Actor.person(world.julian))
    log_interaction(world.maria, Contact(channel="note", body="Sigue"), Actor.person(world.julian))
    assert "Pregunta por el pedido" in hoy(client, world.back_office)


def test_the_auditor_reads_what_happened_lately(world: World, client: Client) -> None:
    log_interaction(
        world.maria, Contact(channel="visit", body="Secreto"), Actor.person(world.lucia)
    )
    page = hoy(client, world.auditor)
    assert "Lo último que pasó" in page
    assert "Secreto" not in page


@pytest.mark.parametrize(
    "who",
    ["lucia", "patricia", "natalia", "technician", "analyst", "administrator", "auditor",
     "marketing", "back_office", "stranger"],
)  # fmt: skip
def test_everybody_has_a_page_and_a_stranger_an_empty_one(
    world: World, client: Client, who: str
) -> None:
    due(world, "Solo de Lucía", -1)
    late_buyer(world.maria)
    page = hoy(client, getattr(world, who))
    if who in {"technician", "stranger"}:
        assert "María Fernanda" not in page
        assert "Solo de Lucía" not in page


def test_a_house_without_customers_teaches_the_first_steps(world: World, client: Client) -> None:
    Customer.objects.all().delete()
    page = hoy(client, world.administrator)
    for step in ("Traiga sus clientes y sus compras", "Invite a quienes atienden",
                 "Así se ve con datos", "O dé primero una vuelta"):  # fmt: skip
        assert step in page


def test_ten_customers_cost_as_many_queries_as_twenty(world: World, client: Client) -> None:
    def more(count: int) -> None:
        for n in range(count):
            customer = Customer.objects.create(
                name=f"C{n}", sort_name=f"c{n}", owner=world.lucia, team=world.north
            )
            late_buyer(customer)
            plan_task(
                f"T{n}", Actor.person(world.lucia), world.lucia.pk,
                timezone.now() - timedelta(hours=n + 1), ("customer", customer.pk),
            )  # fmt: skip

    more(10)
    for person in (world.lucia, world.patricia):
        hoy(client, person)
        with CaptureQueriesContext(connection) as ten:
            client.get("/")
        more(10)
        with CaptureQueriesContext(connection) as twenty:
            client.get("/")
        assert len(twenty) == len(ten)


@pytest.mark.parametrize(
    "who",
    ["lucia", "patricia", "natalia", "technician", "analyst", "administrator", "auditor",
     "marketing", "back_office"],
)  # fmt: skip
def test_the_first_page_of_the_day_asks_little(world: World, client: Client, who: str) -> None:
    person = getattr(world, who)
    MatrixClose.objects.create(
        period=date(2026, 5, 1), customers=2, moved=2, made_at=timezone.now()
    )
    late_buyer(world.maria)
    world.maria.birth_on = timezone.localdate().replace(year=1980)
    world.maria.save()
    for n in range(3):
        due(world, f"Tarea {n}", -n - 1, person)
        due(world, f"De Julián {n}", -n - 1, world.julian)
    for customer, to_rank in ((world.maria, 2), (world.espiga, 1)):
        ClassChange.objects.create(
            customer=customer, period=date(2026, 5, 1), changed_on=date(2026, 5, 31),
            from_rank=3 - to_rank, to_rank=to_rank, from_class="A", to_class="B",
        )  # fmt: skip
    log_interaction(
        world.maria, Contact(channel="call", body="Vuelva a llamar", outcome="call_back"), world.by
    )
    StepsPutAway.objects.create(person=person)  # who has begun is not asked about it
    hoy(client, person)
    with CaptureQueriesContext(connection) as asked:
        client.get("/")
    assert len(asked) <= 12


def test_what_a_team_has_to_do_stands_on_the_page_of_each(world: World, client: Client) -> None:
    at = timezone.now() - timedelta(hours=1)
    plan_task("Contar la bodega", Actor.person(world.lucia), None, at, team_id=world.north.pk)
    for person in (world.lucia, world.julian):
        assert "Contar la bodega" in hoy(client, person)
        page = client.get("/tareas/").content.decode()
        assert "Contar la bodega" in page
        assert '<div class="because">Norte</div>' in page
    assert "Contar la bodega" not in hoy(client, world.stranger)
    assert "Contar la bodega" not in client.get("/tareas/").content.decode()


def at_stake(world: World, client: Client, person: User) -> list[str]:
    page = hoy(client, person)
    return sorted(("Poco", "Mucho", "Nadie"), key=page.index)


def test_what_is_late_comes_by_what_is_at_stake(world: World, client: Client) -> None:
    world.espiga.owner = world.lucia
    world.espiga.save()
    stands(world.maria, 3)
    stands(world.espiga, 1)
    by = Actor.person(world.lucia)
    for title, days, customer in (("Nadie", 9, None), ("Poco", 5, world.maria),
                                  ("Mucho", 1, world.espiga)):  # fmt: skip
        subject = ("customer", customer.pk) if customer else None
        plan_task(title, by, world.lucia.pk, timezone.now() - timedelta(days=days), subject)
    assert at_stake(world, client, world.lucia) == ["Mucho", "Poco", "Nadie"]
    FieldLimit.objects.create(role=world.lucia.role, field=AMOUNTS, access="hidden")
    assert at_stake(world, client, world.lucia) == ["Nadie", "Poco", "Mucho"], "the longest late"
