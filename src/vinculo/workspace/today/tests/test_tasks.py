"""All one's own tasks: overdue first, page by page, done in place."""

import csv
import re
from datetime import datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.commerce.models import Purchase
from vinculo.customers.models import Customer, Standing
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.activity.models import Activity
from vinculo.shell.planner.models import Task
from vinculo.shell.planner.planning import plan_task


def promise(world: World, title: str, due: datetime | None, who: User | None = None) -> Task:
    subject = ("customer", world.maria.pk)
    return plan_task(title, Actor.person(world.lucia), (who or world.lucia).pk, due, subject)


def page(client: Client, path: str = "/tareas/") -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return answer.content.decode().replace("&amp;", "&")


def titles(text: str) -> list[str]:
    return re.findall(r"Tarea \d\d\d", text)


def test_what_is_late_comes_first_and_what_has_no_date_last(world: World, client: Client) -> None:
    now = timezone.now()
    promise(world, "Tarea 003", None)
    promise(world, "Tarea 002", now + timedelta(days=9))
    promise(world, "Tarea 001", now - timedelta(days=1))
    promise(world, "Tarea 000", now - timedelta(days=30))
    promise(world, "Tarea 999", now, world.julian)
    client.force_login(world.lucia)
    text = page(client)
    assert titles(text) == ["Tarea 000", "Tarea 001", "Tarea 002", "Tarea 003"]
    assert text.index("Atrasad") < text.index("Tarea 000")
    assert text.index("Más adelante") < text.index("Tarea 002") < text.index("Sin fecha")
    assert world.maria.name in text


def test_the_pages_together_show_every_task_once(world: World, client: Client) -> None:
    now = timezone.now()
    for n in range(120):
        # Many at the same instant, with microseconds, and a third without a date.
        due = now + timedelta(microseconds=n // 4) if n < 80 else None
        promise(world, f"Tarea {n:03}", due)
    client.force_login(world.lucia)
    found, path = [], "/tareas/"
    while path:
        text = page(client, path)
        found += titles(text)
        following = re.search(r'rel="next" href="([^"]+)"', text)
        path = f"/tareas/{following[1]}" if following else ""
    assert found == [f"Tarea {n:03}" for n in range(120)]


def test_a_task_is_done_in_place_and_opened_again(world: World, client: Client) -> None:
    task = promise(world, "Tarea 001", timezone.now())
    client.force_login(world.lucia)
    assert f'action="/tareas/{task.pk}/cierre/"' in page(client)
    answer = client.post(f"/tareas/{task.pk}/cierre/", {"next": "/tareas/"}, follow=True)
    assert answer.redirect_chain == [("/tareas/", 302)]
    text = answer.content.decode()
    undo = re.search(rf'action="(/tareas/{task.pk}/reapertura/[^"]*)"', text)
    assert undo
    assert "No le debe nada a nadie" in text
    client.post(undo[1].replace("&amp;", "&"), follow=True)  # the page that says so
    assert titles(page(client)) == ["Tarea 001"]


def test_nobody_sees_the_tasks_of_others(world: World, client: Client) -> None:
    promise(world, "Tarea 001", timezone.now())
    assert client.get("/tareas/").status_code == 302
    client.force_login(world.stranger)
    assert titles(page(client)) == []


def test_ten_tasks_cost_as_many_queries_as_twenty(world: World, client: Client) -> None:
    client.force_login(world.lucia)
    counts = []
    for _again in range(2):
        for n in range(10):
            promise(world, f"Tarea {n:03}", timezone.now())
        page(client)
        with CaptureQueriesContext(connection) as captured:
            page(client)
        counts.append(len(captured))
    assert counts[0] == counts[1]
    assert counts[0] <= 8


def cool(world: World, name: str) -> Customer:
    customer = Customer.objects.create(
        name=name, sort_name="a", owner=world.lucia, team=world.lucia.team
    )
    today = timezone.localdate()
    for n in range(6):
        at = timezone.now().astimezone(ZoneInfo("America/Bogota")) - timedelta(days=40 + 10 * n)
        Purchase.objects.create(
            customer=customer, source="y", document=f"{customer.pk}-{n}", occurred_at=at,
            occurred_on=at.date(), currency="COP", amount=10, base_amount=10,
        )  # fmt: skip
    standing = Standing(
        customer=customer, period=today.replace(day=1), rank=1, class_name="ORO", since_on=today,
        amount=5, tenure_months=1, amount_band=1, tenure_band=1,
        last_purchase_on=today - timedelta(days=40),
    )  # fmt: skip
    if hasattr(standing, "owner_id"):
        standing.owner_id, standing.team_id = customer.owner_id, customer.team_id
    standing.save()
    return customer


def test_who_is_cooling_is_taken_as_a_file_without_formulas(world: World, client: Client) -> None:
    customer = cool(world, "=HYPERLINK(1)")
    client.force_login(world.patricia)
    answer = client.get("/enfriandose/archivo/")
    assert answer["Content-Type"].startswith("text/csv")
    rows = list(csv.reader(StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))
    assert rows[0][1] == "Cliente"
    mine = next(row for row in rows if row[0] == str(customer.pk))
    assert mine[1] == "'=HYPERLINK(1)"
    assert mine[6] == "10"
    assert Activity.objects.filter(kind="customers.exported").count() == 1
    assert "/enfriandose/archivo/" in client.get("/").content.decode()


def test_who_may_not_export_finds_no_file(world: World, client: Client) -> None:
    assert client.get("/enfriandose/archivo/").status_code == 302
    for person in (world.technician, world.natalia, world.auditor):
        client.force_login(person)
        assert client.get("/enfriandose/archivo/").status_code == 404, person
    cool(world, "Ajeno Lejano")
    client.force_login(world.stranger)
    answer = client.get("/enfriandose/archivo/")
    assert answer.status_code == 404 or "Ajeno" not in answer.content.decode()
