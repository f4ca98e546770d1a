"""What is asked of records: conditions, of their own or of related records, put together.

Names and values are only data here. Nothing is looked up by them but what a room declared.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from django.utils.translation import gettext_lazy as _

from vinculo.shell.filters.problem import FilterProblem

MOST_NODES, DEEPEST, MOST_VALUES, LONGEST_VALUE = 60, 8, 60, 200
NAME = re.compile(r"(?=.{1,40}\Z)[a-z][a-z0-9]*(_[a-z0-9]+)*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Condition:
    """`values` as people type them; the field's kind says what they mean."""

    field: str
    lookup: str
    values: tuple[str, ...] = ()


class Has(StrEnum):
    SOME = "some"
    NONE = "none"
    COUNT = "count"  # at least so many
    SUM = "sum"  # at least so much, of a field


@dataclass(frozen=True, slots=True)
class Related:
    """Records of another kind that belong to this one, as many as `has` says."""

    path: str
    where: "Node | None" = None
    has: Has = Has.SOME
    at_least: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class All:
    parts: "tuple[Node, ...]" = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: "tuple[Node, ...]" = ()


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


Node: TypeAlias = Condition | Related | All | AnyOf | Not


def children(node: Node) -> "tuple[Node, ...]":
    match node:
        case All(parts) | AnyOf(parts):
            return parts
        case Not(part):
            return (part,)
        case Related(where=where) if where is not None:
            return (where,)
    return ()


def walk(node: Node) -> Iterator[tuple[Node, int]]:
    """Every node with its depth, without recursion: the tree may come from anywhere."""
    waiting = [(node, 1)]
    while waiting:
        here, depth = waiting.pop()
        yield here, depth
        waiting.extend((child, depth + 1) for child in children(here))


def within_limits(node: Node) -> Node:
    """The same tree, or a problem: too large, too deep, or with names that are none."""
    for count, (here, depth) in enumerate(walk(node), start=1):
        if count > MOST_NODES:
            raise FilterProblem(_("The filter has more than %(most)s conditions."), most=MOST_NODES)
        if depth > DEEPEST:
            raise FilterProblem(_("The filter has groups within groups, too many of them."))
        match here:
            case Condition(field, lookup, values):
                _names(field, lookup)
                _values(values)
            case Related(path, _where, _has, at_least, of):
                _names(path, *([of] if of else []))
                _values((at_least,))
    return node


def _names(*names: str) -> None:
    for name in names:
        if not NAME.fullmatch(name):
            raise FilterProblem(_("“%(name)s” is not something to filter by."), name=name[:40])


def _values(values: tuple[str, ...]) -> None:
    if len(values) > MOST_VALUES:
        raise FilterProblem(_("A condition has more than %(most)s values."), most=MOST_VALUES)
    for value in values:
        if len(value) > LONGEST_VALUE or "\x00" in value or not value.isprintable():
            raise FilterProblem(_("A value of the filter is too long, or is not text."))
