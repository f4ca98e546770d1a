"""From what was typed to what is compared: one column of a file at a time.

Texts are read once each, however often they occur; many of them by several processes.
"""

import re
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing import get_context
from typing import Any

from vinculo.lib import addresses, identity, names, phones
from vinculo.lib.names.units import PARTICLES
from vinculo.lib.names.words.nicknames import NICKNAMES, SHORT
from vinculo.lib.names.words.spelling import glued
from vinculo.lib.text import fold, words

MANY, PROCESSES = 40_000, 2
_FULL = {glued(short): fold(whole) for short, whole in (NICKNAMES | SHORT).items()}
_NOT_ALNUM = re.compile(r"[^0-9A-Z]+")
_LABEL = re.compile(
    r"^\s*(?:c\.?c|nit|c\.?e|t\.?i|dni|ruc|rut|rfc|nif|cif|cuit|ci|pas)\b[\s.:#°º-]*", re.I
)
_CHECK_DIGIT = re.compile(r"\s*-\s*[0-9]\s*$")
_DATE = re.compile(r"(\d{1,4})\D+(\d{1,2})\D+(\d{1,4})")
NOBODY = frozenset({"", "na", "no tiene", "ninguno", "n a", "sin", "null", "none"})


@dataclass(frozen=True, slots=True)
class Whom:
    """A name as compared: `given` and `surnames` of a person, or `firm`; folded words."""

    given: str | None
    surnames: str | None
    firm: str | None


def given(text: str) -> str | None:
    """`Ma. Fernanda` -> `maria fernanda`; `Pacho` -> `francisco`."""
    found = [_FULL.get(word, word) for word in words(text) if word not in PARTICLES]
    return " ".join(found) or None


def surnames(text: str) -> str | None:
    """`Pérez de la Cruz` -> `perez cruz`; `Hdez` -> `hernandez`."""
    found = [_SHORT.get(word, word) for word in words(text) if word not in PARTICLES]
    return " ".join(found) or None


_SHORT = {glued(short): fold(whole) for short, whole in SHORT.items()}


def whom(text: str, country: str, kind: str | None = None) -> Whom:
    """A whole name: whose it is and, of a person, what of it are the surnames."""
    read = names.normalise(text, country, kind)  # type: ignore[arg-type]
    if not read.key:
        return Whom(None, None, None)
    if read.kind == "organisation":
        return Whom(None, None, read.key)
    if not (read.given_names or read.surnames):
        return Whom(read.key, None, None)
    return Whom(given(read.given_names), surnames(read.surnames), None)


def document(text: str, country: str) -> str | None:
    """Without points, label and, in Colombia, the check digit of a NIT."""
    bare = _LABEL.sub("", text)
    if country == "CO":
        bare = _CHECK_DIGIT.sub("", bare) if bare.count("-") == 1 else bare
    number = _NOT_ALNUM.sub("", bare.upper()).lstrip("0")
    if country == "CO" and len(number) == 10 and number[0] in "89" and number.isdigit():
        base = number[:-1]
        number = base if identity.check_digit(base) == number[-1] else number
    return number if len(number) > 3 and any(map(str.isdigit, number)) else None


def telephones(text: str, country: str) -> list[str] | None:
    found = phones.read_all(text, country) if len(text) > 12 else [phones.read(text, country)]
    keys = [phone.key or phones.search_digits(phone.as_typed, country) for phone in found]
    return list(dict.fromkeys(key for key in keys if len(key) >= 6)) or None


def emails(text: str) -> list[str] | None:
    found = [part.strip("<>.,;") for part in re.split(r"[\s,;/]+", text.lower()) if "@" in part]
    return list(dict.fromkeys(one for one in found if len(one) > 4)) or None


def address(text: str, country: str) -> str | None:
    """Its key: `building` or `building/unit`."""
    if country not in addresses.COUNTRIES:
        return plain(text)
    return addresses.normalise(text, country).key or None


def plain(text: str) -> str | None:
    found = " ".join(words(text))
    return None if found in NOBODY else found


def code(text: str) -> str | None:
    return _NOT_ALNUM.sub("", text.upper()) or None


def birth(text: str) -> str | None:
    """yyyymmdd; what has eight digits stays as it is, slips of the hand included."""
    bare = text.strip().split("T")[0].split(" ")[0]
    if bare.isdigit() and len(bare) == 8:
        early = bare[:2] in {"18", "19", "20"}
        return bare if early else bare[4:] + bare[2:4] + bare[:2]
    match = _DATE.search(text)
    if not match:
        return bare if bare.isdigit() and len(bare) > 5 else None
    first, second, third = match.groups()
    if len(first) == 4:
        return f"{first}{second:0>2}{third:0>2}"
    year = third if len(third) == 4 else f"{'19' if int(third) > 30 else '20'}{third:0>2}"
    day, month = (second, first) if int(second) > 12 else (first, second)
    return f"{year}{month:0>2}{day:0>2}"


Reader = Callable[[str], Any]


class Reading:
    """Reads texts by itself or, where they are many, by processes that stay until the end."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> "Reading":
        return self

    def __exit__(self, *_reason: object) -> None:
        if self._pool:
            self._pool.shutdown()

    def all(self, reader: Reader, texts: Sequence[str]) -> list[Any]:
        """What `reader` makes of each."""
        if len(texts) < MANY:
            return [reader(text) for text in texts]
        if self._pool is None:
            # A server that holds no thread of an engine, and imports once what all need.
            context = get_context("forkserver")
            context.set_forkserver_preload([__name__])
            self._pool = ProcessPoolExecutor(PROCESSES, mp_context=context)
        return list(self._pool.map(reader, texts, chunksize=5_000))


@cache
def readers(country: str) -> dict[str, Reader]:
    """By field; each may be sent to another process."""
    return {
        "given": given, "surnames": surnames,
        "name": partial(whom, country=country),
        "person": partial(whom, country=country, kind="person"),
        "firm": partial(whom, country=country, kind="organisation"),
        "document": partial(document, country=country),
        "phones": partial(telephones, country=country),
        "emails": emails, "address": partial(address, country=country),
        "street": plain, "house": code, "place": plain, "city": plain, "postcode": code,
        "region": plain, "birth": birth,
    }  # fmt: skip
