"""All of it as one ASGI application; `config/asgi.py` names it."""

import json
from typing import Any

from vinculo.shell.live.hub import Hub
from vinculo.shell.live.listening import Listening
from vinculo.shell.live.place import PATH
from vinculo.shell.live.stream import Stream, refuse


class Live:
    """Nothing of Django's request stack: no view, no middleware, no thread for each page."""

    def __init__(self) -> None:
        self.hub = Hub()
        self.listening = Listening(self.hub)
        self.stream = Stream(self.hub, self.listening)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
        elif scope["type"] != "http":
            return
        elif scope["path"] == PATH:
            await self.stream.answer(scope, receive, send)
        elif scope["path"] == "/healthz":
            await self._health(send)
        else:
            await refuse(send, 404)

    async def _live(self, receive: Any, send: Any) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self.listening.start()
                await send({"type": "lifespan.startup.complete"})
            else:
                self.hub.close()
                await self.listening.stop()
                await send({"type": "lifespan.shutdown.complete"})
                return

    async def _health(self, send: Any) -> None:
        state = self.state()
        body = json.dumps(state).encode()
        headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
        status = 200 if state["well"] else 503
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    def state(self) -> dict[str, int]:
        """For /healthz, /metrics and the doctor."""
        counts = self.hub.counts
        return {
            "well": int(self.listening.is_up),
            "listeners": len(self.hub.listeners),
            **{name: getattr(counts, name) for name in counts.__slots__},
        }
