"""One browser's page: server-sent events, from where it was."""

import asyncio
import json
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qs

import psycopg

from vinculo.shell.live.hub import Hub, Listener, Watched
from vinculo.shell.live.knowing import known_to
from vinculo.shell.live.listening import Away, Listening

BEAT = 20.0  # seconds; proxies close what is silent for a minute
SLOW = 20.0  # who does not take what is sent is cut, comes again, and is told what they missed
MOST_WATCHED = 60  # the rows of a list
SUBJECT = re.compile(r"([a-z_]{1,40})\.([1-9][0-9]{0,17})", re.ASCII)
HEADERS = [
    (b"content-type", b"text/event-stream; charset=utf-8"),
    (b"cache-control", b"no-store"),
    (b"connection", b"close"),  # the browser's next request is the web server's
    (b"x-accel-buffering", b"no"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
]


class Stream:
    """An answer that goes on until the page is left, the session ends or we do."""

    def __init__(self, hub: Hub, listening: Listening) -> None:
        self.hub, self.listening = hub, listening

    async def answer(self, scope: Any, receive: Any, send: Any) -> None:
        headers = {
            name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]
        }
        if (
            scope["method"] != "GET"
            or headers.get("sec-fetch-site", "same-origin") != "same-origin"
        ):
            return await refuse(send, 404)
        if self.hub.is_closing or self.hub.is_full or not self.listening.is_up:
            self.hub.counts.refused += 1
            return await refuse(send, 503)
        asked = parse_qs(scope["query_string"].decode("latin-1"))
        since = headers.get("last-event-id") or asked.get("desde", [""])[0]
        try:
            watched = watched_in(asked.get("ver", []))
            listener = await self.listening.listener(headers.get("cookie", ""), watched)
            if listener is None:
                self.hub.counts.refused += 1
                return await refuse(send, 401)
            await self._speak(listener, since, receive, send)
        except (psycopg.Error, OSError, Away):  # before the first word: another try in a while
            await refuse(send, 503)
        return None

    async def _speak(self, listener: Listener, since: str, receive: Any, send: Any) -> None:
        try:
            await self.listening.begin(listener, since)
            await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
            leaving = asyncio.create_task(_left(listener, receive))
            try:
                await self._tell_on(listener, send)
            finally:
                leaving.cancel()
        finally:
            self.hub.remove(listener)

    async def _tell_on(self, listener: Listener, send: Any) -> None:
        words = said(self._here, "here", 1)
        while True:
            if words and not await self._sent(words, send):
                return
            if listener.ending:
                await self._sent(said(self._here, "bye", listener.ending), send, is_last=True)
                return
            try:
                await asyncio.wait_for(listener.woken.wait(), BEAT)
            except TimeoutError:
                words = said(self._here, "beat", 1)
                continue
            listener.woken.clear()
            words = await self._news(listener)

    async def _news(self, listener: Listener) -> str:
        """What waited until now, of which they may know."""
        here, waiting, listener.waiting = self._here, listener.waiting, {}
        if listener.missed_some:
            listener.missed_some = False
            self.hub.counts.missed += 1
            return said(here, "all", 1)
        asked = [(kind, number or 0) for (kind, number), look in waiting.items() if look]
        try:
            known = await known_to(listener.person_id, asked)
        except Exception:  # the database is away: asked again in a moment
            for one, look_first in waiting.items():
                listener.tell(one, look_first)
            await asyncio.sleep(1)
            return ""
        told = [one for one, look in waiting.items() if not look or one in known]
        self.hub.counts.told += len(told)
        return said(here, "news", told) if told else ""

    @property
    def _here(self) -> str:
        return self.hub.position.text if self.hub.position else ""

    async def _sent(self, words: str, send: Any, is_last: bool = False) -> bool:
        body = {"type": "http.response.body", "body": words.encode(), "more_body": not is_last}
        try:
            await asyncio.wait_for(send(body), SLOW)
        except TimeoutError:
            self.hub.counts.slow += 1
            return False
        except OSError:
            return False
        return True


def said(position: str, event: str, data: object) -> str:
    return f"id: {position}\nevent: {event}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n"


def watched_in(texts: Iterable[str]) -> frozenset[Watched]:
    """`customer.12`; what has another shape, or is too much, is not watched."""
    words = [word for text in texts for word in text.split()][:MOST_WATCHED]
    found = [match for word in words if (match := SUBJECT.fullmatch(word))]
    return frozenset((match[1], int(match[2])) for match in found)


async def refuse(send: Any, status: int) -> None:
    headers = [
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
        (b"content-length", b"0"),
    ]
    if status == 503:
        headers.append((b"retry-after", b"5"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body"})


async def _left(listener: Listener, receive: Any) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.end("left")
