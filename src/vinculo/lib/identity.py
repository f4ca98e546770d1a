"""Identity numbers: normalised, checked, and written as their country writes them."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from stdnum.co import nit as co_nit

from vinculo.lib.identity_kinds import GENERIC, KINDS, PASSPORT_SHAPE, IdKind
from vinculo.lib.text import clean

Problem = Literal["", "empty", "shape", "check_digit", "zeros", "generic", "scientific"]

LONGEST = 40


@dataclass(frozen=True, slots=True)
class Identity:
    """`number` is what to compare and search by: upper case, without dots or hyphens.

    A Colombian NIT is kept without its check digit, so that `900.418.327-3`, `9004183273` and
    `900418327` are one. `expected` is the right check digit, or the number with its zeros back.
    """

    country: str
    kind: str
    as_typed: str
    number: str
    is_valid: bool
    formatted: str
    problem: Problem = ""
    expected: str = ""


def kinds(country: str) -> tuple[IdKind, ...]:
    """The kinds of a country, passports included."""
    passport = IdKind(country, "pas", "person", PASSPORT_SHAPE)
    return (*(kind for kind in KINDS if kind.country == country), passport)


def kind_of(slug: str, country: str) -> IdKind:
    """KeyError when the country has no such kind."""
    for kind in kinds(country):
        if kind.slug == slug:
            return kind
    raise KeyError(f"{country} has no {slug}")


_FILLERS = re.compile(r"[\s.,_/\u2010-\u2015\u2212']+")
_DECIMAL_ZERO = re.compile(r"(?<=[0-9]{4})[.,]0+\Z")
_SCIENTIFIC = re.compile(r"[0-9][.,]?[0-9]*E\+[0-9]+", re.IGNORECASE)
_LABEL = re.compile(
    r"\A(?:C\.?C|NIT|C\.?E|T\.?I|DNI|RUC|RUT|RFC|NIF|CIF|CUIT|CI|PAS)[\s.:#°º-]+", re.I
)


def read(as_typed: str, kind: str, country: str) -> Identity:
    """Read a number of a known kind. Never raises for what was typed; KeyError for the kind."""
    known = kind_of(kind, country)
    text = _LABEL.sub("", clean(as_typed)).upper()
    if not text:
        return Identity(country, kind, as_typed, "", False, "", "empty")
    if _SCIENTIFIC.fullmatch(text):
        return Identity(country, kind, as_typed, "", False, as_typed, "scientific")
    compact = _FILLERS.sub("", _DECIMAL_ZERO.sub("", text))[:LONGEST]
    if country == "CO" and kind == "nit":
        return _nit(as_typed, compact, known)
    number = compact if country == "PA" else compact.replace("-", "")
    if (country, number) in GENERIC:
        return Identity(country, kind, as_typed, number, False, number, "generic")
    if not known.shape.fullmatch(number):
        whole = _with_zeros(number, known)
        problem: Problem = "zeros" if whole else "shape"
        return Identity(country, kind, as_typed, number, False, compact, problem, whole)
    if known.check and not known.check.is_valid(number):
        expected = _expected(number, known)
        return Identity(
            country,
            kind,
            as_typed,
            number,
            False,
            formatted(number, known),
            "check_digit",
            expected,
        )
    return Identity(country, kind, as_typed, number, True, formatted(number, known))


def _nit(as_typed: str, compact: str, known: IdKind) -> Identity:
    """With hyphen the last digit is the check digit; without, the length and the digit decide."""
    base, hyphen, digit = compact.rpartition("-")
    if not hyphen:
        base, digit = compact, ""
        attached = len(compact) in {7, 8, 9, 10, 11} and compact.isdigit()
        company = len(compact) == 9 and compact[0] in "89"
        citizen = len(compact) == 10 and compact[0] == "1"
        if attached and not company and not citizen and check_digit(compact[:-1]) == compact[-1]:
            base, digit = compact[:-1], compact[-1]
    base = base.replace("-", "")
    if ("CO", base) in GENERIC or ("CO", base + digit) in GENERIC:
        return Identity("CO", "nit", as_typed, base, False, base, "generic")
    if not known.shape.fullmatch(base) or not re.fullmatch("[0-9]?", digit):
        return Identity("CO", "nit", as_typed, base, False, compact, "shape")
    right = check_digit(base)
    shown = f"{_dotted(base)}-{digit or right}"
    if digit and digit != right:
        return Identity("CO", "nit", as_typed, base, False, shown, "check_digit", right)
    return Identity("CO", "nit", as_typed, base, True, shown)


@lru_cache(maxsize=4096)
def check_digit(base: str) -> str:
    """The check digit of a Colombian NIT."""
    return str(co_nit.calc_check_digit(base))


def _with_zeros(number: str, kind: IdKind) -> str:
    """A spreadsheet drops the zeros in front: give them back when the result is then right."""
    if not number.isdigit():
        return ""
    for zeros in (1, 2):
        whole = "0" * zeros + number
        if kind.shape.fullmatch(whole) and (kind.check is None or kind.check.is_valid(whole)):
            return whole
    return ""


def _expected(number: str, kind: IdKind) -> str:
    """The last character that would make it right, when there is exactly one."""
    if kind.check is None:
        return ""
    letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    right = [last for last in letters if kind.check.is_valid(number[:-1] + last)]
    return right[0] if len(right) == 1 else ""


def _dotted(digits: str) -> str:
    return f"{int(digits):,}".replace(",", ".") if digits.isdigit() else digits


def formatted(number: str, kind: IdKind) -> str:
    """As written on the document."""
    if kind.thousands or (kind.country, kind.slug) == ("AR", "dni"):
        return _dotted(number)
    if (kind.country, kind.slug) == ("CL", "rut"):
        return f"{_dotted(number[:-1])}-{number[-1]}"
    if (kind.country, kind.slug) == ("MX", "rfc"):
        return number  # the tax office prints it without separators
    if kind.check and hasattr(kind.check, "format") and kind.shape.fullmatch(number):
        return str(kind.check.format(number))
    return number


def guess(as_typed: str, country: str, labels: str = "") -> Identity | None:
    """The likeliest kind for a number of unknown kind, or None.

    Kinds with a check digit that holds come first; then the person's everyday document. A word
    in front (`CC 79.412.508`) or in `labels` (the header of the column) decides.
    """
    written = f"{labels} {as_typed}".casefold()
    plain = []
    for kind in kinds(country):
        if re.search(rf"(?<![a-z]){kind.slug}(?![a-z])", written.replace(".", "")):
            return read(as_typed, kind.slug, country)
        if kind.slug != "pas":
            plain.append(read(as_typed, kind.slug, country))
    good = [found for found in plain if found.is_valid]
    if country == "CO":
        good.sort(key=lambda found: not _rather(found))
    else:
        good.sort(key=lambda found: not kind_of(found.kind, country).has_check)
    return good[0] if good else None


def _rather(found: Identity) -> bool:
    """In Colombia nine digits that start with 8 or 9, or a hyphen, are a NIT; the rest a CC."""
    base = found.number
    company = len(base) == 9 and base[0] in "89"
    hyphenated = bool(re.search(r"-\s*[0-9]\Z", found.as_typed.strip()))
    return (found.kind == "nit") == (company or hyphenated) and found.kind in {"nit", "cc"}
