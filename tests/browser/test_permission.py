"""On a Sunday somebody tries to call a customer who asked not to be called, and sees why not."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from tests.world import World, found_world
from vinculo.customers import recording
from vinculo.customers.permission import ledger
from vinculo.customers.permission.engine import Channel
from vinculo.shell.accounts.signin_links import make_link

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]
SUNDAY = datetime(2026, 11, 22, 15, tzinfo=UTC)  # ten in the morning in Bogotá


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """A house in this process, whose clock says Sunday and goes on from there."""
    began = datetime.now(UTC)
    monkeypatch.setattr(timezone, "now", lambda: SUNDAY + (datetime.now(UTC) - began))
    world = found_world()
    said = ledger.Proof("counter", happened_at=SUNDAY - timedelta(days=300))
    for customer in (world.maria, world.espiga):
        ledger.record_consent(customer, "relationship", list(Channel), said, world.by)
    ledger.withdraw_consent(
        world.maria, ledger.Proof("call", happened_at=SUNDAY - timedelta(days=40)), world.by
    )
    return world


@pytest.fixture
def desk(world: World, live_server: Any, browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="es-CO", viewport={"width": 1440, "height": 900})
    context.set_default_timeout(30_000)
    page = context.new_page()
    page.goto(make_link(world.patricia.email, live_server.url))
    page.locator("main form button:not([type=button])").first.click()
    page.wait_for_url(lambda url: "enlace" not in url)
    yield page
    context.close()


def ask_why(desk: Page, customer_id: int) -> None:
    """By the keyboard: the badge beside the name, then calls for following up."""
    desk.locator(f'a[href="/clientes/{customer_id}/permiso/"]').first.press("Enter")
    desk.wait_for_url(re.compile(r"/permiso/$"))
    desk.locator('a.permit[href*="para=relationship"][href*="canal=call"]').press("Enter")
    desk.wait_for_url(re.compile("canal=call"))


def test_who_asked_not_to_be_called_is_not_called_and_it_says_why(
    desk: Page, world: World, live_server: Any
) -> None:
    desk.goto(f"{live_server.url}/clientes/{world.maria.pk}/")
    badge = desk.locator(f'a[href="/clientes/{world.maria.pk}/permiso/"]').first
    expect(badge).to_contain_text("No se puede contactar")
    ask_why(desk, world.maria.pk)
    why = desk.locator("#why")
    expect(why).to_contain_text("Pidió que no")
    expect(why).to_contain_text("Fuera de horario")  # were they willing, it is Sunday
    expect(why).to_contain_text("2300")  # the law that says so, with its source
    # What they need to be told all the same may be sent, and nothing else.
    offered = desk.locator('a.permit[href*="para=relationship"] .yes')
    expect(offered).to_have_count(0)


def test_who_is_willing_waits_for_monday_at_seven(
    desk: Page, world: World, live_server: Any
) -> None:
    recording.add_contact(world.espiga, "phone", "601 678 2240", by=world.by)
    desk.goto(f"{live_server.url}/clientes/{world.espiga.pk}/")
    badge = desk.locator(f'a[href="/clientes/{world.espiga.pk}/permiso/"]').first
    expect(badge).to_contain_text("Se puede contactar: lun 7:00")
    ask_why(desk, world.espiga.pk)
    expect(desk.locator("#why")).to_contain_text("Fuera de horario")
    expect(desk.locator("#why")).not_to_contain_text("Pidió que no")
    call = desk.locator('a.permit[href*="para=relationship"][href*="canal=call"]')
    expect(call).to_contain_text("lun 7:00")
