"""Towers, blocks, floors, apartments, quarters: what follows the road, in any order."""

from collections.abc import Mapping

from vinculo.lib.addresses.bits import Bit, fixed, joined, name, token
from vinculo.lib.addresses.classes import (
    ALONE,
    BLOCK,
    BUILDING,
    CITY,
    COUNTRY,
    DISTRICT,
    FARM,
    FLOOR,
    GROUP,
    HOUSE,
    INNER,
    INSIDE,
    KEY,
    LOT,
    MANZANA,
    QUARTER,
    REGION,
    RURAL,
    SHOWN,
    STAGE,
    STAIR,
    STORE,
    TOWER,
    UNIT,
    WORD,
)
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.names import take_name

NAMES = {
    STAGE: "stage", GROUP: "group", MANZANA: "manzana", LOT: "lot", HOUSE: "house",
    TOWER: "tower", BLOCK: "block", STAIR: "entrance", INNER: "interior", FLOOR: "floor",
    UNIT: "unit", STORE: "store", ALONE: "unit", BUILDING: "building", QUARTER: "quarter",
    RURAL: "rural", DISTRICT: "district", FARM: "farm",
    CITY: "city", REGION: "region",
}  # fmt: skip
BARE = "#"  # a number behind a complete address, without a word that says what it is
_BY_NAME = frozenset({TOWER, BLOCK, STAGE, INNER, GROUP, STAIR})  # `torre norte`
_NAMED = frozenset({BUILDING, QUARTER, DISTRICT, RURAL, FARM})
Letters = Mapping[str, tuple[str, str, str, str]]


def marked(c: Cursor) -> bool:
    """`apto 301`, `torre A`, `mz F1`, `piso segundo`; a word without its value is left over."""
    kind = c.here
    if kind not in INSIDE:
        return False
    marker = token(c.take())
    value = value_at(c, kind)
    if value is None and kind in _BY_NAME and (c.here == WORD or c.is_quadrant()):
        value = name(c.shape, take_name(c, digits=False))
    if value is None:
        c.leftover.append(c.at - 1)
        return True
    c.add(NAMES[kind], kind, joined([marker, value]))
    return True


def value_at(c: Cursor, kind: str) -> Bit | None:
    """A number, a number and a letter, a letter, a letter and a number, or `2-301`."""
    if c.is_letter():
        letter = token(c.take())
        if c.letters_join and c.is_number() and not c.is_counted():
            return joined([letter, token(c.take())], "", "", "")
        return letter._replace(key=letter.shown)
    if not c.is_number():
        return None
    bits = [token(c.take())]
    is_glued = c.letters_join or kind != FLOOR
    if is_glued and c.is_letter() and not c.is_number(1) and not c.is_quarter_letter():
        bits = [joined([bits[0], token(c.take())], "", "", "")]
    if kind == UNIT and c.is_number() and not c.is_counted():
        bits.append(token(c.take()))
    return joined(bits, "-", "-", "-")


def numbered_before(c: Cursor) -> bool:
    """`segundo piso`, `2 etapa`."""
    if not c.is_counted():
        return False
    kind = c.peek(1)
    number, marker = c.take(), c.take()
    c.add(NAMES[kind], kind, joined([token(marker), token(number)]))
    return True


def by_letter(c: Cursor, letters: Letters) -> bool:
    """`t 2 a 301`."""
    is_block = c.here == "m" and c.is_letter(1)
    if c.here not in letters or c.is_quarter_letter() or not (c.is_number(1) or is_block):
        return False
    kind, key, shown, short = letters[c.here]
    c.take()
    value = value_at(c, kind)
    if value is None:
        return True
    c.add(NAMES[kind], kind, joined([fixed(key, shown, short), value]))
    return True


def alone(c: Cursor, numbered: bool = True) -> bool:
    """`penthouse`, with or without a number."""
    if c.here != ALONE:
        return False
    bits = [token(c.take())]
    if numbered and c.is_number() and not c.is_counted():
        bits.append(token(c.take()))
    c.add(NAMES[ALONE], ALONE, joined(bits))
    return True


def named(c: Cursor) -> bool:
    """`edificio San Fernando`, `barrio La Paz`, `vereda El Hato`."""
    kind = c.here
    if kind not in _NAMED:
        return c.is_quarter_letter() and _quarter(c)
    marker = c.take()
    taken = take_name(c)
    if not taken:
        value = value_at(c, kind)
        if value is None:
            c.leftover.append(marker)
            return True
        c.add(NAMES[kind], kind, joined([token(marker), value]))
        return True
    bit = joined([token(marker), name(c.shape, taken)])
    if kind == QUARTER:  # a quarter is compared by its name, called barrio or urbanización
        bit = bit._replace(key=name(c.shape, taken).key)
    c.add(NAMES[kind], kind, bit)
    return True


def _quarter(c: Cursor) -> bool:
    """`B/ La Paz`."""
    c.take()
    bit = name(c.shape, take_name(c))
    c.add(NAMES[QUARTER], QUARTER, Bit(bit.key, ("Barrio ", *bit.shown), ("BRR ", *bit.short)))
    return True


def bare(c: Cursor) -> bool:
    """Numbers behind a complete address: `# 12-34, 301`."""
    if not c.is_number() or c.has(BARE):
        return False
    bits = []
    while c.is_number() and not c.is_counted():
        bits.append(token(c.take()))
    c.add("unit", BARE, joined(bits, "-", "-", "-"))
    c.doubt += 0.05
    return True


def town(c: Cursor) -> bool:
    kind = c.here
    if kind not in (CITY, REGION, COUNTRY):
        return False
    at = c.take()
    others = [n for n, part in enumerate(c.parts) if part.kind == kind]
    if len(others) > 1 or (others and kind != CITY):
        c.leftover.append(at)
        return True
    if others:  # `Providencia, Santiago`: the first was the district
        c.parts[others[0]] = c.parts[others[0]]._replace(name="district")
    if kind != COUNTRY:
        c.add(NAMES[kind], kind, Bit(((at, KEY),), ((at, SHOWN),)))
    return True
