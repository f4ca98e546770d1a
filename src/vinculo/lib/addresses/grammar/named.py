"""Countries whose roads have names: Peru, Mexico, Spain, Ecuador, Chile, Argentina."""

from vinculo.lib.addresses.bits import Bit, Part, Piece, Pieces, form, joined, name, token
from vinculo.lib.addresses.classes import (
    ALONE,
    ARTICLE,
    BLOCK,
    BUILDING,
    CITY,
    FIVE,
    FLOOR,
    HEAD,
    HINT,
    HOUSE,
    INNER,
    INSIDE,
    KEY,
    KM,
    LETTERED,
    LOT,
    MANZANA,
    NAME,
    NOTHING,
    NUMBERS,
    POSTCODE,
    QUARTER,
    SHOWN,
    SPLIT4,
    STAIR,
    STORE,
    TAIL,
    TOWER,
    UNIT,
    WORD,
)
from vinculo.lib.addresses.grammar import inside
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.manner import Manner
from vinculo.lib.addresses.grammar.named_road import (
    Place,
    has_number,
    meets_at,
    number_at,
    starts_typed,
    typed_at,
    untyped_at,
)
from vinculo.lib.addresses.grammar.named_text import UNMARKED, compose
from vinculo.lib.addresses.grammar.names import take_name
from vinculo.lib.addresses.plan import Understood


def understand(shape: str, manner: Manner) -> Understood:
    c, place = Cursor(shape), Place()
    c.letters_join = not manner.floors
    c.road_letters = frozenset(manner.start_letters)
    while c.here:
        if c.here in (HINT, NOTHING):
            c.doubt += 0.05
            while c.here:
                c.leave()
        elif _road(c, place, manner) or meets_at(c, place, manner):
            continue
        elif c.here == KM and not place.km.key:
            _kilometre(c, place)
        elif _postcode(c, place, manner) or _inside(c, place, manner) or _words(c, manner):
            continue
        else:
            if c.here != ARTICLE:
                c.doubt += 0.1
            c.leave()
    if manner.floors == "es":
        _spanish(c)
    return compose(c, place, manner, _confidence(c, place))


def _road(c: Cursor, place: Place, manner: Manner) -> bool:
    if place.road is not None:
        return False
    if starts_typed(c, manner):
        place.road = typed_at(c, manner)
    elif not c.has(MANZANA, LOT, *(HOUSE, UNIT, FLOOR)):
        place.road = untyped_at(c, manner)
    if place.road is None:
        return False
    c.road_letters = frozenset()
    if place.road.name.key and has_number(c, manner):
        number_at(c, place, manner)
        _floor_and_door(c, manner)
    return True


def _kilometre(c: Cursor, place: Place) -> None:
    marker = c.take()
    if not c.is_number():
        c.leftover.append(marker)
        return
    bits = [token(c.take())]
    if c.is_number():
        bits.append(token(c.take()))
    place.km = joined([token(marker), joined(bits, ".", ".", ".")])


def _floor_and_door(c: Cursor, manner: Manner) -> None:
    """`3º B`, `3B`, `3º izda.`, `1º 2ª`, `bajo C` behind the house number."""
    if not manner.floors or c.is_counted() or c.has(FLOOR):
        return
    if c.here == LETTERED:
        at = c.take()
        _floor(c, manner, (at, HEAD))
        _add_door(c, manner, (at, TAIL), is_letter=True)
    elif c.is_number() and not _is_postcode(c, manner):
        _floor(c, manner, (c.take(), KEY))
        _door(c, manner)


def _floor(c: Cursor, manner: Manner, value: Piece) -> None:
    shown: Pieces = (value, ".º") if manner.floors == "es" else ("Piso ", value)
    c.add("floor", FLOOR, Bit(("p ", value), shown, (value,)))


def _door(c: Cursor, manner: Manner) -> None:
    """A letter or number behind floor, `bajo` or `ático`."""
    if not c.has(FLOOR, ALONE) or c.has(UNIT, STORE):
        return
    is_letter = c.is_letter() and (not c.is_number(1) or c.peek(2) == CITY)
    is_letter = is_letter and not (manner.code == "AR" and c.is_quarter_letter())
    is_number = c.is_number() and not _is_postcode(c, manner) and not c.is_counted()
    if is_letter or (is_number and manner.floors == "es"):
        _add_door(c, manner, (c.take(), SHOWN), is_letter=is_letter)


