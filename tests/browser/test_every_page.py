"""Every page of a working company, as its administrator sees it: at three widths and in both themes
nothing is wider than the window, nothing fails in the console, axe finds nothing bad.

A page is opened once for fingers and once for a pointer, whose window then narrows; the theme is
switched where it stands. In the other theme only contrast can differ.
"""

import csv
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.urls import Resolver404, get_resolver, resolve
from playwright.sync_api import Browser, ConsoleMessage, Error, Page

from tests.browser.conftest import House, running_house
from tests.pages import pages_by_name
from vinculo.shell.live.place import PATH as LIVE

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# What can be opened by name and is no page: parts of pages, files, steps that need something to
# be there first, and the way in. What is only sent says so itself.
NOT_PAGES = {
    "merge_run", "merge_run_file", "merge", "duplicate_group",  # the demo company has none yet
    "customer_field_changes",  # a small window
    "asset", "signin_link", "link_request", "first_company", "convention_preview",
    "account_login", "account_logout", "customer_details", "customer_remarks", "customer_export",
    "import_progress", "import_rejects", "import_alike", "matrix_export", "matrix_movers",
    "matrix_reclosing", "job_progress", "job", "notice", "news", "filter_builder", "filter_names",
    "consent_certificate", "consent_evidence", "profit_making", "unit_cost_withdrawal",
    "report_making", "report_export", "report_dimensions_export",
    "score", "score_timeline", "score_making", "score_card", "score_version", "score_customers",
    "score_export", "score_of_customer",  # the demo company has made none yet
    "offers_making", "future_making", "api_customer_future", "product_routes_file",
    "api_customer_offers",
    "hand_over_chosen", "hand_over", "hand_over_received", "hand_over_briefing",
    "hand_over_letters", "hand_over_file", "customer_household", "customer_companies",
    "account_reauthenticate", "mfa_authenticate", "mfa_reauthenticate", "mfa_deactivate_totp",
    "mfa_generate_recovery_codes", "mfa_view_recovery_codes",
    "session_end", "other_sessions_end", "mfa_login_webauthn", "mfa_edit_webauthn",
    "mfa_remove_webauthn", "mfa_reauthenticate_webauthn", "oidc_begin", "oidc_back",
    "key", "key_end", "view_as_end", "api_elsewhere", "api_me", "api_described", "api_customers",
    "api_customer", "api_customer_documents", "api_customer_contacts", "api_customer_addresses",
    "api_may_contact", "api_profit", "api_profit_customers", "api_customer_profit",
    "api_report_pareto", "api_report", "api_product", "api_products", "api_purchase",
    "api_interactions", "api_purchases", "api_tasks", "api_task_closure",
    "customer_foot", "customer_count", "customer_group", "customer_cards", "view_edit", "bulk_run",
    "bulk_result", "export", "export_content",
    "factor_removal", "palette",
    "quality_cleansing_file", "quality_cleansing_run", "taught_meanings_file",
    "draft", "api_fields", "customer_own", "purchase_own", "own_field", "own_field_removal",
    "own_list",
    "settings_file", "settings_version",
    "import_doubts", "import_doubt", "import_doubt_again", "import_doubts_of",
    "rights_filed", "rights_filed_code",
    "rights_request", "rights_file",  # nobody has asked for anything in the demo
}  # fmt: skip
Rules = dict[str, Any]
AXE: Rules = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
NO_COLOURS: Rules = {"rules": {"color-contrast": {"enabled": False}}}
CONTRAST: Rules = {
    "runOnly": ["color-contrast"],
    "resultTypes": ["violations"],
}  # it differs by theme
LONG = (
    "Comercializadora Internacional de Alimentos y Bebidas Tradicionales de los Llanos "
    "Orientales y la Amazonía Colombiana S.A.S. en Reorganización"
)
MAIL = "departamento.de.compras.nacionales@comercializadora-internacional-de-alimentos.example"


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running_house(tmp_path_factory.mktemp("demo"), "--demo") as house:
        yield house


def enter(browser: Browser, **how: Any) -> Page:
    context = browser.new_context(locale="es-CO", reduced_motion="reduce", **how)
    context.set_default_timeout(20_000)
    return context.new_page()


def open_a_long_name(page: Page, demo: House) -> str:
    """A customer whose name, mail and note find no place to break."""
    page.goto(f"{demo.address}/clientes/nuevo/")
    page.locator("[name=kind][value=organisation]").check(force=True)
    page.fill("[name=name]", LONG)
    page.fill("[name=email]", MAIL)
    page.fill("[name=phone]", "301 222 3344")
    page.click("main form button.btn-primary")
    page.wait_for_url(re.compile(r"/clientes/\d+/$"))
    path = urlsplit(page.url).path
    page.goto(f"{demo.address}{path}tareas/")
    page.fill("[name=title]", f"Llamar a {LONG} {MAIL}"[:190])
    page.click("main form button.btn-primary")
    return path


def upload_an_ambiguous_file(page: Page, demo: House, file: Path) -> None:
    with file.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows(
            [["RAZON_SOCIAL", "NIT", "TEL1", "FEC_ING"], [LONG, "901334870-1", "12", "03/05/2019"]]
        )
    page.goto(f"{demo.address}/importar/nuevo/")
    page.locator("[name=kind][value=customers]").check(force=True)
    page.set_input_files("[name=file]", str(file))
    page.click("main form button.btn-primary")
    page.wait_for_url(re.compile(r"/importar/\d+/columnas/"))


