"""One part of the settings, as its room writes it into the file and reads it again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, TypeVar

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from vinculo.runtime.problem import Problem
from vinculo.shell.accounts.actor import Actor

T = TypeVar("T")


class BadSettings(Problem):
    """With the place in the file, and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Part:
    """`told` answers plain values in an order of its own, and tells of no person; `apply` makes
    it so, by the room's verbs, and raises BadSettings for what can not be. `sweep` takes away what
    is left out, once the other parts no longer need it."""

    key: str
    title: str | Promise
    told: Callable[[], Any]
    apply: Callable[[Any, Actor], None]
    sweep: Callable[[Any], None] = lambda _data: None


@cache
def parts() -> Sequence[Part]:
    """In the order in which they are applied: what others stand on comes first."""
    found: Sequence[Part] = import_module(settings.SETTINGS_FILE).PARTS
    return found


def wanted(data: Any, kind: type[T], at: str) -> T:
    """The value, if it is of this type; true is no number."""
    if not isinstance(data, kind) or (isinstance(data, bool) and kind is not bool):
        raise BadSettings(_("%(at)s: something else was expected.") % {"at": at})
    return data


def only(data: Any, keys: Mapping[str, type], at: str) -> dict[str, Any]:
    """A group with these keys, all of them and no others, each of its type."""
    found = wanted(data, dict, at)
    for strange in found.keys() - keys.keys():
        raise BadSettings(_("%(at)s: “%(key)s” is not known.") % {"at": at, "key": strange})
    for key, kind in keys.items():
        if key not in found:
            raise BadSettings(_("%(at)s: “%(key)s” is missing.") % {"at": at, "key": key})
        if not (found[key] is None and kind is object):
            wanted(found[key], kind, f"{at}.{key}")
    return found


def one_of(value: str, known: Any, at: str) -> str:
    if value not in known:
        raise BadSettings(_("%(at)s: “%(value)s” is not known.") % {"at": at, "value": value[:60]})
    return value
