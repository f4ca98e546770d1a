"""What the company wrote of its records in fields of its own: who changed it, and back again."""

from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from tests.world import World
from vinculo.commerce.models import Payment, Product, ProductOwn, PurchaseOwn
from vinculo.commerce.own import note_product, note_purchase
from vinculo.customers.models import OwnValue
from vinculo.customers.own import write_own
from vinculo.interactions.logging import Contact, log_interaction
from vinculo.interactions.models import InteractionOwn
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.delegating import delegate, end
from vinculo.shell.accounts.models import FieldLimit, OwnRole, User
from vinculo.shell.accounts.roles import change_role, copy_role
from vinculo.shell.custom.defining import make_field, remove_field
from vinculo.shell.custom.definitions import Definition, by_name
from vinculo.shell.custom.models import CustomField
from vinculo.shell.custom.values import values_of, write
from vinculo.shell.history.context import IMPORT, acting
from vinculo.shell.history.past import pasts
from vinculo.shell.history.reading import Change, changes
from vinculo.shell.history.since import past_of
from vinculo.shell.models import TaskOwn
from vinculo.shell.planner.planning import change_task, plan_task

pytestmark = pytest.mark.django_db


def _field(world: World, records: str, kind: str = "text", label: str = "Ruta", **more: Any) -> Any:
    make_field(records, {"label": label, "kind": kind, **more}, world.by)
    return by_name(records)[f"own_{label.lower()}"]


def _changes(kind: str, key: Any, viewer: User) -> list[Change]:
    return changes(pasts()[kind].held(viewer), [key])


def _undo(client: Client, kind: str, key: Any, one: Change) -> int:
    return client.post(reverse("past_undo", args=[kind, key, one.kind, one.id])).status_code


def _page(client: Client, kind: str, key: Any) -> str:
    return client.get(reverse("past", args=[kind, key])).content.decode()


def test_own_values_of_all_records_are_told_and_taken_back(world: World, client: Client) -> None:
    by = Actor.person(world.lucia)
    fields = {
        records: _field(world, records) for records in ("task", "interaction", "purchase")
    }  # fmt: skip
    task = plan_task("Llamar", by, world.lucia.pk, timezone.now(), own={fields["task"]: "Norte"})
    change_task(task, by, own={fields["task"]: "Sur"})
    contact = log_interaction(world.maria, Contact("call"), by, {fields["interaction"]: "Norte"})
    purchase = world.maria.purchases.order_by("pk")[0]
    note_purchase(purchase, {fields["purchase"]: "Norte"}, by)
    client.force_login(world.lucia)
    for kind, pk, model, after in (
        ("tarea", task.pk, TaskOwn, {"ruta": "Norte"}),
        ("contacto", contact.pk, InteractionOwn, {}),
        ("compra", purchase.pk, PurchaseOwn, {}),
    ):
        one = next(one for one in _changes(kind, pk, world.lucia) if one.kind == "own")
        page = _page(client, kind, pk)
        assert "Ruta" in page
        assert "<ins>Sur</ins>" in page if kind == "tarea" else "<ins>Norte</ins>" in page
        assert _undo(client, kind, pk, one) == 302
        assert values_of(model, [pk]).get(pk, {}) == after
        client.force_login(world.stranger)
        assert _undo(client, kind, pk, one) == 404
        client.force_login(world.lucia)


def test_a_product_is_taken_back_by_who_keeps_it_and_costs_are_told_to_who_reads_them(
    world: World, client: Client
) -> None:
    field = _field(world, "product", "number", "Peso")
    product = Product.objects.create(sku="A-1", name="Abono", unit_cost=Decimal("71234.5"))
    note_product(product, {field: Decimal("12345678901234567.123456")}, world.by)
    note_product(product, {field: Decimal(3)}, world.by)
    product.unit_cost = Decimal("81234.5")
    product.save()
    client.force_login(world.lucia)
    assert "81.234" not in _page(client, "producto", product.pk)
    assert "81.234" not in client.get(reverse("product", args=[product.pk])).content.decode()
    one = next(one for one in _changes("producto", product.pk, world.lucia) if one.kind == "own")
    assert _undo(client, "producto", product.pk, one) == 404
    client.force_login(world.administrator)
    assert "81.234" in _page(client, "producto", product.pk)
    assert "81.234" in client.get(reverse("product", args=[product.pk])).content.decode()
    assert _undo(client, "producto", product.pk, one) == 302
    said = values_of(ProductOwn, [product.pk])[product.pk]["peso"]
    assert said == Decimal("12345678901234567.123456")


def test_a_customers_own_field_has_a_history_of_its_own(world: World, client: Client) -> None:
    field, other = _field(world, "customer"), _field(world, "customer", label="Zona")
    by = Actor.person(world.lucia)
    write_own(world.maria, {field: "Norte", other: "Centro"}, by)
    write_own(world.maria, {field: "Sur"}, by)
    client.force_login(world.lucia)
    at = reverse("customer_field_changes", args=[world.maria.pk, "own_ruta"])
    page = client.get(at).content.decode()
    assert "<del>Norte</del>" in page
    assert "Centro" not in page
    everything = client.get(reverse("customer_changes", args=[world.maria.pk])).content.decode()
    assert "Centro" in everything
    FieldLimit.objects.create(role="seller", field=field.limited_as, access="hidden")
    for address in (at, reverse("customer_changes", args=[world.maria.pk])):
        answer = client.get(address)
        assert answer.status_code == 404 or "<del>Norte<" not in answer.content.decode()
    FieldLimit.objects.all().delete()
    undo = next(part for part in page.split('"') if part.endswith("/deshacer/"))
    assert client.post(undo).status_code == 302
    assert values_of(OwnValue, [world.maria.pk])[world.maria.pk]["ruta"] == "Norte"
    client.force_login(world.stranger)
    assert client.post(undo).status_code == 404


