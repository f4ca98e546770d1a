"""One thing for many customers: who may, what is looked at before, what is left, and all undone."""

import csv
import io
import zipfile
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.customers import recording
from vinculo.customers.models import Customer, Standing, Tag
from vinculo.shell.accounts.models import Role, RoleScope, User
from vinculo.shell.bulk import jobs as bulk_jobs
from vinculo.shell.bulk.models import BulkItem, BulkRun
from vinculo.shell.exporting import asking, making
from vinculo.shell.exporting.models import ExportFile
from vinculo.shell.models import Activity, Following, LongJob, Notice, Task
from vinculo.workspace.list.tests.test_list import ESPIGA, MARIA, inside, stand

State = BulkItem.State


def ask(user: User, do: str, ids: list[int] | None = None, q: str = "?vista=todos") -> BulkRun:
    data = {"do": do, "q": q, "ids": ",".join(map(str, ids or []))}
    response = inside(user).post("/acciones/clientes/nueva/", data)
    assert response.status_code == 302, response.status_code
    return BulkRun.objects.latest("pk")


def work() -> None:
    """What the worker would do, in the order asked."""
    for job in LongJob.objects.open().order_by("pk"):
        getattr(bulk_jobs, job.kind.removeprefix("shell.")).func(job.pk)
        job.refresh_from_db()
        assert job.state == "done", job.error


def run(user: User, do: str, values: dict[str, Any], **how: Any) -> BulkRun:
    one = ask(user, do, **how)
    begun = inside(user).post(f"/acciones/{one.pk}/", values)
    assert begun.status_code == 302, begun.content.decode()[-1500:]
    work()
    one.refresh_from_db()
    return one


def undo(user: User, one: BulkRun) -> None:
    assert inside(user).post(f"/acciones/{one.pk}/regreso/").status_code == 302
    work()


def state_of(one: BulkRun) -> dict[int, tuple[str, str]]:
    rows = one.items.values_list("record_id", "state", "reason")
    return {pk: (state, reason) for pk, state, reason in rows}


def everything() -> dict[str, list[Any]]:
    """All that actions may touch, but for what is only recorded."""
    return {
        "customers": list(Customer.objects.order_by("pk").values("pk", "owner", "team")),
        "standings": list(Standing.objects.order_by("pk").values("pk", "owner", "team")),
        "tags": sorted(Customer.tags.through.objects.values_list("customer_id", "tag__name")),
        "tasks": sorted(Task.objects.values_list("title", "subject_id", "assignee_id")),
        "follows": sorted(Following.objects.values_list("person_id", "subject_id")),
    }


def test_a_seller_changes_her_own_alone_and_sees_who_is_left_out(world: World) -> None:
    one = ask(world.lucia, "responsable")
    page = inside(world.lucia).get(f"/acciones/{one.pk}/")
    check = page.context["check"]
    assert (check.samples, check.excluded_samples) == ([MARIA], [ESPIGA])
    one = run(world.lucia, "responsable", {"owner": world.julian.pk})
    assert state_of(one) == {
        world.maria.pk: (State.DONE, ""), world.espiga.pk: (State.LEFT, "not_yours"),
    }  # fmt: skip
    world.maria.refresh_from_db()
    assert world.maria.owner == world.julian


def test_a_stranger_reaches_nobody_whatever_she_sends(world: World) -> None:
    ids = [world.maria.pk, world.espiga.pk]
    one = run(world.stranger, "etiquetar", {"tag": "Mía"}, ids=ids)
    assert state_of(one) == {}
    assert not Customer.tags.through.objects.exists()
    mine = ask(world.patricia, "etiquetar")
    client = inside(world.stranger)
    for path in ("", "regreso/", "resultado/"):
        method = client.post if path == "regreso/" else client.get
        assert method(f"/acciones/{mine.pk}/{path}").status_code == 404


def test_who_may_not_change_customers_has_no_such_action(world: World) -> None:
    client = inside(world.analyst)
    assert client.post("/acciones/clientes/nueva/", {"do": "responsable"}).status_code == 404
    assert client.post("/acciones/clientes/nueva/", {"do": "seguir"}).status_code == 302
    assert client.post("/acciones/otros/nueva/", {"do": "seguir"}).status_code == 404


