"""The list as people arrange it: columns, groups, board, calendar, its foot; what each costs."""

import re
from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import FieldAccess, FieldLimit, Role, RoleScope, User
from vinculo.shell.columns.registry import lists
from vinculo.shell.models import Task
from vinculo.workspace.list.tests.test_list import ESPIGA, MARIA, inside, stand


def body(user: User, query: str, path: str = "/clientes/") -> str:
    response = inside(user).get(f"{path}{query}")
    assert response.status_code == 200, response.status_code
    return response.content.decode()


def every_column() -> str:
    return ",".join(lists()["clientes"].columns)


def test_chosen_columns_stand_in_their_order(world: World) -> None:
    stand(world.maria, 10)
    page = body(world.patricia, "?vista=todos&columnas=email,document,amount,nothing")
    assert page.index("mfquintero@elfogon.example") < page.index("CC 52.345.678")
    assert page.count('<th scope="col"') == 4


def test_a_hidden_field_is_no_column_nor_anything_else(world: World) -> None:
    FieldLimit.objects.create(
        role=Role.MANAGER, field="customers.contacts", access=FieldAccess.HIDDEN
    )
    token = re.compile(r'(csrfmiddlewaretoken" value=|X-CSRFToken": |data-live=)"[^"]+"')
    hidden = body(world.patricia, "?vista=todos&columnas=email,city")
    unknown = body(world.patricia, "?vista=todos&columnas=xmail,city")
    assert token.sub("", hidden.replace("email", "xmail")) == token.sub("", unknown)
    assert "mfquintero" not in body(world.patricia, f"?vista=todos&columnas={every_column()}")
    assert "add-email" not in body(world.patricia, "", "/columnas/clientes/")


def test_values_are_not_shown_of_customers_whose_purchases_are_out_of_reach(world: World) -> None:
    RoleScope.objects.filter(role=Role.SELLER, area="commerce.read").update(scope="own")
    stand(world.maria, 1234567)
    stand(world.espiga, 7654321)
    page = body(world.lucia, "?vista=todos&columnas=amount,class&pie=amount.sum")
    assert "1.234.567" in page
    assert "7.654.321" not in page
    foot = body(world.lucia, "?vista=todos&columnas=amount&pie=amount.sum", "/clientes/pie/")
    assert "8.888.888" not in foot
    assert "7.654.321" not in foot
    grouped = inside(world.lucia).get("/clientes/?vista=todos&grupo=clase")
    assert "groups" not in grouped.context


def test_the_foot_adds_up_the_whole_set_and_only_that(world: World) -> None:
    stand(world.maria, 1000)
    stand(world.espiga, 500)
    query = "?vista=todos&columnas=amount,city&pie=amount.sum,city.filled"
    assert "1.500" in body(world.patricia, query, "/clientes/pie/")
    assert "50\xa0%" in body(world.patricia, query, "/clientes/pie/")
    assert "1.000" in body(world.patricia, query + "&rank=1&ciudad=Bogotá", "/clientes/pie/")
    assert ">0<" in body(world.stranger, query, "/clientes/pie/")


@pytest.mark.parametrize(
    "group", ["clase", "ciudad", "responsable", "equipo", "mes", "tipo", "oficio"]
)
def test_the_groups_together_are_the_list(world: World, group: str) -> None:
    stand(world.maria, 10)
    Customer.objects.create(name="Otra", sort_name="otra", industry="Panadería")
    client = inside(world.patricia)
    groups = client.get(f"/clientes/?vista=todos&grupo={group}").context["groups"]
    found = []
    for one in groups:
        rows = client.get(f"/clientes/{one.asked.query}").context["rows"]
        assert len(rows) == one.count, one
        found += [row.name for row in rows]
    assert sorted(found) == sorted([MARIA, ESPIGA, "Otra"])


def test_a_group_shows_its_rows_with_the_chosen_columns(world: World) -> None:
    stand(world.maria, 10)
    page = body(world.patricia, "?vista=todos&rank=1&columnas=document", "/clientes/grupo/")
    assert "CC 52.345.678" in page
    assert ESPIGA not in page
    assert MARIA not in body(world.stranger, "?vista=todos&rank=1", "/clientes/grupo/")


