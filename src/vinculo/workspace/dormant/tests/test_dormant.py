"""From who is asleep to what was spared: found, decided, done and audited, by hand."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone
from python_calamine import CalamineWorkbook

from tests.world import World
from vinculo.analytics.costs.recording import Cost, set_unit_costs
from vinculo.analytics.dormancy.models import DormantAccount, DormantDecision
from vinculo.analytics.dormancy.rule import Rule, rule_on, set_rule
from vinculo.analytics.reports.making import make_reports
from vinculo.commerce.models import Purchase
from vinculo.customers.models import Customer
from vinculo.shell.bulk import jobs
from vinculo.shell.bulk.models import BulkRun
from vinculo.shell.models import LongJob, Task
from vinculo.shell.planner.planning import finish_task
from vinculo.workspace.reports.tests.test_reports import DAY, buy, inside


@pytest.fixture
def asleep(world: World, tmp_path: Path, settings: Any) -> World:
    """María bought in 2023 for the last time; La Espiga buys still. A statement costs 2."""
    settings.DATA_DIR = tmp_path
    Purchase.objects.all().delete()
    buy(world.maria, "2023-03-10", 400)
    buy(world.espiga, "2026-03-20", 100)
    set_unit_costs([Cost("statement", date(2020, 1, 1), Decimal(2))], world.by)
    make_reports(as_of=DAY)
    return world


def decide(world: World, action: str) -> BulkRun:
    client = inside(world.patricia)
    sent = {"do": "decidir", "q": "", "ids": str(world.maria.pk)}
    client.post("/acciones/inactivos/nueva/", sent)
    run = BulkRun.objects.latest("pk")
    filled = {"action": action, "title": "", "due": "", "assignee": str(world.lucia.pk)}
    assert client.post(f"/acciones/{run.pk}/", filled).status_code == 302
    work()
    return run


def work() -> None:
    for job in LongJob.objects.open().order_by("pk"):
        getattr(jobs, job.kind.removeprefix("shell.")).func(job.pk)
        job.refresh_from_db()
        assert job.state == "done", job.error


def test_one_of_two_sleeps_and_costs_two_a_month(asleep: World) -> None:
    page = inside(asleep.patricia).get("/valor/inactivos/")
    (row,) = page.context["rows"]
    assert row["account"].customer == asleep.maria
    assert (row["monthly"], row["account"].last_year) == (2, 400)
    summary = page.context["summary"]
    assert (summary.dormant, summary.accounts, summary.monthly, summary.yearly) == (1, 2, 2, 24)
    assert [(one.label, one.count, one.cost) for one in summary.kinds] == [
        ("Estados de cuenta", 12, 2)
    ]


def test_what_is_advised_follows_the_rule(asleep: World) -> None:
    """She bought 400 in her last year, which is what the dormant bought on average."""
    assert DormantAccount.objects.get().advice == "reactivate"
    set_rule(Rule(12, "sales", Decimal(500), 36), date(2026, 1, 1), asleep.by)
    make_reports(as_of=DAY)
    assert DormantAccount.objects.get().advice == "close"  # quiet since March 2023
    set_rule(Rule(12, "sales", Decimal(500), 60), date(2026, 1, 1), asleep.by)
    make_reports(as_of=DAY)
    assert DormantAccount.objects.get().advice == "cheapen"
    set_rule(Rule(48, "sales", None, 60), date(2026, 6, 30), asleep.by)
    make_reports(as_of=DAY)
    assert not DormantAccount.objects.exists()
    assert (rule_on(date(2026, 6, 29)).months, rule_on(DAY).months) == (12, 48)


def test_a_closed_account_spares_its_statements_and_the_audit_says_how_much(
    asleep: World,
) -> None:
    decide(asleep, "close")
    task = Task.objects.get(subject_id=asleep.maria.pk)
    assert (task.assignee, task.title.split(":")[0]) == (
        asleep.lucia,
        "Cerrar esta cuenta inactiva",
    )
    decision = DormantDecision.objects.get()
    assert (decision.monthly_cost, decision.done_on) == (2, None)
    DormantDecision.objects.update(decided_on=date(2026, 7, 1))
    finish_task(task, asleep.by, datetime(2026, 7, 1, 15, tzinfo=UTC))
    make_reports(as_of=date(2027, 7, 1))
    decision.refresh_from_db()
    # A year at two a month, and nothing was spent: no statement went out.
    assert (decision.done_on, decision.expected, decision.spent) == (date(2026, 7, 1), 24, 0)
    assert decision.saved == 24
    page = inside(asleep.patricia).get("/valor/inactivos/decididos/")
    assert page.context["spared"].saved == 24
    buy(asleep.maria, "2027-07-20", 50)
    make_reports(as_of=date(2027, 7, 31))
    decision.refresh_from_db()
    assert decision.ended_on == date(2027, 7, 20)
    assert decision.saved == 24  # as it was audited last


def test_who_is_won_back_is_no_saving_but_a_sale(asleep: World) -> None:
    decide(asleep, "reactivate")
    DormantDecision.objects.update(decided_on=date(2026, 7, 1))
    buy(asleep.maria, "2026-08-01", 70)
    make_reports(as_of=date(2026, 9, 1))
    decision = DormantDecision.objects.get()
    assert (decision.done_on, decision.sold, decision.saved) == (date(2026, 8, 1), 70, None)


def test_a_decision_is_taken_back_with_its_task(asleep: World) -> None:
    run = decide(asleep, "cheapen")
    again = decide(asleep, "close")
    assert again.items.get().reason == "decided"
    inside(asleep.patricia).post(f"/acciones/{run.pk}/regreso/")
    work()
    assert not DormantDecision.objects.exists()
    assert not Task.objects.filter(subject_id=asleep.maria.pk).exists()


def test_they_leave_as_a_workbook(asleep: World) -> None:
    sent = {"as": "xlsx", "q": "?consejo=reactivate", "ids": ""}
    answer = inside(asleep.patricia).post("/archivos/inactivos/nuevo/", sent)
    sheet = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0)
    head, row = sheet.to_python()
    found = dict(zip(head, row, strict=True))
    assert (found["Nombre"], found["Lo que cuesta"]) == (asleep.maria.name, 24)
    assert found["Qué se aconseja"] == "Reactivar"


def test_a_stranger_sees_nobody(asleep: World) -> None:
    page = inside(asleep.stranger).get("/valor/inactivos/")
    assert (page.status_code, page.context["rows"], page.context["summary"].dormant) == (200, [], 0)
    assert asleep.maria.name not in page.content.decode()


def test_before_it_is_computed_the_bank_is_the_example(world: World) -> None:
    page = inside(world.patricia).get("/valor/inactivos/").content.decode()
    assert "1.800.000" in page
    assert "150.000" in page


def test_the_rule_is_kept_with_its_day_and_refuses_nonsense(world: World) -> None:
    client = inside(world.administrator)
    asked = {"months": "18", "movement": "payments", "worth": "1.000,5", "close_after": "36",
             "valid_from": "2026-01-01", "because": "Banca"}  # fmt: skip
    assert client.post("/empresa/inactividad/", asked | {"close_after": "6"}).status_code == 422
    assert client.post("/empresa/inactividad/", asked).status_code == 302
    today = timezone.localdate()
    assert rule_on(today) == Rule(18, "payments", Decimal("1000.5"), 36)
    assert "18 meses" in client.get("/empresa/inactividad/").content.decode()


def test_the_list_asks_as_often_for_twenty_as_for_ten(
    asleep: World, django_assert_num_queries: Any
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def asked(count: int) -> int:
        DormantAccount.objects.all().delete()
        people = Customer.objects.bulk_create(
            Customer(kind="person", name=f"P{count}-{n}", owner=asleep.lucia) for n in range(count)
        )
        DormantAccount.objects.bulk_create(
            DormantAccount(customer=one, quiet_since=DAY, amount=1, last_year=1, cost=n, contacts=0,
                           advice="cheapen") for n, one in enumerate(people)
        )  # fmt: skip
        client = inside(asleep.patricia)
        client.get("/valor/inactivos/")
        with CaptureQueriesContext(connection) as seen:
            assert len(client.get("/valor/inactivos/").context["rows"]) == count
        return len(seen)

    assert asked(10) == asked(20)
