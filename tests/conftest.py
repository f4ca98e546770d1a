"""What this machine lacks is said at the end; with REQUIRE_ALL=1 nothing may be left out."""

import os
import shutil
from typing import Any

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW_TO_GET = "the browser journeys: install Chromium (Debian: apt-get install chromium)"


def browser_path() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if browser_path() or os.environ.get("REQUIRE_ALL"):
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=HOW_TO_GET))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if any(
        HOW_TO_GET in str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])
    ):
        terminalreporter.section("Left out on this machine")
        terminalreporter.write_line(HOW_TO_GET)
