"""Make a view, use it and take its list in hand, by the keyboard alone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import House, running_house

pytestmark = [pytest.mark.browser, pytest.mark.slow]


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running_house(tmp_path_factory.mktemp("views"), "--demo") as house:
        yield house


def press(where: Locator, key: str = "Enter") -> None:
    """As somebody does who came there with Tab."""
    where.focus()
    where.press(key)


def test_a_view_is_made_and_used_by_keyboard(page: Page, demo: House) -> None:
    page.goto(demo.link)
    press(page.locator("main form button:not([type=button])").first)
    page.wait_for_url(lambda url: "entrar" not in url)
    journey(page, demo.address)


def journey(page: Page, address: str) -> None:
    page.goto(f"{address}/clientes/?vista=todos&ciudad=Bogot%C3%A1")
    press(page.locator(".list-looks summary").last)
    press(page.locator(".list-looks a[href^='/columnas/']"))
    press(page.locator("#add-tags"))
    expect(page.locator("[data-name=tags]")).to_be_visible()
    press(page.locator("#up-tags"))
    expect(page.locator("[data-sortable] li").last).not_to_have_attribute("data-name", "tags")
    press(page.locator("[data-whole]"))
    page.wait_for_url(re.compile(r"/clientes/\?.*columnas="))

    press(page.locator(".views-menu summary"))
    press(page.locator(".views-menu a[href*='/nueva/']"))
    page.wait_for_url(re.compile(r"/vistas/clientes/nueva/"))
    expect(page.locator("[name=name]")).to_be_focused()
    page.keyboard.type("Bogotá con etiquetas")
    page.keyboard.press("Enter")
    tab = page.locator(".tabs a[aria-current=page]")
    expect(tab).to_have_text("Bogotá con etiquetas")

    first = page.locator("[data-rows] a[data-opens-panel]").first
    press(first, "x")
    expect(page.locator("#bulkbar")).to_be_visible()
    press(page.locator("#bulkbar [data-all-of]"))
    expect(page.locator("#bulkbar [data-all-of]")).to_be_hidden()
    press(page.locator("#bulkbar button[value=etiquetar]"))
    page.wait_for_url(re.compile(r"/acciones/\d+/"))
    press(page.locator("[name=tag]"), "M")
    page.keyboard.press("Enter")
    expect(page.locator("a[href$='/resultado/']")).to_be_visible(timeout=60_000)
    press(page.locator("form[action$='/regreso/'] button"))
    expect(page.locator("form[action$='/regreso/']")).to_have_count(0, timeout=60_000)
