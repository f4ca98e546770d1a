"""The key and the two texts of a Colombian address, from its parts in a fixed order."""

from collections.abc import Sequence

from vinculo.lib.addresses.bits import Bit, Part, Piece, Pieces, joined
from vinculo.lib.addresses.classes import (
    ALONE,
    BUILDING,
    CALLE,
    CARRERA,
    CITY,
    DISTRICT,
    ESTE,
    FARM,
    HOUSE,
    INNER,
    INSIDE,
    NORTE,
    OESTE,
    QUARTER,
    REGION,
    RURAL,
    STORE,
    SUR,
    UNIT,
)
from vinculo.lib.addresses.grammar.colombian_place import Address
from vinculo.lib.addresses.grammar.colombian_road import Road
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.inside import BARE
from vinculo.lib.addresses.plan import Understood

_ORDER = (*INSIDE[:-2], BARE, UNIT, ALONE, STORE)
_COUNTRYSIDE = (DISTRICT, RURAL, FARM)
_NAMES = (*_COUNTRYSIDE, BUILDING, QUARTER)


def compose(c: Cursor, found: Address, confidence: float) -> Understood:
    parts = sorted(c.parts, key=_rank)
    return Understood(
        _key(parts, found),
        _text([_road_text(found), *_shown(parts)], ", "),
        _text([_road_short(found), *_short(parts)], " "),
        [*_road_parts(found), *_named(parts)],
        c.leftover,
        confidence,
        found.corner is not None,
    )


def _rank(part: Part) -> int:
    return _ORDER.index(part.kind) if part.kind in _ORDER else len(_ORDER)


def _text(pieces: Sequence[Pieces], between: str) -> Pieces:
    return joined([Bit(shown=one) for one in pieces], shown=between).shown


def _of(parts: Sequence[Part], *kinds: str) -> list[Part]:
    return [part for part in parts if part.kind in kinds]


def _key(parts: Sequence[Part], found: Address) -> Pieces:
    is_exact = bool(found.plate.key or found.corner)
    units = _of(parts, BARE, UNIT, ALONE, STORE, "P")
    if not _of(units, BARE, UNIT, ALONE):
        units += _of(parts, INNER) + (_of(parts, HOUSE) if found.plate.key else [])
    names = () if is_exact else (*_COUNTRYSIDE, BUILDING) if found.km.key else _NAMES
    outside = [part for kind in names for part in _of(parts, kind)]
    outside += [part for part in parts if part.kind in INSIDE and part not in units]
    key: list[Piece] = list(_road_key(found))
    for between, group in ((";", outside), ("/", units)):
        for part in group:
            key += [between, *part.bit.key]
            between = ";" if between == ";" else ","
    return tuple(key)


def _one_key(road: Road) -> Pieces:
    return joined([road.type, road.number, road.bis, road.quadrant]).key


def _road_key(found: Address) -> Pieces:
    key: list[Piece] = []
    if found.road:
        key += _one_key(found.road)
    if found.corner:
        key += ["+", *_one_key(found.corner)]
    if found.cross:
        key += ["|", *_one_key(Road(number=found.cross.number, bis=found.cross.bis,
                                    quadrant=found.cross.quadrant))]  # fmt: skip
    for other in found.between:
        key += ["<", *_one_key(other)]
    for bit in (found.plate, found.km):
        key += ["|", *bit.key] if bit.key else []
    return tuple(key)


def _goes_last(found: Address) -> bool:
    """Whether the crossing's quadrant, written behind the plate, is read as the crossing's."""
    if found.road is None or found.cross is None:
        return False
    along = {CALLE: (SUR, NORTE), CARRERA: (ESTE, OESTE)}.get(found.road.kind, ())
    return bool(found.plate.key) and found.cross.axis not in along


def _road_text(found: Address) -> Pieces:
    text: list[Bit] = [found.km] if found.km.key else []
    if (road := found.road) is not None:
        text += [road.type, road.number, road.bis, road.quadrant]
    if found.corner:
        other = found.corner
        text += [Bit(shown=("esquina",)), other.type, other.number, other.bis, other.quadrant]
    for first, other in zip(("entre", "y"), found.between, strict=False):
        text += [Bit(shown=(first,)), other.type, other.number, other.bis, other.quadrant]
    if (cross := found.cross) is not None:
        last = cross.axis and _goes_last(found)
        inner = joined([cross.number, cross.bis, Bit() if last else cross.quadrant])
        plate = joined([inner, found.plate], shown="-")
        text += [Bit(shown=("#",)), plate, cross.quadrant if last else Bit()]
    return joined(text).shown


def _road_short(found: Address) -> Pieces:
    bits: list[Bit] = [found.km] if found.km.key else []
    for road in (found.road, *found.between, found.corner, found.cross):
        if road is found.cross and road is not None:
            last = road.axis and _goes_last(found)
            bits += [road.number, road.bis, Bit() if last else road.quadrant, found.plate]
            bits += [road.quadrant] if last else []
        elif road is not None:
            bits += [Bit(short=("ESQ",))] if road is found.corner else []
            bits += [road.type, road.number, road.bis, road.quadrant]
    return joined(bits).short


def _shown(parts: Sequence[Part]) -> list[Pieces]:
    order = (*_COUNTRYSIDE, BUILDING, *_ORDER, QUARTER, CITY, REGION)
    return [part.bit.shown for kind in order for part in _of(parts, kind)]


def _short(parts: Sequence[Part]) -> list[Pieces]:
    order = (*_COUNTRYSIDE, BUILDING, *_ORDER, QUARTER)
    return [part.bit.short for kind in order for part in _of(parts, kind)]


def _road_parts(found: Address) -> list[tuple[str, Pieces]]:
    told: list[tuple[str, Pieces]] = []
    roads = [("road", found.road), ("cross", found.cross), ("corner", found.corner)]
    roads += list(zip(("between", "between_and"), found.between, strict=False))
    for label, road in roads:
        if road is not None:
            told += [
                (f"{label}_type", () if label == "cross" else road.type.shown),
                (label, road.number.shown),
                (f"{label}_bis", road.bis.shown),
                (f"{label}_quadrant", road.quadrant.shown),
            ]
    told += [("plate", found.plate.shown), ("km", found.km.shown)]
    return [(label, pieces) for label, pieces in told if pieces]


def _named(parts: Sequence[Part]) -> list[tuple[str, Pieces]]:
    seen: dict[str, int] = {}
    told = []
    for part in parts:
        seen[part.name] = count = seen.get(part.name, 0) + 1
        told.append((part.name if count == 1 else f"{part.name}_{count}", part.bit.shown))
    return told