@pytest.mark.parametrize("by", ["clase", "responsable", "paso"])
def test_the_board_shows_everybody_once(world: World, by: str) -> None:
    stand(world.maria, 10)
    now = timezone.now()
    Task.objects.create(title="Llamar", assignee=world.patricia, due_at=now - timedelta(days=3),
                        subject_kind="customer", subject_id=world.maria.pk)  # fmt: skip
    board = (
        inside(world.patricia)
        .get(f"/clientes/?vista=todos&forma=tablero&por={by}")
        .context["board"]
    )
    names = [row.name for column in board for row in column.rows]
    assert sorted(names) == sorted([MARIA, ESPIGA])
    if by == "paso":
        assert [len(column.rows) for column in board] == [1, 0, 0, 0, 1]
    seen = inside(world.stranger).get(f"/clientes/?vista=todos&forma=tablero&por={by}")
    assert not [row for column in seen.context.get("board") or [] for row in column.rows]


def test_the_calendar_shows_tasks_and_expected_purchases_of_the_same_set(world: World) -> None:
    stand(world.maria, 10, last=date(2026, 3, 5))
    due = timezone.now().replace(day=14)
    Task.objects.create(title="Llevar muestras", assignee=world.patricia, due_at=due,
                        subject_kind="customer", subject_id=world.espiga.pk)  # fmt: skip
    client = inside(world.patricia)
    assert (
        "Llevar muestras" in client.get("/clientes/?vista=todos&forma=calendario").content.decode()
    )
    narrowed = client.get("/clientes/?vista=todos&forma=calendario&ciudad=Bogotá")
    assert "Llevar muestras" not in narrowed.content.decode()
    month = client.get("/clientes/?vista=todos&forma=calendario&dia=2026-04").context["month"]
    assert [entry.name for day in month.days_with_something for entry in day.entries] == [MARIA]
    assert "Llevar muestras" not in body(world.stranger, "?vista=todos&forma=calendario")


def asked(client, query: str) -> int:  # type: ignore[no-untyped-def]
    with CaptureQueriesContext(connection) as queries:
        assert client.get(f"/clientes/{query}").status_code == 200
    return len(queries)


def test_the_plain_list_costs_four_questions_and_all_columns_as_many_at_twenty_rows(
    world: World,
) -> None:
    client = inside(world.patricia)

    def more(count: int) -> None:
        for number in range(count):
            one = Customer.objects.create(name=f"N {number}", sort_name=f"n {number}")
            recording.add_contact(one, "email", f"n{number}@x.example", by=world.by)
            stand(one, number)

    more(40)
    query = f"?vista=todos&columnas={every_column()}"
    for _warm in range(2):
        asked(client, "?vista=todos")
        asked(client, query)
    assert asked(client, "?vista=todos") == 4
    Customer.objects.filter(name__startswith="N").exclude(pk__in=Customer.objects.filter(
        name__startswith="N").order_by("pk")[:8]).delete()  # fmt: skip
    asked(client, query)
    at_ten = asked(client, query)
    more(10)
    asked(client, query)
    assert asked(client, query) == at_ten
    assert at_ten <= 4 + 8  # who never bought, and seven sources


@pytest.mark.parametrize(
    "query",
    ["?columnas=owner__password", "?columnas=..", "?pie=amount.drop,amount.sum.x",
     "?grupo=owner__email", "?forma=tablero&por=password", "?forma=calendario&dia=9999-99",
     "?mes=2026-13", "?v=999999999",
     "?forma=tablero&q=maria", "?vista=enfriando&forma=calendario", "?grupo=clase&q=x"],
)  # fmt: skip
def test_bent_arrangements_are_harmless(world: World, query: str) -> None:
    assert inside(world.patricia).get(f"/clientes/{query}").status_code == 200


def test_columns_are_chosen_moved_and_left_out_without_scripts(world: World) -> None:
    client = inside(world.patricia)
    page = client.get("/columnas/clientes/?n=1&q=%3Fvista%3Dtodos&c=city&c=amount&do=up:amount")
    assert [one.column.name for one in page.context["choice"].chosen] == ["amount", "city"]
    shown = client.get(
        "/columnas/clientes/?n=1&q=%3Fvista%3Dtodos&c=city&c=amount&t=amount.sum&t=x.y&do=show"
    )
    assert shown["Location"] == "/clientes/?vista=todos&columnas=city%2Camount&pie=amount.sum"
