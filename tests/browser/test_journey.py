"""A company's first hour: found it, bring the purchases in, see who is ORO, call her, find her."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import House

pytestmark = [pytest.mark.browser, pytest.mark.slow]
CUSTOMERS = ["Marta Zubizarreta Gil", *(f"Cliente {n}" for n in range(1, 40))]


def purchases_of_a_year(path: Path) -> Path:
    """The retailer's shape: lines of invoices. Marta buys the most, every month."""
    last = date.today().replace(day=1).toordinal()
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(
            ["InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
             "CustomerID", "CustomerName", "Country"]
        )  # fmt: skip
        for number, name in enumerate(CUSTOMERS):
            for month in range(12 if number < 10 else 1 + number % 4):
                day = date.fromordinal(last - 20 - 30 * month)
                price = 900 if number == 0 else 10 + number
                writer.writerow(
                    [f"5{number:02}{month:02}", "A1", "CAJA", 6, f"{day} 08:26:00", price,
                     17000 + number, name, "Colombia"]
                )  # fmt: skip
    return path


def found_the_company(page: Page, house: House) -> None:
    page.goto(house.link)
    page.fill("[name=full_name]", "Patricia Gómez Arango")
    page.fill("[name=email]", "patricia@andina.example")
    page.fill("[name=password]", "un buen secreto largo 27")
    page.click("main button.btn-primary, form button.btn-primary")
    page.fill("[name=name]", "Distribuciones Andina S.A.S.")
    page.click("form button.btn-primary")
    page.wait_for_url(lambda url: "entrar" not in url and "empresa" not in url)


def bring_in(page: Page, house: House, file: Path) -> None:
    page.goto(f"{house.address}/importar/nuevo/")
    page.locator("[name=kind]").first.wait_for(state="attached")
    if page.locator("select[name=kind]").count():
        page.select_option("[name=kind]", "purchases")
    else:
        page.locator("[name=kind][value=purchases]").check(force=True)
    page.set_input_files("[name=file]", str(file))
    page.fill("[name=source]", "tienda")
    page.click("form button.btn-primary")
    page.wait_for_url(re.compile(r"/importar/\d+/"))
    page.locator("main button.btn-primary.btn-block").click()
    page.wait_for_url(re.compile(r"/importar/\d+/$"))
    page.locator("main button.btn-primary.btn-block").click()
    expect(page.locator("form[action$='/deshacer/']").first).to_be_attached(timeout=60_000)


def test_from_an_empty_house_to_a_call_with_the_best_customer(
    page: Page, house: House, tmp_path: Path
) -> None:
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    found_the_company(page, house)
    bring_in(page, house, purchases_of_a_year(tmp_path / "ventas.csv"))

    page.goto(f"{house.address}/valor/")
    for _ in range(60):
        if page.locator("table.heat").count():
            break
        page.wait_for_timeout(1000)
        page.reload()
    expect(page.locator("table.heat")).to_be_visible()
    page.locator("td.hc[data-rank='1'] a:has(.hc-n:not(:text-is('0')))").first.click()
    page.get_by_role("link", name=CUSTOMERS[0]).first.click()
    expect(page.locator("#panel")).to_contain_text(CUSTOMERS[0])
    page.locator("#panel [data-open-full]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(CUSTOMERS[0])
    expect(page.locator("main")).to_contain_text("ORO")

    page.locator("#quick_body").click()
    page.locator("#quick_body").fill("Pidió la lista de precios de julio")
    page.locator("#quick .chip:has([name=channel][value=call])").click()
    page.locator("#quick button.btn").click()
    expect(page.locator(".tl").first).to_contain_text("Pidió la lista de precios de julio")

    page.goto(f"{house.address}/buscar/?q=subisarreta+marta")
    expect(page.locator("main")).to_contain_text(CUSTOMERS[0])
    assert problems == []
