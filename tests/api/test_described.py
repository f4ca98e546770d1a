"""Whatever fits the description, and whatever does not: never an error of ours.

The description is what other people's tools read; here it makes up the requests.
"""

import json
from typing import Any, get_args
from urllib.parse import quote

import pytest
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.api.conftest import Program
from tests.world import World
from vinculo.config.api import description
from vinculo.customers.models import Customer
from vinculo.customers.models.consent import ContactChannel
from vinculo.integration.api import interactions, permission, writing
from vinculo.interactions.models import Interaction

DESCRIBED = description()
OPERATIONS = [
    (path, verb, operation)
    for path, verbs in DESCRIBED["paths"].items()
    for verb, operation in verbs.items()
]
AWKWARD = st.sampled_from(
    ["", "\x00", "\ud800", "' OR 1=1 --", "=1+1", "9" * 400, "1e999999", "NaN", "ñ" * 20_001,
     "\u202e", "2026-02-31", "0001-01-01", "9999-12-31T23:59:59Z", "null", "[]", "__class__"]
)  # fmt: skip
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | AWKWARD,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


def like(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Values of a schema; now and then something else altogether."""
    return st.one_of(_fitting(schema), _fitting(schema), _fitting(schema), ANY)


def _fitting(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return _fitting(DESCRIBED["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return st.one_of([_fitting(one) for one in schema["anyOf"]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    match schema.get("type"):
        case "object":
            needed = schema.get("required", [])
            parts = {name: like(one) for name, one in schema.get("properties", {}).items()}
            return st.fixed_dictionaries(
                {name: parts[name] for name in needed},
                optional={name: part for name, part in parts.items() if name not in needed},
            )
        case "array":
            return st.lists(like(schema["items"]), max_size=3)
        case "integer":
            return st.integers(schema.get("minimum"), schema.get("maximum")) | st.just(1)
        case "boolean":
            return st.booleans()
        case "null":
            return st.none()
    formats = {"date": st.dates().map(str), "date-time": st.datetimes().map(lambda at: f"{at}Z")}
    return formats.get(schema.get("format", ""), st.text(max_size=30) | AWKWARD)


@pytest.fixture
def whole(world: World, program: Program) -> Client:
    return program(world.administrator, per_minute=100_000)


def test_every_operation_says_what_it_refuses_and_asks_for_a_key() -> None:
    assert DESCRIBED["openapi"].startswith("3.1")
    assert len(OPERATIONS) >= 15
    for path, verb, operation in OPERATIONS:
        assert operation["security"], path
        assert {"401", "404", "422", "429"} <= {str(code) for code in operation["responses"]}, path
        if verb in ("post", "patch") and "requestBody" in operation:
            shape = operation["requestBody"]["content"]["application/json"]["schema"]
            name = shape["$ref"].rpartition("/")[2]
            sent = DESCRIBED["components"]["schemas"][name]
            assert sent["additionalProperties"] is False, name


def test_the_choices_are_those_of_the_records() -> None:
    assert set(get_args(permission.Channel)) == set(ContactChannel.values)
    assert set(get_args(interactions.Channel)) == set(Interaction.Channel.values)
    assert set(get_args(interactions.Outcome)) - {""} == set(Interaction.Outcome.values)
    assert set(get_args(writing.Channel)) - {""} == set(Customer.Channel.values)
    assert set(get_args(writing.Kind)) == set(Customer.Kind.values)


@pytest.mark.parametrize(
    ("path", "verb", "operation"),
    OPERATIONS,
    ids=[f"{verb} {path}" for path, verb, _ in OPERATIONS],
)
def test_nothing_sent_breaks_it(
    whole: Client, world: World, path: str, verb: str, operation: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    caplog.set_level("CRITICAL")
    parameters = operation.get("parameters", [])
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    asked = st.fixed_dictionaries({one["name"]: like(one["schema"]) for one in parameters})
    sent = like(body["schema"]) if body else st.none()

    @settings(
        max_examples=40, deadline=None, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(asked, sent)
    def ask(values: dict[str, Any], content: Any) -> None:
        address, query = path, {}
        for one in parameters:
            text = _written(values[one["name"]])
            if one["in"] == "path":
                known = str(world.maria.pk) if text == "1" else text
                address = address.replace(f"{{{one['name']}}}", quote(known, safe="") or "0")
            else:
                query[one["name"]] = text
        said = "&".join(f"{name}={quote(text)}" for name, text in query.items())
        with transaction.atomic():
            answer = (
                getattr(whole, verb)(
                    f"{address}?{said}", json.dumps(content), content_type="application/json"
                )
                if verb != "get"
                else whole.get(f"{address}?{said}")
            )
            transaction.set_rollback(True)
        assert answer.status_code in (200, 201, 400, 403, 404, 409, 422), answer.content
        shape = "application/problem+json" if answer.status_code >= 400 else "application/json"
        assert answer["Content-Type"].startswith(shape)
        json.loads(answer.content)

    ask()


def _written(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text.encode("utf-8", "replace").decode()[:3000]


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"kind":' * 5000, b'"\\ud800"',
        b'{"title": 1e999999}',
    ],
    ids=["nothing", "half", "no text", "deep list", "deep", "half a letter", "a great number"],
)  # fmt: skip
def test_what_is_no_json_is_said_so(whole: Client, body: bytes) -> None:
    answer = whole.post("/api/v1/tasks", body, content_type="application/json")
    assert answer.status_code in (400, 422)
    assert answer["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize("verb", ["put", "delete", "patch", "options", "trace"])
def test_other_verbs_are_refused_in_the_same_shape(whole: Client, verb: str) -> None:
    answer = getattr(whole, verb)("/api/v1/tasks")
    assert answer.status_code == 405
    assert answer["Content-Type"] == "application/problem+json"
    assert set(answer["Allow"].replace(" ", "").split(",")) >= {"GET", "POST"}
    nowhere = getattr(whole, verb)("/api/v1/nothing")
    assert nowhere.status_code == 404
