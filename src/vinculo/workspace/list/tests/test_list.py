"""The list: who sees whom, how it is ordered, what it costs, and what leaves it."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.commerce.models import Purchase
from vinculo.customers import recording
from vinculo.customers.models import Customer, Standing
from vinculo.interactions.models import Interaction
from vinculo.shell.accounts.models import Role, RoleScope, User
from vinculo.shell.models import Activity
from vinculo.shell.ui.tags.figures import whole_money


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def stand(customer: Customer, amount: int, rank: int = 1, last: date = date(2026, 5, 2)) -> None:
    Standing.objects.create(
        customer=customer, owner=customer.owner, team=customer.team,
        period=date(2026, 5, 1), rank=rank, class_name="ORO",
        since_on=date(2026, 2, 28), amount=Decimal(amount), tenure_months=30, amount_band=rank,
        tenure_band=2, last_purchase_on=last, spark=[2, 1],
    )  # fmt: skip


def names(client: Client, query: str = "") -> list[str]:
    response = client.get(f"/clientes/{query}")
    assert response.status_code == 200
    return [row.name for row in response.context["rows"]]


MARIA, ESPIGA = "María Fernanda Quintero Salazar", "Panadería La Espiga del Norte S.A.S."


def test_a_seller_begins_with_her_own_and_can_see_her_team(world: World) -> None:
    client = inside(world.lucia)
    assert names(client) == [MARIA]
    assert names(client, "?vista=todos") == [MARIA, ESPIGA]


def test_a_manager_sees_everybody_and_a_stranger_nobody(world: World) -> None:
    assert names(inside(world.patricia)) == [MARIA, ESPIGA]
    assert names(inside(world.stranger), "?vista=todos") == []


@pytest.mark.parametrize("order", ["compras", "-compras", "ultima", "clase", "nombre"])
def test_own_team_and_all_hold_in_every_order(world: World, order: str) -> None:
    stand(world.maria, 10)
    stand(world.espiga, 20)
    RoleScope.objects.filter(role=Role.SERVICE_AGENT, area="customers.read").update(scope="own")
    recording.assign(world.espiga, world.natalia, by=world.by)
    query = f"?vista=todos&orden={order}"
    assert set(names(inside(world.patricia), query)) == {MARIA, ESPIGA}
    assert set(names(inside(world.lucia), query)) == {MARIA, ESPIGA}
    assert names(inside(world.lucia), f"?vista=mios&orden={order}") == [MARIA]
    assert names(inside(world.natalia), query) == [ESPIGA]
    assert names(inside(world.stranger), query) == []


def test_a_standing_that_lags_behind_shows_nobody_anothers_customer(world: World) -> None:
    """As after a change by hand in the database, until the next close puts it right."""
    stand(world.maria, 10)
    Standing.objects.update(owner=world.stranger, team=world.stranger.team)
    assert names(inside(world.stranger), "?vista=todos&orden=compras") == []
    assert names(inside(world.stranger), "?vista=enfriando") == []


def test_who_types_is_answered_with_what_was_found_alone(world: World) -> None:
    typing = {"HX-Request": "true", "HX-Target": "found"}
    page = inside(world.lucia).get("/clientes/?q=kintero", headers=typing)
    assert page.content.decode().lstrip().startswith('<div id="found">')
    assert MARIA in page.content.decode()


def test_a_name_can_not_put_anything_into_the_page(world: World) -> None:
    bad = "<script>x</script> {0} {name}"
    Customer.objects.create(name=bad, sort_name="a", city="<b>", owner=world.lucia)
    page = inside(world.patricia).get("/clientes/?vista=todos").content.decode()
    assert "&lt;script&gt;x&lt;/script&gt; {0} {name}" in page
    assert "&lt;b&gt;" in page


def test_a_stranger_gets_404_beside_the_list(world: World) -> None:
    assert inside(world.stranger).get(f"/clientes/{world.maria.pk}/panel/").status_code == 404


def test_anonymous_people_are_asked_to_sign_in(world: World) -> None:
    for path in ("/clientes/", "/clientes/exportar/", "/buscar/?q=maria", "/clientes/nuevo/"):
        assert Client().get(path).status_code == 302


def test_the_panel_shows_the_customer_beside_the_list(world: World) -> None:
    recording.relate(world.maria, world.espiga, "works_at", by=world.by)
    response = inside(world.lucia).get(f"/clientes/{world.maria.pk}/panel/")
    page = response.content.decode()
    assert "Transferencia, a 15 días" in page
    assert "<dd>Carrera 97 # 12-34<br>Bogotá<" in page
    assert f"cliente.{world.espiga.pk}" in page
    assert f">{ESPIGA}</a>" in page


def test_the_largest_come_first_when_asked(world: World) -> None:
    stand(world.maria, 10)
    stand(world.espiga, 20, rank=2)
    client = inside(world.patricia)
    assert names(client, "?orden=compras") == [ESPIGA, MARIA]
    assert names(client, "?rank=1") == [MARIA]
    assert names(client, "?amount_band=2&tenure_band=2") == [ESPIGA]


def test_those_later_than_their_own_rhythm_are_cooling(world: World) -> None:
    stand(world.maria, 10, last=date(2026, 3, 5))
    stand(world.espiga, 30, last=date(2026, 6, 1))
    for month in range(1, 7):
        at = datetime(2026, month, 1, 15, tzinfo=UTC)
        Purchase.objects.create(
            customer=world.espiga, source="manual", document=f"E-{month}", occurred_at=at,
            occurred_on=at.date(), currency="COP", amount=1, base_amount=1,
        )  # fmt: skip
    client = inside(world.patricia)
    assert names(client, "?vista=enfriando") == [MARIA]
    assert names(inside(world.stranger), "?vista=enfriando") == []


def test_the_last_purchase_is_that_of_today_not_of_the_last_close(world: World) -> None:
    stand(world.maria, 10, last=date(2026, 1, 5))
    rows = inside(world.patricia).get("/clientes/?vista=todos").context["rows"]
    assert [row.last_on for row in rows] == [date(2026, 3, 5), None]


def test_who_was_spoken_to_is_not_without_contact(world: World) -> None:
    stand(world.maria, 10)
    stand(world.espiga, 20)
    Interaction.objects.create(customer=world.espiga, channel="call", started_at=timezone.now())
    Interaction.objects.create(customer=world.maria, channel="note", started_at=timezone.now())
    assert names(inside(world.patricia), "?vista=sin-contacto") == [MARIA]


def test_those_who_never_bought_come_after_the_others_and_have_a_list(world: World) -> None:
    stand(world.maria, 10)
    client = inside(world.patricia)
    assert names(client, "?vista=todos&orden=compras") == [MARIA, ESPIGA]
    assert names(client, "?vista=sin-compras") == [ESPIGA]


@pytest.mark.parametrize("order", ["nombre", "-nombre", "compras", "-compras", "ultima", "clase"])
def test_every_order_walks_through_everybody_once(world: World, order: str) -> None:
    for number in range(150):
        customer = Customer.objects.create(name=f"C{number}", sort_name=f"c{number:03}")
        if number < 70:
            stand(customer, number % 7, rank=number % 3 + 1)
    client = inside(world.patricia)
    seen, query = [], f"?vista=todos&orden={order}"
    while query:
        page = client.get(f"/clientes/{query}").context["page"]
        seen += [line.pk for line in page.lines]
        query = page.next_url
    assert len(seen) == len(set(seen)) == 152


def test_the_panel_leads_to_the_neighbours_and_back_to_the_list(world: World) -> None:
    client = inside(world.patricia)
    page = client.get(f"/clientes/{world.maria.pk}/panel/?vista=todos&orden=nombre")
    assert page.context["next_url"] == (
        f"/clientes/{world.espiga.pk}/panel/?vista=todos&orden=nombre"
    )
    assert page.context["close_url"] == "/clientes/?vista=todos&orden=nombre"
    part = client.get(
        f"/clientes/{world.espiga.pk}/panel/?vista=todos&orden=nombre",
        headers={"HX-Request": "true", "HX-Target": "panel"},
    )
    assert part.content.decode().lstrip().startswith("<aside")
    assert part.context["previous_url"].startswith(f"/clientes/{world.maria.pk}/panel/")


def test_who_may_not_see_purchases_is_not_told_by_the_order(world: World) -> None:
    RoleScope.objects.filter(role=Role.MARKETING, area="commerce.read").delete()
    stand(world.maria, 10)
    stand(world.espiga, 98765)
    client = inside(world.marketing)
    assert names(client, "?orden=-compras") == [MARIA, ESPIGA]
    assert names(client, "?rank=2") == [MARIA, ESPIGA]
    assert "98.765" not in client.get("/clientes/").content.decode()
    assert "98765" not in b"".join(client.get("/clientes/exportar/")).decode()


def test_who_takes_the_list_is_written_down(world: World) -> None:
    assert inside(world.patricia).get("/clientes/exportar/?q=3001234567").status_code == 200
    told = Activity.objects.get(kind="customers.exported")
    assert (told.actor, "3001234567" in str(told.payload)) == (world.patricia, False)


def test_searching_keeps_the_limits_of_the_person(world: World) -> None:
    assert names(inside(world.lucia), "?q=kintero") == [MARIA]
    assert names(inside(world.stranger), "?q=kintero") == []


def test_one_hit_of_the_search_box_is_opened(world: World) -> None:
    response = inside(world.lucia).get("/buscar/?q=3001234567")
    assert response["Location"] == f"/clientes/{world.maria.pk}/"
    assert inside(world.stranger).get("/buscar/?q=3001234567").status_code == 200


@pytest.mark.parametrize(
    "query",
    ["?vista=owner__password", "?orden=owner__password", "?responsable=1;drop", "?etiqueta='",
     "?amount_band=x", "?after=%00", "?after=W10", "?rank=9", "?q=%00",
     "?amount_band=99&tenure_band=99"],
)  # fmt: skip
def test_bent_addresses_are_harmless(world: World, query: str) -> None:
    assert inside(world.patricia).get(f"/clientes/{query}").status_code == 200


def test_the_page_asks_as_much_at_twenty_rows_as_at_ten(world: World) -> None:
    client = inside(world.patricia)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/clientes/?vista=todos").status_code == 200
        return len(queries)

    def more(count: int) -> None:
        for number in range(count):
            stand(Customer.objects.create(name=f"N {number}", sort_name=f"n {number}"), number)

    more(8)
    asked()
    at_ten = asked()
    more(10)
    assert asked() == at_ten


def test_the_file_defuses_formulas_and_keeps_the_limits(world: World) -> None:
    Customer.objects.create(name="=HYPERLINK(0)", sort_name="a", owner=world.lucia)
    content = b"".join(inside(world.patricia).get("/clientes/exportar/")).decode()
    assert "'=HYPERLINK(0)" in content
    assert MARIA in content
    assert "+573001234567" in content
    assert inside(world.lucia).get("/clientes/exportar/").status_code == 404


def test_the_panel_names_what_is_known_and_its_tags_lead_to_their_list(world: World) -> None:
    recording.tag(world.maria, "Mayorista", by=world.by)
    tag = world.maria.tags.get()
    page = inside(world.lucia).get(f"/clientes/{world.maria.pk}/panel/").content.decode()
    assert re.search(r"<dt>Paga<.*?</dt>\s*<dd>Transferencia, a 15 días</dd>", page, re.DOTALL)
    address = f"/clientes/?vista=todos&amp;etiqueta={tag.pk}"
    assert f'<a class="tag" data-colour="plain" href="{address}">Mayorista</a>' in page
    assert names(inside(world.lucia), address.replace("/clientes/", "").replace("&amp;", "&")) == [
        MARIA
    ]
    whole = inside(world.lucia).get(f"/clientes/{world.maria.pk}/").content.decode()
    assert f'<a class="tag" data-colour="plain" href="{address}">Mayorista</a>' in whole


def test_an_empty_house_is_shown_one_way_in(world: World) -> None:
    Customer.objects.all().delete()
    page = inside(world.administrator).get("/clientes/").content.decode()
    main = page[page.index('<main id="main"') :]
    assert "/clientes/exportar/" not in main
    assert main.count("btn-primary") == 1
    assert '<a class="btn btn-primary" href="/importar/">' in main


def test_the_file_says_what_the_list_says(world: World) -> None:
    stand(world.maria, 10, last=date(2026, 1, 5))
    client = inside(world.patricia)
    row = client.get("/clientes/?vista=todos").context["rows"][0]
    file = b"".join(client.get("/clientes/exportar/?vista=todos")).decode()  # type: ignore[arg-type]
    cells = file.splitlines()[1].split(";")
    assert cells[-3:] == ["ORO", "10,00", "2026-03-05"]
    assert (row.last_on.isoformat(), row.amount) == ("2026-03-05", whole_money(Decimal(10)))