def test_what_was_written_again_or_is_needed_stays(world: World, client: Client) -> None:
    field = _field(world, "task", is_needed=True)
    by = Actor.person(world.lucia)
    task = plan_task("Llamar", by, world.lucia.pk, own={field: "Norte"})
    first = _changes("tarea", task.pk, world.lucia)[0]
    client.force_login(world.lucia)
    assert _undo(client, "tarea", task.pk, first) == 302
    assert values_of(TaskOwn, [task.pk])[task.pk]["ruta"] == "Norte"
    change_task(task, by, own={field: "Sur"})
    second = _changes("tarea", task.pk, world.lucia)[0]
    write(TaskOwn, task.pk, {field: None})  # gone and there again: another row
    write(TaskOwn, task.pk, {field: "Oriente"})
    assert _undo(client, "tarea", task.pk, second) == 302
    assert values_of(TaskOwn, [task.pk])[task.pk]["ruta"] == "Oriente"


def test_what_a_file_brought_is_not_kept_twice(world: World) -> None:
    field: Definition = _field(world, "customer")
    acting(world.by, IMPORT, importing=1)
    write(OwnValue, world.maria.pk, {field: "Norte"})
    events = past_of(OwnValue).objects
    assert events.count() == 0
    write(OwnValue, world.maria.pk, {field: "Sur"})
    assert events.get().pgh_label == "update"


def test_a_field_takes_its_past_with_it(world: World) -> None:
    field: Definition = _field(world, "customer")
    write(OwnValue, world.maria.pk, {field: "Norte"})
    remove_field(CustomField.objects.get(pk=field.pk), world.by)
    assert past_of(OwnValue).objects.count() == 0


def test_lines_and_payments_of_a_purchase_are_told(world: World, client: Client) -> None:
    purchase = world.maria.purchases.order_by("pk")[0]
    line = purchase.lines.create(
        position=3, description="Abono", quantity=2, amount=Decimal("71500"), cost=Decimal("61300")
    )  # fmt: skip
    line.quantity, line.cost = 5, Decimal("61900")
    line.save()
    paid = Payment.objects.create(
        customer=world.maria, purchase=purchase, amount=5, currency="COP", base_amount=5,
        paid_on=purchase.occurred_on, method="Efectivo",
    )  # fmt: skip
    paid.method = "Tarjeta"
    paid.save()
    client.force_login(world.lucia)
    page = _page(client, "compra", purchase.pk)
    assert "<del>2</del>" in page
    assert "<ins>5</ins>" in page
    assert "<ins>Tarjeta</ins>" in page
    assert "61.900" not in page
    client.force_login(world.administrator)
    assert "61.900" in _page(client, "compra", purchase.pk)


def test_names_and_limits_of_a_role_go_back(world: World, client: Client) -> None:
    by = Actor.person(world.administrator)
    role, boss = copy_role("Ventas", "seller", by), world.administrator
    change_role(role, "Ventas Norte", {}, {"customers.birth_on": "hidden"}, boss, by)
    client.force_login(world.administrator)
    assert "<ins>Ventas Norte</ins>" in _page(client, "rol", role.slug)
    found = {one.kind: one for one in _changes("rol", role.slug, boss)}
    assert _undo(client, "rol", role.slug, found["role"]) == 302
    assert OwnRole.objects.get(pk=role.pk).name == "Ventas"
    assert _undo(client, "rol", role.slug, found["limit"]) == 302
    assert not FieldLimit.objects.filter(role=role.slug).exists()
    gone = _changes("rol", role.slug, boss)[0]
    assert gone.deed == "delete"
    assert _undo(client, "rol", role.slug, gone) == 302
    assert FieldLimit.objects.get(role=role.slug).access == "hidden"
    assert _undo(client, "rol", role.slug, gone) == 302  # it is so already: nothing more happens
    assert FieldLimit.objects.get(role=role.slug).access == "hidden"


def test_a_delegation_that_was_ended_holds_again(world: World, client: Client) -> None:
    today, by = timezone.localdate(), Actor.person(world.administrator)
    one = delegate(world.lucia, world.julian, today, today, "Vacaciones", by)
    end(one, by)
    client.force_login(world.administrator)
    page = _page(client, "persona", world.lucia.pk)
    assert world.julian.full_name in page
    ended, given = [
        found for found in _changes("persona", world.lucia.pk, world.administrator)
        if found.kind == "delegation"
    ]  # fmt: skip
    assert _undo(client, "persona", world.lucia.pk, given) == 302  # changed since
    one.refresh_from_db()
    assert one.ended_at is not None
    assert _undo(client, "persona", world.lucia.pk, ended) == 302
    one.refresh_from_db()
    assert one.ended_at is None


def test_the_page_asks_as_much_for_twenty_changes_as_for_ten(world: World, client: Client) -> None:
    by = Actor.person(world.administrator)
    fields = [
        _field(world, "task", label="Ruta"),
        _field(world, "task", "reference", "Quien", refers_to="person"),
    ]
    task = plan_task("Llamar", by, world.lucia.pk)
    client.force_login(world.administrator)

    def count(changed: int) -> int:
        for turn in range(changed):
            who = world.lucia if turn % 2 else world.julian
            said = {fields[0]: f"Ruta {turn} {changed}", fields[1]: who.pk}
            change_task(task, by, own=said, title=f"Llamar {turn} {changed}")
        with CaptureQueriesContext(connection) as asked:
            assert client.get(reverse("past", args=["tarea", task.pk])).status_code == 200
        return len(asked)

    count(1)  # what the process keeps is asked once
    assert count(3) == count(6) == count(20)
