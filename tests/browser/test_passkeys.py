"""A passkey in a real browser, whose authenticator is a virtual one of Chromium's."""

import re
from collections.abc import Iterator

import pytest
from allauth.mfa.models import Authenticator
from django.core.cache import cache
from playwright.sync_api import Browser, Page, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from tests.conftest import SWITCHES, browser_path
from tests.world import World
from vinculo.shell.accounts.models import User

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PASSWORD = "una frase bien larga 7"


@pytest.fixture
def lucia(world: World) -> User:
    world.lucia.set_password(PASSWORD)
    world.lucia.save()
    cache.clear()
    return world.lucia


@pytest.fixture
def page(lucia: User, monkeypatch: pytest.MonkeyPatch) -> Iterator[Page]:
    """With a device that keeps passkeys and knows its owner's finger.

    A browser of its own: Playwright's loop runs in this thread, and ends before the tables are
    emptied; between its steps the database is asked.
    """
    monkeypatch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path(), args=SWITCHES)
        yield _with_device(browser)
        browser.close()


def _with_device(browser: Browser) -> Page:
    context = browser.new_context(locale="es-CO", viewport={"width": 1440, "height": 900})
    context.set_default_timeout(15_000)
    page = context.new_page()
    devices = context.new_cdp_session(page)
    devices.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": True,
        "hasUserVerification": True, "isUserVerified": True, "automaticPresenceSimulation": True,
    }  # fmt: skip
    devices.send("WebAuthn.addVirtualAuthenticator", {"options": options})
    return page


def at(server: LiveServer, path: str) -> str:
    """By name: a passkey belongs to a name, never to a number."""
    return re.sub(r"//[\d.]+", "//localhost", server.url) + path


def sign_in(page: Page, server: LiveServer, person: User) -> None:
    page.goto(at(server, "/entrar/"))
    page.fill("[name=login]", person.email)
    page.fill("[name=password]", PASSWORD)
    page.click("form:has([name=password]) button")
    page.wait_for_url(lambda url: "entrar" not in url)


def add_passkey(page: Page, server: LiveServer, name: str) -> None:
    page.goto(at(server, "/perfil/seguridad/llaves/nueva/"))
    if "confirmar" in page.url:
        page.fill("[name=password]", PASSWORD)
        page.click("main button.btn-primary")
    page.fill("[name=name]", name)
    page.click("form[data-passkey] button")
    page.wait_for_url("**/perfil/seguridad/**")


def sign_out(page: Page) -> None:
    page.context.clear_cookies()


def test_a_passkey_is_added_named_used_and_removed(
    live_server: LiveServer, lucia: User, page: Page
) -> None:
    sign_in(page, live_server, lucia)
    add_passkey(page, live_server, "Mi portátil")
    page.goto(at(live_server, "/perfil/seguridad/"))
    expect(page.get_by_role("link", name="Mi portátil", exact=True)).to_be_visible()

    sign_out(page)
    page.goto(at(live_server, "/entrar/"))
    page.click("form[data-passkey] button")
    page.wait_for_url(lambda url: "entrar" not in url)
    page.goto(at(live_server, "/perfil/"))
    expect(page.locator("h1")).to_have_text(lucia.full_name)
    assert Authenticator.objects.get(user=lucia, type="webauthn").last_used_at

    page.goto(at(live_server, "/perfil/seguridad/"))
    page.get_by_role("link", name="Mi portátil", exact=True).click()
    if "confirmar" in page.url:
        page.click("a[href*='confirmar/llave']")
        page.click("form[data-passkey] button")
    page.fill("[name=name]", "El de la oficina")
    page.click("main button.btn-primary")
    page.wait_for_url("**/perfil/seguridad/")
    expect(page.get_by_role("link", name="El de la oficina").first).to_be_visible()
    page.locator("li", has_text="El de la oficina").get_by_role("link").last.click()
    page.click("main button.btn-danger-fill")
    page.wait_for_url("**/perfil/seguridad/")
    assert not Authenticator.objects.filter(user=lucia, type="webauthn").exists()

    sign_out(page)
    page.goto(at(live_server, "/entrar/"))
    page.click("form[data-passkey] button")
    page.wait_for_load_state("networkidle")
    page.goto(at(live_server, "/perfil/"))
    assert "/entrar/" in page.url


def test_after_the_password_it_is_the_second_step(
    live_server: LiveServer, lucia: User, page: Page
) -> None:
    sign_in(page, live_server, lucia)
    add_passkey(page, live_server, "Mi portátil")
    sign_out(page)
    page.goto(at(live_server, "/entrar/"))
    page.fill("[name=login]", lucia.email)
    page.fill("[name=password]", PASSWORD)
    page.click("form:has([name=password]) button")
    page.wait_for_url("**/entrar/segundo-factor/")
    page.goto(at(live_server, "/perfil/"))
    assert "/entrar/" in page.url
    page.goto(at(live_server, "/entrar/segundo-factor/"))
    page.click("form[data-passkey] button")
    page.wait_for_url(lambda url: "entrar" not in url)
    page.goto(at(live_server, "/perfil/"))
    expect(page.locator("h1")).to_have_text(lucia.full_name)
