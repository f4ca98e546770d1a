"""Tables of words made into entries: the classes of a token and its forms.

Forms, in order: for the key, for reading, abbreviated, inside a name, and four that depend on
the kind. Numbers: padded to two digits, the digits (or the first half of 1234), the letter (or
the second half), the key as a plate. Roads:
key and abbreviation after `avenida`.
"""

from collections.abc import Iterable

from vinculo.lib.addresses.classes import (
    ARTICLE,
    LETTERED,
    LONG,
    QUADRANTS,
    SMALL,
    SPLIT3,
    SPLIT4,
    WORD,
)

Entry = tuple[str, tuple[str, ...]]  # classes, forms of each class one after the other
Row = tuple[str, str, str, str, str]  # class, key, shown, short, spellings
Table = dict[str, Entry]

NOISE: Entry = ("", ())


def word(kind: str, key: str, shown: str, short: str, *more: str) -> Entry:
    """`more`: name, pad, head, tail where they are not the plain ones."""
    forms = (key, shown, short, *more)
    return kind, forms + (shown, "", "", "", "")[len(more) :]


def rows(table: Iterable[Row]) -> Table:
    return {
        spelling: word(kind, key, shown, short, _in_a_name(kind, shown, spelling))
        for kind, key, shown, short, spellings in table
        for spelling in spellings.split()
    }


def _in_a_name(kind: str, shown: str, spelling: str) -> str:
    """Occidente is compared as OESTE, and stays Occidente in a name."""
    return spelling.capitalize() if kind in QUADRANTS and len(spelling) > 4 else shown


def roads(table: Iterable[Row]) -> Table:
    """Roads know what they are after `avenida`: AK and AC have codes of their own."""
    own = {"kr": ("ak", "AK"), "cl": ("ac", "AC")}
    made = {}
    for kind, key, shown, short, spellings in table:
        after_key, after_short = own.get(key, (f"av {key}", f"AV {short}"))
        entry = word(kind, key, shown, short, shown, after_key, after_short)
        made.update(dict.fromkeys(spellings.split(), entry))
    return made


def noise(spellings: str) -> Table:
    return dict.fromkeys(spellings.split(), NOISE)


def plain(folded: str, typed: str) -> Entry:
    shown = typed[:1].upper() + typed[1:]
    return word(WORD, folded, shown, shown.upper())


def article(typed: str) -> Entry:
    shown = typed if typed.startswith("de") else typed.capitalize()
    return word(ARTICLE, typed, shown, typed.upper(), typed)


def number(digits: str, letter: str = "", name: str = "") -> Entry:
    typed = digits
    digits = digits.lstrip("0") or "0"
    shown = digits + letter.upper()
    size = len(digits)
    if letter:
        kind, head, tail = LETTERED, digits, letter.upper()
    elif 4 <= size <= 5:
        kind, head, tail = SPLIT4, digits[:-2], digits[-2:]
    elif size == 3 and int(digits) >= 250:
        kind, head, tail = SPLIT3, digits[:-2], digits[-2:]
    else:
        kind = SMALL if size <= 3 else LONG
        head, tail = digits, ""
    plate = tail.lstrip("0") or "0" if kind in (SPLIT3, SPLIT4) else digits + letter
    padded = shown if size > 1 else "0" + shown
    return word(
        kind,
        digits + letter,
        shown,
        shown,
        name or typed + letter.upper(),
        padded,
        head,
        tail,
        plate,
    )


def join(*entries: Entry) -> Entry:
    """Words run together: one token, several classes."""
    classes = "".join(entry[0] for entry in entries)
    return classes, tuple(form for entry in entries for form in entry[1])
