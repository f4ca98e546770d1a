"""The pages of a hand-over: from what somebody holds to the receiver's briefing, and back."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.world import World
from vinculo.customers.models import Customer
from vinculo.shell.accounts.models import User
from vinculo.shell.models import LongJob, Notice
from vinculo.workspace.handover import jobs
from vinculo.workspace.handover.models import HandOver
from vinculo.workspace.handover.planning import Rule, plan
from vinculo.workspace.handover.tests.test_giving import busy, handed, shops

pytestmark = pytest.mark.django_db


def as_(client: Client, person: User) -> Client:
    client.force_login(person)
    return client


def page(client: Client, person: User, path: str) -> str:
    answer = as_(client, person).get(path)
    assert answer.status_code == 200, answer
    return answer.content.decode()


def the_job(hand_over: HandOver) -> LongJob:
    hand_over.refresh_from_db()
    return LongJob.objects.get(pk=hand_over.job_id)


def test_from_the_plan_to_the_last_word(world: World, client: Client) -> None:
    busy(world)
    told = page(client, world.patricia, f"/traspasos/nuevo/{world.lucia.pk}/")
    assert "ORO" in told
    answer = client.post(
        f"/traspasos/nuevo/{world.lucia.pk}/",
        {
            "because": "leaves", "receivers": [world.julian.pk], "by": "number",
            "keeps_together": "on", "rest_to": "", "note": "Paga los viernes",
        },
    )  # fmt: skip
    hand_over = HandOver.objects.get()
    assert answer["Location"] == f"/traspasos/{hand_over.pk}/"
    assert "María Fernanda" in page(client, world.patricia, answer["Location"])
    assert Customer.objects.filter(owner=world.lucia).exists()

    client.post(f"/traspasos/{hand_over.pk}/entrega/")
    jobs.hand_over(the_job(hand_over).pk)
    assert the_job(hand_over).state == LongJob.State.DONE
    assert not Customer.objects.filter(owner=world.lucia).exists()
    told = page(client, world.julian, f"/traspasos/{hand_over.pk}/recibido/")
    assert "Paga los viernes" in told
    assert "Llevar la muestra" in told
    assert "Transferencia, a 15 días" in told
    assert Notice.objects.filter(person=world.julian, subject_kind="hand_over").count() == 1

    as_(client, world.patricia).post(f"/traspasos/{hand_over.pk}/devolucion/")
    jobs.hand_back(the_job(hand_over).pk)
    assert Customer.objects.get(pk=world.maria.pk).owner == world.lucia
    assert page(client, world.patricia, f"/traspasos/{hand_over.pk}/")


def test_it_is_changed_by_hand_and_shared_out_by_city(world: World, client: Client) -> None:
    bogota, cali = shops(world, 2), shops(world, 2, "Cali")
    rule = Rule([world.julian.pk, world.natalia.pk])
    hand_over = plan(world.lucia, "moves", rule, world.patricia)
    as_(client, world.patricia)
    form = {"receivers": rule.receivers, "by": "city", "place-Cali": world.natalia.pk}
    client.post(f"/traspasos/{hand_over.pk}/reparto/", form)
    receiver = dict(hand_over.shares.values_list("customer_id", "receiver_id"))
    assert {receiver[one.pk] for one in cali} == {world.natalia.pk}
    client.post(
        f"/traspasos/{hand_over.pk}/a-mano/",
        {"customer": bogota[0].pk, "receiver": world.natalia.pk},
    )
    assert hand_over.shares.get(customer_id=bogota[0].pk).by_hand
    assert "Cali" in page(client, world.patricia, f"/traspasos/{hand_over.pk}/")


def test_who_leads_nobody_learns_nothing(world: World, client: Client) -> None:
    hand_over = handed(world, Rule([world.julian.pk]))
    one = f"/traspasos/{hand_over.pk}/"
    paths = (
        "/traspasos/",
        one,
        one + "cartas/",
        one + "archivo/",
        one + f"para/{world.julian.pk}/",
    )
    for path in (*paths, f"/traspasos/nuevo/{world.lucia.pk}/"):
        for person in (world.stranger, world.lucia, world.natalia, world.auditor):
            assert as_(client, person).get(path).status_code == 404, path
    assert (
        as_(client, world.stranger).get(f"/traspasos/{hand_over.pk}/recibido/").status_code == 404
    )
    assert as_(client, world.julian).get(f"/traspasos/{hand_over.pk}/recibido/").status_code == 200


def test_letters_go_only_to_whom_one_may_write(world: World, client: Client) -> None:
    shops(world, 1)
    hand_over = handed(world, Rule([world.julian.pk]))
    told = page(client, world.patricia, f"/traspasos/{hand_over.pk}/cartas/")
    assert "Tienda Bogotá 0" in told
    rows = as_(client, world.patricia).get(f"/traspasos/{hand_over.pk}/cartas/?archivo=1")
    assert "Tienda" not in rows.content.decode()  # nothing to reach them by
    file = client.get(f"/traspasos/{hand_over.pk}/archivo/")
    lines = b"".join(file.streaming_content).decode().splitlines()  # type: ignore[attr-defined]
    assert len([line for line in lines if "Tienda Bogotá 0" in line]) == 1


def test_ten_customers_cost_as_many_queries_as_twenty(world: World, client: Client) -> None:
    counts: dict[str, list[int]] = {}
    for _round in range(2):
        shops(world, 10)
        hand_over = handed(world, Rule([world.julian.pk]))
        draft = plan(world.julian, "moves", Rule([world.lucia.pk]), world.patricia)
        paths = (
            f"/traspasos/{draft.pk}/", f"/traspasos/{hand_over.pk}/",
            f"/traspasos/nuevo/{world.julian.pk}/",
            f"/traspasos/{hand_over.pk}/para/{world.julian.pk}/",
        )  # fmt: skip
        for number, path in enumerate(paths):
            page(client, world.patricia, path)
            with CaptureQueriesContext(connection) as asked:
                client.get(path)
            counts.setdefault(str(number), []).append(len(asked))
        Customer.objects.update(owner=world.lucia)
    for name, (ten, twenty) in counts.items():
        assert ten == twenty, name


def test_nobody_leaves_their_customers_behind_in_silence(world: World, client: Client) -> None:
    as_(client, world.administrator)
    path = f"/personas/{world.lucia.pk}/retiro/"
    assert f"/traspasos/nuevo/{world.lucia.pk}/" in client.get(path).content.decode()
    assert client.post(path, {"successor": "", "note": ""}).status_code == 422
    world.lucia.refresh_from_db()
    assert world.lucia.is_active
    assert client.post(path, {"successor": "", "note": "", "orphans": "on"}).status_code == 302
    told = page(client, world.patricia, "/traspasos/")
    assert "Lucía Marín Ospina" in told