def name_of(path: str) -> str | None:
    try:
        return resolve(urlsplit(path).path).url_name
    except Resolver404:
        return None


def links(page: Page, address: str) -> list[str]:
    found: list[str] = page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)")
    here = [href.split("#")[0].split("?")[0] for href in found]
    return [url.removeprefix(address) for url in here if url.startswith(address + "/")]


def opens(page: Page, address: str) -> bool:
    """Whether it is a page; a file comes down instead."""
    try:
        page.goto(address)
    except Error as error:
        if "Download is starting" not in error.message:
            raise
        return False
    return True


@dataclass(frozen=True)
class Look:
    """`widths` from the one a page is opened at; axe reads the page by `rules` at each of them, in
    the theme it was opened in, and its colours in the other theme at the last. What a width does
    not change is asked at the first alone."""

    widths: tuple[int, ...]
    theme: str
    rules: Rules

    @property
    def other_theme(self) -> str:
        return "light" if self.theme == "dark" else "dark"


DESK = Look((1440, 768), "dark", AXE)
PHONE = Look((390,), "light", AXE)


def looked_at(
    page: Page, demo: House, begin: list[str], look: Look
) -> tuple[dict[str, str | None], list[str]]:
    """Every page that links lead to, one for each name, and what is wrong with them."""
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("console", lambda m: problems.append(said(page, m)) if m.type == "error" else None)
    wanted = deque(begin)
    pages: dict[str, str | None] = dict.fromkeys(begin)
    while wanted:
        path = wanted.popleft()
        pages[path] = name_of(path)
        if not opens(page, demo.address + path):
            continue
        problems += wrong_with(page, path, look)
        for link in links(page, demo.address):
            name = name_of(link)
            if name and name not in {*NOT_PAGES, *map(name_of, pages)}:
                pages[link] = name
                wanted.append(link)
    return pages, problems


def said(page: Page, message: ConsoleMessage) -> str:
    return f"{urlsplit(page.url).path}: {message.text} {message.location['url']}"


def is_meant(what: str) -> bool:
    """A page that is not there; live events that ask to come again, as a busy machine's do."""
    return "/no/existe/" in what or "404" in what or ("status of 503" in what and LIVE in what)


def wrong_with(page: Page, path: str, look: Look) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    found = []
    height = (page.viewport_size or {"height": 900})["height"]
    for width in look.widths:
        if width != look.widths[0]:
            page.set_viewport_size({"width": width, "height": height})
        wide = page.evaluate("document.documentElement.scrollWidth") - width
        found += [f"{path} is {wide} px wider than {width} px"] if wide > 0 else []
        rules = look.rules if width == look.widths[0] else look.rules | NO_COLOURS
        found += bad_at(page, f"{path} at {width} px, {look.theme}", rules)
    page.emulate_media(color_scheme=look.other_theme)  # type: ignore[arg-type]
    found += bad_at(page, f"{path} at {width} px, {look.other_theme}", CONTRAST)
    page.emulate_media(color_scheme=look.theme)  # type: ignore[arg-type]
    if len(look.widths) > 1:
        page.set_viewport_size({"width": look.widths[0], "height": height})
    return found


# The one thing that axe is asked: what is wrong, and where.
ASK = """async (rules) => (await axe.run(document, rules)).violations.map(
  (bad) => `${bad.id} (${bad.impact}): ${bad.nodes.slice(0, 3).map((n) => n.html.slice(0, 160))}`
)"""


def bad_at(page: Page, where: str, rules: Rules) -> list[str]:
    return [f"{where}: {told}" for told in page.evaluate(ASK, rules)]


def test_every_page_fits_three_widths_in_both_themes(
    browser: Browser, demo: House, tmp_path: Path
) -> None:
    desk = enter(browser, viewport={"width": 1440, "height": 900}, color_scheme="dark")
    desk.goto(demo.link)
    desk.locator("main form button:not([type=button])").first.click()
    desk.wait_for_load_state("load")
    long = open_a_long_name(desk, demo)
    upload_an_ambiguous_file(desk, demo, tmp_path / "clientes.csv")
    begin = [
        "/", "/clientes/", "/clientes/?q=nadie+se+llama+asi", "/clientes/?vista=enfriando",
        long, f"{long}panel/", f"{long}ficha/", f"{long}contactos/", "/valor/?as=table",
        "/valor/?way=down", "/clientes/1/cambios/", "/perfil/", "/personas/?show=away",
        "/personas/3/", "/clientes/1/",
        "/contactos/1/", "/trabajos/", "/buscar/?q=maria", "/no/existe/", "/tareas/nueva/",
        "/tareas/1/", "/reemplazos/", "/horarios/", "/roles/nuevo/", "/permisos/", "/por-que/",
        "/permisos/listas/", "/permisos/avisos/", "/permisos/decisiones/", "/avisos/preferencias/",
        f"{long}permiso/", "/ayuda/", "/design/", "/primeros-pasos/", "/empresa/ejemplo/",
    ]  # fmt: skip
    pages, problems = looked_at(desk, demo, begin, DESK)
    assert set(pages_by_name(get_resolver())) - NOT_PAGES - set(pages.values()) == set()

    phone = enter(
        browser, viewport={"width": 390, "height": 844}, color_scheme="light",
        has_touch=True, is_mobile=True, storage_state=desk.context.storage_state(),
    )  # fmt: skip
    problems += looked_at(phone, demo, list(pages), PHONE)[1]
    bad = [what for what in problems if not is_meant(what)]
    assert not bad, "\n".join(bad)
