"""What programs read: the doors are those of the pages."""

import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.api.conftest import Program
from tests.world import World
from vinculo.customers import recording
from vinculo.shell.accounts.models import FieldLimit

CUSTOMERS = "/api/v1/customers"


def read(client: Client, path: str, code: int = 200, **query: Any) -> Any:
    answer = client.get(path, query)
    assert answer.status_code == code, answer.content
    return answer.json()


def test_who_am_i(world: World, program: Program) -> None:
    said = read(program(world.lucia, {"customers.read": "team"}), "/api/v1/me")
    assert said["person"]["name"] == world.lucia.full_name
    assert said["can"] == {"customers.read": "team"}
    assert said["in_words"] == ["Puede ver los clientes de su equipo"]


def test_a_key_reads_what_its_person_reads_and_no_more(world: World, program: Program) -> None:
    whole = read(program(world.lucia), CUSTOMERS)["items"]
    assert {one["id"] for one in whole} == {world.maria.pk, world.espiga.pk}
    own = program(world.lucia, {"customers.read": "own"})
    assert [one["id"] for one in read(own, CUSTOMERS)["items"]] == [world.maria.pk]
    assert "value" not in read(own, CUSTOMERS)["items"][0]
    read(own, f"{CUSTOMERS}/{world.espiga.pk}", 404)
    read(own, f"{CUSTOMERS}/{world.maria.pk}/purchases", 403)
    stranger = program(world.stranger)
    assert read(stranger, CUSTOMERS)["items"] == []
    for rest in ("", "/purchases", "/interactions", "/may-contact?channel=call"):
        read(stranger, f"{CUSTOMERS}/{world.maria.pk}{rest}", 404)


def test_the_whole_record_says_what_the_page_says(world: World, program: Program) -> None:
    said = read(program(world.patricia), f"{CUSTOMERS}/{world.maria.pk}")
    assert said["name"] == "María Fernanda Quintero Salazar"
    assert [one["number"] for one in said["documents"]] == ["52345678"]
    assert len(said["purchases"]) == 3
    assert said["purchases"][0]["amount"] == "100002"


def test_hidden_fields_are_absent_everywhere(world: World, program: Program) -> None:
    for field in ("customers.documents", "customers.contacts", "commerce.amounts"):
        FieldLimit.objects.create(role="seller", field=field, access="hidden")
    client = program(world.lucia)
    whole = read(client, f"{CUSTOMERS}/{world.maria.pk}")
    assert not {"documents", "contacts", "payments", "purchases", "value"} & set(whole)
    assert all("value" not in one for one in read(client, CUSTOMERS)["items"])
    read(client, f"{CUSTOMERS}/{world.maria.pk}/purchases", 403)
    tree = {"version": 1, "where": {"field": "amount", "lookup": "at_least", "value": "1"}}
    unknown = {"version": 1, "where": {"field": "amounts", "lookup": "at_least", "value": "1"}}
    hidden, never = (read(client, CUSTOMERS, 422, f=json.dumps(one)) for one in (tree, unknown))
    assert json.dumps(hidden) == json.dumps(never).replace("amounts", "amount")


def test_the_filter_and_the_search_narrow_the_list(world: World, program: Program) -> None:
    client = program(world.patricia)
    tree = {"version": 1, "where": {"field": "city", "lookup": "is", "value": "Bogotá"}}
    found = read(client, CUSTOMERS, f=json.dumps(tree))["items"]
    assert [one["id"] for one in found] == [world.maria.pk]
    found = read(client, CUSTOMERS, q="52.345.678")["items"]
    assert [(one["id"], one["found_by"]) for one in found] == [(world.maria.pk, "document")]
    assert read(client, CUSTOMERS, q="espiga", f=json.dumps(tree))["items"] == []
    bad = read(client, CUSTOMERS, 422, f='{"version": 1, "where": {"field": "owner__password"}}')
    assert bad["errors"][0]["at"] == "query.f"


def test_pages_go_through_everybody_once(world: World, program: Program) -> None:
    for number in range(7):
        recording.register_customer(
            {"kind": "organisation", "name": f"Ferretería {number}"}, by=world.by
        )
    client, seen, after = program(world.patricia), [], ""
    while True:
        page = read(client, CUSTOMERS, limit=4, after=after)
        seen += [one["id"] for one in page["items"]]
        after = page.get("next", "")
        if not after:
            break
    assert len(seen) == len(set(seen)) == 9
    bent = read(client, CUSTOMERS, 422, after="WyJhIl0")
    assert bent["errors"][0]["at"] == "query.after"


@pytest.mark.parametrize("rest", ["", "/interactions", "/purchases"])
def test_more_rows_cost_no_more_queries(world: World, program: Program, rest: str) -> None:
    client = program(world.patricia)
    path = f"{CUSTOMERS}/{world.maria.pk}{rest}" if rest else CUSTOMERS
    counts = []
    for count in (10, 20):
        for number in range(10):
            recording.register_customer(
                {"kind": "organisation", "name": f"Taller {count} {number}"}, by=world.by
            )
        read(client, path)
        with CaptureQueriesContext(connection) as queries:
            read(client, path)
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 14


def test_may_contact_says_why_not(world: World, program: Program) -> None:
    path = f"{CUSTOMERS}/{world.maria.pk}/may-contact"
    client = program(world.lucia)
    said = read(client, path, channel="call", purpose="advertising")
    assert said["allowed"] is False
    assert said["reason"]
    assert said["says"]
    assert read(client, path, 422, channel="telegram")["errors"][0]["at"] == "query.channel"
    assert read(client, path, 422, channel="call", purpose="nothing")["status"] == 422


def test_refusals_speak_the_callers_language(world: World, program: Program) -> None:
    client = program(world.lucia)
    spanish = client.get(f"{CUSTOMERS}/0?x")
    english = client.get(f"{CUSTOMERS}/0?x", headers={"Accept-Language": "en"})
    for answer in (spanish, english):
        assert answer["Content-Type"] == "application/problem+json"
        assert answer.status_code == 422
    assert spanish.json()["title"] != english.json()["title"]
