"""One spelling for each city: the country's own, or else the one that most people here use."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import connection
from django.utils.translation import gettext_lazy as _

from vinculo.customers.quality.cleansing.operations.operation import Columns, Operation
from vinculo.lib.addresses.words import (
    argentina,
    chile,
    colombia,
    ecuador,
    mexico,
    peru,
    spain,
)
from vinculo.lib.text import clean, fold

_LISTED = (argentina, chile, colombia, ecuador, mexico, peru, spain)
FEW = 50  # times rarer than the spelling it resembles
LONG = 6  # letters: in shorter names one letter makes another city

Meant = Mapping[str, tuple[str, bool]]


def _begin() -> Meant:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT city, count(*) FROM customers_customer WHERE city <> '' GROUP BY city"
        )
        return meant(cursor.fetchall())


def meant(written: Iterable[tuple[str, int]]) -> Meant:
    """Spelling -> what is meant, and whether it is only a guess; those that are right are left."""
    counts = dict(written)
    groups: dict[str, list[str]] = {}
    for city in counts:
        groups.setdefault(_key(city), []).append(city)
    usual = _usual()
    best = {
        key: usual.get(key) or max(cities, key=lambda city: _rank(city, counts[city]))
        for key, cities in groups.items()
        if key
    }
    sizes = {key: sum(counts[city] for city in groups[key]) for key in best}
    found: dict[str, tuple[str, bool]] = {}
    for key, right in best.items():
        target, is_guess = right, False
        if key not in usual and (alike := _alike(key, sizes, usual)):
            target, is_guess = best.get(alike) or usual[alike], True
        found |= {city: (target, is_guess) for city in groups[key] if city != target}
    return found


def _usual() -> dict[str, str]:
    """The first country that lists a name says how it is written."""
    found: dict[str, str] = {}
    for country in _LISTED:
        for city in getattr(country, "CITIES", "").replace("\n", "|").split("|"):
            if city.strip():
                found.setdefault(_key(city), city.strip())
    return found


def _key(city: str) -> str:
    """`BOGOTÁ, D.C.`, `Bogota` and `bogotá dc` are one."""
    bare = fold(clean(city)).replace(".", "").replace(",", " ")
    words = bare.split()
    while len(words) > 1 and words[-1] in {"dc", "de", "cdmx", "df"}:
        words.pop()
    return " ".join(words)


def _rank(city: str, count: int) -> tuple[bool, bool, int, str]:
    """Capitals where names have them, accents, how many write it so."""
    mixed = city != city.upper() and city != city.lower() and city[:1].isupper()
    return mixed, not city.isascii(), count, city


def _alike(key: str, sizes: Mapping[str, int], usual: Mapping[str, str]) -> str:
    """A city that many more people wrote, one letter away; or nothing."""
    if len(key) < LONG:
        return ""
    known = {name: size for name, size in sizes.items() if size >= FEW * sizes[key]}
    candidates = [name for name in (*known, *usual) if name != key and _one_letter(key, name)]
    return candidates[0] if len(set(candidates)) == 1 else ""


def _one_letter(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    shorter = min(len(one), len(other))
    at = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    a, b = one[at:], other[at:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[1::-1] == b[:2] and a[2:] == b[2:])


def mend(row: Mapping[str, Any], found: Meant) -> tuple[Columns, bool] | None:
    right = found.get(row["city"])
    return ({"city": right[0]}, right[1]) if right else None


CITIES = Operation(
    "ciudades",
    _("One spelling for each city"),
    _("Bogota, BOGOTA D.C. and bogotá become Bogotá. What only resembles a city is marked as "
      "doubtful."),
    "building-2",
    "customers_customer",
    ("city",),
    (),
    "SELECT record.id, record.id AS customer_id, record.city FROM customers_customer record"
    " WHERE record.city <> ''",
    _begin,
    mend,
    ("city", "city"),
)  # fmt: skip
