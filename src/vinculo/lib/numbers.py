"""Numbers as people write them, read exactly, by a stated convention.

`1.234` is a thousand in Bogotá and one and a bit in Mexico. Nothing here guesses: `detect` says
whether a column of texts settles the convention, leaves it open, or contradicts itself.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from functools import cache
from typing import Literal

LONGEST = 64  # characters; nobody writes more, and beyond it only bombs live
LARGEST_EXPONENT = 30

SPACES = " \u00a0\u2007\u2009\u202f"
APOSTROPHES = "'\u2019"
MINUSES = "\u2212\u2013-"  # the hyphen last: it stands in character classes
CURRENCY_SIGNS = (
    "US\\$|MX\\$|CO\\$|RD\\$|AR\\$|R\\$|C\\$|B/\\.?|S/\\.?|Bs\\.?|[$€£¥₡₲₱]|Q|L|"
    "(?:COP|USD|EUR|MXN|PEN|CLP|ARS|BRL|UYU|PYG|BOB|VES|CRC|GTQ|HNL|NIO|PAB|DOP|GBP|CAD|CHF)"
)


@dataclass(frozen=True, slots=True)
class Convention:
    """Which mark parts the decimals and which the thousands.

    `thousands` is "", ".", ",", " " or "'" and never equals `decimal`. Spaces and apostrophes
    between groups of three are read in every convention: they mean the same everywhere.
    """

    decimal: str = ","
    thousands: str = "."

    def __post_init__(self) -> None:
        if self.decimal not in {",", "."} or self.thousands not in {"", ".", ",", " ", "'"}:
            raise ValueError(f"no such convention: {self.decimal!r} {self.thousands!r}")
        if self.decimal == self.thousands:
            raise ValueError("decimals and thousands need different marks")

    @property
    def code(self) -> str:
        """The convention shown by example, `1.234,56`: what is stored, asked and answered."""
        return f"1{self.thousands}234{self.decimal}56"

    @classmethod
    def of(cls, code: str) -> "Convention":
        """From its code; ValueError for anything else."""
        match = re.fullmatch(r"1([.,' ]?)234([.,])56", code)
        if not match:
            raise ValueError(f"no such convention: {code!r}")
        return cls(decimal=match[2], thousands=match[1])


COMMA = Convention(",", ".")
POINT = Convention(".", ",")


class NotANumber(ValueError):
    """`reason` is one of: empty, letters, marks, too_long, exponent."""

    def __init__(self, reason: str, text: str) -> None:
        super().__init__(f"{reason}: {text[:LONGEST]!r}")
        self.reason = reason


@cache
def pattern(convention: Convention) -> re.Pattern[str]:
    """The whole grammar as one regular expression that PostgreSQL understands as well.

    Groups: 1 opening parenthesis, 2 sign, 3 whole part, 4 fraction with its mark, 5 exponent,
    6 trailing sign, 7 per cent, 8 closing parenthesis.
    """
    decimal = re.escape(convention.decimal)
    own = convention.thousands if convention.thousands in {".", ","} else ""
    marks = [re.escape(own)] if own else []
    groups = "|".join(
        f"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+" for mark in (*marks, f"[{SPACES}]", f"[{APOSTROPHES}]")
    )
    # Each optional part takes the blanks after it: written otherwise, blanks could be shared out
    # in so many ways that sixty of them would never end.
    blank = f"[{SPACES}\t]*"
    money = f"(?:(?:{CURRENCY_SIGNS}){blank})?"
    return re.compile(
        f"^{blank}{money}(?:(\\(){blank})?{money}(?:([+{MINUSES}]){blank})?{money}"
        f"({groups}|[0-9]*)({decimal}[0-9]*)?(?:[eE]([+-]?[0-9]{{1,9}}))?{blank}"
        f"(?:([{MINUSES}]){blank})?(?:(%){blank})?{money}(?:(\\)){blank})?\\Z"
    )


_WIDE = Context(prec=2 * LONGEST)
_DIGIT = re.compile("[0-9]")
_LETTER = re.compile(r"[^\W\d_]")
_SIMPLE = {mark: re.compile(rf"-?[0-9]{{1,18}}(?:\{mark}[0-9]{{1,12}})?\Z") for mark in (",", ".")}
_NOT_DIGITS = re.compile("[^0-9]")


def parse(text: str, convention: Convention) -> Decimal:
    """The exact value. Reads a sign before or after, parentheses, %, currency signs and codes.

    `12 %` is 0.12; `(1.234)` and `1.234-` are negative. Raises NotANumber.
    """
    if _SIMPLE[convention.decimal].match(text):
        return Decimal(text.replace(",", "."))
    if len(text) > LONGEST:
        raise NotANumber("too_long", text)
    match = pattern(convention).match(text)
    if match is None or not _DIGIT.search((match[3] or "") + (match[4] or "")):
        raise NotANumber(_reason(text), text)
    opened, sign, whole, fraction, exponent, after, percent, closed = match.groups()
    if bool(opened) != bool(closed) or (sign and after):
        raise NotANumber("marks", text)
    negative = bool(opened or after or (sign and sign in MINUSES))
    digits = whole if not whole or whole.isdigit() else _NOT_DIGITS.sub("", whole)
    written = f"{digits or '0'}.{fraction[1:]}" if fraction else digits
    value = Decimal(f"-{written}" if negative else written or "0")
    if not (exponent or percent):
        return value
    if abs(power := int(exponent or 0)) > LARGEST_EXPONENT:
        raise NotANumber("exponent", text)
    return Decimal(format(value.scaleb(power - (2 if percent else 0), _WIDE), "f"))


def _reason(text: str) -> str:
    if not text.strip():
        return "empty"
    return "letters" if _LETTER.search(text) else "marks"


def readable(text: str, convention: Convention) -> bool:
    try:
        parse(text, convention)
    except NotANumber:
        return False
    return True


@dataclass(frozen=True, slots=True)
class Detection:
    """What a column of texts says about its convention.

    `plain`: digits only, the same in every convention. `none`: not numbers.
    """

    verdict: Literal["settled", "ambiguous", "mixed", "plain", "none"]
    convention: Convention | None
    candidates: tuple[Convention, ...]
    evidence: tuple[str, ...]  # texts that settle it, or that leave it open
    against: tuple[str, ...]  # texts that the convention cannot read
    readable: int = 0  # how many texts the convention (or the best candidate) reads
    total: int = 0


# A stray cell does not make a column contradictory; one in fifty does.
TOLERATED = 50
_ZERO_FIRST = re.compile(r"^[^0-9.,]*0[.,][0-9]{3}(?![0-9.,])")


def readings(text: str) -> tuple[bool, bool]:
    """Whether the text can be a number with decimal comma, and with decimal point.

    `0.234` cannot be read with a point for thousands: nobody writes a thousand with a zero first.
    """
    comma, point = readable(text, COMMA), readable(text, POINT)
    if comma and point and _ZERO_FIRST.match(text):
        return ("," in text, "." in text)
    return comma, point


def detect(texts: Iterable[str] | Mapping[str, int]) -> Detection:
    """Decide over all the texts given; a mapping says how often each (or its shape) occurs."""
    counts = texts if isinstance(texts, Mapping) else dict.fromkeys(texts, 1)
    only_comma: list[tuple[str, int]] = []
    only_point: list[tuple[str, int]] = []
    either: list[tuple[str, int]] = []
    same: list[tuple[str, int]] = []
    neither: list[tuple[str, int]] = []
    for text, count in counts.items():
        comma, point = readings(text)
        if not (comma or point):
            neither.append((text, count))
        elif comma and point:
            differs = parse(text, COMMA) != parse(text, POINT)
            (either if differs else same).append((text, count))
        else:
            (only_comma if comma else only_point).append((text, count))
    total = sum(counts.values())
    commas, points, lost = _sum(only_comma), _sum(only_point), _sum(neither)
    read = total - lost
    if read == 0 or lost > read:
        return Detection("none", None, (), (), _texts(neither), 0, total)
    if commas == points == 0:
        if either:
            both = (COMMA, POINT)
            return Detection("ambiguous", None, both, _texts(either), _texts(neither), read, total)
        return Detection("plain", COMMA, (), _texts(same), _texts(neither), read, total)
    winner, loser = (only_comma, only_point) if commas >= points else (only_point, only_comma)
    convention = COMMA if winner is only_comma else POINT
    won, lost_to = _sum(winner), _sum(loser)
    if lost_to * TOLERATED > won:
        evidence = _texts(only_comma[:3]) + _texts(only_point[:3])
        kept = total - lost - min(commas, points)
        return Detection("mixed", None, (COMMA, POINT), evidence, _texts(neither), kept, total)
    against = _texts(loser + neither)
    return Detection("settled", convention, (), _texts(winner), against, read - lost_to, total)


def _sum(found: list[tuple[str, int]]) -> int:
    return sum(count for _, count in found)


def _texts(found: list[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(text for text, _ in found[:5])


_SCIENTIFIC = re.compile(r"[0-9](?:[.,][0-9]+)?[eE]\+[0-9]{2}\Z")


def damaged_by_excel(text: str) -> bool:
    """A telephone or id that a spreadsheet turned into `3,00123E+11`: its last digits are lost."""
    return bool(_SCIENTIFIC.match(text.strip()))
