"""A long job tells how far it is, stops when asked to, and survives its worker."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, connections
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.world import World
from vinculo.runtime.problem import Problem
from vinculo.shell import jobs
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.accounts.models import User
from vinculo.shell.work.asking import ask
from vinculo.shell.work.models import LongJob
from vinculo.shell.work.working import MOST_ATTEMPTS, Report, TakenOver, work_on

State = LongJob.State
SEEN: list[Any] = []


def count_up(job: LongJob, report: Report) -> dict[str, Any]:
    for step in range(1, job.asked["steps"] + 1):
        SEEN.append(step)
        report(step, job.asked["steps"], f"step {step}")
        if job.asked.get("breaks") == step:
            raise RuntimeError("a fault of ours")
        if job.asked.get("complains") == step:
            raise Problem("No hay espacio en el disco.")
    return {"counted": job.asked["steps"]}


@jobs.app.task(name="tests.count_up")
def counting(job_id: int) -> None:
    work_on(job_id, count_up)


@pytest.fixture(autouse=True)
def forget() -> None:
    SEEN.clear()


def asked_by(user: User, **asked: Any) -> LongJob:
    return ask(counting, "Contar", Actor.person(user), asked={"steps": 3} | asked, page="/valor/")


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_a_done_job_keeps_its_result(world: World) -> None:
    job = asked_by(world.lucia)
    assert (job.state, job.is_open) == (State.WAITING, True)
    assert job.asked_by_name == world.lucia.full_name
    work_on(job.pk, count_up)
    job.refresh_from_db()
    assert (job.state, job.result, job.done, job.total) == (State.DONE, {"counted": 3}, 3, 3)
    assert job.finished_at
    assert not job.is_open


def test_a_job_that_is_over_is_not_done_again(world: World) -> None:
    job = asked_by(world.lucia)
    work_on(job.pk, count_up)
    work_on(job.pk, count_up)
    assert SEEN == [1, 2, 3]


def test_a_problem_is_said_in_its_own_words(world: World) -> None:
    job = asked_by(world.lucia, complains=2)
    work_on(job.pk, count_up)
    job.refresh_from_db()
    assert (job.state, job.error) == (State.FAILED, "No hay espacio en el disco.")


def test_a_fault_of_ours_is_said_plainly_and_raised(world: World) -> None:
    job = asked_by(world.lucia, breaks=1)
    with pytest.raises(RuntimeError):
        work_on(job.pk, count_up)
    job.refresh_from_db()
    assert job.state == State.FAILED
    assert "a fault of ours" not in job.error
    assert job.error


def test_a_waiting_job_is_cancelled_at_once(world: World) -> None:
    job = asked_by(world.lucia)
    assert inside(world.lucia).post(f"/trabajos/{job.pk}/cancelacion/").status_code == 302
    work_on(job.pk, count_up)
    job.refresh_from_db()
    assert (job.state, SEEN) == (State.CANCELLED, [])


def test_a_running_job_stops_at_its_next_report(world: World) -> None:
    job = asked_by(world.lucia)

    def cancelled_midway(running: LongJob, report: Report) -> None:
        report(1, 10, "")
        inside(world.lucia).post(f"/trabajos/{job.pk}/cancelacion/")
        report(1, 11, "")
        SEEN.append("went on")

    work_on(job.pk, cancelled_midway)
    job.refresh_from_db()
    assert (job.state, SEEN) == (State.CANCELLED, [])


def test_cancelling_what_is_over_changes_nothing(world: World) -> None:
    job = asked_by(world.lucia)
    work_on(job.pk, count_up)
    job.cancel()
    assert job.state == State.DONE


def test_a_job_taken_for_dead_gives_way_to_who_took_it_over(world: World) -> None:
    job = asked_by(world.lucia)

    def slow(running: LongJob, report: Report) -> None:
        report(1, 10, "")
        work_on(job.pk, count_up)
        with pytest.raises(TakenOver):
            report(2, 11, "")
        raise TakenOver

    work_on(job.pk, slow)
    job.refresh_from_db()
    assert (job.state, job.result) == (State.DONE, {"counted": 3})


def test_a_job_that_always_ends_its_worker_is_given_up(world: World) -> None:
    job = asked_by(world.lucia)
    LongJob.objects.filter(pk=job.pk).update(state=State.RUNNING, attempt=MOST_ATTEMPTS)
    work_on(job.pk, count_up)
    job.refresh_from_db()
    assert (job.state, SEEN) == (State.FAILED, [])
    assert job.error


def test_a_job_cancelled_while_its_worker_was_dead_is_not_taken_up(world: World) -> None:
    job = asked_by(world.lucia)
    LongJob.objects.filter(pk=job.pk).update(state=State.RUNNING, attempt=1)
    LongJob.objects.get(pk=job.pk).cancel()
    work_on(job.pk, count_up)
    job.refresh_from_db()
    assert (job.state, SEEN) == (State.CANCELLED, [])


def test_time_left_follows_the_pace(world: World) -> None:
    began = timezone.now() - timedelta(seconds=30)
    job = LongJob(state=State.RUNNING, done=25, total=100, counted_from=began)
    assert 89 <= (job.seconds_left or 0) <= 92
    job.done = 0
    assert job.seconds_left is None


PAGES = ["/trabajos/{}/", "/trabajos/{}/progreso/"]
VERBS = ["/trabajos/{}/cancelacion/", "/trabajos/{}/repeticion/"]


@pytest.mark.parametrize("who", ["stranger", "julian", "patricia"])
def test_anybody_elses_job_does_not_exist(world: World, who: str) -> None:
    job, client = asked_by(world.lucia), inside(getattr(world, who))
    for path in PAGES:
        assert client.get(path.format(job.pk)).status_code == 404
    for path in VERBS:
        assert client.post(path.format(job.pk)).status_code == 404
    assert "Contar" not in client.get("/trabajos/").content.decode()
    job.refresh_from_db()
    assert job.state == State.WAITING
    assert LongJob.objects.count() == 1


def test_the_administrator_sees_everybodys(world: World) -> None:
    job, client = asked_by(world.lucia), inside(world.administrator)
    assert world.lucia.full_name in client.get("/trabajos/").content.decode()
    assert client.get(f"/trabajos/{job.pk}/").status_code == 200


def test_the_fragment_renews_itself_until_the_job_is_over(world: World) -> None:
    job, client = asked_by(world.lucia), inside(world.lucia)
    open_one = client.get(f"/trabajos/{job.pk}/progreso/")
    assert "every 1s" in open_one.content.decode()
    assert "HX-Trigger" not in open_one
    work_on(job.pk, count_up)
    over = client.get(f"/trabajos/{job.pk}/progreso/")
    assert "every 1s" not in over.content.decode()
    assert "/valor/" in over.content.decode()
    assert "Contar" in over["HX-Trigger"]


def test_what_failed_can_be_asked_again(world: World) -> None:
    job = asked_by(world.lucia, complains=1)
    work_on(job.pk, count_up)
    inside(world.lucia).post(f"/trabajos/{job.pk}/repeticion/")
    again = LongJob.objects.latest("pk")
    assert (again.asked, again.state, again.page) == (job.asked, State.WAITING, "/valor/")
    assert LongJob.objects.count() == 2


def test_a_job_that_the_queue_lost_says_so(world: World) -> None:
    job = asked_by(world.lucia)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")
    page = inside(world.lucia).get(f"/trabajos/{job.pk}/")
    assert page.context["trouble"] == "lost"


def test_the_list_asks_as_much_for_twenty_as_for_ten(world: World) -> None:
    client = inside(world.lucia)

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert client.get("/trabajos/").status_code == 200
        return len(queries)

    for _ in range(10):
        asked_by(world.lucia)
    asked()
    at_ten = asked()
    for _ in range(10):
        asked_by(world.lucia)
    assert asked() == at_ten


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_a_dead_workers_job_is_begun_again_by_the_next(
    transactional_db: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The worker's threads must not keep the test database open.
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
    job = ask(counting, "Contar", Actor.system("tests"), asked={"steps": 3})
    LongJob.objects.filter(pk=job.pk).update(state=State.RUNNING, attempt=1, done=2, total=3)
    with connection.cursor() as cursor:
        cursor.execute(
            "WITH dead AS (INSERT INTO procrastinate_workers (last_heartbeat)"
            " VALUES (now() - interval '1 hour') RETURNING id)"
            " UPDATE procrastinate_jobs SET status = 'doing', worker_id = (SELECT id FROM dead)"
            " WHERE id = %s",
            [job.queue_id],
        )
    jobs.run_worker(wait=False)
    job.refresh_from_db()
    assert (job.state, job.attempt, SEEN) == (State.DONE, 2, [1, 2, 3])
