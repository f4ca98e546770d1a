"""The company's own fields of contacts, tasks, purchases and products: one mechanism for all."""

from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test import Client

from tests.world import World
from vinculo.commerce.models import Product, ProductOwn, PurchaseOwn
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import Interaction, InteractionOwn
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit
from vinculo.shell.custom.defining import make_field
from vinculo.shell.custom.definitions import by_name
from vinculo.shell.custom.models import CustomField
from vinculo.shell.custom.records import kept, put
from vinculo.shell.personal_data import Forgotten, rooms
from vinculo.shell.planner.models import Task, TaskOwn
from vinculo.shell.planner.planning import finish_task, plan_task

pytestmark = pytest.mark.django_db
SECRET = "clave del portón"
TABLES = {
    "interaction": InteractionOwn, "purchase": PurchaseOwn, "product": ProductOwn, "task": TaskOwn,
}  # fmt: skip


@pytest.fixture
def fields(world: World) -> dict[str, CustomField]:
    by = Actor.person(world.administrator)
    return {name: make_field(name, {"label": "Nota", "kind": "text"}, by) for name in TABLES}


@pytest.fixture
def product() -> Product:
    return Product.objects.create(sku="ACE-20", name="Aceite 20 L")


def _write(records: str, pk: int, text: str = SECRET) -> None:
    put(TABLES[records], pk, {by_name(records)["own_nota"]: text})


def _record(world: World, records: str, product: Product) -> tuple[int, str]:
    """One of Lucía's, and its page."""
    match records:
        case "interaction":
            pk = log_interaction(world.maria, Contact("call", body="Pidió"), world.by).pk
            return pk, f"/contactos/{pk}/"
        case "task":
            pk = plan_task("Llamar", world.by, world.lucia.pk).pk
            return pk, f"/tareas/{pk}/"
        case "product":
            return product.pk, f"/productos/{product.pk}/"
    pk = world.maria.purchases.order_by("pk")[0].pk
    return pk, f"/clientes/{world.maria.pk}/compras/{pk}/"


@pytest.mark.parametrize("records", TABLES)
def test_it_stands_on_the_page_except_for_whom_it_is_hidden(
    client: Client, world: World, fields: Any, product: Product, records: str
) -> None:
    pk, page = _record(world, records, product)
    _write(records, pk)
    client.force_login(world.lucia)
    assert SECRET in client.get(page).content.decode()
    FieldLimit.objects.create(role=world.lucia.role, field=f"own.{records}.nota", access="hidden")
    assert SECRET not in client.get(page).content.decode()


@pytest.mark.parametrize("records", TABLES)
def test_a_value_goes_with_its_record_even_by_a_bare_statement(
    world: World, fields: Any, product: Product, records: str
) -> None:
    pk, _page = _record(world, records, product)
    _write(records, pk)
    model = TABLES[records]
    table = model._meta.get_field(records).related_model._meta.db_table  # type: ignore[union-attr]
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        if records == "purchase":
            cursor.execute("UPDATE commerce_payment SET purchase_id = NULL")
            cursor.execute("DELETE FROM commerce_purchaseline WHERE purchase_id = %s", [pk])
        cursor.execute(f"DELETE FROM {table} WHERE id = %s", [pk])
    assert not model._default_manager.exists()


def test_the_database_keeps_no_value_of_another_kind(world: World, fields: Any) -> None:
    task = plan_task("Llamar", world.by, world.lucia.pk)
    _write("task", task.pk)
    with pytest.raises(IntegrityError), transaction.atomic():
        TaskOwn.objects.update(kind="number", text="", number=3)


def test_a_contact_is_written_down_corrected_taken_away_and_brought_back(
    client: Client, world: World, fields: Any
) -> None:
    client.force_login(world.lucia)
    said = {"body": "Pidió", "channel": "call", "own_nota": "primera"}
    client.post(f"/clientes/{world.maria.pk}/contactos/", said)
    found = Interaction.objects.get(body="Pidió")
    assert kept(InteractionOwn, found.pk) == {"own_nota": "primera"}
    client.post(f"/contactos/{found.pk}/", said | {"own_nota": "segunda"})
    assert kept(InteractionOwn, found.pk) == {"own_nota": "segunda"}
    client.post(f"/contactos/{found.pk}/borrado/")
    assert not InteractionOwn.objects.exists()
    client.post(f"/contactos/{found.pk}/devolucion/")
    assert kept(InteractionOwn, found.pk) == {"own_nota": "segunda"}


def test_what_is_needed_of_calls_is_asked_of_calls_alone(client: Client, world: World) -> None:
    by = Actor.person(world.administrator)
    field = {"label": "Nota", "kind": "text", "is_needed": True, "needed_kinds": ["call"]}
    make_field("interaction", field, by)
    client.force_login(world.lucia)
    page = f"/clientes/{world.maria.pk}/contactos/"
    assert client.post(page, {"body": "/llamada no estaba"}).status_code == 422
    assert client.post(page, {"body": "Vino", "channel": "visit"}).status_code == 302


def test_a_task_that_comes_again_says_the_same(client: Client, world: World, fields: Any) -> None:
    client.force_login(world.lucia)
    said = {"title": "Cobrar", "due": "mañana", "repeat": "week", "own_nota": "con recibo"}
    client.post("/tareas/nueva/", said)
    task = Task.objects.get(title="Cobrar")
    following = finish_task(task, world.by, task.due_at)  # type: ignore[arg-type]
    assert following
    assert kept(TaskOwn, following.pk) == {"own_nota": "con recibo"}


def test_a_purchase_and_a_product_are_noted_by_who_may(
    client: Client, world: World, fields: Any, product: Product
) -> None:
    pk, page = _record(world, "purchase", product)
    client.force_login(world.lucia)
    assert client.post(f"{page}datos/", {"own_nota": "por atrás"}).status_code == 302
    assert kept(PurchaseOwn, pk) == {"own_nota": "por atrás"}
    assert client.post(f"/productos/{product.pk}/", {"own_nota": "x"}).status_code == 404
    client.force_login(world.administrator)
    assert client.post(f"/productos/{product.pk}/", {"own_nota": "frágil"}).status_code == 302
    assert kept(ProductOwn, product.pk) == {"own_nota": "frágil"}


def test_somebody_who_is_forgotten_takes_them_along(
    world: World, fields: Any, product: Product
) -> None:
    for records in ("interaction", "purchase"):
        _write(records, _record(world, records, product)[0])
    task = plan_task("Llamar", world.by, world.lucia.pk, None, ("customer", world.maria.pk))
    _write("task", task.pk)
    _write("product", product.pk, "Lo pide María Fernanda Ríos")
    told = [
        row["value"]
        for room in rooms()
        for section in room.holds(world.maria.pk)
        if section.key.startswith("own_data_")
        for row in section.rows
    ]
    assert told.count(SECRET) == 3
    for room in rooms():
        if room.room in ("commerce", "interactions", "shell"):
            room.forget(Forgotten(world.maria.pk, ("María Fernanda Ríos",)))
    assert not any(model._default_manager.filter(text=SECRET) for model in TABLES.values())
    assert "Ríos" not in ProductOwn.objects.get().text
