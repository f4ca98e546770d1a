"""Colombia: a road with crossing and plate, or a block of a quarter, or a place in the country."""

from vinculo.lib.addresses.bits import Bit, form, name
from vinculo.lib.addresses.classes import (
    ALONE,
    ARTICLE,
    BUILDING,
    CITY,
    DISTRICT,
    FARM,
    FLOOR,
    HINT,
    HOUSE,
    INNER,
    INSIDE,
    KM,
    LOT,
    MANZANA,
    NOTHING,
    PAD,
    PLATE,
    QUARTER,
    REGION,
    ROAD,
    ROADS,
    RURAL,
    STORE,
    TOWER,
    UNIT,
    WORD,
)
from vinculo.lib.addresses.grammar import inside
from vinculo.lib.addresses.grammar.colombian_place import Address, address_at, kilometre, settle
from vinculo.lib.addresses.grammar.colombian_road import Road, number, quadrant_at, starts_a_road
from vinculo.lib.addresses.grammar.colombian_text import compose
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.names import take_name
from vinculo.lib.addresses.plan import Understood
from vinculo.lib.addresses.words.colombia import LETTERS

_COUNTRYSIDE = (DISTRICT, RURAL, FARM)
_BY_LETTER_FIRST = "ml"  # `m 5 c 12` without a road


def understand(shape: str) -> Understood:
    c, found = Cursor(shape), Address()
    pending: tuple[str, Bit] | None = None
    while c.here:
        if c.here in (HINT, NOTHING):
            _leave_the_rest(c)
        elif _starts_here(c, found):
            address_at(c, found)
            if pending and settle(c, found, *pending):
                pending = None
        elif c.here == KM and not found.km.key:
            kilometre(c, found)
        elif c.is_quadrant() or (found.cross and c.here in ("s", "w", "n") and not c.is_number(1)):
            stated = quadrant_at(c)
            if stated and not settle(c, found, *stated):
                pending = stated
        elif _inside(c, found) or _words(c, found):
            continue
        else:
            if c.here != ARTICLE:
                c.doubt += 0.1
            c.leave()
    if pending:
        c.doubt += 0.1
    return compose(c, found, _confidence(c, found))


def _starts_here(c: Cursor, found: Address) -> bool:
    if found.road is not None:
        return False
    if c.is_letter() and any(part.kind not in (CITY, REGION) for part in c.parts):
        return False
    return starts_a_road(c)


def _leave_the_rest(c: Cursor) -> None:
    c.doubt += 0.05
    while c.here:
        c.leave()


def _inside(c: Cursor, found: Address) -> bool:
    if inside.marked(c) or inside.numbered_before(c) or inside.alone(c) or inside.named(c):
        return True
    if inside.town(c):
        return True
    if (found.road or c.parts or c.here in _BY_LETTER_FIRST) and inside.by_letter(c, LETTERS):
        return True
    if c.is_number() and found.road is None and not c.parts and not found.km.key:
        return _untyped(c, found)
    return bool((_is_located(found) or c.parts) and inside.bare(c))


def _untyped(c: Cursor, found: Address) -> bool:
    """`97 # 12-34`: everything is there but what the road is."""
    start = c.at
    road = Road()
    number(c, road)
    if not c.is_number():
        c.at = start
        return False
    found.road, found.cross = road, Road()
    number(c, found.cross)
    if c.is_number():
        found.plate = form(c.take(), PLATE, PAD, PAD)
    c.doubt += 0.55
    return True


def _is_located(found: Address) -> bool:
    return bool(found.plate.key or found.corner or found.km.key or found.between)


def _words(c: Cursor, found: Address) -> bool:
    """Words without a marker: the quarter, where the address is told already or has no road."""
    start = c.at
    if c.here not in (WORD, ARTICLE):
        return False
    taken = take_name(c)
    road_ahead = any(one in ROADS for one in c.shape[c.at :])
    if not taken or c.has(QUARTER) or (found.road is None and road_ahead):
        c.at = max(start + 1, c.at)
        c.leftover += range(start, c.at)
        if taken:
            c.doubt += 0.1
        return True
    bit = name(c.shape, taken)
    c.add("quarter", QUARTER, Bit(bit.key, ("Barrio ", *bit.shown), ("BRR ", *bit.short)))
    c.doubt += 0.05
    return True


def _confidence(c: Cursor, found: Address) -> float:
    if found.road is not None and found.road.kind != ROAD and not found.road.number.key:
        c.doubt += 0.3
    sure = 0.0
    if found.plate.key:
        sure = 1.0
    elif found.corner or len(found.between) == 2:
        sure = 0.95
    elif found.km.key:
        sure = 0.95 if found.road else 0.4
    elif found.cross:
        sure = 0.6
    elif found.road:
        sure = 0.3
    is_block = c.has(MANZANA) and c.has(LOT, HOUSE, INNER, UNIT, inside.BARE)
    if not found.plate.key:
        if is_block:
            sure = max(sure, 0.95 if c.has(QUARTER, BUILDING, *_COUNTRYSIDE) else 0.75)
        elif c.has(*_COUNTRYSIDE):
            sure = max(sure, 0.75)
        elif c.has(BUILDING):
            sure = max(sure, 0.65 if c.has(*INSIDE, ALONE, inside.BARE) else 0.5)
        elif c.has(QUARTER) and c.has(LOT, HOUSE, TOWER):
            sure = max(sure, 0.65)
        if not is_block and not found.road and c.has(FLOOR, STORE):
            c.doubt += 0.05
    return sure - min(c.doubt, 0.6)
