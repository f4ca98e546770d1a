"""The process: uvicorn, which takes over connections instead of waiting for them at a port."""

import asyncio
import signal
import socket
from pathlib import Path
from typing import Any

import uvicorn

from vinculo.shell.live.application import Live
from vinculo.shell.live.taking import Intake

DRAIN = 5


def run_live(place: Path, listen: tuple[str, int] | None = None) -> None:
    """Until SIGTERM or SIGINT. `listen`: also at an address, for a proxy that sends us our path."""
    for number in (signal.SIGTERM, signal.SIGINT):  # uvicorn hands both back when it has ended
        signal.signal(number, lambda *_: None)
    live = Live()
    config = uvicorn.Config(
        live, loop="asyncio", http="h11", ws="none", lifespan="on", log_config=None,
        access_log=False, server_header=False, timeout_graceful_shutdown=DRAIN,
    )  # fmt: skip
    LiveServer(config, live, place).run([_door(*listen)] if listen else [])


def _door(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=512)


class LiveServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, live: Live, place: Path) -> None:
        super().__init__(config)
        self.live, self.place = live, place
        self._taken: set[asyncio.Task[Any]] = set()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.intake = Intake(self.place, self._take, self.live.state)
        self.intake.open()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Every page is told to come again before we wait for them to leave."""
        self.intake.close()
        self.live.hub.close()
        await super().shutdown(sockets)

    def _take(self, browser: socket.socket, request: bytes) -> None:
        task = asyncio.create_task(self._adopt(browser, request))
        self._taken.add(task)
        task.add_done_callback(self._taken.discard)

    async def _adopt(self, browser: socket.socket, request: bytes) -> None:
        """As if it had come through a port of ours."""
        loop = asyncio.get_running_loop()
        try:
            _transport, protocol = await loop.connect_accepted_socket(self._protocol, browser)
        except OSError:
            browser.close()
            return
        protocol.data_received(request)

    def _protocol(self) -> Any:
        return self.config.http_protocol_class(
            config=self.config, server_state=self.server_state, app_state=self.lifespan.state
        )
