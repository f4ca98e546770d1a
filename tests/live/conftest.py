"""A house at work with its live process, and browsers that listen."""

import json
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

import pytest

from tests.faults import checks
from tests.faults.rounds import ROOT
from tests.faults.visitor import Visitor
from vinculo.cli.tests.conftest import RunningHouse, vinculo
from vinculo.runtime.tests.processes import clean_environment, eventually

EMAIL = "{}@andina.example"


@dataclass
class Company:
    """Lucía has twelve customers; Julián is a colleague who may not see them."""

    house: RunningHouse
    admin: Visitor
    lucia: Visitor
    julian: Visitor
    people: dict[str, int]
    customer: int
    ask: checks.Ask

    def enter(self, name: str) -> Visitor:
        visitor = Visitor(self.house.port)
        said = vinculo("signin-link", EMAIL.format(name), "--data", self.house.path, "--json")
        visitor.sign_in(said.data["link"])
        return visitor

    def give_task(self, to: str, title: str) -> None:
        fields = {"title": title, "assignee": str(self.people[to])}
        page = self.admin.post(f"/clientes/{self.customer}/tareas/", fields)
        assert page.is_done, page.body[-500:]

    def log_call(self, by: Visitor, body: str) -> None:
        fields = {"body": body, "channel": "call", "outcome": "reached"}
        page = by.post(f"/clientes/{self.customer}/contactos/", fields)
        assert page.is_done, page.body[-500:]

    def live_process(self) -> int:
        return next(
            pid for pid, words in self.house.processes().items()
            if "vinculo.cli" in words and words.split()[-1] == "live"
        )  # fmt: skip


@dataclass
class Heard:
    event: str
    data: Any
    position: str


@dataclass
class Listener:
    """An open page: what it heard, and whether its line still stands."""

    visitor: Visitor
    query: str = ""
    status: int = 0
    heard: list[Heard] = field(default_factory=list)
    is_closed: bool = False

    def __post_init__(self) -> None:
        for _ in range(60):  # a busy house asks to come again, and browsers do
            self._open()
            if self.status != 503:
                break
            time.sleep(0.5)
        if self.status == 200:
            threading.Thread(target=self._listen, daemon=True).start()
            self.until(lambda: self.heard)

    def _open(self) -> None:
        self.connection = HTTPConnection("127.0.0.1", self.visitor.port, timeout=60)
        cookies = "; ".join(f"{name}={value}" for name, value in self.visitor.cookies.items())
        self.connection.request("GET", f"/en-vivo/{self.query}", headers={"Cookie": cookies})
        self.line = self.connection.sock
        self.answer = self.connection.getresponse()
        self.status = self.answer.status

    def _listen(self) -> None:
        said: dict[str, str] = {}
        try:
            while line := self.answer.readline().decode():
                name, _, value = line.rstrip("\n").partition(": ")
                if name:
                    said[name] = value
                elif said:
                    self.heard.append(Heard(said["event"], json.loads(said["data"]), said["id"]))
                    said = {}
        except (OSError, HTTPException, ValueError, AttributeError):
            pass
        self.is_closed = True

    @property
    def news(self) -> list[tuple[str, int | None]]:
        return [tuple(one) for heard in self.heard if heard.event == "news" for one in heard.data]

    @property
    def kinds(self) -> list[str]:
        return [kind for kind, _ in self.news]

    @property
    def position(self) -> str:
        return self.heard[-1].position

    def until(self, true: Callable[[], object], limit: float = 40) -> None:
        deadline = time.monotonic() + limit
        while not true():
            assert time.monotonic() < deadline, f"heard only {self.heard}"
            time.sleep(0.02)

    def leave(self) -> None:
        """First end the line: who reads it holds it until it speaks again."""
        with suppress(OSError):
            self.line.shutdown(socket.SHUT_RDWR)
        self.answer.close()
        self.connection.close()


@pytest.fixture(scope="session")
def company(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    house = RunningHouse(tmp_path_factory.mktemp("live") / "data")
    said = _found(house)
    house.start()
    try:
        yield _company(house, said)
    finally:
        assert house.end(signal.SIGTERM) == 0
        assert house.processes() == {}


def _found(house: RunningHouse) -> dict[str, Any]:
    address = f"http://127.0.0.1:{house.port}"
    words = [sys.executable, "-m", "tests.faults.found", str(house.path), address]
    done = subprocess.run(
        words, cwd=Path(ROOT), env=clean_environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def _company(house: RunningHouse, said: dict[str, Any]) -> Company:
    ask = checks.asking(house.data)
    people = dict(ask("SELECT split_part(email, '@', 1), id FROM shell_user"))  # type: ignore[arg-type]
    ((customer,),) = ask("SELECT min(id) FROM customers_customer")
    visitors = Visitor(house.port), Visitor(house.port), Visitor(house.port)
    company = Company(house, *visitors, people=people, customer=customer, ask=ask)
    company.admin.sign_in(said["links"][0])
    company.lucia, company.julian = company.enter("lucia"), company.enter("julian")
    eventually(lambda: "vinculo_live_up 1" in company.admin.get("/metrics").body, 60)
    return company