def _add_door(c: Cursor, manner: Manner, value: Piece, *, is_letter: bool) -> None:
    if manner.floors == "es":
        c.add(
            "door", STORE, Bit(("pta ", value), (value,) if is_letter else (value, ".ª"), (value,))
        )
    else:
        c.add("unit", UNIT, Bit(("dp ", value), ("Dto. ", value), ("DTO ", value)))


def _spanish(c: Cursor) -> None:
    """`piso 3 puerta B` is written 3.º B."""
    for n, part in enumerate(c.parts):
        if len(part.bit.shown) < 3:
            continue
        value = part.bit.shown[2:]
        if part.kind == FLOOR:
            c.parts[n] = Part("floor", FLOOR, part.bit._replace(shown=(*value, ".º")))
        elif part.kind == STORE and c.has(FLOOR, ALONE):
            first = value[0]
            is_number = isinstance(first, tuple) and c.shape[first[0]] in NUMBERS - {LETTERED}
            bit = part.bit._replace(shown=(*value, ".ª") if is_number else value)
            c.parts[n] = Part("door", STORE, bit._replace(key=("pta ", *value)))
        elif part.kind == STORE:
            c.parts[n] = part._replace(name="door", bit=part.bit._replace(key=("pta ", *value)))


def _is_postcode(c: Cursor, manner: Manner) -> bool:
    if not manner.postcode:
        return False
    return c.here == FIVE or (manner.code == "AR" and c.here == SPLIT4 and c.peek(1) == CITY)


def _postcode(c: Cursor, place: Place, manner: Manner) -> bool:
    if c.here == POSTCODE and (c.is_number(1) or c.peek(1) == FIVE):
        c.take()
    elif not (_is_postcode(c, manner) and (place.has_number or c.peek(1) == CITY)):
        return False
    at = c.take()
    if c.has(POSTCODE):
        c.leftover.append(at)
    else:
        c.add("postcode", POSTCODE, form(at, NAME, NAME, NAME))
    return True


def _inside(c: Cursor, place: Place, manner: Manner) -> bool:
    if (
        inside.marked(c)
        or inside.numbered_before(c)
        or inside.alone(c, not manner.floors)
        or inside.named(c)
        or inside.by_letter(c, manner.unit_letters)
    ):
        if manner.floors and c.parts[-1:] and c.parts[-1].kind in (TOWER, BLOCK, STAIR):
            _floor_and_door(c, manner)
        if manner.floors:
            _door(c, manner)
        return True
    if inside.town(c):
        return True
    return bool((place.has_number or c.parts) and inside.bare(c))


def _words(c: Cursor, manner: Manner) -> bool:
    start = c.at
    if c.here not in (WORD, ARTICLE):
        return False
    taken = take_name(c)
    if not taken or c.has(UNMARKED) or (manner.unmarked and c.has(QUARTER)):
        c.at = max(start + 1, c.at)
        c.leftover += range(start, c.at)
        c.doubt += 0.1 if taken else 0.0
        return True
    bit = name(c.shape, taken)
    if manner.unmarked:
        marker = manner.unmarked
        bit = Bit(bit.key, (marker, *bit.shown), (marker.upper().replace(".", ""), *bit.short))
        c.add("quarter", QUARTER, bit)
    else:
        c.add("place", UNMARKED, bit)
    c.doubt += 0.05
    return True


def _confidence(c: Cursor, place: Place) -> float:
    sure = 0.0
    if place.road and place.road.name.key:
        sure = 1.0 if place.has_number else 0.9 if place.meets or place.km.key else 0.3
    is_block = c.has(MANZANA) and c.has(LOT, HOUSE, INNER, UNIT, inside.BARE)
    is_named = c.has(QUARTER, BUILDING, UNMARKED)
    if is_block:
        sure = max(sure, 0.95 if is_named or place.road else 0.75)
    elif is_named and c.has(HOUSE, LOT):
        sure = max(sure, 0.8)
    elif c.has(BUILDING):
        sure = max(sure, 0.65 if c.has(*INSIDE, ALONE, inside.BARE) else 0.5)
    return sure - min(c.doubt, 0.6)
