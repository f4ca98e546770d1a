"""Which records have fields of the company's own, and to which a field may point.

`config/custom.py` gathers what the rooms declare.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from types import ModuleType

from django.conf import settings
from django.utils.functional import Promise

from vinculo.shell.accounts.models import User
from vinculo.shell.custom.models import CustomValue

Text = str | Promise


@dataclass(frozen=True, slots=True)
class Recorded:
    """`kinds` are those of a record of which a field may be needed."""

    title: Text  # of many
    values: type[CustomValue]
    kinds: Sequence[tuple[str, Text]] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """Records that a field may point to; `named` and `found` only tell of what the viewer reads.

    `found` reads what somebody typed: pairs of number and name, the nearest first.
    """

    title: Text
    named: Callable[[User, Sequence[int]], Mapping[int, str]]
    found: Callable[[User, str], Sequence[tuple[int, str]]]
    page: str = ""  # the name of the page of one
    all_named: Callable[[], Sequence[tuple[int, str]]] | None = field(default=None)  # where few


@cache
def _table() -> ModuleType:
    return import_module(settings.CUSTOM)


def recorded() -> Mapping[str, Recorded]:
    found: Mapping[str, Recorded] = _table().RECORDS
    return found


def references() -> Mapping[str, Reference]:
    found: Mapping[str, Reference] = _table().REFERENCES
    return found


def beside_fields() -> Sequence[tuple[Text, str]]:
    """What rooms set up on the same pages: label and the name of its page."""
    found: Sequence[tuple[Text, str]] = _table().BESIDE
    return found
