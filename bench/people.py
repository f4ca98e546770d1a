"""Fifty people at work at the same time, with a whole house: how long each kind of page takes."""

import json
import os
import random
import re
import subprocess
import sys
import threading
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from typing import Any
from urllib.parse import quote

from bench import Section, Table
from bench.browsing import Browser
from bench.memory import megabytes
from bench.serving import demo_house, running, vinculo
from tests.faults.visitor import Page

SIZE, QUICK_SIZE, YEARS = 500_000, 300, 2
PEOPLE, QUICK_PEOPLE = 50, 6
MINUTES = float(os.environ.get("BENCH_MINUTES", "10"))
QUICK_SECONDS, QUICK_THINK = 12, (0.2, 1.0)
THINK = (5.0, 25.0)  # seconds between a page that is there and the next one that is asked for
PORT = 8791
AIM = 300.0
MIX = {"Hoy": 10, "list": 20, "search": 20, "360": 25, "edit": 8, "save": 0, "log a contact": 17}
METHOD = (
    "{people} people (three of five sell, one leads a team, one attends) in a demo company of "
    "{size:,} customers, served by `vinculo run`: two web processes, worker, live process and the "
    "embedded PostgreSQL on the same machine as the {people} browsers. Each reads for {least:.0f} "
    "to {most:.0f} s, {mean:.0f} s on average, and then does one of: {mix}. Customers are those "
    "that the person's own lists showed. Every page keeps its line for news open until the next. "
    "A time is from the request to the last byte, with the redirect after a form. {minutes:g} "
    "minutes, the first half minute uncounted."
)
COLUMNS = ("page", "visits", "p50 ms", "p95 ms", "p99 ms", "longest ms", "aim p95", "errors")


@dataclass
class Times:
    """Of all people; threads append."""

    began: float
    warm_up: float
    taken: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    errors: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def note(self, kind: str, browser: Browser, page: Page) -> None:
        if page.status != 200:
            self.errors[kind].append(f"answered {page.status}")
        elif time.monotonic() - self.began > self.warm_up:
            self.taken[kind].append(browser.took)


class Person(threading.Thread):
    """Works until the end, with what the lists show them."""

    def __init__(
        self, number: int, browser: Browser, names: list[str], times: Times, end: float, quick: bool
    ) -> None:
        super().__init__(daemon=True)
        self.browser, self.names, self.times, self.end = browser, names, times, end
        self.chance = random.Random(number)
        self.think = QUICK_THINK if quick else THINK
        self.customers: list[str] = []

    def run(self) -> None:
        time.sleep(self.chance.uniform(0, self.think[1]))
        while time.monotonic() < self.end:
            kind = self.chance.choices(list(MIX), list(MIX.values()))[0]
            try:
                self._do(kind if self.customers else "list")
            except Exception as error:
                self.times.errors[kind].append(f"{type(error).__name__}: {error}")
            time.sleep(self.chance.uniform(*self.think))
        self.browser.leave()

    def _do(self, kind: str) -> None:
        if kind == "Hoy":
            self._see(kind, "/")
        elif kind == "list":
            self._choose_from(self._see(kind, "/clientes/"))
        elif kind == "search":
            page = self._see(kind, f"/clientes/?q={quote(self.chance.choice(self.names))}")
            self._choose_from(page)
        elif kind == "360":
            self._see(kind, self.chance.choice(self.customers))
        elif kind == "edit":
            self._edit(f"{self.chance.choice(self.customers)}ficha/")
        else:
            self._log(self.chance.choice(self.customers))

    def _see(self, kind: str, path: str) -> Page:
        page = self.browser.open(path)
        self.times.note(kind, self.browser, page)
        return page

    def _choose_from(self, page: Page) -> None:
        found = [f"/clientes/{n}/" for n in re.findall(r'href="/clientes/(\d+)/', page.body)]
        self.customers = (found + self.customers)[:60]

    def _edit(self, path: str) -> None:
        page = self.browser.open(path)
        if page.status == 404:  # readable, but not theirs to change
            return
        self.times.note("edit", self.browser, page)
        fields = self.browser.fields_of(page, path)
        time.sleep(self.chance.uniform(*self.think) / 2)
        fields["industry"] = self.chance.choice(["Ferretería", "Textiles", "Alimentos", "Salud"])
        saved = self.browser.send(path, fields)
        self.times.note("save", self.browser, saved)

    def _log(self, path: str) -> None:
        fields = {"body": "Preguntó por el pedido", "channel": "call", "outcome": "reached"}
        page = self.browser.send(f"{path}contactos/", fields)
        if page.status != 404:
            self.times.note("log a contact", self.browser, page)


def run(quick: bool) -> Section:
    people, size = (QUICK_PEOPLE, QUICK_SIZE) if quick else (PEOPLE, SIZE)
    seconds = QUICK_SECONDS if quick else MINUTES * 60
    data = demo_house(size, YEARS)
    vinculo(data, "migrate")
    names = _sample(data)["names"]
    with running(data, PORT) as house:
        browsers = _signed_in(data, people)
        times = Times(time.monotonic(), 0 if quick else min(30, seconds / 4))
        end = times.began + seconds
        crowd = [Person(n, one, names, times, end, quick) for n, one in enumerate(browsers)]
        for person in crowd:
            person.start()
        while time.monotonic() < end:
            time.sleep(min(5, max(0, end - time.monotonic())))
        memory = megabytes(house)
        for person in crowd:
            person.join(120)
    least, most = QUICK_THINK if quick else THINK
    mix = ", ".join(f"{name} {share} %" for name, share in MIX.items() if share)
    section = Section(
        "people", "People at work",
        METHOD.format(people=people, size=size, least=least, most=most, mean=(least + most) / 2,
                      mix=mix, minutes=seconds / 60),
    )  # fmt: skip
    section.tables.append(Table("Pages", COLUMNS, [_row(kind, times) for kind in MIX]))
    section.tables.append(Table("Memory at the end", ("part", "MB"), sorted(memory.items())))
    section.notes += [f"{kind}: {said[0]}" for kind, said in times.errors.items() if said]
    return section


def _row(kind: str, times: Times) -> tuple[Any, ...]:
    taken, errors = times.taken[kind], len(times.errors[kind])
    cuts = quantiles(taken, n=100) if len(taken) > 1 else (taken or [0.0]) * 99
    longest = max(taken, default=0.0)
    return (kind, len(taken), cuts[49], cuts[94], cuts[98], longest, AIM, errors)


def _signed_in(data: Path, people: int) -> list[Browser]:
    command = [sys.executable, "-m", "bench.colleagues", str(data), str(people)]
    done = subprocess.run(
        [*command, f"http://127.0.0.1:{PORT}"], capture_output=True, text=True, check=True
    )
    browsers = []
    for one in json.loads(done.stdout.splitlines()[-1]):
        browser = Browser(PORT)
        browser.sign_in(one["link"])
        browsers.append(browser)
    return browsers


def _sample(data: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.sampling", str(data)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