def test_all_that_match_are_those_of_the_filter_when_it_begins(world: World) -> None:
    """Whom the action itself moves out of the filter is done all the same, each once."""
    for number in range(600):
        Customer.objects.create(name=f"C{number}", sort_name=f"c{number}", owner=world.lucia,
                                team=world.north)  # fmt: skip
    query = f"?vista=todos&responsable={world.lucia.pk}"
    one = run(world.patricia, "responsable", {"owner": world.julian.pk}, q=query)
    assert one.items.filter(state=State.DONE).count() == 601
    assert not Customer.objects.filter(owner=world.lucia).exists()


def test_the_new_owner_is_told_once_and_each_history_says_it(world: World) -> None:
    run(world.patricia, "responsable", {"owner": world.lucia.pk})
    told = Notice.objects.filter(person=world.lucia)
    assert [notice.activity.kind for notice in told] == ["shell.done_to_many"]
    kinds = Activity.objects.filter(subject_id=world.espiga.pk, subject_kind="customer")
    assert kinds.latest("pk").kind == "customers.assigned"


ACTIONS = st.lists(
    st.tuples(
        st.sampled_from(["responsable", "equipo", "etiquetar", "desetiquetar", "tarea", "seguir"]),
        st.integers(0, 3), st.sets(st.integers(0, 5), min_size=1),
    ),
    min_size=1, max_size=4,
)  # fmt: skip


@settings(max_examples=12, deadline=None, phases=[Phase.explicit, Phase.generate],
          suppress_health_check=[HealthCheck.function_scoped_fixture])  # fmt: skip
@given(steps=ACTIONS)
def test_doing_and_undoing_in_reverse_leaves_everything_as_it_was(
    world: World, steps: list[tuple[str, int, set[int]]]
) -> None:
    customers = [world.maria, world.espiga]
    for number in range(4):
        one = Customer.objects.create(name=f"P{number}", sort_name=f"p{number}",
                                      owner=[None, world.lucia][number % 2])  # fmt: skip
        customers.append(one)
        Standing.objects.filter(pk=one.pk).delete()
        stand(one, number)
    owners = ["", world.lucia.pk, world.julian.pk, world.stranger.pk]
    teams = [world.north.pk, world.south.pk] * 2
    tags = [Tag.objects.get_or_create(name=f"T{number}")[0] for number in range(4)]
    recording.tag(world.maria, "T1", by=world.by)
    before, done = everything(), []
    for action, which, chosen in steps:
        values = {
            "responsable": {"owner": owners[which]}, "equipo": {"team": teams[which]},
            "etiquetar": {"tag": f"T{which}"}, "desetiquetar": {"tag": tags[which].pk},
            "tarea": {"title": "Llamar", "due": "", "assignee": "owner"}, "seguir": {},
        }[action]  # fmt: skip
        ids = [customers[number].pk for number in chosen]
        done.append(run(world.patricia, action, values, ids=ids))
    for one in reversed(done):
        if one.items.filter(state=State.DONE).exists():
            undo(world.patricia, one)
            assert not one.items.filter(state=State.KEPT).exists()
    assert everything() == before


def test_what_was_changed_later_is_kept_and_said(world: World) -> None:
    one = run(world.patricia, "responsable", {"owner": world.lucia.pk})
    recording.assign(world.espiga, world.stranger, by=world.by)
    undo(world.patricia, one)
    assert state_of(one)[world.espiga.pk] == (State.KEPT, "later")
    world.espiga.refresh_from_db()
    assert world.espiga.owner == world.stranger
    page = inside(world.patricia).get(f"/acciones/{one.pk}/").content.decode()
    assert "1" in page


def test_a_run_begun_twice_or_worked_twice_does_each_once(world: World) -> None:
    one = ask(world.patricia, "tarea")
    values = {"title": "Llamar", "due": "", "assignee": str(world.lucia.pk)}
    for _again in range(2):
        inside(world.patricia).post(f"/acciones/{one.pk}/", values)
    assert LongJob.objects.filter(kind="shell.do_to_many").count() == 1
    work()
    LongJob.objects.update(state="running", finished_at=None)
    work()
    assert Task.objects.filter(title="Llamar").count() == 2


