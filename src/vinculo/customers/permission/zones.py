"""In which time zones somebody may be: by country, region, or a fixed line's prefix."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import phonenumbers
from phonenumbers import timezone as prefixes

from vinculo.lib import phones

# Regions that keep one of their country's several times.
REGIONS = {
    ("ES", "CN"): ("Atlantic/Canary",),
    ("EC", "W"): ("Pacific/Galapagos",),
    ("CL", "MA"): ("America/Punta_Arenas",),
    ("CL", "VS"): ("America/Santiago", "Pacific/Easter"),
    ("CL", "AI"): ("America/Santiago", "America/Punta_Arenas"),
    ("BR", "AC"): ("America/Rio_Branco",),
    ("BR", "AM"): ("America/Manaus", "America/Rio_Branco"),
    ("BR", "MT"): ("America/Cuiaba",),
    ("BR", "MS"): ("America/Campo_Grande",),
    ("BR", "RO"): ("America/Porto_Velho",),
    ("BR", "RR"): ("America/Boa_Vista",),
    ("BR", "PE"): ("America/Recife", "America/Noronha"),
}
# What the rest of these countries keeps.
MAINLAND = {
    "ES": ("Europe/Madrid",),
    "BR": ("America/Sao_Paulo",),
    "CL": ("America/Santiago",),
    "AR": ("America/Argentina/Buenos_Aires",),
    "EC": ("America/Guayaquil",),
}


def zones_of(country: str, region: str = "") -> tuple[str, ...]:
    """Empty for a country that nobody knows."""
    if region:
        found = REGIONS.get((country, region)) or MAINLAND.get(country)
        if found:
            return found
    return _of_country(country)


def zones_of_phone(e164: str, country: str) -> tuple[str, ...]:
    """Of a fixed line, where it is; a mobile may be anywhere in its country."""
    if phones.read(e164, country).kind != "fixed":
        return _of_country(country)
    number = phonenumbers.parse(e164)
    named = [zone for zone in prefixes.time_zones_for_number(number) if zone in _known()]
    return _different(named) or _of_country(country)


def country_of_phone(e164: str) -> str:
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(e164)) or ""
    except phonenumbers.NumberParseException:
        return ""


@cache
def _table() -> dict[str, list[str]]:
    """Country -> zones, from the time zone database."""
    found: dict[str, list[str]] = {}
    for line in files("tzdata.zoneinfo").joinpath("zone.tab").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            found.setdefault(country, []).append(zone)
    return found


@cache
def _known() -> frozenset[str]:
    return frozenset(zone for zones in _table().values() for zone in zones)


@cache
def _of_country(country: str) -> tuple[str, ...]:
    return _different(_table().get(country, ()))


def _different(zones: Iterable[str]) -> tuple[str, ...]:
    """One of each set of zones whose clocks agree in the years around now."""
    begin = datetime(2025, 1, 1, tzinfo=UTC)
    samples = [begin + timedelta(days=5 * step) for step in range(365)]
    kept: dict[tuple[timedelta | None, ...], str] = {}
    for zone in zones:
        clock = ZoneInfo(zone)
        kept.setdefault(tuple(at.astimezone(clock).utcoffset() for at in samples), zone)
    return tuple(kept.values())
