"""In the live process: take over connections from the web server, and say how one is."""

import asyncio
import json
import os
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from vinculo.shell.live.handing import ASKED, PATIENCE
from vinculo.shell.live.place import prepare

LARGEST = 64 * 1024
GONE_AFTER = 60_000  # milliseconds without an acknowledgement: the browser is gone
Take = Callable[[socket.socket, bytes], None]


class Intake:
    """`take` gets a browser's connection and the head of its request."""

    def __init__(self, place: Path, take: Take, state: Callable[[], dict[str, int]]) -> None:
        self.place, self.take, self.state = place, take, state
        self._tasks: set[asyncio.Task[None]] = set()
        prepare(place)
        place.unlink(missing_ok=True)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(place))
        self.inode = place.stat().st_ino
        self.listener.listen(512)
        self.listener.setblocking(False)

    def open(self) -> None:
        asyncio.get_running_loop().add_reader(self.listener, self._accept)

    def close(self) -> None:
        asyncio.get_running_loop().remove_reader(self.listener)
        self.listener.close()
        try:
            if self.place.stat().st_ino == self.inode:  # else another has taken our place
                self.place.unlink()
        except OSError:
            pass

    def _accept(self) -> None:
        try:
            caller, _ = self.listener.accept()
        except OSError:
            return
        caller.settimeout(PATIENCE)
        task = asyncio.create_task(self._meet(caller))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _meet(self, caller: socket.socket) -> None:
        with caller:
            try:
                words, browsers = await asyncio.to_thread(_heard, caller)
            except OSError:
                return
            if words[:1] == ASKED:
                await asyncio.to_thread(_told, caller, json.dumps(self.state()).encode())
        if len(browsers) == 1 and words.endswith(b"\r\n\r\n"):
            self.take(_ready(browsers[0]), words[1:])
        else:
            for browser in browsers:
                os.close(browser)


def _heard(caller: socket.socket) -> tuple[bytes, list[int]]:
    words, browsers, _flags, _ = socket.recv_fds(caller, LARGEST, 1)
    while words[:1] != ASKED and not words.endswith(b"\r\n\r\n") and len(words) < LARGEST:
        if not (more := caller.recv(LARGEST)):
            break
        words += more
    return words, list(browsers)


def _told(caller: socket.socket, words: bytes) -> None:
    try:
        caller.sendall(words)
    except OSError:
        return


def _ready(descriptor: int) -> socket.socket:
    browser = socket.socket(fileno=descriptor)
    browser.setblocking(False)
    if browser.family in (socket.AF_INET, socket.AF_INET6):
        browser.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if sys.platform == "linux":
            browser.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, GONE_AFTER)
    return browser
