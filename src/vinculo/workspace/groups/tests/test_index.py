"""All households and groups of companies, biggest first, within what the viewer may know."""

from decimal import Decimal
from itertools import pairwise

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, Relationship, Standing
from vinculo.customers.rights.holding_back import block
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import FieldLimit, User
from vinculo.shell.accounts.restrictable import AMOUNTS
from vinculo.workspace.groups.index import index_of
from vinculo.workspace.groups.members import COMPANIES, HOUSEHOLD, group_of

pytestmark = pytest.mark.django_db
PAGE = "/grupos/"


def customer(
    name: str, owner: User, amount: int = 0, rank: int = 1, kind: str = "person"
) -> Customer:
    made = recording.register_customer({"kind": kind, "name": name}, Actor.person(owner))
    Standing.objects.create(
        customer=made, owner=owner, team=owner.team, period="2026-05-01", rank=rank,
        class_name=("ORO", "PLATA", "BRONCE")[rank - 1], since_on="2026-05-31", amount=amount,
        tenure_months=9, amount_band=1, tenure_band=1,
    )  # fmt: skip
    return made


def live_together(world: World, *people: Customer) -> None:
    for one, other in pairwise(people):
        recording.relate(one, other, "household", world.by)


def homes(world: World, number: int, size: int = 2) -> list[list[Customer]]:
    made = []
    for home in range(number):
        people = [
            customer(f"Hogar {home:02} {one}", world.lucia, 1000 * (home + 1))
            for one in range(size)
        ]
        live_together(world, *people)
        made.append(people)
    return made


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=12))
def test_it_is_what_each_ones_own_page_says(world: World, pairs: list[tuple[int, int]]) -> None:
    Relationship.objects.all().delete()
    Customer.objects.filter(kind="person").exclude(pk=world.maria.pk).delete()
    people = [customer(f"Persona {n}", world.lucia, 10**n) for n in range(8)]
    for one, other in {tuple(sorted(pair)) for pair in pairs if pair[0] != pair[1]}:
        recording.relate(people[one], people[other], "household", world.by)
    index = index_of(HOUSEHOLD, world.lucia, {})
    told = {(line.members, line.total) for line in index.rows}
    groups = [group_of(one.pk, HOUSEHOLD, world.lucia) for one in people]
    assert told == {(group.count, group.total) for group in groups if group.count > 1}
    assert [line.total for line in index.rows] == sorted(
        (line.total or Decimal(0) for line in index.rows), reverse=True
    )


def test_a_group_is_one_line_with_its_head_in_front(world: World) -> None:
    top = customer("Zeta Holding", world.lucia, 5, kind="organisation")
    middle = customer("Media S.A.S.", world.lucia, 500, kind="organisation")
    low = customer("Baja Ltda.", world.lucia, 50, 2, kind="organisation")
    recording.relate(middle, top, "belongs_to", world.by)
    recording.relate(low, middle, "belongs_to", world.by)
    (line,) = index_of(COMPANIES, world.lucia, {}).rows
    assert list(line.names) == ["Zeta Holding", "Media S.A.S.", "Baja Ltda."]
    assert (line.members, line.total, line.rank, line.class_name) == (3, 555, 1, "ORO")
    assert not index_of(HOUSEHOLD, world.lucia, {}).rows


def test_of_what_one_may_not_read_only_the_number_is_told(world: World, client: Client) -> None:
    mine = customer("Ana Gil", world.lucia, 700)
    theirs = customer("Secreta Paz", world.stranger, 50_000)
    live_together(world, mine, theirs)
    (line,) = index_of(HOUSEHOLD, world.lucia, {}).rows
    assert (line.names, line.members, line.seen, line.total) == (["Ana Gil"], 2, 1, 700)
    assert not index_of(HOUSEHOLD, world.lucia, {"q": "Secreta"}).rows
    client.force_login(world.lucia)
    assert "Secreta" not in client.get(PAGE).content.decode()
    block(theirs, "lo pidió", world.by)
    (line,) = index_of(HOUSEHOLD, world.patricia, {}).rows
    assert (line.names, line.total) == (["Ana Gil"], 700)
    assert [one.name for one in group_of(mine.pk, HOUSEHOLD, world.patricia).members] == ["Ana Gil"]


