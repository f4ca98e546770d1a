"""A place in a shape, and what has been understood up to there."""

from vinculo.lib.addresses.bits import Bit, Part
from vinculo.lib.addresses.classes import ARTICLE, FLOOR, NUMBERS, QUADRANTS, STAGE, WORD


class Cursor:
    def __init__(self, shape: str) -> None:
        self.shape = shape
        self.at = 0
        self.parts: list[Part] = []
        self.leftover: list[int] = []
        self.doubt = 0.0
        self.road_letters: frozenset[str] = frozenset()  # `C/ Mayor` behind a name
        self.letters_join = True  # `mz F 1` is F1; `esc. B 4º` is no B4

    @property
    def here(self) -> str:
        return self.peek()

    def peek(self, ahead: int = 0) -> str:
        """The class that stands so far ahead; empty at the end."""
        at = self.at + ahead
        return self.shape[at] if 0 <= at < len(self.shape) else ""

    def take(self) -> int:
        self.at += 1
        return self.at - 1

    def is_number(self, ahead: int = 0) -> bool:
        return self.peek(ahead) in NUMBERS

    def is_letter(self, ahead: int = 0) -> bool:
        here = self.peek(ahead)
        return "a" <= here <= "z"

    def is_quadrant(self, ahead: int = 0) -> bool:
        return self.peek(ahead) in QUADRANTS

    def is_counted(self, ahead: int = 0) -> bool:
        """Whether a number stands here that counts what follows: `segundo piso`, `2 etapa`."""
        if not self.is_number(ahead) or self.peek(ahead + 1) not in (FLOOR, STAGE):
            return False
        return not self.is_number(ahead + 2) and not self.is_letter(ahead + 2)

    def is_quarter_letter(self) -> bool:
        """`B/ La Paz`: a `b` before a name is no suffix of the number before it."""
        if self.here != "b":
            return False
        if self.is_number(1):
            return self.peek(2) == ARTICLE
        return self.peek(1) in (WORD, ARTICLE)

    def add(self, name: str, kind: str, bit: Bit) -> None:
        self.parts.append(Part(name, kind, bit))

    def has(self, *kinds: str) -> bool:
        return any(part.kind in kinds for part in self.parts)

    def leave(self) -> None:
        self.leftover.append(self.take())
