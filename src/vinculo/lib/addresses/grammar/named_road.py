"""`Av. Arequipa 1234`: a road with a name, a house number on it, or another road that meets it."""

from dataclasses import dataclass, field

from vinculo.lib.addresses.bits import EMPTY, Bit, form, joined, name, token
from vinculo.lib.addresses.classes import (
    ARTICLE,
    AVENUE,
    BETWEEN,
    BIS,
    CITY,
    CON,
    CORNER,
    FIVE,
    KEY,
    LONG,
    NAME,
    NO_NUMBER,
    NUMBERS,
    QUADRANTS,
    REGION,
    ROAD,
    SHOWN,
    VIA,
    WORD,
)
from vinculo.lib.addresses.grammar.cursor import Cursor
from vinculo.lib.addresses.grammar.manner import Manner
from vinculo.lib.addresses.grammar.names import take_name

TYPES = (AVENUE, ROAD, VIA)
UNTYPED = Bit(("",), (), ())


@dataclass
class Road:
    type: Bit = UNTYPED
    name: Bit = EMPTY


@dataclass
class Place:
    """A road and a number; or the road it meets; or the two between which it lies."""

    road: Road | None = None
    number: Bit = EMPTY
    has_number: bool = False
    meets: list[Road] = field(default_factory=list)
    is_between: bool = False
    km: Bit = EMPTY


def starts_typed(c: Cursor, manner: Manner) -> bool:
    if c.here in TYPES:
        return True
    return c.here in manner.start_letters and c.peek(1) in (WORD, ARTICLE, CITY, REGION, *NUMBERS)


def typed_at(c: Cursor, manner: Manner) -> Road:
    road = Road()
    if c.here in TYPES:
        road.type = token(c.take())
        if c.here in TYPES and c.is_number(1):  # `avenida Diagonal 640`
            road.name = token(c.take())
            return road
        if c.here in TYPES:  # `av. paseo de la república`
            road.type = joined([road.type, token(c.take())])
        if c.here == "a" and c.shape[c.at - 1] == VIA:  # `vía a Daule`
            c.take()
    else:
        _, key, shown, short = manner.start_letters[c.here]
        c.take()
        road.type = Bit((key,), (shown,), (short,))
    road.name = _name_at(c, manner)
    return road


def _name_at(c: Cursor, manner: Manner) -> Bit:
    if c.is_number() and _is_numbered(c):
        indices = [c.take()]
        if c.is_letter() and c.here not in "yesn" and (c.is_number(1) or not c.peek(1)):
            indices.append(c.take())
        if c.here in QUADRANTS:
            indices.append(c.take())
        return name(c.shape, indices)
    return name(c.shape, _words_of_name(c, manner))


def _is_numbered(c: Cursor) -> bool:
    """`Calle 50 1234` against `Calle 16 de Septiembre 12`."""
    if c.peek(1) in (ARTICLE, WORD):
        return False
    return not (c.peek(1) in QUADRANTS and c.peek(2) == WORD)


def _words_of_name(c: Cursor, manner: Manner) -> list[int]:
    taken = take_name(c, has_y=False)
    while c.here == "y" and c.peek(1) in (WORD, ARTICLE) and taken and manner.has_y:
        taken.append(c.take())
        taken += take_name(c, has_y=False)
    if taken and c.shape[taken[-1]] in QUADRANTS and c.is_number() and c.is_number(1):
        taken.append(c.take())  # `Norte 45 # 958`
    return taken


def untyped_at(c: Cursor, manner: Manner) -> Road | None:
    """`Corrientes 1234`: a name that a house number follows; the cursor stays if none does."""
    start = c.at
    if c.here not in (WORD, ARTICLE, CITY, REGION) and not c.is_number():
        return None
    if c.is_number() and c.peek(1) in QUADRANTS and c.is_number(2):  # `31 Poniente 1304`
        return Road(name=name(c.shape, [c.take(), c.take()]))
    taken = take_name(c, has_y=False) if not c.is_number() or c.peek(1) in (ARTICLE, WORD) else []
    while c.here == "y" and c.peek(1) in (WORD, ARTICLE) and taken and manner.has_y:
        taken.append(c.take())
        taken += take_name(c, has_y=False)
    if taken and (has_number(c, manner) or _meets_here(c)):
        return Road(name=name(c.shape, taken))
    c.at = start
    return None


def _meets_here(c: Cursor) -> bool:
    if c.here == CORNER:
        return True
    return c.here == "y" and c.peek(1) in (WORD, ARTICLE, *TYPES, CITY)


def has_number(c: Cursor, manner: Manner) -> bool:
    if c.here == "n" and c.is_number(1) and not (manner.pairs and c.is_number(2)):
        c.take()  # what is left of `N°`
    if c.here in (NO_NUMBER, FIVE) or (c.is_number() and c.here != LONG and not c.is_counted()):
        return True
    is_prefix = c.is_letter() or c.here in QUADRANTS
    return manner.pairs and is_prefix and c.is_number(1) and c.is_number(2)


def number_at(c: Cursor, place: Place, manner: Manner) -> None:
    """`1234`, `123 B`, `123 bis`, `S/N`, `N24-123`."""
    place.has_number = True
    if c.here in (NO_NUMBER, FIVE):
        place.number = token(c.take())
        return
    prefix = Bit()
    if not c.is_number():
        at = c.take()
        prefix = token(at) if c.shape[at] not in QUADRANTS else form(at, KEY, NAME, SHOWN)
    number = token(c.take())
    if manner.pairs and c.is_number() and not c.is_counted():
        number = joined([number, token(c.take())], "-", "-", "-")
    number = joined([prefix, number], "", "", "")
    if c.is_letter() and c.here not in "ycs" and not c.is_number(1) and not manner.floors:
        number = joined([number, token(c.take())], "", "", "")
    if c.here == BIS:
        number = joined([number, token(c.take())])
    place.number = number


def meets_at(c: Cursor, place: Place, manner: Manner) -> bool:
    """`y Colón`, `esq. Callao`, `entre calle 5 y calle 7`, `e/ 5 y 7`."""
    if place.road is None or place.meets:
        return False
    start = c.at
    is_between = c.here == BETWEEN or (c.here == "e" and c.peek(1) in (WORD, ARTICLE, *NUMBERS))
    if not is_between and c.here not in (CORNER, CON) and not _meets_here(c):
        return False
    c.take()
    while c.here in (CORNER, CON, ARTICLE, "y"):
        c.take()
    place.is_between = is_between
    for _ in range(2 if is_between else 1):
        road = _other_at(c, manner)
        if road is None:
            break
        place.meets.append(road)
        if c.here == "y" and is_between:
            c.take()
    if not place.meets:
        c.at = start
    return bool(place.meets)


def _other_at(c: Cursor, manner: Manner) -> Road | None:
    if starts_typed(c, manner):
        return typed_at(c, manner)
    if c.is_number():
        return Road(name=token(c.take()))
    taken = take_name(c, has_y=False)
    return Road(name=name(c.shape, taken)) if taken else None
