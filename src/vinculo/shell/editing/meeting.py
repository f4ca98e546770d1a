"""What was shown, what is there now, what was typed: three ways into one."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from django.http import QueryDict

from vinculo.shell.editing.marks import KEEP, mark, sent_text, typed_value, unpack

if TYPE_CHECKING:
    from vinculo.shell.editing.shared_form import SharedForm


@dataclass(frozen=True, slots=True)
class Change:
    """Who changed a field last, and when."""

    by_id: int | None
    by_name: str
    at: datetime


Lately = Callable[[str], Change | None]


@dataclass(frozen=True, slots=True)
class Clash:
    """Two values for one field. `mark` is that of theirs: a choice holds against what was seen."""

    name: str
    mine: Any
    theirs: Any
    mark: str
    change: Change | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """`data` is what is to be validated and written: mine where I typed, theirs elsewhere.

    `came` are fields that somebody else changed and I did not touch.
    """

    data: Any
    clashes: dict[str, Clash]
    came: dict[str, Change | None]


def meet(form: "SharedForm") -> Meeting:
    """A form without marks is taken as it was sent: nothing is known of what it showed."""
    marks, data, silent = unpack(form.shown), form.data, form.silent
    clashes: dict[str, Clash] = {}
    came: dict[str, Change | None] = {}
    changed: dict[str, Any] = {}
    for name in form.fields:
        base = marks.get(name)
        if base is None:
            continue
        mine, theirs = typed_value(form, name, data), form.shows(name)
        typed, now = sent_text(mine), sent_text(theirs)
        there = mark(now)
        if there == base or typed == now:
            continue
        choice = data.get(form.add_prefix(KEEP + name), "")
        if mark(typed) == base or (name in silent and not typed):
            came[name] = form.lately(name)
            changed[name] = "" if name in silent else theirs
        elif choice == f"theirs.{there}":
            changed[name] = "" if name in silent else theirs
        elif choice != f"mine.{there}":
            clashes[name] = Clash(name, mine, theirs, there, form.lately(name))
    return Meeting(_with(data, form, changed), clashes, came)


def _with(data: Any, form: "SharedForm", values: dict[str, Any]) -> Any:
    if not values:
        return data
    merged = QueryDict(mutable=True)
    merged.update(data)
    for name, value in values.items():
        key = form.add_prefix(name)
        if value is False:
            merged.pop(key, None)
        elif isinstance(value, list | tuple):
            merged.setlist(key, [str(one) for one in value])
        else:
            merged[key] = "on" if value is True else "" if value is None else str(value)
    return merged
