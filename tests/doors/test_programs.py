"""What programs type into the API. Attacks 1, 2, 3, 7, 8, 28 and 30 on that surface."""

import json
import time
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.doors.test_typed import INJECTED, statements
from tests.world import World
from vinculo.shell.accounts.models import User
from vinculo.shell.keys.making import make_key
from vinculo.shell.keys.reach import choices_of

CUSTOMERS = "/api/v1/customers"
BENT: tuple[Any, ...] = (
    {"field": "owner__password", "lookup": "is", "value": "x"},
    {"field": "city", "lookup": "regex", "value": "x"},
    {"field": "city", "lookup": "is", "value": "x", "_connector": "OR 1=1"},
    {"field": "__class__", "lookup": "is", "value": "x"},
    {"field": 'city" FROM shell_user; --', "lookup": "is", "value": "x"},
    {"path": "purchases\"; --", "has": "some"},
    {"path": "purchases", "has": "some", "of": "customer__owner__password"},
    {"all": [{"field": "city"}] * 5000},
    {"field": "city", "lookup": "in", "value": ["x"] * 10_000},
    {"field": ["city"], "lookup": {"a": 1}, "value": {}},
    [], None, "city", 1e400,
)  # fmt: skip


def program(person: User) -> Client:
    person = User.objects.get(pk=person.pk)
    said = {area: reach[-1] for area, reach in choices_of(person).items()}
    _key, shown = make_key(person, "Tienda", said, timezone.now(), per_minute=5000)
    return Client(headers={"Authorization": f"Bearer {shown}"}, raise_request_exception=False)


def asked(client: Client, where: Any) -> Any:
    return client.get(CUSTOMERS, {"f": json.dumps({"version": 1, "where": where})})


@pytest.mark.parametrize("where", BENT, ids=range(len(BENT)))
def test_a_bent_filter_is_refused_before_anything_is_asked(world: World, where: Any) -> None:
    client = program(world.patricia)
    asked(client, {"field": "city", "lookup": "is", "value": "x"})
    with statements() as sent:
        began = time.perf_counter()
        answer = asked(client, where)
        took = time.perf_counter() - began
    assert answer.status_code == 422
    assert not [one for one in sent if "customers_customer" in one]
    assert took < 1, "of which next to nothing is ours: a slow machine is no attack"


def test_a_nest_of_two_hundred_groups_is_refused(world: World) -> None:
    where: Any = {"field": "city", "lookup": "is", "value": "x"}
    for _level in range(200):
        where = {"not": where}
    client = program(world.patricia)
    assert asked(client, where).status_code == 422
    deep = '{"version": 1, "where": ' + '{"not":' * 100_000
    assert client.get(CUSTOMERS, {"f": deep}).status_code in (400, 422)


def test_nothing_typed_becomes_part_of_a_statement(world: World) -> None:
    client = program(world.patricia)
    for parameter in ("q", "f", "after", "limit", "orden", "order_by", "fields", "expand"):
        for typed in INJECTED:
            with statements() as sent:
                answer = client.get(CUSTOMERS, {parameter: typed})
            assert answer.status_code in (200, 422), (parameter, typed)
            assert not any(typed in one for one in sent if len(typed) > 4), (parameter, typed)


def test_no_parameter_orders_by_what_is_not_shown(world: World) -> None:
    client = program(world.patricia)
    usual = [one["id"] for one in client.get(CUSTOMERS).json()["items"]]
    for name in ("orden", "order", "order_by", "sort", "ordering"):
        found = client.get(CUSTOMERS, {name: "owner__password"}).json()["items"]
        assert [one["id"] for one in found] == usual


def test_a_bent_key_is_no_statement_either(world: World) -> None:
    for typed in INJECTED:
        with statements() as sent:
            answer = Client(headers={"Authorization": f"Bearer vin_{typed}"}).get("/api/v1/me")
        assert answer.status_code == 401
        assert not any("apikey" in one for one in sent)


def test_a_header_opens_no_api(world: World) -> None:
    given = {
        "X-Remote-User": world.administrator.email, "X-Forwarded-User": world.administrator.email,
        "X-Api-Key": "x", "Authorization": "Basic YWRtaW46YWRtaW4=", "X-Original-URL": "/api/v1/me",
        "X-HTTP-Method-Override": "DELETE", "Cookie": "sessionid=x",
    }  # fmt: skip
    assert Client(headers=given).get("/api/v1/me").status_code == 401


def test_no_page_elsewhere_reads_the_api(world: World) -> None:
    client = program(world.patricia)
    answer = client.get(CUSTOMERS, headers={"Origin": "https://evil.example"})
    assert "Access-Control-Allow-Origin" not in answer
    assert answer["Cache-Control"] == "no-store"
    assert answer["X-Content-Type-Options"] == "nosniff"
    preflight = client.options(CUSTOMERS, headers={"Origin": "https://evil.example"})
    assert "Access-Control-Allow-Origin" not in preflight
    assert Client().get("/api/v1/openapi.json").status_code == 401
    assert Client().get("/api/docs").status_code == 401


def test_an_error_page_of_the_api_holds_no_markup(world: World) -> None:
    answer = program(world.patricia).get("/api/<script>alert(1)</script>")
    assert answer.status_code == 404
    assert answer["Content-Type"] == "application/problem+json"
    assert b"<script" not in answer.content
    assert Client().get(reverse("oidc_back"), {"error": "<script>"}).status_code == 404
