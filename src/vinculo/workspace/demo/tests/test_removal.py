"""The example company leaves; whatever somebody brought in or wrote stays."""

from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.utils import timezone

from vinculo.analytics.models import MatrixClose
from vinculo.commerce.models import MonthTouched, Payment, Product, Purchase, PurchaseLine
from vinculo.customers.models import Customer, Remark
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.models import Company, LongJob, Task, User
from vinculo.workspace.demo.building import quiet, write_down
from vinculo.workspace.demo.removal.going import going
from vinculo.workspace.demo.removal.models import DemoExtent
from vinculo.workspace.demo.removal.removing import NoDemo, remove
from vinculo.workspace.demo.tests.asking import one

pytestmark = pytest.mark.django_db
TODAY = date(2026, 6, 18)


@pytest.fixture
def boss() -> User:
    """The administrator of the example, who made the house and stays."""
    write_down(60, 1, 5, quiet, TODAY)
    return User.objects.get(full_name="Mauricio Restrepo Villa")


def test_an_untouched_example_leaves_nothing_but_who_asked(boss: User) -> None:
    before = MonthTouched.objects.count()
    told = remove(Actor.person(boss))

    assert told["customers"] == 60
    for model in (Customer, Purchase, PurchaseLine, Payment, Interaction, Product, Task):
        assert not model._default_manager.exists(), model
    assert list(User.objects.filter(is_active=True)) == [boss]
    assert not Company.get().is_demo
    assert not DemoExtent.objects.exists()
    assert not MatrixClose.objects.exists()
    assert MonthTouched.objects.filter(revision__gt=1).count() == before > 0
    connection.check_constraints()
    with pytest.raises(NoDemo):
        remove(Actor.person(boss))


def test_a_mixed_house_keeps_everything_real(boss: User) -> None:
    lucia = User.objects.get(full_name="Lucía Marín Ospina")
    mine = Customer.objects.create(name="Ferretería Real", sort_name="ferreteria real", owner=lucia)
    product = Product.objects.order_by("pk")[0]
    bought = Purchase.objects.create(
        customer=mine, kind="sale", source="caja", document="R-1", occurred_at=timezone.now(),
        occurred_on=TODAY, currency="COP", rate=1, amount=Decimal(90), base_amount=Decimal(90),
    )  # fmt: skip
    PurchaseLine.objects.create(
        purchase=bought, position=1, product=product, description="Caja", quantity=1,
        unit_price=Decimal(90), amount=Decimal(90),
    )  # fmt: skip
    tried, visited = Customer.objects.filter(pk__lte=60).order_by("pk")[:2]
    Remark.objects.create(customer=tried, topic="other", text="La llamé de verdad")
    Task.objects.create(
        title="Visitar", assignee=boss, subject_kind="customer", subject_id=visited.pk
    )
    histories = {c.pk: c.purchases.count() for c in (tried, visited)}

    found = going()
    assert found is not None
    assert (found.customers, found.staying, found.real_customers) == (58, 2, 1)
    remove(Actor.person(boss))

    assert set(Customer.objects.values_list("pk", flat=True)) == {mine.pk, tried.pk, visited.pk}
    assert {c.pk: c.purchases.count() for c in (tried, visited)} == histories
    assert Purchase.objects.get(pk=bought.pk).lines.get().product == product
    assert Product.objects.filter(pk=product.pk).exists()
    assert Task.objects.filter(subject_id=visited.pk, title="Visitar").exists()
    mine.refresh_from_db()
    assert mine.owner == lucia
    lucia.refresh_from_db()
    assert not lucia.is_active
    connection.check_constraints()


def test_no_table_names_a_customer_who_went(boss: User) -> None:
    remove(Actor.person(boss))
    columns = [
        (model._meta.db_table, field.column)
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if field.name.endswith("customer_id")
        and not field.is_relation
        and model._meta.db_table != "customers_qualitydue"  # a queue: who is gone is passed over
    ]
    left = {
        table: count
        for table, column in columns
        if (count := one(f"SELECT count(*) FROM {table} WHERE {column} <= 60"))
    }
    assert left == {}


def test_only_with_the_name_of_the_company_and_only_an_administrator(
    boss: User, client: Client
) -> None:
    client.force_login(User.objects.get(full_name="Lucía Marín Ospina"))
    assert client.get("/empresa/ejemplo/").status_code == 404
    client.force_login(boss)
    page = client.get("/empresa/ejemplo/").content.decode()
    assert "60" in page
    assert client.post("/empresa/ejemplo/", {"name": "otra"}).status_code == 422
    assert not LongJob.objects.exists()
    answer = client.post("/empresa/ejemplo/", {"name": "distribuciones andina s.a.s."})
    assert answer.status_code == 302
    assert LongJob.objects.get().kind == "workspace.remove_demo"
    assert "/empresa/ejemplo/" in client.get("/empresa/").content.decode()
