"""The whole document: written, read, compared, applied in one transaction."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor
from vinculo.shell.settings_file.part import BadSettings, Part, parts

SCHEMA = 1
MARK = "vinculo_settings"
LONGEST = 4_000_000
Document = dict[str, Any]
_applying: ContextVar[bool] = ContextVar("applying", default=False)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place, and what stands there now and would stand there; None for nothing."""

    at: str
    now: str | None
    then: str | None


def export() -> Document:
    told: Document = {MARK: SCHEMA, **{part.key: part.told() for part in parts()}}
    read: Document = json.loads(json.dumps(told))
    return read


def to_text(document: Document) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def from_text(text: str) -> Document:
    """A document of this schema. A part that the file does not name stays as it is."""
    if len(text) > LONGEST:
        raise BadSettings(_("The file is too large."))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise BadSettings(_("This is no file of settings.")) from None
    if not isinstance(data, dict) or MARK not in data:
        raise BadSettings(_("This is no file of settings."))
    if data[MARK] != SCHEMA or isinstance(data[MARK], bool):
        raise BadSettings(
            _("The file is of schema %(schema)s; this version reads schema %(known)s.")
            % {"schema": str(data[MARK])[:20], "known": SCHEMA}
        )
    known = {MARK, *(part.key for part in parts())}
    for strange in data.keys() - known:
        raise BadSettings(_("“%(key)s” is no part of the settings.") % {"key": strange[:40]})
    return data


def differences(now: Document, then: Document) -> list[Difference]:
    """Of the parts that `then` names, place by place."""
    found = []
    for part in parts():
        if part.key in then:
            before = dict(_flat(now.get(part.key), part.key))
            after = dict(_flat(then[part.key], part.key))
            for at in [*before, *(one for one in after if one not in before)]:
                if before.get(at) != after.get(at):
                    found.append(Difference(at, before.get(at), after.get(at)))
    return found


def _flat(data: Any, at: str) -> Iterator[tuple[str, str]]:
    """Rows of a list go by their key, where they have one: an order is a value of its own."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            yield from _flat(value, f"{at}.{key}")
    elif isinstance(data, list) and data and all(isinstance(one, dict) for one in data):
        keys = [str(one.get("key", place)) for place, one in enumerate(data)]
        yield f"{at}[]", ", ".join(keys)
        for key, one in zip(keys, data, strict=True):
            rest = {name: value for name, value in one.items() if name != "key"}
            yield from _flat(rest, f"{at}.{key}")
    else:
        yield at, json.dumps(data, ensure_ascii=False)


def check(document: Document) -> None:
    """Applied and taken back: whatever would be refused is refused now."""
    with transaction.atomic():
        _apply(document, Actor.system("settings"))
        transaction.set_rollback(True)


@transaction.atomic
def apply(document: Document, by: Actor) -> list[Difference]:
    """What became different; nothing at all when one part can not be."""
    now = export()
    found = differences(now, document)
    if found:
        _apply(document, by, now)
    return found


def is_applying() -> bool:
    """Many settings change as one: whoever keeps versions waits for the end."""
    return _applying.get()


def _apply(document: Document, by: Actor, now: Document | None = None) -> None:
    token = _applying.set(True)
    try:
        _apply_parts(document, by, now)
    finally:
        _applying.reset(token)


def _apply_parts(document: Document, by: Actor, now: Document | None) -> None:
    different = [
        part
        for part in parts()
        if part.key in document and (now is None or document[part.key] != now[part.key])
    ]
    for part in different:
        with _placed(part):
            part.apply(document[part.key], by)
    for part in reversed(different):
        part.sweep(document[part.key])


@contextmanager
def _placed(part: Part) -> Iterator[None]:
    """What a room refuses, with the part in which it stands."""
    try:
        yield
    except BadSettings:
        raise
    except (Problem, ValueError, KeyError, TypeError) as problem:
        raise BadSettings(
            _("%(part)s: %(why)s") % {"part": part.key, "why": str(problem)[:300]}
        ) from problem
