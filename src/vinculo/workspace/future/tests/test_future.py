"""Sixty customers: half bought every month until now, half stopped a year ago."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.analytics.future.making import make_future
from vinculo.analytics.future.models import CustomerFuture, FutureRun
from vinculo.commerce.models import Purchase
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.models import User

DAY = timezone.localdate() - timedelta(days=2)


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def buy(customer: Customer, day: date, amount: int) -> Purchase:
    noon = timezone.now().replace(
        year=day.year, month=day.month, day=day.day, hour=15, minute=0, second=0
    )
    return Purchase(
        customer=customer, source="t", document=f"{customer.pk}-{day}", currency="COP",
        occurred_at=noon, occurred_on=day, amount=amount, base_amount=amount,
    )  # fmt: skip


@pytest.fixture
def house(world: World, tmp_path: Path, settings: Any) -> World:
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    made = []
    for n in range(60):
        one = Customer.objects.create(name=f"C{n}", owner=world.lucia, team=world.lucia.team)
        stopped = n % 2 == 1
        begun = DAY - timedelta(days=700 - 3 * n)
        every = 20 + n % 7 * 5
        last = DAY - timedelta(days=400 if stopped else 1)
        while begun <= last:
            made.append(buy(one, begun, 1000 + 10 * n))
            begun += timedelta(days=every)
    made.append(buy(world.maria, DAY - timedelta(days=30), 5000))
    Purchase.objects.bulk_create(made)
    touch_months(sorted({one.occurred_on.replace(day=1) for one in made}))
    make_future(as_of=DAY)
    return world


def named(name: str) -> CustomerFuture:
    return CustomerFuture.objects.get(customer__name=name)


def test_who_goes_on_ranks_above_who_stopped_and_the_interval_holds_the_value(house: World) -> None:
    goes_on = [named(f"C{n}") for n in range(0, 60, 2)]
    stopped = [named(f"C{n}") for n in range(1, 60, 2)]
    assert min(one.buys for one in goes_on) > max(one.buys for one in stopped)
    assert min(one.value for one in goes_on) > max(one.value for one in stopped)
    for one in goes_on:
        assert 0 <= one.low < one.value < one.high
        assert 0 <= one.buys <= 1
    # C0 buys every 20 days for 1000: about 18 times, if they stay.
    assert 8 < named("C0").purchases < 19


def test_the_model_was_chosen_by_what_it_had_not_seen(house: World) -> None:
    run = FutureRun.objects.get()
    assert run.judged[0]["model"] == run.model
    deviances = [one["deviance"] for one in run.judged]
    assert deviances == sorted(deviances)
    assert run.judged[0]["alive_auc"] > 0.9
    assert run.low < run.total < run.high


def test_the_page_sums_by_class_and_leads_to_the_customers(house: World) -> None:
    page = inside(house.patricia).get("/valor/futuro/").context
    (row,) = page["classes"]
    assert row["many"] == 61
    assert row["sum"] == sum(one.value for one in CustomerFuture.objects.all())
    values = [one.value for one in page["page"].rows]
    assert values == sorted(values, reverse=True)


def test_the_customers_page_tells_it_and_the_list_shows_it(house: World) -> None:
    pk = named("C0").pk
    assert inside(house.lucia).get(f"/clientes/{pk}/").context["future"].pk == pk
    assert inside(house.stranger).get(f"/clientes/{pk}/").status_code == 404
    listed = inside(house.lucia).get("/clientes/?vista=todos&columnas=future_value")
    assert "Ventas esperadas en 12 meses" in listed.content.decode()


def test_too_few_purchases_are_said_and_what_was_foretold_stays(house: World) -> None:
    before = FutureRun.objects.get().made_at
    Purchase.objects.filter(customer__name__startswith="C").delete()
    touch_months([DAY - timedelta(days=30 * n) for n in range(26)])
    with pytest.raises(Problem):
        make_future(as_of=DAY)
    assert FutureRun.objects.get().made_at == before
    assert CustomerFuture.objects.count() == 61


def test_nothing_foretold_is_said_with_a_way_to_compute(world: World) -> None:
    assert "Calcular" in inside(world.patricia).get("/valor/futuro/").content.decode()
