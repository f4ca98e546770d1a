"""Telephone numbers: as typed, in E.164, and made findable in any spelling."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberFormat, PhoneNumberType

Kind = Literal["mobile", "fixed", "unknown"]

LONGEST = 60


@dataclass(frozen=True, slots=True)
class Phone:
    """`e164` is what one dials; `key` is equal for spellings that reach the same person."""

    as_typed: str
    country: str  # ISO code of the number, "" when unknown
    e164: str  # "" when it cannot be one
    key: str
    is_valid: bool
    kind: Kind = "unknown"
    extension: str = ""


_DECORATION = re.compile(r"[\s().\-/\u2010-\u2015\u2212\u00a0\u202f]+")
_DIGITS = re.compile(r"\D+")
_SPLIT = re.compile(r"\s*(?:[,;|\n]|\s/\s|(?<=\d{7})/(?=\d{7})|\s+(?:y|o|e|and|or)\s+)\s*", re.I)
_EXCEL = re.compile(r"\d[.,]\d+[eE]\+\d+|\d+[eE]\+\d+")
_DECIMAL_ZERO = re.compile(r"(\d{7,15})\.0+\Z")


def read(as_typed: str, country: str) -> Phone:
    """Read one number as somebody in `country` (ISO code) would write it. Never raises."""
    text = _DECIMAL_ZERO.sub(r"\1", as_typed.strip())
    if len(text) > LONGEST or _EXCEL.search(text):
        return Phone(as_typed, "", "", "", False)
    digits = _DECORATION.sub("", text)
    return (_quick(as_typed, digits, country)) or _slow(as_typed, text, country)


def _quick(as_typed: str, digits: str, country: str) -> Phone | None:
    """National mobiles as most people type them, by the same patterns, fifty times faster."""
    plan = mobiles_of(country)
    if not plan or not digits.isascii():
        return None
    for prefix in plan.prefixes:
        national = digits.removeprefix(prefix) if digits.startswith(prefix) else ""
        if national.isdigit() and plan.mobile.fullmatch(national):
            if prefix == plan.code and plan.anything.fullmatch(digits):
                return None  # could also be a national number that starts so
            e164 = f"+{plan.code}{national}"
            return Phone(as_typed, country, e164, _key(country, national), True, "mobile")
    return None


@dataclass(frozen=True, slots=True)
class Mobiles:
    """How a country's mobiles are dialled, where that is simple; `prefixes` may go before one."""

    code: str
    prefixes: tuple[str, ...]
    mobile: re.Pattern[str]
    anything: re.Pattern[str]


# Trunk, carrier and mobile prefixes there need the whole machinery.
_INTRICATE = frozenset({"AR", "BR", "MX"})


@cache
def mobiles_of(country: str) -> Mobiles | None:
    metadata = PhoneMetadata.metadata_for_region(country.upper(), None)
    if metadata is None or country.upper() in _INTRICATE or metadata.country_code == 1:
        return None
    mobile, general = metadata.mobile, metadata.general_desc
    if not (mobile and mobile.national_number_pattern):
        return None
    if not (general and general.national_number_pattern):
        return None
    code = str(metadata.country_code)
    return Mobiles(
        code,
        (f"+{code}", f"00{code}", code, metadata.national_prefix or "", ""),
        re.compile(mobile.national_number_pattern),
        re.compile(general.national_number_pattern),
    )


