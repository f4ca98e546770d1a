"""First load and web vitals of the pages that people live in, in a real browser."""

import json
import shutil
import statistics
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from bench import Section, Table
from bench.pages import MANAGER
from bench.serving import House, demo_house, serving, vinculo

CUSTOMERS, QUICK_CUSTOMERS, YEARS, PORT = 10_000, 300, 2, 8791
ROUNDS, QUICK_ROUNDS = 5, 2
MOST_KILOBYTES, MOST_LCP, MOST_INP, MOST_CLS = 150, 2500, 200, 0.1
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

METHOD = (
    "The demo company ({customers:,} customers) served by `vinculo web`, opened by Chromium "
    "{rounds} times for each page and condition, every time with an empty cache; medians. KB and "
    "files are what came over the wire, page included. LCP, CLS and INP as browsers report them "
    "(PerformanceObserver; INP is the slowest of the interactions named, from the key or click "
    "to the next paint). *Desk*: 1440 px, as fast as the machine. *Slow telephone*: 390 px, the "
    "processor four times slower, 150 ms and 1.6 Mbit/s."
)
# Name, address, and what is done there: keys and clicks, then the selector that is clicked.
PAGES: Sequence[tuple[str, str, Sequence[str]]] = (
    ("Hoy", "/", ("key:?", "key:Escape", "key:Control+k", "type:mar", "key:Escape")),
    ("list", "/clientes/", ("key:j", "key:j", "key:Enter", "key:Escape")),
    ("360", "/clientes/1/", ("click:#quick_body", "type:Pidió la lista", "key:Escape")),
    ("matrix", "/valor/", ("key:?", "key:Escape", "key:g")),
    ("import", "/importar/nuevo/", ("click:[name=source]", "type:tienda")),
)
OBSERVE = """
window.__seen = { lcp: 0, cls: 0, inp: 0 };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) __seen.lcp = entry.startTime;
}).observe({ type: "largest-contentful-paint", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) __seen.cls += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    if (entry.interactionId) __seen.inp = Math.max(__seen.inp, entry.duration);
}).observe({ type: "event", durationThreshold: 16, buffered: true });
"""


@dataclass(frozen=True, slots=True)
class Condition:
    name: str
    width: int
    height: int
    is_slow: bool


CONDITIONS = (
    Condition("desk", 1440, 900, False),
    Condition("slow telephone", 390, 844, True),
)


@dataclass(frozen=True, slots=True)
class Vitals:
    kilobytes: float
    files: int
    lcp: float
    cls: float
    inp: float


def run(quick: bool) -> Section:
    customers = QUICK_CUSTOMERS if quick else CUSTOMERS
    rounds = QUICK_ROUNDS if quick else ROUNDS
    section = Section(
        "vitals", "First load and web vitals", METHOD.format(customers=customers, rounds=rounds)
    )
    with serving(demo_house(customers, YEARS), PORT) as house, sync_playwright() as playwright:
        path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        kept = _signed_in(browser, house)
        for condition in CONDITIONS:
            section.tables.append(_measure(browser, kept, house, condition, rounds))
        browser.close()
    section.notes.append(
        f"Aims: {MOST_KILOBYTES} KB, LCP {MOST_LCP} ms, INP {MOST_INP} ms, CLS {MOST_CLS}."
    )
    return section


def _signed_in(browser: Browser, house: House) -> Any:
    link = json.loads(vinculo(house.data, "signin-link", MANAGER))["link"]
    context = browser.new_context(locale="es-CO")
    page = context.new_page()
    page.goto(f"http://127.0.0.1:{house.port}/{link.split('/', 3)[3]}")
    page.locator("main form button:not([type=button])").first.click()
    page.wait_for_load_state("load")
    kept = context.storage_state()
    context.close()
    return kept


def _measure(browser: Browser, kept: Any, house: House, condition: Condition, rounds: int) -> Table:
    rows: list[tuple[str | int | float | None, ...]] = []
    for name, path, steps in PAGES:
        print(f"{condition.name}: {name}", file=sys.stderr, flush=True)
        address = f"http://127.0.0.1:{house.port}{path}"
        seen = [_visit(browser, kept, condition, address, steps) for _ in range(rounds)]
        middle = [
            statistics.median(getattr(one, field) for one in seen)
            for field in ("kilobytes", "files", "lcp", "cls", "inp")
        ]
        over = _over(*middle)
        rows.append((name, middle[0], int(middle[1]), *middle[2:], over or "within"))
    columns = ("page", "KB", "files", "LCP ms", "CLS", "INP ms", "aims")
    return Table(condition.name.capitalize(), columns, rows)


def _over(kilobytes: float, _files: float, lcp: float, cls: float, inp: float) -> str:
    aims = (("KB", kilobytes, MOST_KILOBYTES), ("LCP", lcp, MOST_LCP), ("CLS", cls, MOST_CLS),
            ("INP", inp, MOST_INP))  # fmt: skip
    return ", ".join(f"{name} over" for name, value, most in aims if value > most)


def _visit(
    browser: Browser, kept: Any, condition: Condition, address: str, steps: Sequence[str]
) -> Vitals:
    """With an empty cache, as the first time of all."""
    context = browser.new_context(
        locale="es-CO", storage_state=kept,
        viewport={"width": condition.width, "height": condition.height},
    )  # fmt: skip
    context.add_init_script(OBSERVE)
    page = context.new_page()
    sizes = _weighed(context, page, condition.is_slow)
    page.goto(address, wait_until="load")
    page.wait_for_timeout(400)
    loaded = (sum(sizes) / 1000, len(sizes))
    lcp = page.evaluate("__seen.lcp")
    for step in steps:
        _do(page, step)
    seen = page.evaluate("__seen")
    context.close()
    return Vitals(*loaded, lcp, seen["cls"], seen["inp"])


def _weighed(context: BrowserContext, page: Page, is_slow: bool) -> list[float]:
    """The bytes of every answer, as they came over the wire with their headers."""
    sizes: list[float] = []
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda told: sizes.append(told["encodedDataLength"]))
    if is_slow:
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        session.send("Network.emulateNetworkConditions", {
            "offline": False, "latency": 150,
            "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 0.75e6 / 8,
        })  # fmt: skip
    return sizes


def _do(page: Page, step: str) -> None:
    verb, _, what = step.partition(":")
    if verb == "click":
        page.locator(what).first.click()
    elif verb == "type":
        page.keyboard.type(what, delay=30)
    else:
        page.keyboard.press(what)
    page.wait_for_timeout(150)
