"""A worker lives as long as it holds its lock, whatever the clock says of its heartbeat."""

import asyncio
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from asgiref.sync import async_to_sync
from django.db import connection, connections
from procrastinate.contrib.django import connector_params

from vinculo.shell import jobs, living
from vinculo.shell.living import HOLD, Living
from vinculo.shell.tests.test_jobs import dead_worker, inner, statuses, take

pytestmark = pytest.mark.django_db(transaction=True)
HOUR = 3600.0


@pytest.fixture
def other() -> Iterator[psycopg.Connection]:
    """Another worker's connection."""
    with psycopg.connect(**connector_params(), autocommit=True) as connection:
        yield connection


@pytest.mark.parametrize("seconds", [HOUR, -HOUR])
def test_a_clock_that_jumped_takes_no_job_from_a_living_worker(
    other: psycopg.Connection, seconds: float
) -> None:
    inner.defer(word="mine")
    take(number := dead_worker(seconds))
    other.execute(HOLD, [number])
    async_to_sync(jobs.take_up_stalled)()
    look_twice()
    assert statuses()["tests.inner"] == "doing"


@pytest.mark.parametrize("seconds", [0, -HOUR])
def test_a_killed_workers_job_is_taken_up_although_its_heartbeat_is_young(
    other: psycopg.Connection, seconds: float
) -> None:
    inner.defer(word="again")
    take(number := dead_worker(seconds))
    other.execute(HOLD, [number])
    other.close()
    look_twice()
    assert statuses()["tests.inner"] == "todo"


def test_who_was_missed_once_only_is_left_alone(other: psycopg.Connection) -> None:
    """It may just have lost its connection, and be on its way back."""
    inner.defer(word="mine")
    take(number := dead_worker(0))
    look_twice(between=lambda: other.execute(HOLD, [number]))
    assert statuses()["tests.inner"] == "doing"


def look_twice(between: Any = lambda: None) -> None:
    async def looks() -> None:
        one = Living()
        first = asyncio.create_task(one.look_after_others())
        await asyncio.sleep(0.3)
        between()
        await asyncio.sleep(living.LOOK_EVERY + 0.5)
        first.cancel()
        await one.end()

    asyncio.run(looks())
    connections["default"].ensure_connection()
    assert connection.is_usable()
