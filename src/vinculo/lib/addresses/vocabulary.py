"""From one token to its entry: table, then words run together, then one slip of the finger."""

from collections.abc import Callable

from vinculo.lib.addresses import entries
from vinculo.lib.addresses.classes import (
    AVENUE,
    BIS,
    CITY,
    COUNTRY,
    FIVE,
    NORTE,
    OESTE,
    PLACE_END,
    QUADRANTS,
    REGION,
    SUR,
    WORD,
)
from vinculo.lib.addresses.entries import Entry, Table
from vinculo.lib.addresses.memo import Memo
from vinculo.lib.text import fold

# A slip is looked for in long words only: `valle` is no `calle`, nor `torres` a tower.
SHORTEST_SLIP = 7
_GLUED_QUADRANTS = {
    "s": entries.word(SUR, "sur", "Sur", "SUR"),
    "n": entries.word(NORTE, "norte", "Norte", "NORTE"),
    "w": entries.word(OESTE, "oeste", "Oeste", "OESTE"),
}
_NO_SLIPS = ("", WORD, CITY, REGION, COUNTRY)
_ENDS_A_ROAD = QUADRANTS | {BIS}
Reader = Callable[[str], Entry]


def reader(table: Table, place_ends: frozenset[str], letters_stay: bool = False) -> Reader:
    """The function that reads one lower-case token; it remembers tokens, never addresses.

    With `letters_stay` a letter after a number is always a letter (`6n` is no north).
    """
    long_words = [
        known for known in table if len(known) >= SHORTEST_SLIP and table[known][0] not in _NO_SLIPS
    ]

    def read(token: str) -> Entry:
        if "0" <= token[0] <= "9":
            return _number(token, letters_stay)
        folded = fold(token)
        if not folded.isalpha():
            if folded.startswith("n") and "#" in folded:
                return _GLUED_QUADRANTS["n"]
            if "/" in folded:
                return table.get("sn", entries.NOISE)
            folded = "".join(letter for letter in folded if letter.isalpha())
            if not folded or folded == "n":
                return entries.NOISE
        if folded in place_ends:
            return (PLACE_END, entries.plain(folded, token)[1])
        if (known := table.get(folded)) is not None:
            return known
        if len(folded) == 1:
            return _letter(folded)
        return _slip(folded) or _apart(folded) or entries.plain(folded, token)

    def _letter(letter: str) -> Entry:
        return entries.word(letter, letter, letter.upper(), letter.upper())

    def _apart(folded: str) -> Entry | None:
        for at in range(2, len(folded) - 2):
            left, right = table.get(folded[:at]), table.get(folded[at:])
            if left is None or right is None or not left[0] or not right[0]:
                continue
            is_sure = at >= 5 or left[0] in _ENDS_A_ROAD or len(folded) - at >= 5
            if is_sure and (at > 2 or left[0] == AVENUE):
                return entries.join(left, right)
        if folded.endswith("bis") and len(folded) == 4:
            return entries.join(_letter(folded[0]), table["bis"]) if "bis" in table else None
        return None

    def _slip(folded: str) -> Entry | None:
        if len(folded) < SHORTEST_SLIP - 1:
            return None
        close = [known for known in long_words if one_slip(folded, known)]
        kinds = {table[known] for known in close}
        return kinds.pop() if len(kinds) == 1 else None

    return Memo(read).__getitem__


def _number(token: str, letters_stay: bool) -> Entry:
    digits = token.rstrip("abcdefghijklmnopqrstuvwxyz")
    letters = token[len(digits) :]
    if letters == "to":
        letters = ""
    if letters in _GLUED_QUADRANTS and not letters_stay:
        return entries.join(entries.number(digits), _GLUED_QUADRANTS[letters])
    if letters_stay and len(digits) == 5 and not letters:
        return FIVE, entries.number(digits)[1]
    return entries.number(digits, letters)


def one_slip(typed: str, meant: str) -> bool:
    """One letter more, less, other, or two changed places."""
    if abs(len(typed) - len(meant)) > 1 or typed[0] != meant[0]:
        return False
    at = 0
    while at < min(len(typed), len(meant)) and typed[at] == meant[at]:
        at += 1
    left, right = typed[at:], meant[at:]
    if len(left) == len(right):
        swapped = left[1:2] + left[:1] + left[2:]
        return left[1:] == right[1:] or swapped == right
    return left[1:] == right if len(left) > len(right) else left == right[1:]
