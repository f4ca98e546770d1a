"""Two people at their browsers: what one does, the other sees without asking."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.live.conftest import Company, Visitor

pytestmark = [pytest.mark.slow, pytest.mark.browser]
SOON = 10_000


def page_of(company: Company, browser: Browser, visitor: Visitor) -> Page:
    address = f"http://127.0.0.1:{company.house.port}"
    context = browser.new_context(locale="es-CO", viewport={"width": 1440, "height": 900})
    context.add_cookies(
        [{"name": name, "value": value, "url": address} for name, value in visitor.cookies.items()]
    )
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.problems = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda error: page.problems.append(str(error)))  # type: ignore[attr-defined]
    return page


@pytest.fixture
def hers(company: Company, browser: Browser) -> Iterator[Page]:
    page = page_of(company, browser, company.lucia)
    yield page
    assert page.problems == []  # type: ignore[attr-defined]
    page.context.close()


def is_heard(page: Page, path: str) -> None:
    """Open a page and wait until its line stands."""
    with page.expect_request(lambda request: "/en-vivo/" in request.url, timeout=30_000):
        page.goto(path)
    page.wait_for_timeout(500)


def test_a_task_that_another_gives_me_appears_on_my_page(
    company: Company, browser: Browser, hers: Page
) -> None:
    address = f"http://127.0.0.1:{company.house.port}"
    is_heard(hers, f"{address}/")
    bell = hers.locator(".nav-foot .bell-n")
    unread = int(bell.get_attribute("data-n") or 0)
    his = page_of(company, browser, company.admin)
    his.goto(f"{address}/clientes/{company.customer}/tareas/")
    his.locator("main [name=title]").fill("Llevar la muestra")
    his.locator("main [name=assignee]").select_option(str(company.people["lucia"]))
    his.locator("main form").filter(has=his.locator("[name=title]")).locator("button").last.click()
    his.wait_for_url(lambda url: "/tareas/" not in url)
    his.context.close()
    expect(hers.locator(".toast", has_text="Llevar la muestra")).to_be_visible(timeout=SOON)
    expect(bell).to_have_attribute("data-n", str(unread + 1), timeout=SOON)
    expect(hers.locator("#main", has_text="Llevar la muestra")).to_be_visible(timeout=SOON)


def test_an_open_history_says_that_there_is_more_and_shows_it(company: Company, hers: Page) -> None:
    is_heard(hers, f"http://127.0.0.1:{company.house.port}/clientes/{company.customer}/")
    company.log_call(company.admin, "Quiere cambiar la talla")
    company.log_call(company.admin, "Y pidió factura")
    more = hers.get_by_role("button", name="2 novedades: mostrar")
    expect(more).to_be_visible(timeout=SOON)
    assert hers.locator("#history-list", has_text="Y pidió factura").count() == 0
    more.click()
    expect(hers.locator("#history-list")).to_contain_text("Y pidió factura", timeout=SOON)
    expect(more).to_be_hidden()
