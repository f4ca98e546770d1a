"""A house of the demo company with its real web server, for a benchmark to visit."""

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode, urlsplit

HOUSES = Path(__file__).resolve().parent / ".out"
VINCULO = [sys.executable, "-m", "vinculo.cli"]
SECONDS_TO_START = 90


@dataclass(frozen=True, slots=True)
class House:
    data: Path
    port: int
    web_pid: int

    @property
    def postmaster_pid(self) -> int:
        return int((self.data / "postgres/cluster/postmaster.pid").read_text().split()[0])


def demo_house(customers: int, years: int) -> Path:
    """The data directory of the demo company in that size; made once, then kept for later runs."""
    data = HOUSES / f"pages-{customers}"
    ready = data / "bench-ready"
    if not ready.exists():
        print(f"making a company of {customers:,} customers...", file=sys.stderr, flush=True)
        arguments = ["demo", "--customers", str(customers), "--years", str(years)]
        vinculo(data, *arguments)
        ready.touch()
    return data


def vinculo(data: Path, *arguments: str) -> str:
    """Run a command of the house and return what it printed. Raises with what it complained of."""
    command = [*VINCULO, *arguments, "--data", str(data), "--json"]
    done = subprocess.run(command, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"vinculo {arguments[0]}: {done.stderr.strip()[-600:]}")
    return done.stdout


def _environment() -> dict[str, str]:
    """Ours, without what would send the commands to another house."""
    return {k: v for k, v in os.environ.items() if k not in ("DATABASE_URL", "VINCULO_DATA")}


@contextmanager
def serving(data: Path, port: int, workers: int = 2) -> Iterator[House]:
    command = [*VINCULO, "web", "--data", str(data), "--port", str(port)]
    command += ["--workers", str(workers)]
    server = subprocess.Popen(command, env=_environment(), stdout=subprocess.DEVNULL)
    try:
        _wait_for(port, server)
        yield House(data, port, server.pid)
    finally:
        server.terminate()
        server.wait(timeout=60)


@contextmanager
def running(data: Path, port: int) -> Iterator[int]:
    """The whole house, as its keeper starts it; answers the process that looks after all others."""
    command = [*VINCULO, "run", "--data", str(data), "--port", str(port)]
    with (data / "log" / "bench-run.out").open("wb") as output:
        house = subprocess.Popen(command, env=_environment(), stdout=output, stderr=output)
    try:
        _wait_for(port, house)
        yield house.pid
    finally:
        house.terminate()
        house.wait(timeout=120)


def _wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the web server ended with status {server.returncode}")
        try:
            connection = HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("GET", "/entrar/")
            connection.getresponse().read()
            return
        except OSError:
            time.sleep(0.2)
    raise RuntimeError(f"the web server did not answer within {SECONDS_TO_START} s")


def signed_in(house: House, email: str) -> dict[str, str]:
    """The headers of a person's session, entered as they do: by a one-time link."""
    link = json.loads(vinculo(house.data, "signin-link", email))["link"]
    path = urlsplit(link).path
    connection = HTTPConnection("127.0.0.1", house.port, timeout=30)
    connection.request("GET", path)
    page = connection.getresponse()
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page.read().decode())
    if page.status != 200 or not found:
        raise RuntimeError(f"the sign-in link answered {page.status}")
    cookies = _cookies(page.headers.get_all("Set-Cookie", []))
    body = urlencode({"csrfmiddlewaretoken": found[1]})
    form = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookies}
    connection.request("POST", path, body, form)
    answer = connection.getresponse()
    answer.read()
    if answer.status != 302:
        raise RuntimeError(f"signing in answered {answer.status}")
    return {"Cookie": _cookies(answer.headers.get_all("Set-Cookie", [])), "Accept": "text/html"}


def _cookies(headers: list[str]) -> str:
    return "; ".join(header.split(";")[0] for header in headers)
