"""Whether a worker lives: each one holds an advisory lock under its number for as long as it does.

PostgreSQL lets go of the lock when the worker dies, however it dies. A heartbeat is a clock's word:
after a jump of the clock or a pause of the machine it would give a living worker's job to another.
"""

import asyncio
import contextlib
import logging
from typing import Any

import psycopg
from procrastinate import JobContext
from procrastinate.contrib.django.utils import connector_params
from procrastinate.middleware import AsyncCallNext
from procrastinate.worker import Worker

SPACE = 0x766C6976  # the first number of the lock's two: "vliv"
LOOK_EVERY = 3.0
HOLD = f"SELECT pg_advisory_lock({SPACE}, %s::int)"
# The numbers of workers whose jobs are under way although nobody shows that they live.
ORPHANED = f"""
    SELECT DISTINCT worker_id FROM procrastinate_jobs
    WHERE status = 'doing' AND worker_id IS NOT NULL AND worker_id::int NOT IN (
        SELECT objid::bigint::int FROM pg_locks
        WHERE locktype = 'advisory' AND classid = {SPACE} AND objsubid = 2 AND granted
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
    )
"""  # noqa: S608  a number of ours
# In one statement, so that two who look at once do not take up the same job twice.
TAKE_UP = """
    SELECT procrastinate_retry_job_v2(id, now(), NULL, NULL, NULL) FROM (
        SELECT id FROM procrastinate_jobs
        WHERE status = 'doing' AND worker_id = ANY(%s) FOR UPDATE SKIP LOCKED
    ) orphan
"""


class Living:
    """Shows that one worker lives, and takes up the jobs of those that no longer do."""

    def __init__(self) -> None:
        self.worker_id: int | None = None
        self.held: int | None = None
        self.missed: set[int] = set()
        self.connection: psycopg.AsyncConnection | None = None
        self.taking_turns = asyncio.Lock()

    async def show(self, call_next: AsyncCallNext, context: JobContext, worker: Worker) -> Any:
        """Around every job: before the first one the lock is taken."""
        if self.worker_id != worker.worker_id:
            self.worker_id = worker.worker_id
            async with self.taking_turns:
                await self._connected()
        return await call_next()

    async def look_after_others(self) -> None:
        """For as long as the worker works."""
        while True:
            try:
                async with self.taking_turns:
                    await self._look()
            except (psycopg.Error, OSError) as error:
                self.missed.clear()  # the others could not show themselves either
                logging.getLogger(__name__).info("No look at the other workers: %s", error)
            await asyncio.sleep(LOOK_EVERY)

    async def _look(self) -> None:
        """Who was missed twice, some seconds apart, is dead: once may be a lost connection."""
        connection = await self._connected()
        cursor = await connection.execute(ORPHANED)
        missing = {row[0] for row in await cursor.fetchall()} - {self.worker_id}
        if dead := list(missing & self.missed):
            await connection.execute(TAKE_UP, [dead])
        self.missed = missing - set(dead)

    async def _connected(self) -> psycopg.AsyncConnection:
        if self.connection is None or self.connection.closed:
            self.connection = None
            self.connection = await psycopg.AsyncConnection.connect(
                **connector_params(), autocommit=True
            )
            self.missed.clear()
            self.held = None
        if self.worker_id is not None and self.held != self.worker_id:
            await self.connection.execute(HOLD, [self.worker_id])
            self.held = self.worker_id
        return self.connection

    async def end(self) -> None:
        if self.connection is not None:
            with contextlib.suppress(psycopg.Error, OSError):
                await self.connection.close()
