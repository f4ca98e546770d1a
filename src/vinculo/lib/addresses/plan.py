"""What a grammar understood of a shape, made ready to be filled with the words of an address."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from vinculo.lib.addresses.bits import Piece
from vinculo.lib.addresses.classes import FORMS, NAME

BREAK = "\x1f"
RECOGNISED_FROM = 0.5


@dataclass(frozen=True, slots=True)
class Understood:
    """The answer of a grammar. `leftover`: indices of tokens that found no place."""

    key: Sequence[Piece]
    shown: Sequence[Piece]
    short: Sequence[Piece]
    parts: Sequence[tuple[str, Sequence[Piece]]]
    leftover: Sequence[int]
    confidence: float
    is_corner: bool = False  # the two roads of the key stand in alphabetical order


@dataclass(frozen=True, slots=True)
class Plan:
    """One format string for everything: a single `%` makes key, texts and parts."""

    text: str
    pick: Callable[[list[str]], Any]
    names: tuple[str, ...]
    confidence: float
    is_corner: bool
    is_stable: bool = True  # its canonical text is read as the same place (checking.py)

    @property
    def is_recognised(self) -> bool:
        return self.confidence >= RECOGNISED_FROM


def in_order(plan: Plan, key: str) -> str:
    """Corners have one key from whichever side: their roads in alphabetical order."""
    if not plan.is_corner:
        return key
    roads, slash, unit = key.partition("/")
    return "+".join(sorted(roads.split("+"))) + slash + unit


def plan(understood: Understood) -> Plan:
    leftover: list[Piece] = []
    for at in understood.leftover:
        leftover += [" ", (at, NAME)] if leftover else [(at, NAME)]
    columns = [understood.key, understood.shown, understood.short, leftover]
    columns += [pieces for _, pieces in understood.parts]
    text, places = [], []
    for column in columns:
        line = ""
        for piece in column:
            if isinstance(piece, str):
                line += piece.replace("%", "%%")
            else:
                line += "%s"
                places.append(piece[0] * FORMS + piece[1])
        text.append(line)
    names = tuple(part for part, _ in understood.parts)
    confidence = round(max(0.0, understood.confidence), 2)
    return Plan(BREAK.join(text), _picker(places), names, confidence, understood.is_corner)


def _picker(places: list[int]) -> Callable[[list[str]], Any]:
    return itemgetter(*places) if places else lambda flat: ()
