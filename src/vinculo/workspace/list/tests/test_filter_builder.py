"""The form in which a filter is written: every step works as a plain page."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.world import World
from vinculo.commerce.models import Product
from vinculo.shell.accounts.models import User
from vinculo.shell.filters.as_text import from_text
from vinculo.shell.filters.builder.between import drafted, has_problems, understood
from vinculo.shell.filters.tree import All, AnyOf, Condition, Has, Node, Not, Related
from vinculo.workspace.list.narrowing import fields

PAGE = "/filtros/clientes/"


def inside(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def sent(page: str) -> list[tuple[str, str]]:
    """What the form of a page would send as it stands."""
    form = page.partition('id="filter"')[2].partition("</form>")[0]
    found = []
    pattern = r"<input ([^>]*)>|<select [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</select>"
    for inputs, name, options in re.findall(pattern, form, re.DOTALL):
        if name:
            chosen = re.search(r'<option value="([^"]*)" selected', options)
            first = re.search(r'<option value="([^"]*)"', options)
            found.append((name, (chosen or first)[1]))  # type: ignore[index]
        elif 'type="checkbox"' not in inputs or " checked" in inputs:
            value = re.search(r'value="([^"]*)"', inputs)
            found.append((re.search(r'name="([^"]+)"', inputs)[1], value[1] if value else ""))  # type: ignore[index]
    return found


def step(client: Client, rows: list[tuple[str, str]], *more: tuple[str, str]) -> Any:
    data: dict[str, list[str]] = {}
    for name, value in [*(row for row in rows if row[0] not in {m[0] for m in more}), *more]:
        data.setdefault(name, []).append(value)
    return client.get(PAGE, data)


def tree_of(response: Any) -> str:
    assert response.status_code == 302
    query = parse_qs(urlsplit(response.url).query)
    return query.get("f", [""])[0]


def test_a_filter_is_written_step_by_step(world: World) -> None:
    client = inside(world.patricia)
    rows = sent(client.get(PAGE).content.decode())
    rows = sent(step(client, rows, ("0.0-f", "city")).content.decode())
    rows = sent(step(client, rows, ("0.0-v", "Bogotá"), ("do", "add:0")).content.decode())
    rows = sent(step(client, rows, ("0.1-f", "purchases")).content.decode())
    rows = sent(step(client, rows, ("do", "add:0.1")).content.decode())
    rows = sent(step(client, rows, ("0.1.0-f", "on")).content.decode())
    last = step(client, rows, ("0.1.0-c", "90"))
    assert "Clientes de Bogotá que compraron en los últimos 90 días" in last.content.decode()
    shown = step(client, sent(last.content.decode()), ("do", "show"))
    assert tree_of(shown) == "city.is:Bogotá;purchases(on.last:90d)"
    assert client.get(shown.url).status_code == 200


def test_rows_and_groups_come_and_go(world: World) -> None:
    client = inside(world.patricia)
    rows = sent(client.get(PAGE, {"f": "email.yes;phone.no;city.empty"}).content.decode())
    rows = sent(step(client, rows, ("do", "remove:0.1")).content.decode())
    rows = sent(step(client, rows, ("do", "group:0")).content.decode())
    rows = sent(step(client, rows, ("0.2-j", "none"), ("0.2.0-f", "phone")).content.decode())
    assert tree_of(step(client, rows, ("do", "show"))) == "email.yes;city.empty;!phone.yes"


def test_amounts_are_read_as_the_company_writes_them(world: World) -> None:
    client = inside(world.patricia)
    rows = sent(client.get(PAGE, {"f": "amount.at_least:1500000.5"}).content.decode())
    assert ("0.0-v", "1.500.000,5") in rows
    again = step(client, rows, ("0.0-v", "$ 2.000.000,25"), ("do", "show"))
    assert tree_of(again) == "amount.at_least:2000000.25"


@pytest.mark.parametrize(
    ("filter_", "name", "value", "complaint"),
    [
        ("amount.at_least:1", "0.0-v", "mucho", "«mucho» no es un número."),
        ("amount.between:1,2", "0.0-v", "1", "dos valores"),
        ("since.on:2026-01-01", "0.0-v", "ayer", "no es una fecha"),
        ("since.last:90d", "0.0-c", "muchos", "¿Cuánto tiempo?"),
        ("purchases*2()", "0.0-a", "0", "cuántas veces"),
    ],
)
def test_what_is_wrong_is_said_beside_it(
    world: World, filter_: str, name: str, value: str, complaint: str
) -> None:
    client = inside(world.patricia)
    rows = sent(client.get(PAGE, {"f": filter_}).content.decode())
    answer = step(client, rows, (name, value), ("do", "show"))
    assert answer.status_code == 422
    text = answer.content.decode()
    assert text.count(complaint) == 2, "in the summary, and in its row"
    assert f'value="{value}"' in text, "what was typed stays"


def test_products_are_found_by_their_name(world: World) -> None:
    flour = Product.objects.create(sku="H1", name="Harina de trigo")
    Product.objects.create(sku="H2", name="Harina de maíz")
    client = inside(world.patricia)
    field = {"place": "0.0.0", "field": "purchases.product"}
    names = client.get(f"{PAGE}nombres/", {**field, "0.0.0-t": "tri"}).content.decode()
    assert "Harina de trigo" in names
    assert "maíz" not in names
    assert client.get(f"{PAGE}nombres/", {**field, "field": "city"}).status_code == 404
    assert inside(world.technician).get(f"{PAGE}nombres/", field).status_code == 404
    rows = sent(client.get(PAGE, {"f": "purchases(product.is:1)"}).content.decode())
    rows = [row for row in rows if row[0] != "0.0.0-v"]
    several = step(client, rows, ("0.0.0-t", "harina"), ("do", "show"))
    assert "Hay varios con el nombre «harina»" in several.content.decode()
    chosen = step(client, rows, ("0.0.0-t", "harina"), ("0.0.0-v", "77"), ("do", "show"))
    assert tree_of(chosen) == "purchases(product.is:77)"
    one = step(client, rows, ("0.0.0-t", "harina de TRIGO"), ("do", "show"))
    assert tree_of(one) == f"purchases(product.is:{flour.pk})"


def test_the_page_is_for_who_reads_customers(world: World) -> None:
    assert Client().get(PAGE).status_code == 302
    assert inside(world.patricia).get("/filtros/facturas/").status_code == 404
    offered = inside(world.technician).get(PAGE).content.decode()
    assert 'value="city"' in offered
    assert 'value="purchases"' not in offered
    assert 'value="class"' not in offered


def test_nobody_is_offered_people_out_of_reach(world: World) -> None:
    page = inside(world.lucia).get(PAGE, {"f": "owner.filled"})
    rows = sent(page.content.decode())
    offered = step(inside(world.lucia), rows, ("0.0-l", "is")).content.decode()
    assert "Julián Torres Vega" in offered
    assert "Rosa Elvira Chaparro" not in offered
    said = inside(world.lucia).get("/clientes/", {"f": f"owner.is:{world.stranger.pk}"})
    assert "Rosa Elvira" not in said.content.decode()


CONDITIONS = st.sampled_from(
    [
        Condition("city", "is", ("Bogotá",)), Condition("class", "is", ("1", "2")),
        Condition("amount", "between", ("1000.5", "20000")), Condition("email", "yes"),
        Condition("since", "last", ("3m",)), Condition("created", "this", ("week",)),
        Condition("since", "between", ("2026-01-01", "2026-02-01")), Condition("tag", "empty"),
        Related("purchases"), Related("tasks", None, Has.NONE),
        Related("contacts", Condition("channel", "is", ("call",)), Has.COUNT, "3"),
        Related("purchases", AnyOf((Condition("on", "last", ("9d",)), Condition("shop", "empty"))),
                Has.SUM, "1500.5", "amount"),
    ]
)  # fmt: skip


def _larger(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(parts, min_size=2, max_size=3).map(tuple)
    return st.builds(All, several) | st.builds(AnyOf, several) | st.builds(Not, parts)


@settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(st.recursive(CONDITIONS, _larger, max_leaves=6))
def test_the_form_says_what_the_filter_says(world: World, node: Node) -> None:
    draft = drafted(node, fields())
    again = understood(draft, fields(), world.patricia)
    assert not has_problems(draft)
    assert again is not None
    assert plain(again) == plain(node)


def plain(node: Node) -> Node:
    """Without what says nothing: double denials, groups of one."""
    match node:
        case Not(Not(part)):
            return plain(part)
        case Not(part):
            inner = plain(part)
            return inner.part if isinstance(inner, Not) else Not(inner)
        case All(parts) | AnyOf(parts) if len(parts) == 1:
            return plain(parts[0])
        case All(parts):
            return All(tuple(map(plain, parts)))
        case AnyOf(parts):
            return AnyOf(tuple(map(plain, parts)))
        case Related(path, where, has, at_least, of):
            return Related(path, where and plain(where), has, at_least, of)
    return node


def test_the_quick_choices_go_into_the_form(world: World) -> None:
    page = inside(world.patricia).get("/clientes/?vista=sin-contacto&ciudad=Cali&f=email.yes")
    url = re.search(r'href="(/filtros/clientes/\?[^"]+)"', page.content.decode())
    assert url
    text = parse_qs(urlsplit(url[1].replace("&amp;", "&")).query)["f"][0]
    assert from_text(text) == All((
        Condition("city", "is", ("Cali",)),
        Related("contacts", Condition("on", "last", ("60d",)), Has.NONE),
        Condition("email", "yes"),
    ))  # fmt: skip
