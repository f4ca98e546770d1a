"""A filter as one line and as JSON says the same again; what is bent is refused in words."""

import json
import time
from typing import Any

import pytest
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from vinculo.shell.filters.as_json import from_data, from_json, to_data, to_json
from vinculo.shell.filters.as_text import from_text, to_line, to_text
from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.tree import (
    DEEPEST,
    All,
    AnyOf,
    Condition,
    Has,
    Node,
    Not,
    Related,
    walk,
    within_limits,
)

NAMES = st.from_regex(r"[a-z][a-z0-9]{0,6}(_[a-z]{1,4})?", fullmatch=True)
VALUES = st.text(max_size=20).filter(str.isprintable)
CONDITIONS = st.builds(Condition, NAMES, NAMES, st.lists(VALUES, max_size=4).map(tuple))


def _larger(parts: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    several = st.lists(parts, max_size=4).map(tuple)
    related = st.builds(
        Related, NAMES, st.none() | parts, st.sampled_from(Has), VALUES, st.just("") | NAMES
    )
    return st.builds(All, several) | st.builds(AnyOf, several) | st.builds(Not, parts) | related


def _fits(node: Node) -> bool:
    return max(depth for _, depth in walk(node)) <= DEEPEST and sum(1 for _ in walk(node)) <= 60


TREES: st.SearchStrategy[Node] = st.recursive(CONDITIONS, _larger, max_leaves=12).filter(_fits)


@given(TREES)
def test_a_line_says_the_same_again(node: Node) -> None:
    assert from_text(to_text(node)) == node
    short = node.parts[0] if isinstance(node, All) and len(node.parts) == 1 else node
    assert len(to_line(node)) <= len(to_text(short))


@given(TREES)
def test_json_says_the_same_again(node: Node) -> None:
    assert from_json(to_json(node)) == node
    assert from_data(json.loads(json.dumps(to_data(node)))) == node


@given(st.text(alphabet="ab.:,;|()!*~1\x00é", max_size=60))
def test_any_line_is_a_filter_or_a_problem(text: str) -> None:
    try:
        node = from_text(text)
    except FilterProblem:
        return
    assert from_text(to_text(node)) == node


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    ["all", "any", "not", "field", "lookup", "value", "path", "has", "x"]
                ),
                inner,
                max_size=4,
            )
        ),
        max_leaves=15,
    )
)
def test_any_data_is_a_filter_or_a_problem(data: Any) -> None:
    try:
        node = from_data({"version": 1, "where": data})
    except FilterProblem:
        return
    assert from_data(to_data(node)) == node


def test_a_line_is_short_enough_to_be_read() -> None:
    node = All((
        Condition("class", "is", ("1", "2")),
        Condition("city", "is", ("Bogotá, D.C.",)),
        Not(Related("contacts", Condition("on", "this", ("month",)))),
        Related("purchases", None, Has.COUNT, "3"),
        AnyOf((Condition("email", "yes"), Related("tasks", None, Has.NONE))),
    ))  # fmt: skip
    assert to_text(node) == (
        "class.is:1,2;city.is:Bogotá~, D.C.;!contacts(on.this:month);purchases*3();"
        "(email.yes|tasks*none())"
    )


def test_the_empty_line_lets_everybody_through() -> None:
    assert from_text("") == All()
    assert to_text(All()) == ""


def test_numbers_and_truth_in_json_are_their_text() -> None:
    data = {"version": 1, "where": {"path": "purchases", "has": "count", "at_least": 3}}
    assert from_data(data) == Related("purchases", None, Has.COUNT, "3")
    many = {"version": 1, "where": {"field": "class", "lookup": "is", "value": [1, 2]}}
    assert from_data(many) == Condition("class", "is", ("1", "2"))


DEEP = "!" * 200 + "a.is:1"
BENT = [
    DEEP, "(" * 200 + "a.is:1" + ")" * 200, "a.is:1;b.is:2|c.is:3", "a", "a.is:1)", "(a.is:1",
    "a.is:1;;b.is:2", "p*maybe()", "p*sum.x()", "__class__.is:1", "owner__password.is:x",
    'a";--.is:1', "A.is:1", "a.is:" + "x" * 201, "a.is:" + ",".join("1" * 100),
    ";".join(["a.is:1"] * 100), "x" * 10_000, "a.is:1\x00", "_connector.is:OR",
]  # fmt: skip


@pytest.mark.parametrize("line", BENT)
def test_a_bent_line_is_refused_quickly_and_in_words(line: str) -> None:
    began = time.process_time()
    with override("es"), pytest.raises(FilterProblem) as refused:
        within_limits(from_text(line))
    assert time.process_time() - began < 0.05
    assert 10 < len(str(refused.value)) < 120


@pytest.mark.parametrize(
    "data",
    [
        None, [], "x", {"where": {}}, {"version": 2, "where": {"all": []}},
        {"version": True, "where": {"all": []}}, {"version": 1, "where": {"all": {}}},
        {"version": 1, "where": {"field": "a", "lookup": "is", "_connector": "OR"}},
        {"version": 1, "where": {"field": {"x": 1}}}, {"version": 1, "where": {"field": "a__b"}},
        {"version": 1, "where": {"path": "p", "has": "every"}},
        {"version": 1, "where": {"all": [{"field": "a"}] * 61}},
        {"version": 1, "where": {"field": "a", "value": ["1"] * 61}},
        {"version": 1, "where": {"field": "a", "value": 10**40}},
    ],
)  # fmt: skip
def test_bent_data_is_refused_in_words(data: Any) -> None:
    with pytest.raises(FilterProblem):
        from_data(data)


def test_json_nested_beyond_reason_is_refused() -> None:
    text = '{"version": 1, "where": ' + '{"not": ' * 1000 + '{"field": "a"}' + "}" * 1001
    with pytest.raises(FilterProblem):
        from_json(text)
    with pytest.raises(FilterProblem):
        from_json("[" * 19_000)
