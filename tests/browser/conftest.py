"""A real house, started as a company would start it, and a real browser before its door."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

LOGS: list[Path] = []  # of the houses that are running


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """What the houses said goes with a failure: the page alone shows only a number."""
    report = yield
    if report.failed:
        report.sections += [(f"log of {log.stem}", log.read_text()[-4000:]) for log in LOGS]
    return report


@dataclass
class House:
    address: str
    link: str
    data: Path


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def environment() -> dict[str, str]:
    """Without what the test session says of its own house."""
    return {
        name: value for name, value in os.environ.items()
        if not name.startswith(("VINCULO_", "DATABASE_URL", "DJANGO_", "PYTEST_"))
    }  # fmt: skip


@contextmanager
def running_house(data: Path, *how: str) -> Iterator[House]:
    """`vinculo run` on a data directory of its own, with the one-time link that it prints."""
    port = _free_port()
    program = Path(sys.executable).with_name("vinculo")
    log = (data.parent / f"{data.name}.log").open("w+")
    run = subprocess.Popen(
        [program, "run", *how, "--data", str(data), "--port", str(port)],
        env=environment(), stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
    )  # fmt: skip
    LOGS.append(Path(log.name))
    try:
        yield House(f"http://127.0.0.1:{port}", _wait_for_link(run, Path(log.name)), data)
    finally:
        LOGS.remove(Path(log.name))
        run.send_signal(signal.SIGTERM)
        run.wait(timeout=60)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """An empty house; its link founds the company."""
    with running_house(tmp_path_factory.mktemp("house")) as house:
        yield house


def _wait_for_link(run: "subprocess.Popen[bytes]", log: Path) -> str:
    for _ in range(2400):
        text = log.read_text()
        found = re.search(r"http://\S+/(?:entrar|enlace|link)\S*", text)
        if found:
            return found.group()
        assert run.poll() is None, text
        time.sleep(0.1)
    raise AssertionError(f"no sign-in link after four minutes:\n{log.read_text()}")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="es-CO", viewport={"width": 1440, "height": 900})
    context.set_default_timeout(15_000)
    yield context.new_page()
    context.close()
