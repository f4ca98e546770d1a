"""Put facts right by keyboard alone, meet in one field, go on writing, and walk up and down."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, StorageState, expect

from tests.browser.conftest import House, running_house

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CUSTOMER = "/clientes/1/"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running_house(tmp_path_factory.mktemp("editing"), "--demo") as house:
        yield house


@pytest.fixture(scope="module")
def signed_in(browser: Browser, demo: House) -> StorageState:
    """The cookies of who came in: a browser of their own without any memory of pages."""
    context = browser.new_context(locale="es-CO")
    page = context.new_page()
    page.goto(demo.link)
    page.locator("main form button:not([type=button])").first.click()
    page.wait_for_url(lambda url: "entrar" not in url)
    state: StorageState = {**context.storage_state(), "origins": []}
    context.close()
    return state


def window(browser: Browser, signed_in: StorageState, **how: Any) -> BrowserContext:
    how = {"viewport": {"width": 1440, "height": 900}} | how
    context = browser.new_context(locale="es-CO", storage_state=signed_in, **how)
    context.set_default_timeout(20_000)
    return context


def shown(page: Page, key: str) -> Any:
    return page.locator(f"#facts [data-fact]:has([data-edits={key}]) dd")


def open_by_key(page: Page, key: str) -> None:
    page.locator(f"[data-edits={key}]").focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"[data-editor={key}] :focus")).to_have_count(1)


def test_facts_are_put_right_by_keyboard_and_taken_back(
    browser: Browser, demo: House, signed_in: StorageState
) -> None:
    page = window(browser, signed_in).new_page()
    page.goto(demo.address + CUSTOMER)
    before = shown(page, "city").inner_text()

    open_by_key(page, "city")
    expect(page.locator("[data-editor=city] [name=city]")).to_be_focused()
    page.keyboard.type("Sogamoso")
    page.keyboard.press("Tab")
    expect(page.locator("[data-editor=industry] [name=industry]")).to_be_focused()
    expect(shown(page, "city")).to_contain_text("Sogamoso")

    page.keyboard.type("Nada de esto")
    page.keyboard.press("Escape")
    expect(page.locator("[data-editor]")).to_have_count(0)
    expect(page.locator("[data-edits=industry]")).to_be_focused()
    expect(shown(page, "industry")).not_to_contain_text("Nada de esto")

    open_by_key(page, "since_on")
    page.keyboard.press("Enter")
    expect(page.locator("[data-editor]")).to_have_count(0)
    expect(page.locator("[data-edits=since_on]")).to_be_focused()

    undo = page.locator(".toast form button")
    undo.focus()
    page.keyboard.press("Enter")
    expect(shown(page, "city")).to_contain_text(before)
    page.context.close()


def test_two_browsers_meet_in_one_field(
    browser: Browser, demo: House, signed_in: StorageState
) -> None:
    one, two = (window(browser, signed_in).new_page() for _ in range(2))
    for page in (one, two):
        page.goto(demo.address + CUSTOMER)
        open_by_key(page, "industry")
    two.keyboard.type("Panadería")
    two.keyboard.press("Enter")
    expect(shown(two, "industry")).to_contain_text("Panadería")

    one.keyboard.type("Cafetería")
    one.keyboard.press("Enter")
    clash = one.locator(".clash")
    expect(clash).to_contain_text("Panadería")
    expect(clash).to_contain_text("Cafetería")
    expect(one.locator("[name=industry]")).to_have_value("Cafetería")
    clash.locator("[value^=mine]").check()
    one.locator("[data-editor] button:not([name]):not([type=button])").click()
    expect(shown(one, "industry")).to_contain_text("Cafetería")
    one.context.close()
    two.context.close()


def test_a_draft_outlives_its_browser(
    browser: Browser, demo: House, signed_in: StorageState
) -> None:
    words = "Pidió precio de cuarenta bultos de harina"
    page = window(browser, signed_in).new_page()
    page.goto(demo.address + CUSTOMER)
    with page.expect_response(
        lambda answer: "/borradores/" in answer.url and answer.request.method == "POST"
    ) as kept:
        page.locator("[data-quick-body]").fill(words)
    assert kept.value.status == 204
    page.context.close()

    page = window(browser, signed_in).new_page()
    page.goto(demo.address + CUSTOMER)
    expect(page.locator("[data-draft-offer]")).to_be_visible()
    page.locator("[data-draft-go-on]").press("Enter")
    expect(page.locator("[data-quick-body]")).to_have_value(words)
    page.locator("[data-quick-body]").press("Control+Enter")
    expect(page.locator("#story")).to_contain_text(words)
    page.goto(demo.address + CUSTOMER)
    page.wait_for_load_state("networkidle")
    expect(page.locator("[data-draft-offer]")).to_have_count(0)
    page.context.close()


def test_a_session_that_ended_loses_nothing(
    browser: Browser, demo: House, signed_in: StorageState
) -> None:
    context = window(browser, signed_in)
    page = context.new_page()
    page.goto(f"{demo.address}/tareas/nueva/")
    page.fill("[name=title]", "Llamar por la")
    context.clear_cookies(name="sessionid")
    page.locator("[name=title]").press_sequentially(" cotización")
    expect(page.locator("[data-draft-is-out]")).to_be_visible()
    page.locator("main form button.btn-primary").click()
    page.wait_for_url(re.compile("/entrar/"))
    context.add_cookies(signed_in["cookies"])  # type: ignore[arg-type]  what it gave itself
    page.goto(f"{demo.address}/tareas/nueva/")
    page.locator("[data-draft-go-on]").click()
    expect(page.locator("[name=title]")).to_have_value("Llamar por la cotización")
    context.close()


def test_records_lie_on_each_other_and_esc_leads_down(
    browser: Browser, demo: House, signed_in: StorageState
) -> None:
    page = window(browser, signed_in).new_page()
    page.goto(f"{demo.address}/clientes/?vista=todos")
    row = page.locator("[data-rows] a[data-opens-panel]").first
    row.press("Enter")
    expect(page.locator("#panel-title")).to_be_focused()
    bottom = page.url
    up = page.locator("#panel a[href*='encima=']").first
    address = up.get_attribute("href")
    up.press("Enter")
    expect(page.locator("#panel [data-down]")).to_be_visible()
    assert page.url.endswith(address or "?")

    page.keyboard.press("Escape")
    expect(page).to_have_url(bottom)
    expect(page.locator(f'#panel a[href="{address}"]').first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#panel[data-panel]")).to_have_count(0)
    expect(row).to_be_focused()

    page.goto(demo.address + (address or ""))
    expect(page.locator("#panel [data-down]")).to_be_visible()
    page.locator("#panel [data-down]").press("Enter")
    expect(page.locator("#panel [data-down]")).to_have_count(0)
    page.context.close()
