"""Forty customers take the coffee and then the filters; María has only the coffee."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from tests.world import World
from vinculo.analytics.offers.making import make_offers
from vinculo.analytics.offers.models import CustomerOffer, OfferAnswer, OfferRun, ProductRoute
from vinculo.commerce.models import Product, Purchase, PurchaseLine
from vinculo.commerce.recording import touch_months
from vinculo.customers.models import Customer
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity

DAY = timezone.localdate() - timedelta(days=1)


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def buy(customer: Customer, product: Product, day: date) -> None:
    purchase = Purchase.objects.create(
        customer=customer, source="t", document=f"{customer.pk}-{product.pk}-{day}",
        currency="COP", occurred_at=datetime(day.year, day.month, day.day, 15, tzinfo=UTC),
        occurred_on=day, amount=Decimal(100), base_amount=Decimal(100),
    )  # fmt: skip
    PurchaseLine.objects.create(
        purchase=purchase, position=1, product=product, quantity=Decimal(1), amount=Decimal(100)
    )
    touch_months([day])


@pytest.fixture
def shop(world: World, tmp_path: Path, settings: Any) -> World:
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    coffee = Product.objects.create(sku="CAFE", name="Café molido")
    filters = Product.objects.create(sku="FILTRO", name="Filtros de papel")
    sugar = Product.objects.create(sku="AZUCAR", name="Azúcar")
    for n in range(40):
        one = Customer.objects.create(name=f"Cliente {n}", owner=world.lucia, team=world.lucia.team)
        buy(one, coffee, DAY - timedelta(days=100))
        buy(one, filters, DAY - timedelta(days=80))
    for n in range(40):
        other = Customer.objects.create(name=f"Otro {n}")
        buy(other, sugar, DAY - timedelta(days=60))
    buy(world.maria, coffee, DAY - timedelta(days=50))
    make_offers(as_of=DAY)
    return world


def answer(person: User, shop: World, said: str) -> Any:
    product = Product.objects.get(sku="FILTRO")
    return inside(person).post(f"/clientes/{shop.maria.pk}/ofertas/{product.pk}/", {"said": said})


def page(person: User, shop: World) -> Any:
    return inside(person).get(f"/clientes/{shop.maria.pk}/").context["to_offer"]


def test_the_route_is_kept_with_its_figures(shop: World) -> None:
    route = ProductRoute.objects.get(first__sku="CAFE", then__sku="FILTRO")
    assert (route.support, route.buyers, route.days) == (40, 41, 20)
    assert route.confidence == pytest.approx(40 / 41)
    # 40 of the 81 customers have the filters.
    assert route.lift == pytest.approx(40 / 41 / (40 / 81))


def test_the_page_offers_what_the_route_says_with_its_reason(shop: World) -> None:
    found = page(shop.lucia, shop).offers
    (new,) = (one for one in found.new if one.product.sku == "FILTRO")
    assert "Café molido" in new.reason
    assert "98" in new.reason
    assert [one.product.sku for one in found.repeat] == ["CAFE"]


@pytest.mark.parametrize(("said", "days"), [("yes", 60), ("later", 30), ("never", None)])
def test_an_answer_closes_the_offer_is_told_and_can_be_taken_back(
    shop: World, said: str, days: int | None
) -> None:
    assert answer(shop.lucia, shop, said).status_code == 302
    given = OfferAnswer.objects.get()
    today = given.at.astimezone(ZoneInfo(shop.company.time_zone)).date()
    assert given.until == (today + timedelta(days=days) if days else None)
    assert "FILTRO" not in [one.product.sku for one in page(shop.lucia, shop).offers.new]
    assert Activity.objects.filter(
        kind="analytics.offer_answered", subject_id=shop.maria.pk
    ).exists()
    inside(shop.lucia).post(f"/clientes/{shop.maria.pk}/ofertas/respuestas/{given.pk}/retiro/")
    assert "FILTRO" in [one.product.sku for one in page(shop.lucia, shop).offers.new]


def test_a_double_click_is_one_answer(shop: World) -> None:
    answer(shop.lucia, shop, "yes")
    answer(shop.lucia, shop, "never")
    assert [one.said for one in OfferAnswer.objects.all()] == ["yes"]


def test_the_next_run_does_not_offer_what_was_declined_for_ever(shop: World) -> None:
    answer(shop.lucia, shop, "never")
    make_offers(as_of=DAY)
    assert not CustomerOffer.objects.filter(customer=shop.maria, product__sku="FILTRO").exists()


def test_a_stranger_answers_nothing(shop: World) -> None:
    assert answer(shop.stranger, shop, "yes").status_code == 404
    assert not OfferAnswer.objects.exists()


def test_who_complained_is_to_be_heard_first_until_it_is_solved(shop: World) -> None:
    now = timezone.now()
    said = Interaction.objects.create(
        customer=shop.maria, channel="call", direction="in", outcome="complained",
        started_at=now - timedelta(days=2),
    )  # fmt: skip
    assert page(shop.lucia, shop).offers.complained
    said.pk = None
    said.outcome, said.started_at = "solved", now - timedelta(days=1)
    said.save()
    assert not page(shop.lucia, shop).offers.complained


def test_what_fails_leaves_the_last_good_offers(shop: World, settings: Any, tmp_path: Path) -> None:
    before = OfferRun.objects.get().made_at, CustomerOffer.objects.count()
    (tmp_path / "in-the-way").write_text("a file where a folder should be")
    settings.DATA_DIR = tmp_path / "in-the-way"
    with pytest.raises(NotADirectoryError):
        make_offers(as_of=DAY)
    assert before == (OfferRun.objects.get().made_at, CustomerOffer.objects.count())


def test_the_routes_lead_to_who_stands_there_today(shop: World) -> None:
    coffee, filters = (Product.objects.get(sku=sku).pk for sku in ("CAFE", "FILTRO"))
    seen = inside(shop.patricia).get(f"/valor/rutas/{coffee}/{filters}/").context["page"].rows
    assert [one.pk for one in seen] == [shop.maria.pk]
    listed = inside(shop.patricia).get("/valor/rutas/?q=filtro")
    assert [row.then.sku for row in listed.context["page"].rows] == ["FILTRO"]
    file = b"".join(inside(shop.patricia).get("/valor/rutas/exportar/").streaming_content)
    assert "Café molido;Filtros de papel;40;41;97,56" in file.decode()


def test_how_many_offers_were_accepted_is_counted(shop: World) -> None:
    answer(shop.lucia, shop, "yes")
    told = inside(shop.patricia).get("/valor/rutas/").context["accepted"]
    assert (told.answered, told.accepted, told.share) == (1, 1, 1.0)


def test_nothing_computed_is_said_with_a_way_to_compute(world: World) -> None:
    assert "Calcular" in inside(world.patricia).get("/valor/rutas/").content.decode()