def test_pages_go_on_where_the_last_row_stood_and_back(world: World) -> None:
    homes(world, 7)
    seen, asked = [], QueryDict()
    while True:
        index = index_of(HOUSEHOLD, world.lucia, asked, size=3)
        seen.append([line.name for line in index.rows])
        if not index.next_url:
            break
        asked = QueryDict(index.next_url[1:])
    assert [len(page) for page in seen] == [3, 3, 1]
    names = [name for page in seen for name in page]
    assert names == sorted(names, reverse=True)
    back = index_of(HOUSEHOLD, world.lucia, QueryDict(index.previous_url[1:]), size=3)  # type: ignore[index]
    assert [line.name for line in back.rows] == seen[1]


@pytest.mark.parametrize("bent", ["x", "MTAwMA", "TmFOLzE", "MS8yLzM", "'", "9" * 400])
def test_a_bent_cursor_or_class_leads_to_the_first_page(world: World, bent: str) -> None:
    homes(world, 2)
    assert len(index_of(HOUSEHOLD, world.lucia, {"after": bent}).rows) == 2
    assert len(index_of(HOUSEHOLD, world.lucia, {"before": bent}).rows) == 2
    assert index_of(HOUSEHOLD, world.lucia, {"clase": f"{bent}x"}).rows


def test_it_is_found_by_anybody_of_it_and_by_its_best_class(world: World) -> None:
    live_together(
        world, customer("Ana Gil", world.lucia, 7, 3), customer("Bruno Zubizarreta", world.lucia)
    )
    live_together(
        world, customer("Carla Paz", world.lucia, 9, 2), customer("Darío Paz", world.lucia, 1, 3)
    )
    assert len(index_of(HOUSEHOLD, world.lucia, {}).rows) == 2
    (found,) = index_of(HOUSEHOLD, world.lucia, {"q": "zubizarreta"}).rows
    assert "Ana Gil" in found.names
    (found,) = index_of(HOUSEHOLD, world.lucia, {"clase": "2"}).rows
    assert found.name == "Carla Paz"


def test_a_file_has_all_of_them_and_computes_nothing(world: World, client: Client) -> None:
    live_together(world, customer("=1+1", world.lucia, 7), customer("Otra", world.lucia))
    client.force_login(world.patricia)
    told = client.get(f"{PAGE}archivo.csv").getvalue().decode("utf-8-sig")  # type: ignore[attr-defined]
    assert "'=1+1;Otra;2;ORO;7,00" in told
    client.force_login(world.lucia)
    assert client.get(f"{PAGE}archivo.csv").status_code == 404


def test_who_sees_no_amounts_sees_no_totals(world: World, client: Client) -> None:
    homes(world, 2)
    FieldLimit.objects.create(role=world.patricia.role, field=AMOUNTS, access="hidden")
    index = index_of(HOUSEHOLD, world.patricia, {})
    assert len(index.rows) == 2
    assert not index.sees_totals
    assert all(line.total is None for line in index.rows)


def test_an_empty_house_says_how_one_begins(world: World, client: Client) -> None:
    client.force_login(world.lucia)
    assert "vive con" in client.get(PAGE).content.decode()
    assert "pertenece a" in client.get(f"{PAGE}?ver=empresas").content.decode()


def test_twenty_homes_ask_as_often_as_ten(world: World, client: Client) -> None:
    client.force_login(world.lucia)
    homes(world, 10)
    client.get(PAGE)
    with CaptureQueriesContext(connection) as ten:
        client.get(PAGE)
    homes(world, 10)
    with CaptureQueriesContext(connection) as twenty:
        client.get(PAGE)
    assert len(ten) == len(twenty)
