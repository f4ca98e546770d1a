"""Pieces of the three texts (key, reading, abbreviated) that a grammar puts together."""

from typing import NamedTuple

from vinculo.lib.addresses.classes import ARTICLE, KEY, NAME, SHORT, SHOWN

Piece = str | tuple[int, int]  # fixed text, or a form of the token at an index
Pieces = tuple[Piece, ...]


class Bit(NamedTuple):
    key: Pieces = ()
    shown: Pieces = ()
    short: Pieces = ()


EMPTY = Bit()


class Part(NamedTuple):
    """What one stretch of tokens was understood to be."""

    name: str
    kind: str
    bit: Bit


def token(at: int) -> Bit:
    return Bit(((at, KEY),), ((at, SHOWN),), ((at, SHORT),))


def fixed(key: str, shown: str, short: str) -> Bit:
    return Bit((key,), (shown,), (short,))


def form(at: int, key: int, shown: int, short: int) -> Bit:
    return Bit(((at, key),), ((at, shown),), ((at, short),))


def joined(bits: list[Bit], key: str = " ", shown: str = " ", short: str = " ") -> Bit:
    made: list[list[Piece]] = [[], [], []]
    for bit in bits:
        for side, between, pieces in zip(made, (key, shown, short), bit, strict=True):
            if pieces:
                side += ([between] if side else []) + list(pieces)
    return Bit(*(tuple(side) for side in made))


def name(shape: str, indices: list[int]) -> Bit:
    """A name: articles are read but not compared, nor are the spaces between its words."""
    telling = [at for at in indices if shape[at] != ARTICLE] or indices
    form_of = [SHOWN if n == 0 and shape[at] == ARTICLE else NAME for n, at in enumerate(indices)]
    shown = [Bit(shown=((at, which),)) for at, which in zip(indices, form_of, strict=True)]
    return Bit(
        tuple((at, KEY) for at in telling),
        joined(shown).shown,
        joined([Bit(short=((at, SHORT),)) for at in indices]).short,
    )
