"""Ask every room, and put together what the palette and the page of results show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from django.utils.translation import gettext as _

from vinculo.shell.accounts.models import User
from vinculo.shell.help.registry import topics_as_steps
from vinculo.shell.search.kinds import Found, Kind, Step, Typed
from vinculo.shell.search.matching import nearest
from vinculo.shell.search.recents import Record, recent
from vinculo.shell.search.registry import kinds_for, new_for, places_for, steps_with

MOST = 50  # that are counted
EACH = 6  # of a kind, in the palette
FIRST = 5  # of a kind, on the page of all
PAGES = 4
STEPS = 8


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    options: Sequence[Found]

    @property
    def best(self) -> tuple[bool, int]:
        """What names one record goes before everything, then what is nearer."""
        return (
            any(one.is_meant for one in self.options),
            round(max(one.score for one in self.options) * 2),
        )


@dataclass(frozen=True, slots=True)
class Counted:
    """What was found of a kind; `is_more`: there are more than are counted."""

    kind: Kind
    found: Sequence[Found]
    is_more: bool

    @property
    def first(self) -> Sequence[Found]:
        return self.found[:FIRST]

    @property
    def is_cut(self) -> bool:
        return self.is_more or len(self.found) > FIRST


def offered(viewer: User, here: Record | None, just_seen: Sequence[Record]) -> list[Group]:
    """Before anything is typed."""
    steps = steps_with(viewer, *here) if here else []
    last = [record for record in just_seen if record != here]
    return _filled(
        (_("With this record"), _plain(steps[:STEPS])),
        (_("You opened last"), recent(viewer, last)),
        (_("Make"), _plain(new_for(viewer))),
        (_("Go to"), _plain(places_for(viewer)[:PAGES])),
    )


def palette(typed: Typed, here: Record | None) -> list[Group]:
    viewer = typed.viewer
    groups = _filled(
        (_("With this record"), _matching(typed, steps_with(viewer, *here) if here else [])),
        (_("Go to"), _matching(typed, places_for(viewer))),
        (_("Make"), _matching(typed, new_for(viewer))),
        (_("Help"), _matching(typed, topics_as_steps())),
        *(
            (str(kind.title), kind.find(typed, EACH))
            for kind in kinds_for(viewer)
            if kind.in_palette
        ),
    )
    groups.sort(key=lambda group: group.best, reverse=True)  # stable: the order above among equals
    return groups


def _filled(*groups: tuple[str, Sequence[Found]]) -> list[Group]:
    return [Group(title, options) for title, options in groups if options]


def _matching(typed: Typed, steps: Iterable[Step]) -> list[Found]:
    told = ((f"{step.title} {step.words}", step) for step in steps)
    return [_as_found(step, score) for score, step in nearest(typed.words, told, PAGES)]


def _plain(steps: Iterable[Step]) -> list[Found]:
    return [_as_found(step) for step in steps]


def _as_found(step: Step, score: float = 0) -> Found:
    return Found(str(step.title), step.url, icon=step.icon, score=score)


def counted(typed: Typed, kind: Kind) -> Counted:
    found = kind.find(typed, MOST + 1)
    return Counted(kind, found[:MOST], len(found) > MOST)


def only_one(typed: Typed) -> Found | None:
    """The record that is meant, where there is no doubt."""
    found: list[Found] = []
    for kind in kinds_for(typed.viewer):
        if kind.in_palette:
            found += kind.find(typed, 2)
            if len(found) > 1 and not any(one.is_meant for one in found):
                return None
    meant = [one for one in found if one.is_meant] or found
    return meant[0] if len(meant) == 1 else None


def by_kind(typed: Typed) -> list[Counted]:
    every = (counted(typed, kind) for kind in kinds_for(typed.viewer))
    return [one for one in every if one.found]


def pages(typed: Typed) -> list[Found]:
    every = [*places_for(typed.viewer), *new_for(typed.viewer), *topics_as_steps()]
    return list(islice(_matching(typed, every), PAGES))
