"""The key and the text of an address on a named road."""

from collections.abc import Sequence

from vinculo.lib.addresses.bits import Bit, Part, Piece, Pieces, joined
from vinculo.lib.addresses.classes import (
    ALONE,
    BUILDING,
    CITY,
    DISTRICT,
    FARM,
    FLOOR,
    HOUSE,
    INNER,
    INSIDE,
    POSTCODE,
    QUARTER,
    REGION,
    RURAL,
    STORE,
    UNIT,
)
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.inside import BARE
from vinculo.lib.addresses.grammar.manner import Manner
from vinculo.lib.addresses.grammar.named_road import Place, Road
from vinculo.lib.addresses.plan import Understood

UNMARKED = "?"  # words behind the number: a quarter or a district
_UNITS = (FLOOR, BARE, ALONE, UNIT, STORE)
_ORDER = (*INSIDE[:-3], *_UNITS)
_NAMES = (DISTRICT, RURAL, FARM, BUILDING, QUARTER, UNMARKED)


def compose(c: Cursor, place: Place, manner: Manner, confidence: float) -> Understood:
    parts = sorted(c.parts, key=lambda part: _ORDER.index(part.kind) if part.kind in _ORDER else 99)
    shown = _text(parts, place, manner, "shown")
    short = _text(parts, place, manner, "short")
    is_corner = bool(place.meets) and not place.has_number and not place.is_between
    told = [*_road_parts(place), *_named(parts)]
    return Understood(
        _key(parts, place, manner), shown, short, told, c.leftover, confidence, is_corner
    )


def _of(parts: Sequence[Part], *kinds: str) -> list[Part]:
    return [part for kind in kinds for part in parts if part.kind == kind]


def _key(parts: Sequence[Part], place: Place, manner: Manner) -> Pieces:
    units = _of(parts, *_UNITS)
    if not _of(units, BARE, UNIT, ALONE):
        units += _of(parts, INNER) + (_of(parts, HOUSE) if place.has_number else [])
    names: tuple[str, ...] = _NAMES
    if place.has_number or (place.meets and not place.is_between):
        names = (QUARTER,) if manner.quarter_counts else ()
    elif place.km.key:
        names = (BUILDING,)
    outside = _of(parts, *names)
    outside += [part for part in parts if part.kind in INSIDE and part not in units]
    key: list[Piece] = []
    if place.road:
        key += _one_key(place.road)
    if place.has_number:
        key += ["|", *place.number.key]
    elif place.meets:
        for other in place.meets:
            key += ["<" if place.is_between else "+", *_one_key(other)]
    if place.km.key:
        key += ["|", *place.km.key]
    for part in outside:
        key += [";", *part.bit.key]
    for n, part in enumerate(units):
        key += ["," if n else "/", *part.bit.key]
    return tuple(key)


def _one_key(road: Road) -> Pieces:
    return (*road.type.key, ":", *road.name.key)


def _text(parts: Sequence[Part], place: Place, manner: Manner, side: str) -> Pieces:
    door = _of(parts, FLOOR, ALONE, STORE) if manner.floors == "es" else []
    rest = [part for part in parts if part not in door]
    bits = [_road_bit(place, manner)]
    bits += [part.bit for part in _of(rest, UNMARKED, BUILDING, *_ORDER)]
    bits.append(joined([part.bit for part in door]))  # 3.º B
    bits += [part.bit for part in _of(rest, QUARTER, DISTRICT, RURAL, FARM)]
    code, town = _of(parts, POSTCODE), _of(parts, CITY)
    if code and manner.code == "MX":
        bits.append(joined([Bit(shown=("C.P.",), short=("CP",)), code[0].bit]))
    elif code:
        bits.append(joined([code[0].bit, *[part.bit for part in town[:1]]]))
        town = town[1:]
    bits += [part.bit for part in (*town, *_of(parts, REGION))]
    all_bits = joined(bits, shown=", ", short=" ")
    return all_bits.shown if side == "shown" else all_bits.short


def _road_bit(place: Place, manner: Manner) -> Bit:
    if place.road is None:
        return place.km
    text = joined([place.road.type._replace(key=()), place.road.name])
    if place.has_number:
        text = joined([text, place.number], shown=manner.comma)
    if place.km.key:
        text = joined([text, place.km])
    for n, other in enumerate(place.meets):
        word = ("entre", "y")[n] if place.is_between else "esq." if manner.code == "AR" else "y"
        if manner.code in ("MX", "ES", "CL", "PE") and not place.is_between:
            word = "esq."
        text = joined([text, Bit(shown=(word,)), joined([other.type, other.name])])
    return text


def _road_parts(place: Place) -> list[tuple[str, Pieces]]:
    told: list[tuple[str, Pieces]] = []
    if place.road:
        told += [("road_type", place.road.type.shown), ("road", place.road.name.shown)]
    told += [("number", place.number.shown), ("km", place.km.shown)]
    labels = ("between", "between_and") if place.is_between else ("corner",)
    for label, road in zip(labels, place.meets, strict=False):
        told.append((label, joined([road.type, road.name]).shown))
    return [(label, pieces) for label, pieces in told if pieces]


def _named(parts: Sequence[Part]) -> list[tuple[str, Pieces]]:
    seen: dict[str, int] = {}
    told = []
    for part in parts:
        seen[part.name] = count = seen.get(part.name, 0) + 1
        told.append((part.name if count == 1 else f"{part.name}_{count}", part.bit.shown))
    return told
