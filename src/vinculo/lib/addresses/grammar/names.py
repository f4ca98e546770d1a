"""Where a name ends: at the next marker, number or city of the address."""

from vinculo.lib.addresses.classes import (
    ARTICLE,
    CITY,
    COUNTRY,
    POSTCODE,
    QUADRANTS,
    REGION,
    WORD,
)
from vinculo.lib.addresses.grammar.cursor import Cursor

_ENDINGS = frozenset({CITY, COUNTRY})


def take_name(
    c: Cursor, *, towns: bool = False, digits: bool = True, has_y: bool = True
) -> list[int]:
    """Indices of the name at the cursor, perhaps none.

    A number belongs to it at its beginning (`20 de Julio`) or before `de`; a town unless the
    address ends with it (`Barrio Armenia`, but `Barrio La Paz, Armenia`); with `towns` any town.
    """
    taken: list[int] = []
    while c.here:
        if c.here in (WORD, ARTICLE):
            if c.here == ARTICLE and not _goes_on(c):
                break
        elif c.is_letter():
            if not taken or c.is_number(1) or (c.here == "y" and not has_y):
                break
            if c.here in c.road_letters and c.peek(1) in (WORD, ARTICLE, CITY):
                break
        elif c.is_number():
            if not digits or not _is_of_a_name(c, taken):
                break
        elif c.here in _ENDINGS:
            is_open = not taken or c.shape[taken[-1]] == ARTICLE  # `glorieta de Bilbao`
            if not is_open and not towns and _only_ends(c):
                break
        elif c.here not in QUADRANTS and c.here != REGION:  # without its town it is a name
            break
        taken.append(c.take())
    return taken


def _goes_on(c: Cursor) -> bool:
    ahead = 1
    while c.peek(ahead) == ARTICLE:
        ahead += 1
    after = c.peek(ahead)
    return after in (WORD, CITY, REGION, COUNTRY) or after in QUADRANTS or c.is_number(ahead)


def _is_of_a_name(c: Cursor, taken: list[int]) -> bool:
    if c.peek(1) == ARTICLE and c.peek(2) in (WORD, CITY, REGION, COUNTRY):
        return True
    before = c.shape[taken[-1]] if taken else ""
    if before == ARTICLE and not c.is_number(1):
        return True
    return not taken and c.peek(1) in (WORD, ARTICLE)


def _only_ends(c: Cursor) -> bool:
    """Towns, regions and postcodes up to the end."""
    ends = (*_ENDINGS, REGION, POSTCODE)
    rest = c.shape[c.at :]
    return all(one in ends or (n and rest[n - 1] == POSTCODE) for n, one in enumerate(rest))
