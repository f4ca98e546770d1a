"""Which words of the house may be renamed, and how a text reads with the others. Pure."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

Pair = tuple[str, str]  # of one, of many
# By key of the word: how it is called, in one language.
Renamed = tuple[tuple[str, Pair], ...]
LONGEST = 30
FITTING = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,2}")  # up to three words of letters


@dataclass(frozen=True, slots=True)
class HouseWord:
    """`usual`, by language. The rest of a sentence agrees with the usual word: another one has
    its gender (`is_feminine`, in Spanish)."""

    key: str
    usual: Mapping[str, Pair]
    is_feminine: bool
    examples: str  # in Spanish


WORDS = (
    HouseWord(
        "customer", {"es": ("cliente", "clientes"), "en": ("customer", "customers")}, False,
        "asociado, paciente, alumno, socio, huésped",
    ),
    HouseWord(
        "product", {"es": ("producto", "productos"), "en": ("product", "products")}, False,
        "servicio, curso, tratamiento",
    ),
    HouseWord(
        "seller", {"es": ("vendedor", "vendedores"), "en": ("seller", "sellers")}, False,
        "asesor, ejecutivo, consultor",
    ),
    HouseWord(
        "shop", {"es": ("tienda", "tiendas"), "en": ("shop", "shops")}, True,
        "sede, sucursal, oficina",
    ),
)  # fmt: skip
LANGUAGES = ("es", "en")
# What of a text is no word: placeholders, marks of HTML, addresses.
_NO_WORDS = r"%\(\w+\)|\{\w*\}|<[^>]*>|&\w+;|(?:https?:/)?/[\w/.-]+"
_BEFORE = {"es": r"(?:\b([yoYO])(\s+))?", "en": r"(?:\b([aA]n?)(\s+))?"}


def renamed(text: str, language: str, words: Renamed) -> str:
    """What goes before a word is fitted to its sound: y alumnos, e invitados; an associate."""
    pattern, others = _pattern(language, words)

    def other(found: re.Match[str]) -> str:
        before, gap, word = found[1], found[2], found[3]
        if word is None:
            return found[0]
        said = _cased(others[word.lower()], word)
        return f"{_fitted(before, said, language)}{gap}{said}" if before else said

    return pattern.sub(other, text)


@lru_cache(maxsize=64)
def _pattern(language: str, words: Renamed) -> tuple[re.Pattern[str], Mapping[str, str]]:
    usual = {one.key: one.usual[language] for one in WORDS}
    others = {old: new for key, pair in words for old, new in zip(usual[key], pair, strict=True)}
    known = "|".join(sorted(map(re.escape, others), key=len, reverse=True))
    whole = rf"{_NO_WORDS}|{_BEFORE[language]}\b({known})\b"
    return re.compile(whole, re.IGNORECASE), others


def _cased(word: str, like: str) -> str:
    if like.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if like[:1].isupper() else word


def _fitted(before: str, word: str, language: str) -> str:
    low = word.lower()
    if language == "en":
        fitting = "an" if low[:1] in "aeiou" else "a"
    elif before in "yY":
        fitting = "e" if re.match(r"(i|hi(?![ae]))", low) else "y"
    else:
        fitting = "u" if re.match(r"h?[oó]", low) else "o"
    return fitting.capitalize() if before[:1].isupper() else fitting
