"""What locates on a road: crossing and plate, corner, kilometre, the roads between."""

from dataclasses import dataclass, field

from vinculo.lib.addresses.bits import EMPTY, Bit, form, joined, token
from vinculo.lib.addresses.classes import (
    ALONE,
    ARTICLE,
    BETWEEN,
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
    ROADS,
    SPLIT3,
    SPLIT4,
    SUR,
    TAIL,
    VIA,
)
from vinculo.lib.addresses.grammar.colombian_road import (
    ROAD_LETTERS,
    Road,
    number,
    road_at,
    starts_a_road,
)
from vinculo.lib.addresses.grammar.cursor import Cursor

OPPOSITE = {CALLE: CARRERA, CARRERA: CALLE}
OPPOSITE_TYPE = {
    CALLE: Bit(("kr",), ("Carrera",), ("CR",)),
    CARRERA: Bit(("cl",), ("Calle",), ("CL",)),
}
_JOINS = (CORNER, CON)


@dataclass
class Address:
    """`road`, then a crossing with a plate, or a corner, or two roads between which it lies."""

    road: Road | None = None
    cross: Road | None = None
    plate: Bit = EMPTY
    corner: Road | None = None
    between: list[Road] = field(default_factory=list)
    km: Bit = EMPTY


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
    _cross(c, found, found.road)


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


def _cross(c: Cursor, found: Address, road: Road) -> None:
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
        found.corner.kind = OPPOSITE.get(road.kind, "")
        found.corner.type = OPPOSITE_TYPE.get(road.kind, Bit())
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
