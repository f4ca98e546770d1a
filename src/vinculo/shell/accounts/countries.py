"""What a country usually means: currency, clock, how figures and dates are written (CLDR 47)."""

from dataclasses import dataclass
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from vinculo.lib.money import SYMBOLS


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    currency: str
    time_zone: str
    decimal_separator: str = ","
    date_order: str = "dmy"


COUNTRIES: dict[str, Country] = {
    country.code: country
    for country in (
        Country("AR", "ARS", "America/Argentina/Buenos_Aires"),
        Country("BO", "BOB", "America/La_Paz"),
        Country("BR", "BRL", "America/Sao_Paulo"),
        Country("CL", "CLP", "America/Santiago"),
        Country("CO", "COP", "America/Bogota"),
        Country("CR", "CRC", "America/Costa_Rica"),
        Country("CU", "CUP", "America/Havana", "."),
        Country("DO", "DOP", "America/Santo_Domingo", "."),
        Country("EC", "USD", "America/Guayaquil"),
        Country("ES", "EUR", "Europe/Madrid"),
        Country("GT", "GTQ", "America/Guatemala", "."),
        Country("HN", "HNL", "America/Tegucigalpa", "."),
        Country("MX", "MXN", "America/Mexico_City", "."),
        Country("NI", "NIO", "America/Managua", "."),
        Country("PA", "PAB", "America/Panama", ".", "mdy"),
        Country("PE", "PEN", "America/Lima", "."),
        Country("PR", "USD", "America/Puerto_Rico", ".", "mdy"),
        Country("PY", "PYG", "America/Asuncion"),
        Country("SV", "USD", "America/El_Salvador", "."),
        Country("US", "USD", "America/New_York", ".", "mdy"),
        Country("UY", "UYU", "America/Montevideo"),
        Country("VE", "VES", "America/Caracas"),
    )
}


@cache
def country_choices(language: str) -> list[tuple[str, str]]:
    names = Locale.parse(language).territories
    return sorted(((code, names[code]) for code in COUNTRIES), key=lambda pair: pair[1])


def country_name(code: str, language: str) -> str:
    """In that language; the code itself where it is nobody's."""
    name: str = Locale.parse(language).territories.get(code, code)
    return name


@cache
def currency_choices(language: str) -> list[tuple[str, str]]:
    names = Locale.parse(language).currencies
    used = set(SYMBOLS) | {country.currency for country in COUNTRIES.values()}
    return [(code, f"{code}, {names.get(code, code)}") for code in sorted(used)]


@cache
def zone_choices(language: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """Zones by country; a country with one zone is one line."""
    territories = get_global("zone_territories")
    groups = []
    for code, name in country_choices(language):
        zones = {COUNTRIES[code].time_zone} | {z for z, t in territories.items() if t == code}
        lines = sorted(((zone, _city(zone, language)) for zone in zones), key=lambda line: line[1])
        groups.append((name, lines))
    return groups


def _city(zone: str, language: str) -> str:
    name: str = get_timezone_location(zone, locale=language, return_city=True)
    return name.rpartition("/")[2]


def is_zone(name: str) -> bool:
    return any(zone == name for _, lines in zone_choices("es") for zone, _ in lines)
