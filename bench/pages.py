"""List, search and 360 page of a small and a large company, asked by eight clients at once."""

import json
import re
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bench import Section, Table
from bench.serving import House, demo_house, serving, signed_in
from bench.visiting import CLIENTS, visit

SIZES = (10_000, 500_000)
QUICK_SIZES = (300,)
YEARS = 2
PORT = 8790
REQUESTS, QUICK_REQUESTS = 240, 24
MANAGER, SELLER = "patricia.gomez@andina.example", "lucia.marin@andina.example"
DEEP = 10  # pages into the list

METHOD = (
    "The demo company ({years} years of purchases) in the embedded PostgreSQL, served by "
    "`vinculo web` (two gunicorn processes). Whole pages over loopback, {clients} clients at "
    "once, up to {requests} requests each (15 s at most) after a warm-up; the clients share the "
    "machine's cores, which the latencies include. CPU is user and system time of all processes "
    "of the web server, and of PostgreSQL, per request. A manager sees all customers, a seller "
    "those of her team; words, numbers and customers differ from request to request."
)
AIMS = {"list": 20, "search": 20, "360": 30}


def run(quick: bool) -> Section:
    requests = QUICK_REQUESTS if quick else REQUESTS
    section = Section(
        "pages", "Pages under load",
        METHOD.format(years=YEARS, clients=CLIENTS, requests=requests),
    )  # fmt: skip
    for customers in QUICK_SIZES if quick else SIZES:
        data = demo_house(customers, YEARS)
        with serving(data, PORT) as house:
            section.tables.append(_measure(house, customers, requests))
    section.notes.append(
        "Aim at 500,000 customers: 20 ms of CPU for a list or a search, 30 ms for a 360 page."
    )
    return section


def _measure(house: House, customers: int, requests: int) -> Table:
    manager, seller = signed_in(house, MANAGER), signed_in(house, SELLER)
    rows: list[tuple[str | int | float | None, ...]] = []
    for name, who, paths in _pages(house, manager, seller):
        print(f"{customers:,}: {name}", file=sys.stderr, flush=True)
        one = visit(house, who, paths, requests)
        rows.append((
            name, one.p50, one.p95, one.alone_p50, one.web_cpu, one.database_cpu,
            one.web_cpu + one.database_cpu, AIMS.get(name.split(",")[0]), one.kilobytes,
        ))  # fmt: skip
    columns = (
        "page", "p50 ms", "p95 ms", "p50 ms, one client", "web CPU ms", "database CPU ms",
        "CPU ms together", "aim", "KiB",
    )  # fmt: skip
    return Table(f"{customers:,} customers", columns, rows)


def _pages(
    house: House, manager: dict[str, str], seller: dict[str, str]
) -> list[tuple[str, dict[str, str], list[str]]]:
    sample = _sample(house.data)
    named = _asked(sample["names"])
    return [
        ("yardstick: the sign-in page", {"Accept": "text/html"}, ["/entrar/"]),
        ("list, first page", manager, ["/clientes/"]),
        (f"list, page {DEEP}", manager, [_deep(house, manager)]),
        ("list, her team's", seller, ["/clientes/"]),
        ("search, name", manager, named),
        ("search, name in her team", seller, named),
        ("search, misspelt or turned round", manager, _asked(sample["misspelt or turned round"])),
        ("search, tax number", manager, _asked(sample["numbers"])),
        ("search, telephone", manager, _asked(sample["telephones"])),
        ("360, anybody", manager, [f"/clientes/{pk}/" for pk in sample["any"]]),
        ("360, the longest histories", manager, [f"/clientes/{pk}/" for pk in sample["heavy"]]),
    ]


def _asked(texts: list[str]) -> list[str]:
    return [f"/clientes/?q={quote(text)}" for text in texts]


def _deep(house: House, headers: dict[str, str]) -> str:
    """The address of a page far down, as somebody who goes on and on would reach it."""
    path = "/clientes/"
    connection = HTTPConnection("127.0.0.1", house.port, timeout=60)
    for _ in range(DEEP - 1):
        connection.request("GET", path, headers=headers)
        page = connection.getresponse().read().decode()
        following = re.search(r'<a[^>]*rel="next"[^>]*>', page)
        address = following and re.search(r'href="([^"]+)"', following[0])
        if not address:
            break
        found = address[1].replace("&amp;", "&")
        path = f"/clientes/{found}" if found.startswith("?") else found
    return path


def _sample(data: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.sampling", str(data)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
