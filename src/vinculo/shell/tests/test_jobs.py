"""Jobs are neither lost nor early, and a dead worker's jobs are taken up again."""

import pytest
from asgiref.sync import async_to_sync
from django.db import connection, connections, transaction

from vinculo.shell import jobs
from vinculo.shell.models import Team

RUN: list[str] = []


@jobs.app.task(name="tests.inner")
def inner(word: str) -> None:
    RUN.append(word)


@jobs.app.task(name="tests.outer")
def outer(word: str, fails: bool) -> None:
    with transaction.atomic():
        Team.objects.create(name=word)
        inner.defer(word=word)
        if fails:
            raise RuntimeError("after deferring")


def statuses() -> dict[str, str]:
    with connection.cursor() as cursor:
        cursor.execute("SELECT task_name, status::text FROM procrastinate_jobs")
        return dict(cursor.fetchall())


def dead_worker(seconds: float) -> int:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO procrastinate_workers (last_heartbeat)"
            " VALUES (now() - make_interval(secs => %s)) RETURNING id",
            [seconds],
        )
        return int(cursor.fetchone()[0])


def take(worker: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE procrastinate_jobs SET status = 'doing', worker_id = %s", [worker])


@pytest.mark.django_db
def test_a_dead_workers_job_goes_back_into_the_queue() -> None:
    inner.defer(word="again")
    take(dead_worker(jobs.DEAD_AFTER + 1))
    assert jobs.stalled_jobs() == 1
    async_to_sync(jobs.take_up_stalled)()
    assert jobs.stalled_jobs() == 0
    assert statuses()["tests.inner"] == "todo"


@pytest.mark.django_db
def test_a_living_workers_job_is_left_to_it() -> None:
    inner.defer(word="mine")
    take(dead_worker(jobs.DEAD_AFTER - 5))
    async_to_sync(jobs.take_up_stalled)()
    assert statuses()["tests.inner"] == "doing"


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_what_a_job_defers_belongs_to_its_transaction(monkeypatch: pytest.MonkeyPatch) -> None:
    # The worker's threads must not keep the test database open.
    monkeypatch.setitem(connections.settings["default"], "CONN_MAX_AGE", 0)
    RUN.clear()
    outer.defer(word="kept", fails=False)
    outer.defer(word="taken back", fails=True)
    jobs.run_worker(wait=False)
    assert RUN == ["kept"]
    assert [team.name for team in Team.objects.all()] == ["kept"]
