"""Filters over customers: who is found, who is not, and what a viewer can not find out."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.commerce.models import Category, Product, Purchase, PurchaseLine
from vinculo.customers import recording
from vinculo.customers.access import customers_for, standings_for
from vinculo.customers.models import ClassChange, Customer, Standing, Tag
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import FieldLimit, Role, RoleScope, User
from vinculo.shell.filters.as_text import from_text
from vinculo.shell.filters.compiling import Base, compiled
from vinculo.shell.planner.models import Task
from vinculo.workspace.list.narrowing import CUSTOMER, STANDING, fields


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture
def today(world: World) -> date:
    return timezone.now().astimezone(world.company.zone).date()


@pytest.fixture
def bought(world: World, today: date) -> Callable[..., Purchase]:
    """Purchases of products, made so many days ago."""
    numbers = iter(range(1000))

    def buy(customer: Customer, days: int, amount: int = 1000, **more: Any) -> Purchase:
        product, on = more.pop("product", None), today - timedelta(days=days)
        at = timezone.now().replace(hour=12) - timedelta(days=days)
        purchase = Purchase.objects.create(
            customer=customer, source="t", document=f"T{next(numbers)}", occurred_at=at,
            occurred_on=on, currency="COP", amount=amount, base_amount=amount, **more,
        )  # fmt: skip
        PurchaseLine.objects.create(
            purchase=purchase, position=1, product=product, amount=Decimal(amount)
        )
        return purchase

    return buy


def stand(customer: Customer, rank: int, amount: int = 100) -> None:
    Standing.objects.create(
        customer=customer, owner=customer.owner, team=customer.team, period=date(2026, 5, 1),
        rank=rank, class_name={1: "ORO", 2: "PLATA"}.get(rank, "BRONCE"), amount=amount,
        since_on=date(2026, 2, 28), tenure_months=30, amount_band=rank, tenure_band=2, spark=[],
    )  # fmt: skip


def found(text: str, viewer: User, base: Base = CUSTOMER) -> set[str]:
    condition = compiled(from_text(text), fields(), viewer, base)
    return set(customers_for(viewer).filter(condition).values_list("name", flat=True))


MARIA, ESPIGA = "María Fernanda Quintero Salazar", "Panadería La Espiga del Norte S.A.S."
BOTH = {MARIA, ESPIGA}


def test_of_their_own(world: World) -> None:
    tag = Tag.objects.create(name="Mayorista")
    world.espiga.tags.add(tag)
    stand(world.maria, 1, 500)
    asked = {
        "city.is:Bogotá": {MARIA}, "city.is_not:Bogotá": {ESPIGA}, "city.empty": {ESPIGA},
        "city.contains:GOT": {MARIA}, "city.begins:bog": {MARIA}, "city.contains:%": set(),
        "kind.is:organisation": {ESPIGA}, "kind.is_not:organisation": {MARIA},
        f"tag.is:{tag.pk}": {ESPIGA}, f"tag.is_not:{tag.pk}": {MARIA}, "tag.empty": {MARIA},
        "document.is:nit": {ESPIGA}, "document.is:nit,cc": BOTH, "document.is_not:nit": {MARIA},
        "email.yes": {MARIA}, "email.no": {ESPIGA}, "phone.yes": {MARIA}, "prefers.empty": BOTH,
        "class.is:1": {MARIA}, "class.is_not:1": {ESPIGA}, "class.empty": {ESPIGA},
        "class.filled": {MARIA}, "amount.at_least:500": {MARIA}, "amount.between:1,499": set(),
        "!amount.at_least:500": {ESPIGA}, f"owner.is:{world.lucia.pk}": {MARIA},
        f"owner.is_not:{world.lucia.pk}": {ESPIGA}, f"team.is:{world.north.pk}": BOTH,
        "since.before:2018-01-01": {MARIA}, "since.empty": {ESPIGA}, "created.this:day": BOTH,
        "created.longer_ago:1d": set(), "(city.is:Bogotá|kind.is:organisation)": BOTH,
        "!(city.is:Bogotá|kind.is:organisation)": set(), "": BOTH, "!(;)": set(), "(|)": set(),
        "((;)|city.is:Cali)": BOTH, "!!city.is:Bogotá": {MARIA},
    }  # fmt: skip
    for text, names in asked.items():
        assert found(text, world.patricia) == names, text


def test_what_they_bought(world: World, bought: Callable[..., Purchase]) -> None:
    flours = Category.objects.create(name="Harinas")
    wheat = Product.objects.create(sku="H1", name="Harina de trigo", category=flours)
    oil = Product.objects.create(sku="A1", name="Aceite")
    Purchase.objects.all().delete()
    bought(world.maria, 10, 5000, product=wheat)
    bought(world.maria, 100, 200, product=oil)
    bought(world.espiga, 100, 7000, product=wheat)
    bought(world.espiga, 5, -7000, kind=Purchase.Kind.RETURN)
    asked = {
        f"purchases(product.is:{wheat.pk})": BOTH,
        f"purchases(product.is:{wheat.pk};on.last:90d)": {MARIA},
        f"purchases(category.is:{flours.pk};on.longer_ago:90d)": {ESPIGA},
        f"purchases(product.is_not:{wheat.pk})": {MARIA},
        f"purchases*none(product.is:{oil.pk})": {ESPIGA},
        "purchases*none(on.last:90d)": {ESPIGA}, "purchases*2()": {MARIA}, "purchases*1()": BOTH,
        "!purchases*2()": {ESPIGA}, "purchases*sum.amount.5000()": {MARIA},
        "purchases*sum.amount.5000(on.last:50d)": {MARIA}, "purchases(amount.at_least:7000)":
        {ESPIGA}, "last_purchase.longer_ago:90d": {ESPIGA}, "last_purchase.last:30d": {MARIA},
        "(purchases(on.last:20d)|email.no)": BOTH, "purchases(channel.is:x)": set(),
        "purchases((on.last:20d|amount.at_least:7000))": BOTH,
    }  # fmt: skip
    for text, names in asked.items():
        assert found(text, world.patricia) == names, text


def test_what_happened_with_them(world: World) -> None:
    now = timezone.now()
    contact = {"customer": world.maria, "started_at": now, "person": world.lucia}
    Interaction.objects.create(channel="call", outcome="complained", **contact)
    Interaction.objects.create(channel="note", customer=world.espiga, started_at=now)
    Task.objects.create(
        title="Llamar", assignee=world.lucia, subject_kind="customer", subject_id=world.espiga.pk,
        due_at=now, created_by_name="x",
    )  # fmt: skip
    ClassChange.objects.create(
        customer=world.maria, period=date(2026, 5, 1), changed_on=date(2026, 5, 31), from_rank=1,
        to_rank=2, from_class="ORO", to_class="PLATA",
    )  # fmt: skip
    asked = {
        "contacts(on.this:day)": {MARIA}, "contacts*none(on.this:month)": {ESPIGA},
        "contacts(outcome.is:complained;channel.is:call)": {MARIA}, "contacts*2()": set(),
        f"contacts(person.is:{world.lucia.pk})": {MARIA}, "tasks*none()": {MARIA},
        "tasks(due.this:day)": {ESPIGA}, "class_changes(rose.no;to.is:2)": {MARIA},
        "class_changes(rose.yes)": set(), "class_changes(on.since:2026-06-01)": set(),
    }  # fmt: skip
    for text, names in asked.items():
        assert found(text, world.patricia) == names, text


def test_through_their_standing_the_same_are_found(
    world: World, bought: Callable[..., Purchase]
) -> None:
    stand(world.maria, 1, 500)
    stand(world.espiga, 2, 100)
    bought(world.maria, 10)
    for text in (
        "class.is:1", "class.is_not:1", "city.is:Bogotá", "amount.at_most:200", "email.no",
        f"owner.is:{world.lucia.pk}", f"team.is_not:{world.north.pk}", "purchases(on.last:20d)",
        "(class.is:2|purchases(on.last:20d))", "last_purchase.last:20d", "!tag.empty",
    ):  # fmt: skip
        condition = compiled(from_text(text), fields(), world.lucia, STANDING)
        through = standings_for(world.lucia).filter(condition)
        assert set(through.values_list("customer__name", flat=True)) == found(text, world.lucia)


@pytest.mark.parametrize("negated", [False, True])
def test_what_a_viewer_may_not_see_does_not_count(
    world: World, bought: Callable[..., Purchase], negated: bool
) -> None:
    """She reads all customers, and of purchases, contacts and value those of her own alone."""
    stand(world.maria, 1)
    stand(world.espiga, 1)
    for customer in (world.maria, world.espiga):
        bought(customer, 3)
        Interaction.objects.create(channel="call", customer=customer, started_at=timezone.now())
    scopes = RoleScope.objects.filter(role=Role.SELLER)
    scopes.filter(area="customers.read").update(scope="all")
    scopes.filter(area__in=["commerce.read", "interactions.read"]).update(scope="own")
    for text in (
        "class.is:1", "class.filled", "amount.at_least:1", "purchases(on.last:9d)", "purchases*1()",
        "purchases*sum.amount.1()", "last_purchase.last:9d", "contacts()", "contacts*1()",
        "(contacts()|city.is:x)", "(class.is:1|city.is:x)",
    ):  # fmt: skip
        who = User.objects.get(pk=world.lucia.pk)
        expected = BOTH - {MARIA} if negated else {MARIA}
        assert found(f"!{text}" if negated else text, who) == expected, text


def test_a_stranger_finds_nobody_whatever_she_asks(world: World) -> None:
    for text in ("", "!city.is:x", "(email.yes|email.no)", "tasks*none()"):
        assert found(text, world.stranger) == set()


def test_tasks_of_others_are_as_if_they_were_not(world: World) -> None:
    Task.objects.create(
        title="Llamar", assignee=world.julian, subject_kind="customer", subject_id=world.maria.pk,
        created_by_name="x",
    )  # fmt: skip
    assert found("tasks()", world.lucia) == set()
    assert found("tasks()", world.julian) == {MARIA}


ATTACKS = [
    "owner__password.is:x", "__class__.is:x", "password.is:x", "_connector.is:OR", "pk.is:1",
    'x";--.is:1', "city.regex:(a+)+$", "city.__gt:1", "city.isnull:1", "purchases(customer.is:1)",
    "contacts(body.contains:x)", "purchases(owner.is:1)", "class.is:1 OR 1=1", "class.is:1e9",
    "amount.at_least:1e999999", "amount.at_least:NaN", "tag.is:99999999999999999999999",
    "since.on:2026-13-45", "since.last:9999999d", "purchases*0()", "purchases*-1()",
    "purchases*sum.cost.1()", "purchases*sum.amount.x()", "!" * 200 + "city.is:x", "x" * 9000,
    "city.is:" + "%27" * 80, ";".join(["city.is:x"] * 500), "contacts(contacts())", "city.yes",
]  # fmt: skip


@pytest.mark.parametrize("text", ATTACKS)
def test_an_attack_is_refused_and_asks_the_customers_nothing(world: World, text: str) -> None:
    client = inside(world.patricia)
    client.get("/clientes/?vista=todos")  # what is kept is kept now
    for url in ("/clientes/", "/clientes/exportar/", "/filtros/clientes/"):
        with CaptureQueriesContext(
            connection,
        ) as asked:
            response = client.get(url, {"f": text})
        assert response.status_code == 400, url
        assert "Empezar sin filtro" in response.content.decode()
        told = [query["sql"] for query in asked if "customers_" in query["sql"]]
        assert not [
            sql for sql in told if "FROM customers_customer " in sql or '"customers_c' in sql
        ]


def test_forbidden_is_the_same_as_unknown(world: World) -> None:
    client = inside(world.technician)  # no purchases for technicians
    pages = {name: client.get("/clientes/", {"f": f"{name}.is:1"}) for name in ("class", "xyzzy")}
    assert {page.status_code for page in pages.values()} == {400}
    texts = {name: page.content.decode().replace(f"«{name}»", "?") for name, page in pages.items()}
    assert texts["class"].split("<main")[1] == texts["xyzzy"].split("<main")[1]
    assert client.get("/clientes/", {"f": "purchases()"}).status_code == 400
    assert client.get("/clientes/", {"f": "city.is:x"}).status_code == 200


@pytest.mark.parametrize(
    ("hidden", "text"),
    [
        ("customers.contacts", "email.no"), ("customers.contacts", "!phone.yes"),
        ("customers.documents", "document.is:cc"), ("commerce.amounts", "amount.at_least:1"),
        ("commerce.amounts", "purchases(amount.at_least:1)"),
        ("commerce.amounts", "purchases*sum.amount.1()"),
    ],
)  # fmt: skip
def test_what_a_company_hides_can_not_be_asked(world: World, hidden: str, text: str) -> None:
    client = inside(world.natalia)
    assert client.get("/clientes/", {"f": text}).status_code == 200
    FieldLimit.objects.create(role=Role.SERVICE_AGENT, field=hidden, access="hidden")
    for url in ("/clientes/", "/filtros/clientes/"):
        assert client.get(url, {"f": text}).status_code == 400
    offered = client.get("/filtros/clientes/").content.decode()
    assert ('value="email"' in offered) == (hidden != "customers.contacts")


def names(response: Any) -> list[str]:
    return [row.name for row in response.context["rows"]]


def test_the_list_and_its_file_obey_the_filter(world: World) -> None:
    client = inside(world.patricia)
    page = client.get("/clientes/", {"f": "city.is:Bogotá;email.yes"})
    assert names(page) == [MARIA]
    text = page.content.decode()
    assert "Clientes de Bogotá con correo" in text
    assert 'f=email.yes"' in text, "the list without the first condition"
    file = client.get("/clientes/exportar/", {"f": "city.is:Bogotá", "vista": "todos"})
    told = b"".join(file.streaming_content).decode()  # type: ignore[attr-defined]
    assert MARIA in told
    assert ESPIGA not in told


@pytest.mark.parametrize("order", ["compras", "nombre", "ultima", "clase"])
def test_it_holds_in_every_order_and_with_the_quick_choices(world: World, order: str) -> None:
    stand(world.maria, 1)
    client = inside(world.patricia)
    assert names(client.get("/clientes/", {"f": "kind.is:organisation", "orden": order})) == [
        ESPIGA
    ]
    both = {"f": "email.yes", "orden": order, "ciudad": "Cali"}
    assert names(client.get("/clientes/", both)) == []


def test_a_filtered_list_costs_the_same_for_more_rows(
    world: World, bought: Callable[..., Purchase]
) -> None:
    client, text = inside(world.patricia), "purchases(on.last:9d);(email.no|contacts());!tag.filled"

    def cost(customers: int) -> int:
        while Customer.objects.count() < customers + 2:
            number = Customer.objects.count()
            one = recording.register_customer(
                {"kind": "organisation", "name": f"Tienda {number}"}, by=world.by
            )
            bought(one, 2)
        client.get("/clientes/", {"f": text})
        with CaptureQueriesContext(connection) as asked:
            page = client.get("/clientes/", {"f": text})
        assert len(page.context["rows"]) == customers
        return len(asked)

    assert cost(10) == cost(20)


def test_the_tree_is_one_statement(world: World) -> None:
    text = "purchases*2(on.last:9d);(email.no|contacts());tasks*none();class.is_not:1"
    condition = compiled(from_text(text), fields(), world.patricia, CUSTOMER)
    reachable = customers_for(world.patricia)  # who is blocked is read once, and kept
    with CaptureQueriesContext(connection) as asked:
        list(reachable.filter(condition))
    assert len(asked) == 1
