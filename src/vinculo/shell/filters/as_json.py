"""A filter as JSON, for other programs and for what is kept.

{"version": 1, "where": {"all": [
    {"field": "city", "lookup": "is", "value": "Bogotá"},
    {"path": "purchases", "has": "count", "at_least": 3,
     "where": {"field": "on", "lookup": "last", "value": "90d"}},
    {"not": {"path": "contacts"}}]}}

Values are text, or a list of text; numbers and true or false are taken for their text.
"""

import json
from typing import Any

from django.utils.translation import gettext_lazy as _

from vinculo.shell.filters.problem import FilterProblem
from vinculo.shell.filters.tree import (
    DEEPEST,
    MOST_NODES,
    All,
    AnyOf,
    Condition,
    Has,
    Node,
    Not,
    Related,
    within_limits,
)

VERSION = 1
LONGEST = 20_000
KEYS = {
    "all": {"all"},
    "any": {"any"},
    "not": {"not"},
    "field": {"field", "lookup", "value"},
    "path": {"path", "has", "at_least", "of", "where"},
}


def to_data(node: Node) -> dict[str, Any]:
    return {"version": VERSION, "where": _written(node)}


def to_json(node: Node) -> str:
    return json.dumps(to_data(node), ensure_ascii=False)


def from_json(text: str) -> Node:
    if len(text) > LONGEST:
        raise FilterProblem(_("The filter is too long."))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise FilterProblem(_("The filter is not written as JSON.")) from None
    return from_data(data)


def from_data(data: object) -> Node:
    """What `to_data` gives, checked word by word."""
    if not isinstance(data, dict) or set(data) != {"version", "where"}:
        raise FilterProblem(_("A filter has a “version” and a “where”, and nothing else."))
    if data["version"] != VERSION or isinstance(data["version"], bool):
        raise FilterProblem(_("This version reads filters of version %(known)s."), known=VERSION)
    return within_limits(_read(data["where"], 1))


def _written(node: Node) -> dict[str, Any]:
    match node:
        case All(parts):
            return {"all": [_written(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [_written(part) for part in parts]}
        case Not(part):
            return {"not": _written(part)}
        case Condition(field, lookup, values):
            value: dict[str, Any] = {}
            if values:
                value = {"value": values[0] if len(values) == 1 else list(values)}
            return {"field": field, "lookup": lookup, **value}
        case Related(path, where, has, at_least, of):
            rest = {"at_least": at_least, "of": of}
            told: dict[str, Any] = {"path": path, "has": str(has)}
            told |= {key: text for key, text in rest.items() if text}
            return told | ({"where": _written(where)} if where is not None else {})


def _read(data: object, depth: int) -> Node:
    if depth > DEEPEST:
        raise FilterProblem(_("The filter has groups within groups, too many of them."))
    if not isinstance(data, dict):
        raise FilterProblem(_("A part of the filter is not a condition nor a group."))
    shape = next((key for key in KEYS if key in data), None)
    if shape is None:
        raise FilterProblem(_("A part of the filter is not a condition nor a group."))
    if strange := set(data) - KEYS[shape]:
        raise FilterProblem(_("“%(key)s” does not belong in a filter."), key=min(map(str, strange)))
    match shape:
        case "all" | "any":
            parts = data[shape]
            if not isinstance(parts, list) or len(parts) > MOST_NODES:
                raise FilterProblem(_("“%(key)s” takes a list of conditions."), key=shape)
            read = tuple(_read(part, depth + 1) for part in parts)
            return All(read) if shape == "all" else AnyOf(read)
        case "not":
            return Not(_read(data["not"], depth + 1))
        case "field":
            return Condition(
                _text(data["field"]), _text(data.get("lookup", "is")), _values(data.get("value"))
            )
    try:
        has = Has(_text(data.get("has", Has.SOME)))
    except ValueError:
        raise FilterProblem(_("“has” is some, none, count or sum.")) from None
    where = _read(data["where"], depth + 1) if data.get("where") is not None else None
    at_least, of = _text(data.get("at_least", "")), _text(data.get("of", ""))
    return Related(_text(data["path"]), where, has, at_least, of)


def _values(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, list):
        return tuple(_text(one) for one in value)
    return (_text(value),)


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and len(text := str(value)) < 30:
        return text
    raise FilterProblem(_("A value of the filter is too long, or is not text."))
