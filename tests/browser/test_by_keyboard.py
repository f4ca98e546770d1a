"""A seller's morning without a mouse: find, read, write down, plan, undo; and a house whose
shortcuts are switched off."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import House, environment, running_house

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running_house(tmp_path_factory.mktemp("keyboard"), "--demo") as house:
        yield house


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """As fingers do: Tab until the focus is there, and it is seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("(s) => document.activeElement.matches(s)", selector):
            ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert ring != "none", f"{selector} has the focus and does not show it"
            return
    raise AssertionError(f"{selector} was not reached with {most} tabs")


def focus_is_in_sight(page: Page) -> bool:
    """Not behind what is stuck to an edge (WCAG 2.4.11)."""
    return bool(
        page.evaluate("""() => {
      const box = document.activeElement.getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return document.activeElement.contains(top) || top?.contains(document.activeElement);
    }""")
    )


def test_a_morning_by_keyboard_only(page: Page, demo: House) -> None:
    page.set_default_timeout(60_000)  # a machine that does much else
    page.goto(demo.link)
    tab_to(page, "main form button")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "entrar" not in url)
    page.goto(f"{demo.address}/")

    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()

    page.keyboard.press("?")
    expect(page.locator("#shortcuts")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("h")
    expect(page.locator("[data-help-panel]")).to_contain_text("Empiece por la tarjeta de arriba")
    expect(page.locator("#help-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("[data-help-panel]")).to_have_count(0)

    page.keyboard.press("g")
    page.keyboard.press("c")
    page.wait_for_url(re.compile(r"/clientes/$"))
    for _ in range(3):
        page.keyboard.press("j")
        assert focus_is_in_sight(page)
    name = str(page.evaluate("document.activeElement.textContent")).strip()
    page.keyboard.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#panel[data-panel]")).to_have_count(0)
    assert str(page.evaluate("document.activeElement.textContent")).strip() == name

    page.keyboard.press("Control+k")
    page.keyboard.type(name)
    expect(page.locator("[role=option][aria-selected=true]")).to_contain_text(name)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/clientes/\d+/$"))
    page.keyboard.press("r")
    expect(page.locator("#quick_body")).to_be_focused()
    page.keyboard.type("Pidió precios sin tocar el ratón")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".tl").first).to_contain_text("Pidió precios sin tocar el ratón")


def test_who_switched_them_off_presses_letters_in_peace(page: Page, demo: House) -> None:
    page.set_default_timeout(60_000)
    page.goto(f"{demo.address}/entrar/")
    page.context.clear_cookies()
    page.goto(_another_link(demo))
    page.locator("main form button:not([type=button])").first.press("Enter")
    page.wait_for_url(lambda url: "entrar" not in url)
    page.keyboard.press("?")
    switch = page.locator("[data-shortcuts-switch]")
    with page.expect_response(lambda answer: "/perfil/tema/" in answer.url):
        switch.press("Space")
    page.keyboard.press("Escape")
    page.goto(f"{demo.address}/clientes/")
    for key in ("?", "h", "j", "g", "v"):
        page.keyboard.press(key)
    expect(page.locator("#shortcuts")).not_to_be_visible()
    expect(page.locator("[data-help-panel]")).to_have_count(0)
    assert page.url.endswith("/clientes/")


def _another_link(demo: House) -> str:
    program = Path(sys.executable).with_name("vinculo")
    command = [program, "signin-link", "lucia.marin@andina.example", "--json"]
    told = subprocess.run(
        [*command, "--data", demo.data], check=True, capture_output=True, text=True,
        env=environment(),
    )  # fmt: skip
    return demo.address + urlsplit(json.loads(told.stdout)["link"]).path
