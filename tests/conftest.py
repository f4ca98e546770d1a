"""What this machine lacks is said at the end; with REQUIRE_ALL=1 nothing may be left out."""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SWITCHES = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# By the mark of a test that needs it.
HOW_TO_GET = {
    "browser": "the browser journeys: install Chromium (Debian: apt-get install chromium)",
    "spark": "measures on Spark: install Java 17 (Debian: apt-get install default-jre-headless)"
    " and .venv/bin/pip install --require-hashes --no-deps -r requirements/spark.txt",
}


def browser_path() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def lacking() -> set[str]:
    has_spark = find_spec("pyspark") and shutil.which("java")
    there = {"browser": bool(browser_path()), "spark": bool(has_spark)}
    return set() if os.environ.get("REQUIRE_ALL") else {name for name in there if not there[name]}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for name in lacking():
        for item in items:
            if item.get_closest_marker(name):
                item.add_marker(pytest.mark.skip(reason=HOW_TO_GET[name]))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    skipped = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    left_out = [how for how in HOW_TO_GET.values() if any(how in reason for reason in skipped)]
    if left_out:
        terminalreporter.section("Left out on this machine")
        for how in left_out:
            terminalreporter.write_line(how)


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """One for all: a second loop of Playwright's cannot begin in the thread of the first."""
    from playwright.sync_api import sync_playwright

    # Its loop runs in our thread, where Django would refuse the database for the rest of the run.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser_path(), args=SWITCHES)
        yield chromium
        chromium.close()