@lru_cache(maxsize=4096)
def _slow(as_typed: str, text: str, country: str) -> Phone:
    if country == "CO":
        text = _old_colombian(text)
    elif country == "MX":  # what one dialled inside Mexico until 2019
        text = re.sub(r"\A\s*\(?0(?:1|44|45)\)?(?=(?:\D*\d){10}\D*\Z)", "", text)
    text = re.sub(r"\A\s*00(?=[1-9])", "+", text)  # wherever one dials 00 or not, people write it
    try:
        number = phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return Phone(as_typed, "", "", "", False)
    valid = phonenumbers.is_valid_number(number)
    if not valid and number.country_code == 52:
        national = str(number.national_number)
        if len(national) == 11 and national[0] == "1":  # the old mobile prefix
            number.national_number = int(national[1:])
            valid = phonenumbers.is_valid_number(number)
    if not valid and number.country_code == 55:
        national = str(number.national_number)
        if len(national) == 10 and national[2] in "6789":  # mobiles before their ninth digit
            number.national_number = int(f"{national[:2]}9{national[2:]}")
            valid = phonenumbers.is_valid_number(number)
    if not (valid or phonenumbers.is_possible_number(number)):
        return Phone(as_typed, "", "", "", False)
    region = phonenumbers.region_code_for_number(number) or ""
    extension, number.extension = number.extension or "", None
    e164 = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    national = phonenumbers.national_significant_number(number)
    kind = _kind(phonenumbers.number_type(number))
    return Phone(
        as_typed, region, e164, _key(region, national) if valid else e164, valid, kind, extension
    )


def _kind(found: int) -> Kind:
    if found == PhoneNumberType.MOBILE:
        return "mobile"
    return "fixed" if found == PhoneNumberType.FIXED_LINE else "unknown"


def _old_colombian(text: str) -> str:
    """Area codes of one digit became 60x in 2021: `(1) 234 5678` -> `601 234 5678`.

    Until then one dialled 03 before a mobile, and a carrier's 05, 07 or 09 before an area.
    """
    compact, sign, extension = _DECORATION.sub("", text).lower().partition("ext")
    if match := re.fullmatch(r"(?:\+?57|0057)?0?[579]?([1245678])([2-9]\d{6})", compact):
        return f"+5760{match[1]}{match[2]}{sign}{extension}"
    if match := re.fullmatch(r"(?:\+?57|0057)?03(3\d{9})", compact):
        return f"+57{match[1]}{sign}{extension}"
    return text


def _key(country: str, national: str) -> str:
    """`+54 9 11 ...` is `+54 11 ...`, `+52 1 ...` is `+52 ...`, Brazil's added 9 is left out."""
    code = phonenumbers.country_code_for_region(country)
    if country == "AR" and len(national) == 11 and national[0] == "9":
        national = national[1:]
    if country == "BR" and len(national) == 11 and national[2] == "9":
        national = national[:2] + national[3:]
    return f"+{code}{national}"


def read_all(as_typed: str, country: str) -> list[Phone]:
    """The numbers in a cell such as `3001234567 / 601 2345678`."""
    return [read(part, country) for part in _SPLIT.split(as_typed) if _DIGITS.sub("", part)]


def search_digits(as_typed: str, country: str) -> str:
    """The digits to search with: without country code, trunk zero or mobile prefix.

    Works on stored numbers and on what somebody types into the search box; a stored number is a
    hit when its digits end with the typed ones.
    """
    phone = read(as_typed, country)
    if phone.is_valid:
        code = str(phonenumbers.country_code_for_region(phone.country))
        return phone.key.removeprefix(f"+{code}")
    digits = _DIGITS.sub("", as_typed)
    code = str(phonenumbers.country_code_for_region(country) or "")
    if code and as_typed.lstrip().startswith(("+", "00")):
        digits = digits.removeprefix("00").removeprefix(code)
    digits = digits.lstrip("0")
    if (country, len(digits)) in {("BR", 9), ("AR", 10)}:
        digits = digits.removeprefix({"BR": "9", "AR": "15"}[country])
    return digits[-10:]


def looks_like_phone(text: str) -> bool:
    """Digits enough and nothing but telephone punctuation: cheap, for guessing columns."""
    digits = _DIGITS.sub("", text)
    return 7 <= len(digits) <= 15 and bool(re.fullmatch(r"\+?[\d\s().\-/]+(?:ext\.?\s*\d+)?", text))


def format_national(e164: str) -> str:
    """`300 1234567`: as people of its country write it; unchanged when it is no number."""
    try:
        return phonenumbers.format_number(phonenumbers.parse(e164), PhoneNumberFormat.NATIONAL)
    except phonenumbers.NumberParseException:
        return e164
