"""A steward resolves ten duplicates without touching the mouse, and takes one back."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import House, running_house

pytestmark = [pytest.mark.browser, pytest.mark.slow]
DECISIONS = "ssnslsssns"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running_house(tmp_path_factory.mktemp("duplicates"), "--demo") as house:
        yield house


def waiting(page: Page, demo: House) -> int:
    page.goto(f"{demo.address}/duplicados/")
    return page.locator("tbody[data-rows] tr").count()


def test_ten_duplicates_by_keyboard_and_one_taken_back(page: Page, demo: House) -> None:
    page.set_default_timeout(60_000)  # a machine that does much else
    page.goto(demo.link)
    page.locator("main form button:not([type=button])").first.click()
    page.wait_for_url(lambda url: "entrar" not in url)
    before = waiting(page, demo)
    assert before >= 11
    page.get_by_role("link", name="Decidir una por una").press("Enter")
    for decision in DECISIONS:
        page.wait_for_url(re.compile(r"/duplicados/\d+/"))
        here = page.url
        page.keyboard.press(decision)
        page.wait_for_url(lambda url, here=here: url != here)
        expect(page.locator("#toasts .toast").first).to_be_visible()
    gone = before - waiting(page, demo)
    assert gone >= 10  # a merge may settle other pairs as well

    page.locator("tbody[data-rows] a").first.press("Enter")
    page.wait_for_url(re.compile(r"/duplicados/\d+/"))
    names = {name.strip() for name in page.locator(".compare-heads a").all_inner_texts()}
    page.keyboard.press("s")
    expect(page.locator("#toasts .toast form button")).to_be_visible()
    page.keyboard.press("u")
    page.wait_for_url(re.compile(r"/duplicados/uniones/\d+/"))
    page.goto(f"{demo.address}/duplicados/")
    again = page.locator("tbody[data-rows] tr").first.inner_text()
    assert all(name in again for name in names)
