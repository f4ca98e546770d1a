"""`road # crossing - plate` as Colombia writes it, and corners, kilometres, named roads."""

from dataclasses import dataclass, field

from vinculo.lib.addresses.bits import EMPTY, Bit, joined, name, token
from vinculo.lib.addresses.classes import (
    ARTICLE,
    AVENUE,
    BIS,
    CALLE,
    CARRERA,
    CON,
    HEAD,
    NORTE,
    OESTE,
    PAD,
    QUADRANTS,
    ROAD,
    ROADS,
    SHOWN,
    SUR,
    VIA,
    WORD,
)
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.names import take_name

ROAD_LETTERS = {
    "c": (CALLE, "cl", "Calle", "CL"),
    "k": (CARRERA, "kr", "Carrera", "CR"),
    "d": (CALLE, "dg", "Diagonal", "DG"),
    "t": (CARRERA, "tv", "Transversal", "TV"),
}


@dataclass
class Road:
    """One road: its type, its number or name, what makes it another than its neighbours."""

    kind: str = ""
    type: Bit = EMPTY
    number: Bit = EMPTY
    bis: Bit = EMPTY
    quadrant: Bit = EMPTY
    axis: str = ""  # class of the quadrant
    is_named: bool = False
    indices: list[int] = field(default_factory=list)


def starts_a_road(c: Cursor) -> bool:
    if c.here in ROADS:
        return True
    if c.here == CON:
        return c.is_number(1)
    return c.here in ROAD_LETTERS and c.is_number(1)


def road_at(c: Cursor) -> Road:
    """The cursor stands on what `starts_a_road`."""
    road = Road()
    _type(c, road)
    if road.kind != ROAD and c.is_quadrant() and c.is_number(1):
        take_quadrant(c, road)
    if road.kind == ROAD and c.is_number() and c.is_number(1) and not c.is_number(2):
        return road  # `circunvalar # 60-21` has no number of its own
    if c.is_number() and not (c.peek(1) == ARTICLE and c.peek(2) == WORD):
        number(c, road)
    else:
        _name(c, road)
    return road


def _type(c: Cursor, road: Road) -> None:
    if c.here in ROAD_LETTERS:
        kind, *texts = ROAD_LETTERS[c.here]
        c.take()
        road.kind, road.type = kind, Bit(*((text,) for text in texts))
        return
    road.kind = {CON: CARRERA}.get(c.here, c.here)
    if c.here == CON:
        c.doubt += 0.1
    if c.here == AVENUE and c.peek(1) in (CALLE, CARRERA) and (c.is_number(2) or c.is_quadrant(2)):
        avenue, base = c.take(), c.take()
        road.kind = c.shape[base]
        road.type = Bit(((base, PAD),), ((avenue, SHOWN), " ", (base, SHOWN)), ((base, HEAD),))
        return
    if c.here == AVENUE and c.peek(1) in ("k", "c") and c.is_number(2):
        avenue = c.take()
        _type(c, road)
        calle = road.kind == CALLE
        road.type = Bit(
            ("ac" if calle else "ak",),
            ((avenue, SHOWN), " Calle" if calle else " Carrera"),
            ("AC" if calle else "AK",),
        )
        return
    if c.here == AVENUE and c.peek(1) == ROAD:
        avenue, base = c.take(), c.take()
        road.kind = ROAD
        road.type = token(base)._replace(shown=((avenue, SHOWN), " ", (base, SHOWN)))
        return
    road.type = token(c.take())
    while c.here in (AVENUE, road.kind) and c.here != VIA:  # `carrera cra 7`, `calle av 26`
        c.take()


def number(c: Cursor, road: Road) -> None:
    """`97`, `97A`, `97 A`, `97 bis B`, `97A bis sur`."""
    first = c.take()
    road.number = token(first)
    road.indices.append(first)
    if _letter_belongs(c):
        road.number = joined([road.number, token(c.take())], "", "", "")
    if c.here == BIS:
        road.bis = token(c.take())
        if _letter_belongs(c):
            road.bis = joined([road.bis, token(c.take())])
    take_quadrant(c, road)


def _letter_belongs(c: Cursor) -> bool:
    if (
        not c.is_letter()
        or c.is_quarter_letter()
        or c.here in "snw"
        or (c.here in "xy" and c.peek(1))
    ):
        return False
    if c.here == "k" and c.is_number(1):
        return False
    return not (c.here == "c" and c.peek(1) == "c")


_LETTER_QUADRANTS = {"s": SUR, "n": NORTE, "w": OESTE}
_LETTER_TEXTS = {
    "s": Bit(("sur",), ("Sur",), ("SUR",)),
    "n": Bit(("norte",), ("Norte",), ("NORTE",)),
    "w": Bit(("oeste",), ("Oeste",), ("OESTE",)),
}


def quadrant_at(c: Cursor) -> tuple[str, Bit] | None:
    """SUR, or `s` for it. A lone `n` before a number is the sign for number, and dropped."""
    if c.here in QUADRANTS:
        return c.here, token(c.take())
    if c.here in _LETTER_QUADRANTS:
        letter = c.here
        if letter == "n" and c.is_number(1):
            c.take()
            return None
        c.take()
        return _LETTER_QUADRANTS[letter], _LETTER_TEXTS[letter]
    return None


def take_quadrant(c: Cursor, road: Road) -> None:
    found = quadrant_at(c)
    if found:
        road.axis, road.quadrant = found


def _name(c: Cursor, road: Road) -> None:
    while road.kind == VIA and (c.here == "a" or c.here == c.peek(1) == ARTICLE):
        c.take()
    taken = take_name(c, towns=road.kind == VIA, digits=c.is_number())
    if not taken:
        return
    road.is_named = True
    road.number = name(c.shape, taken)
    road.indices = taken
