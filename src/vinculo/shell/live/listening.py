"""The one connection that waits for news, and one that reads them."""

import asyncio
import logging
from collections.abc import Awaitable
from contextlib import suppress
from typing import Any, TypeVar

import psycopg
from procrastinate.contrib.django.utils import connector_params
from psycopg import AsyncConnection

from vinculo.shell.live.hub import Hub, Listener, Watched, tell
from vinculo.shell.live.news import (
    BETWEEN,
    CHANNEL,
    NOW,
    SINCE,
    Change,
    Position,
    changes_in,
    position_in,
)
from vinculo.shell.live.signed_in import listener_of, signed_out

logger = logging.getLogger(__name__)
LOOK_ANYWAY = 5.0  # seconds; a notification may be lost where a connection was
TOGETHER = 0.05  # what is committed within it is read at once
STILL_SIGNED_IN = 3.0
NO_ANSWER = 15.0
LONGEST_PAUSE = 10.0
T = TypeVar("T")


class Away(Exception):
    """The database does not answer at this moment."""


class Listening:
    """Reads for the hub. What came while the database was away is read when it is back."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self._reader: AsyncConnection | None = None
        self._turn = asyncio.Lock()
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def is_up(self) -> bool:
        return self._reader is not None and self.hub.position is not None

    def start(self) -> None:
        self._tasks = [asyncio.create_task(self._keep_on()), asyncio.create_task(self._cut())]

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def listener(self, cookies: str, watched: frozenset[Watched]) -> Listener | None:
        async with self._turn:
            return await _in_time(listener_of(self._connection, cookies, watched))

    async def begin(self, listener: Listener, since: str) -> None:
        """From now on they are told; first of all that came since the position they had."""
        await self.catch_up()
        here = self._here
        self.hub.add(listener)
        before = position_in(since)
        if before is not None and before.is_whole_at(here):
            for change in await self._between(before, here):
                self.hub.counts.replayed += 1
                tell(listener, change)
        elif since:
            listener.missed_some = True
            listener.woken.set()

    async def catch_up(self) -> None:
        async with self._turn:
            rows = await self._ask(SINCE, {"since": self._here.snapshot})
            self.hub.pass_on(changes_in(rows), Position.told(rows[0][0]))

    async def _between(self, before: Position, here: Position) -> list[Change]:
        words = {"since": before.snapshot, "until": here.snapshot}
        async with self._turn:
            return changes_in(await self._ask(BETWEEN, words))

    async def _ask(self, query: str, words: dict[str, Any] | None = None) -> list[tuple]:
        async def ask() -> list[tuple]:
            cursor = await self._connection.execute(query, words)
            return await cursor.fetchall()

        return await _in_time(ask())

    @property
    def _here(self) -> Position:
        if self.hub.position is None:
            raise Away
        return self.hub.position

    @property
    def _connection(self) -> AsyncConnection:
        if self._reader is None:
            raise Away
        return self._reader

    async def _keep_on(self) -> None:
        pause = 0.2
        while True:
            began = asyncio.get_running_loop().time()
            try:
                await self._listen()
            except (psycopg.Error, OSError, Away) as error:
                logger.warning("waiting for the database: %s", type(error).__name__)
            finally:
                self._reader = None
            if asyncio.get_running_loop().time() - began > LONGEST_PAUSE:
                pause = 0.2
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _listen(self) -> None:
        words: Any = connector_params() | {"autocommit": True, "prepare_threshold": None}
        async with (
            await AsyncConnection.connect(**words) as ear,
            await AsyncConnection.connect(**words) as reader,
        ):
            await ear.execute(f"LISTEN {CHANNEL}")  # first, so that nothing falls in between
            self._reader = reader
            await self._take_up()
            while True:
                await self.catch_up()
                await asyncio.sleep(TOGETHER)
                async for _ in ear.notifies(timeout=LOOK_ANYWAY, stop_after=1):
                    pass

    async def _take_up(self) -> None:
        """Go on where we were, or begin here."""
        ((text,),) = await self._ask(NOW)
        now = Position.told(text)
        if self.hub.position is None or not self.hub.position.is_whole_at(now):
            for listener in self.hub.listeners:
                listener.missed_some = True
                listener.woken.set()
            self.hub.position = now

    async def _cut(self) -> None:
        """End the pages of who signed out, was shut out, or was signed out elsewhere."""
        while True:
            await asyncio.sleep(STILL_SIGNED_IN)
            listeners = self.hub.listeners
            if not listeners or self._reader is None:
                continue
            with suppress(psycopg.Error, OSError, Away):
                async with self._turn:
                    over = await _in_time(signed_out(self._connection, listeners))
                for listener in over:
                    self.hub.counts.cut += 1
                    listener.end("ended")


async def _in_time(asked: Awaitable[T]) -> T:
    """A connection that is dead and does not know it is an error, not silence."""
    try:
        return await asyncio.wait_for(asked, NO_ANSWER)
    except TimeoutError as error:
        raise Away from error
