"""`road # crossing - plate` as Colombia writes it, and corners, kilometres, named roads."""

from dataclasses import dataclass, field

from vinculo.lib.addresses.bits import Bit, form, joined, name, token
from vinculo.lib.addresses.classes import (
    ALONE,
    ARTICLE,
    AVENUE,
    BETWEEN,
    BIS,
    CALLE,
    CARRERA,
    CON,
    CORNER,
    ESTE,
    HEAD,
    KM,
    NORTE,
    OESTE,
    PAD,
    PLATE,
    QUADRANTS,
    ROAD,
    ROADS,
    SHOWN,
    SPLIT3,
    SPLIT4,
    SUR,
    TAIL,
    VIA,
    WORD,
)
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.names import take_name

ROAD_LETTERS = {"c": (CALLE, "cl", "Calle", "CL"), "k": (CARRERA, "kr", "Carrera", "CR"),
                "d": (CALLE, "dg", "Diagonal", "DG"), "t": (CARRERA, "tv", "Transversal", "TV")}  # fmt: skip
OPPOSITE = {CALLE: CARRERA, CARRERA: CALLE}
OPPOSITE_TYPE = {
    CALLE: Bit(("kr",), ("Carrera",), ("CR",)),
    CARRERA: Bit(("cl",), ("Calle",), ("CL",)),
}
_JOINS = (CORNER, CON)


@dataclass
class Road:
    """One road: its type, its number or name, what makes it another than its neighbours."""

    kind: str = ""
    type: Bit = Bit()
    number: Bit = Bit()
    bis: Bit = Bit()
    quadrant: Bit = Bit()
    axis: str = ""  # class of the quadrant
    is_named: bool = False
    indices: list[int] = field(default_factory=list)


@dataclass
class Address:
    """`road`, then a crossing with a plate, or a corner, or two roads between which it lies."""

    road: Road | None = None
    cross: Road | None = None
    plate: Bit = Bit()
    corner: Road | None = None
    between: list[Road] = field(default_factory=list)
    km: Bit = Bit()


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
        _quadrant(c, road)
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
    _quadrant(c, road)


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


def _quadrant(c: Cursor, road: Road) -> None:
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


def join_at(c: Cursor) -> bool:
    """Whether a word stands here that joins two roads to a corner, and another road follows."""
    ahead = 0
    while c.peek(ahead) in _JOINS or c.peek(ahead) in (ARTICLE, "x", "y"):
        ahead += 1
    if not ahead or (c.peek(ahead) not in ROADS and not c.is_number(ahead)):
        return False
    return any(c.peek(n) in (*_JOINS, "x", "y", ARTICLE) for n in range(ahead))


def address_at(c: Cursor, found: Address) -> None:
    """Road and what locates on it. The cursor stands on a road."""
    found.road = road_at(c)
    if c.here == KM:
        kilometre(c, found)
        return
    if c.here == BETWEEN:
        _between(c, found)
        return
    if join_at(c):
        _corner(c, found)
        return
    if starts_a_road(c) and c.here != VIA and not (c.here in ROAD_LETTERS and found.road.is_named):
        other = road_at(c)
        if c.is_number() and not other.is_named:  # `carrera 97 calle 12-34`
            found.cross = other
            _plate(c, found)
        else:
            found.corner = other
            _skip_corner(c)
        return
    _cross(c, found)


def _corner(c: Cursor, found: Address) -> None:
    while c.here in (*_JOINS, ARTICLE, "x", "y"):
        c.take()
    found.corner = _other(c, found)
    if c.is_number() and found.corner is not None and not found.corner.is_named:
        found.cross, found.corner = found.corner, None  # `cra 15 con calle 93-20`
        _plate(c, found)
        return
    _skip_corner(c)


def _other(c: Cursor, found: Address) -> Road | None:
    """The second road; without a type it is what the first is not."""
    if starts_a_road(c):
        return road_at(c)
    other = Road(kind=OPPOSITE.get(found.road.kind if found.road else "", ""))
    other.type = OPPOSITE_TYPE.get(found.road.kind if found.road else "", Bit())
    number(c, other)
    return other


def _skip_corner(c: Cursor) -> None:
    if c.here == CORNER:
        c.take()


def _between(c: Cursor, found: Address) -> None:
    c.take()
    if not starts_a_road(c) and not c.is_number():
        return
    found.between.append(_other(c, found) or Road())
    while c.here in (ARTICLE, "y"):
        c.take()
    if not starts_a_road(c) and not c.is_number():
        return
    second = _other(c, found) or Road()
    if not second.type.key:
        second.type = found.between[0].type
    found.between.append(second)


def kilometre(c: Cursor, found: Address) -> None:
    """`km 5`, `km 3.5`, `km 2+500`."""
    marker = c.take()
    if not c.is_number():
        c.leftover.append(marker)
        return
    value = [token(c.take())]
    if c.is_number() and c.shape[c.at] != SPLIT4:
        value.append(token(c.take()))
    found.km = joined([token(marker), joined(value, ".", ".", ".")])


def _cross(c: Cursor, found: Address) -> None:
    assert found.road is not None
    if not c.is_number() or c.is_counted() or c.peek(1) == ALONE:
        return
    if c.here in (SPLIT4, SPLIT3) and not _number_follows(c):
        at = c.take()
        found.cross = Road(number=form(at, HEAD, HEAD, HEAD), indices=[at])
        found.plate = form(at, PLATE, TAIL, TAIL)
        c.doubt += 0.05 if c.shape[at] == SPLIT4 else 0.3
        return
    found.cross = Road()
    number(c, found.cross)
    if c.here == CORNER:
        c.take()
        found.corner, found.cross = found.cross, None
        found.corner.kind = OPPOSITE.get(found.road.kind, "")
        found.corner.type = OPPOSITE_TYPE.get(found.road.kind, Bit())
        return
    _plate(c, found)


def _number_follows(c: Cursor) -> bool:
    """Whether a plate may follow the number here, for which it would be a crossing."""
    return c.is_number(1) and c.shape[c.at] == SPLIT3 and not c.is_counted(1)


def _plate(c: Cursor, found: Address) -> None:
    if not c.is_number() or c.is_counted():
        return
    at = c.take()
    found.plate = form(at, PLATE, PAD, PAD)
    if (
        c.is_letter()
        and c.here not in "snwcpy"
        and not c.is_number(1)
        and not c.is_quarter_letter()
    ):
        letter = token(c.take())
        found.plate = joined([found.plate, letter], "", "", "")
    _skip_corner(c)


def settle(c: Cursor, found: Address, kind: str, bit: Bit) -> bool:
    """A quadrant behind the plate belongs to the road of its axis: SUR to the street.

    False when both roads have one already and it finds no place.
    """
    road, cross = found.road, found.cross
    if road is None:
        return False
    along = {CALLE: (SUR, NORTE), CARRERA: (ESTE, OESTE)}.get(road.kind, ())
    first, second = (road, cross) if kind in along else (cross, road)
    for one in (first, second):
        if one is None:
            continue
        if one.axis == kind:
            return True
        if not one.axis:
            one.axis, one.quadrant = kind, bit
            return True
    return False
