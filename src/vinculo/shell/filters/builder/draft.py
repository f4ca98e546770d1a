"""A filter while somebody writes it: rows and groups as the form has them, finished or not.

Each has its place, `0.2.1`: the second part of the third part of the whole, counted from 0.
The form names what belongs to it by that place, `0.2.1-f=city`, and lists the places as `n`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from django.http import QueryDict

from vinculo.lib.text import clean
from vinculo.shell.filters.tree import DEEPEST, LONGEST_VALUE, MOST_NODES, MOST_VALUES

PLACE = re.compile(r"0(\.[0-9]{1,3}){0,12}", re.ASCII)
JOINS = ("all", "any", "none", "not_all")


@dataclass(slots=True)
class Draft:
    """A group has a `join`; a row has a name, and parts when the name is a path."""

    join: str = ""
    name: str = ""
    lookup: str = ""
    values: list[str] = field(default_factory=list)
    count: str = ""  # of a length of time, 90
    unit: str = "d"
    has: str = "some"
    at_least: str = ""
    typed: str = ""  # the beginning of a name that is looked for
    parts: "list[Draft]" = field(default_factory=list)
    place: str = "0"
    problem: str = ""
    is_new: bool = False

    def walk(self) -> "Iterator[Draft]":
        yield self
        for part in self.parts:
            yield from part.walk()

    def numbered(self, place: str = "0") -> "Draft":
        self.place = place
        for number, part in enumerate(self.parts):
            part.numbered(f"{place}.{number}")
        return self


def read(form: QueryDict) -> Draft:
    """What the form sent. What belongs nowhere is passed over."""
    root = Draft(join="all")
    known = {"0": root}
    for place in form.getlist("n")[: 2 * MOST_NODES]:
        if not PLACE.fullmatch(place) or place.count(".") > DEEPEST:
            continue
        if place == "0":
            root.join = _join(form, "0") or "all"
            continue
        parent = known.get(place.rpartition(".")[0])
        if parent is None or place in known:
            continue
        known[place] = part = _one(form, place)
        parent.parts.append(part)
    return root.numbered()


def _join(form: QueryDict, place: str) -> str:
    join = form.get(f"{place}-j", "")
    return join if join in JOINS else ""


def _one(form: QueryDict, place: str) -> Draft:
    def text(key: str) -> str:
        return clean(form.get(f"{place}-{key}", ""))[:LONGEST_VALUE]

    values = [clean(value)[:LONGEST_VALUE] for value in form.getlist(f"{place}-v")[:MOST_VALUES]]
    draft = Draft(
        join=_join(form, place),
        name=text("f"),
        lookup=text("l"),
        values=values,
        count=text("c"),
        unit=text("u") or "d",
        has=text("h") or "some",
        at_least=text("a"),
        typed=text("t"),
    )
    if form.get(f"{place}-w", draft.name) != draft.name:  # another field was chosen
        return Draft(join=draft.join, name=draft.name)
    return draft


def changed(root: Draft, action: str) -> Draft:
    """After `add:0.1`, `group:0`, or `remove:0.1.2`. Anything else changes nothing."""
    verb, _, place = action.partition(":")
    here = next((one for one in root.walk() if one.place == place), None)
    if here is None:
        return root
    room = sum(1 for _ in root.walk()) < MOST_NODES and place.count(".") < DEEPEST - 2
    match verb:
        case "add" if room:
            here.parts.append(Draft(is_new=True))
        case "group" if room:
            here.parts.append(Draft(join="any", parts=[Draft(is_new=True)]))
        case "remove":
            for one in root.walk():
                one.parts = [part for part in one.parts if part is not here]
    return root.numbered()
