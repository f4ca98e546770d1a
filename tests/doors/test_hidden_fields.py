"""No page tells a hidden field: every address is read by somebody who may see none of them."""

from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse

from tests.doors.example import Example, make_example
from tests.doors.test_matrix import ROWS
from tests.world import World
from vinculo.customers.recording import change_customer
from vinculo.shell.accounts.models import FieldLimit, Role
from vinculo.shell.accounts.restrictable import RESTRICTABLE

# What of María no other text of the house contains, as it is typed, kept or shown.
TELLING = {
    "document": ("52.345.678", "52345678"),
    "contact": ("300 123 4567", "3001234567", "mfquintero@"),
    "remark": ("a 15 días",),
    "birthday": ("1980-04-23", "23/04/1980", "abril 23", "23 de abril"),
    "amount": ("100.001", "100001", "300.003", "300003"),
}
TYPED = ("52.345.678", "3001234567", "mfquintero@elfogon.example")


@pytest.fixture
def example(world: World) -> Example:
    made = make_example(world)
    change_customer(made.customer, {"birth_on": date(1980, 4, 23)}, world.by)
    return made


def _hide_everything(role: str) -> None:
    FieldLimit.objects.bulk_create(
        FieldLimit(role=role, field=field, access="hidden") for field in RESTRICTABLE
    )


def _pages(example: Example) -> Iterator[tuple[str, str]]:
    for name, door in ROWS.items():
        if door.get and not door.is_api and not door.writes:
            yield name, reverse(name, args=door.args(example)) + f"?{door.query}"
    for typed in TYPED:
        yield "search", f"{reverse('customer_list')}?q={quote(typed)}"


def _told(client: Client, example: Example) -> dict[str, set[str]]:
    """Which pages tell which field."""
    found: dict[str, set[str]] = {field: set() for field in TELLING}
    for name, path in _pages(example):
        response: Any = client.get(path)
        content = b"".join(response.streaming_content) if response.streaming else response.content
        assert response.status_code < 500, f"{name} broke"
        text = content.decode(errors="replace").lower()
        if name == "search":  # what was typed stands in the box again
            text = text.replace(path.partition("q=")[2].lower(), "")
            if "maría fernanda" in text:
                found["document"].add("search finds her")
            continue
        for field, words in TELLING.items():
            if any(word in text for word in words):
                found[field].add(name)
    return found


def _client(world: World) -> Client:
    client = Client()
    client.force_login(world.patricia)
    return client


def test_who_sees_everything_is_told_each_field(world: World, example: Example) -> None:
    told = _told(_client(world), example)
    assert all(told.values()), told


def test_no_page_tells_who_sees_none(world: World, example: Example) -> None:
    _hide_everything(Role.MANAGER)
    told = _told(_client(world), example)
    assert not any(told.values()), told
