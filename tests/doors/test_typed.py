"""What people, and programs, type into addresses and forms. Attacks 1, 2, 3, 17 and 20."""

import csv
import io
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.world import World
from vinculo.customers import recording

INJECTED = (
    "'; SELECT pg_sleep(9); --", "1 OR 1=1", '") UNION SELECT password FROM shell_user --',
    "1' AND (SELECT 1 FROM pg_sleep(9)) IS NULL AND 'a'='a", "$$;SELECT pg_sleep(9)$$",
    "%27%3BSELECT%20pg_sleep(9)--", "\\'; SELECT pg_sleep(9) --", "{{7*7}}", "${7*7}",
    "owner__password", "__class__", "_connector", "(" * 200, "1e999999", "%s%s%s%(x)s", "９９",
    "\x00", "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "-1", "9" * 40,
)  # fmt: skip
PARAMETERS = {
    "customer_list": (
        "q", "vista", "orden", "ciudad", "responsable", "etiqueta", "clase", "after", "before",
        "antes", "_connector", "owner__password",
    ),
    "tasks": ("after", "before", "f", "columnas"),
    "matrix": ("period", "show", "way", "after", "as"),
    "people": ("show", "after", "before"),
    "jobs": ("after", "before"),
    "search": ("q", "tipo", "after"),
    "palette": ("q", "aqui", "vistos"),
}  # fmt: skip


@contextmanager
def statements() -> Iterator[list[str]]:
    """The statements as they are sent, without what is bound to them."""
    sent: list[str] = []

    def note(execute: Any, sql: Any, params: Any, many: bool, context: Any) -> Any:
        sent.append(str(sql))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield sent


@pytest.fixture
def inside(world: World) -> Client:
    client = Client()
    client.force_login(world.administrator)
    return client


@pytest.mark.parametrize("name", PARAMETERS)
def test_nothing_typed_into_an_address_becomes_part_of_a_statement(
    inside: Client, name: str
) -> None:
    for parameter in PARAMETERS[name]:
        for typed in INJECTED:
            with statements() as sent:
                response = inside.get(reverse(name), {parameter: typed})
            assert response.status_code in (200, 302, 400, 404), (parameter, typed)
            assert not any(typed in one for one in sent if len(typed) > 4), (parameter, typed)


def test_a_private_column_orders_nothing(inside: Client, world: World) -> None:
    usual = inside.get(reverse("customer_list")).content.decode()
    names = [usual.index(one.name) for one in (world.maria, world.espiga)]
    for typed in ("owner__password", "-owner__password", "owner__email", "contacts__value"):
        page = inside.get(reverse("customer_list"), {"orden": typed}).content.decode()
        found = [page.index(one.name) for one in (world.maria, world.espiga)]
        assert (found[0] < found[1]) == (names[0] < names[1]), typed


@pytest.mark.django_db
def test_the_way_in_takes_no_statement_and_no_longer(world: World) -> None:
    client = Client()
    for typed in INJECTED:
        began = time.perf_counter()
        with statements() as sent:
            answers = [
                client.post(reverse("account_login"), {"login": typed, "password": typed}),
                client.get(reverse("signin_link", args=[typed.replace("/", "") or "x"])),
            ]
        assert [one.status_code for one in answers][1] == 410
        assert answers[0].status_code in (422, 429, 400)
        assert not any(typed in one for one in sent if len(typed) > 4), typed
        assert time.perf_counter() - began < 8, "the database slept"


FORMULAS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1+1", "\u200b=1", "\ufeff=1",
    "=cmd|' /C calc'!A0",
)  # fmt: skip


def test_no_cell_that_leaves_the_house_is_a_formula(inside: Client, world: World) -> None:
    for number, formula in enumerate(FORMULAS):
        recording.register_customer(
            {"kind": "organisation", "name": f"{formula} {number}", "city": formula}, by=world.by
        )
    answer: Any = inside.get(reverse("customer_export"))
    text = b"".join(answer.streaming_content).decode("utf-8-sig")
    delimiter = ";" if text.split("\n")[0].count(";") > text.split("\n")[0].count(",") else ","
    cells = [cell for row in csv.reader(io.StringIO(text), delimiter=delimiter) for cell in row]
    assert len(cells) > len(FORMULAS)
    for cell in cells:
        seen = cell.lstrip(" \t\r\n\u200b\ufeff\xa0")
        is_number = re.fullmatch(r"[+-]?[0-9]+(?:[.,][0-9]+)*", seen)
        assert is_number or not seen.startswith(("=", "+", "-", "@", "＝")), cell


def test_a_name_is_a_name_and_no_template(inside: Client, world: World) -> None:
    name = "{{7*7}} {% now 'Y' %} ${7*7} %(person)s <b onclick=x>"
    customer = recording.register_customer({"kind": "organisation", "name": name}, by=world.by)
    recording.remark(customer, "pays", name, by=world.by)
    for url in (
        reverse("customer", args=[customer.pk]),
        reverse("customer_list"),
        reverse("today"),
    ):
        page = inside.get(url).content.decode()
        assert "<b onclick" not in page
        assert "49" not in page.split("<main")[1].split("</main>")[0] or "{{7*7}}" in page
    page = inside.get(reverse("customer", args=[customer.pk])).content.decode()
    assert "{{7*7}} {% now &#x27;Y&#x27; %} ${7*7} %(person)s" in page