def test_the_result_file_says_why_and_defuses(world: World) -> None:
    bad = Customer.objects.create(name="=cmd|' /C calc'!A0", sort_name="a", owner=world.julian)
    one = run(world.lucia, "etiquetar", {"tag": "Nueva"})
    file = b"".join(inside(world.lucia).get(f"/acciones/{one.pk}/resultado/")).decode()
    assert MARIA in file
    assert "=cmd" not in file  # of another, not hers to read
    RoleScope.objects.filter(role=Role.SELLER, area="customers.read").update(scope="all")
    one = run(world.lucia, "seguir", {}, ids=[bad.pk])
    file = b"".join(inside(world.lucia).get(f"/acciones/{one.pk}/resultado/")).decode()
    assert ";'=cmd" in file


# Files.

FORMULAS = [
    "=1+1",
    "+1+cmd",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1+1",
    '=HYPERLINK("x")',
    "  =1",
]


def take(user: User, format: str, query: str, ids: str = "") -> Any:
    data = {"as": format, "q": query, "ids": ids}
    return inside(user).post("/archivos/clientes/nuevo/", data)


def sheet(content: bytes) -> list[list[Any]]:
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_formula_leaves_the_house(world: World, formula: str) -> None:
    Customer.objects.create(name=formula, sort_name="a", city=formula, industry=formula)
    query = "?vista=todos&columnas=city,industry"
    text = b"".join(take(world.patricia, "csv", query)).decode()
    cells = [
        cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row
    ]
    assert sum(formula in cell for cell in cells) == 3
    assert not any(cell.lstrip(" ").startswith(tuple("=+-@＝\t\r")) for cell in cells)
    book = take(world.patricia, "xlsx", query).content
    inside_of = zipfile.ZipFile(io.BytesIO(book)).read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in inside_of
    assert "<hyperlink" not in inside_of


def test_a_file_has_the_chosen_columns_in_the_company_s_convention(world: World) -> None:
    stand(world.maria, 1234)
    query = "?vista=todos&orden=nombre&columnas=amount,since,email"
    text = b"".join(take(world.patricia, "csv", query)).decode().splitlines()
    row = f"{world.maria.pk};{MARIA};1234,00;2017-03-04;mfquintero@elfogon.example"
    assert row in text
    rows = sheet(take(world.patricia, "xlsx", query).content)
    found = next(row for row in rows if row[1] == MARIA)
    assert found[2] == 1234
    assert str(found[3])[:10] == "2017-03-04"


def test_a_file_holds_what_the_person_may_take_out_alone(world: World) -> None:
    assert take(world.lucia, "csv", "?vista=todos").status_code == 404
    RoleScope.objects.create(role=Role.SELLER, area="customers.export", scope="own")
    text = b"".join(take(world.lucia, "csv", "?vista=todos")).decode()
    assert MARIA in text
    assert ESPIGA not in text
    both = f"{world.maria.pk},{world.espiga.pk}"
    assert MARIA not in b"".join(take(world.stranger, "csv", "?vista=todos", both)).decode()


def test_a_large_list_is_made_in_the_background_and_its_link_ends(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", 1)
    answer = take(world.patricia, "xlsx", "?vista=todos")
    file = ExportFile.objects.get()
    assert answer["Location"] == f"/archivos/{file.pk}/"
    from vinculo.shell.exporting.jobs import make_file

    assert file.job
    make_file.func(file.job.pk)
    client = inside(world.patricia)
    assert client.get(f"/archivos/{file.pk}/").status_code == 200
    content = b"".join(client.get(f"/archivos/{file.pk}/contenido/"))  # type: ignore[arg-type]
    assert {row[1] for row in sheet(content)[1:]} == {MARIA, ESPIGA}
    for other in (world.stranger, world.analyst, world.administrator):
        assert inside(other).get(f"/archivos/{file.pk}/contenido/").status_code == 404
    ExportFile.objects.update(expires_at=timezone.now() - timedelta(seconds=1))
    assert client.get(f"/archivos/{file.pk}/contenido/").status_code == 404
    making.forget_expired()
    assert ExportFile.objects.get().path == ""


def test_anonymous_people_are_asked_to_sign_in(world: World) -> None:
    for path in ("/acciones/clientes/nueva/", "/archivos/clientes/nuevo/", "/vistas/1/retiro/"):
        assert Client().post(path).status_code == 302
